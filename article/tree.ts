/** The smallest element that holds all of `elements`, of which there is at least one. */
export function commonAncestor(elements: readonly Element[]): Element {
  let [common] = elements;
  if (common === undefined) throw new RangeError('no elements');
  for (const element of elements) {
    while (!common.contains(element) && common.parentElement !== null) common = common.parentElement;
  }
  return common;
}

/** True when `a` begins before `b` in the document. */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

/** The text of `element` with white space collapsed; null when it is longer than `limit`. Looks no further than that. */
export function shortText(element: Element, limit: number): string | null {
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const value = node.nodeValue ?? '';
    // White space alone is never that long.
    if (value.length > 20 * limit) return null;
    text += value;
    if (text.length > limit + 2) text = text.replaceAll(/\s+/g, ' ');
    if (text.length > limit + 2) return null;
  }
  text = text.replaceAll(/\s+/g, ' ').trim();
  return text.length > limit ? null : text;
}
