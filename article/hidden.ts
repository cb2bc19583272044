const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * True when a reader does not see the element. Styles are asked where the
 * browser can answer; elsewhere attributes and inline style decide.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}
