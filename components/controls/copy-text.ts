/**
 * Puts text on the clipboard from a reader's click. `navigator.clipboard` is
 * absent on pages without TLS, where our controls live too, and asks for
 * permission in places; a copy event of our own works everywhere, without a
 * node in the page.
 *
 * @returns whether the browser took it
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
