const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Words for screen readers alone, as most style sheets name them. */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-?(?:text|only))?|a11y-hidden|assistive-text)(?:$|[\s_-])/i;

/** Names under which style sheets put elements away, and those that bring them back on wider screens. */
const PUT_AWAY = /(?:^|\s)(?:\S*--?is-hidden|is-hidden|u-hidden|hidden|hide|d-none)(?:$|\s)/;
const BROUGHT_BACK = /(?:^|\s)(?:(?:sm|md|lg|xl)[:-]|d-(?:sm|md|lg|xl)-|(?:block|flex|show)(?:$|\s))/;

const INLINE = new Set('A B I U EM STRONG FONT SUB SUP CODE BR WBR IMG'.split(' '));

/**
 * True when a reader does not see the element. Styles are asked where the
 * browser can answer; elsewhere attributes and inline style decide.
 */
export function isHidden(element: Element): boolean {
  let name: string | null = null;
  if (element.hasAttributes()) {
    if (element.hasAttribute('hidden')) return true;
    const style = element.getAttribute('style');
    if (style !== null && HIDDEN_STYLE.test(style)) return true;
    name = element.getAttribute('class');
    if (name !== null && FOR_SCREEN_READERS.test(name)) return true;
  }
  // Asked of boxes only: a hidden link or letter within a line is a rarity, and the question is not free.
  if (INLINE.has(element.tagName)) return false;
  if (typeof element.checkVisibility !== 'function')
    return name !== null && PUT_AWAY.test(name) && !BROUGHT_BACK.test(name);
  if (element.checkVisibility()) return false;
  // An element of `display: contents` has no box of its own, but its children have.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}
