/**
 * The first index below `length` for which `holds`, which is false up to some index and true from there; `length` when
 * it holds for none. Asks as many times as `length` has binary digits.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
