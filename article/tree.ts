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
