import { browser } from 'wxt/browser';

/** Who sent a message, as far as we need to know. */
export interface Sender {
  /** The tab it came from: a page's, or one that shows a page of the extension. */
  readonly tab: number | undefined;
  /** It came from a page of the extension or its background, not from a content script. */
  readonly own: boolean;
}

/** What the browser tells us of a sender; every field may be missing. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Reads the browser's word on the sender, which no page can forge.
 *
 * @returns `null` for a foreign sender
 */
export function readSender({ id, url, tab }: RawSender = {}): Sender | null {
  if (id !== browser.runtime.id) return null;
  // A background has no tab; a page of ours in a tab has our address; a content script has the page's.
  const own = tab === undefined || (url?.startsWith(browser.runtime.getURL('/' as never)) ?? false);
  return { tab: tab?.id, own };
}
