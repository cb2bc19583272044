/** What can be hit: offsets of code units, `end` exclusive. */
export interface HitSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Prepares the question "which marks hold this character?" for many marks.
 *
 * An interval tree laid over the sorted array: the middle of a stretch is its
 * root, `furthest[root]` the greatest end within the stretch. Preparing is
 * linear; an answer of k marks costs O(log n + k) when marks nest little.
 *
 * @param spans in text order (by `start`); they may overlap, nest, touch and be equal
 * @returns for the offset of a character: all spans that hold it, the smallest first, equal ones in the order given
 */
export function createHitTest<T extends HitSpan>(spans: readonly T[]): (offset: number) => T[] {
  const furthest = new Float64Array(spans.length);

  function prepare(low: number, high: number): number {
    if (low >= high) return -Infinity;
    const middle = (low + high) >>> 1;
    const own = spans[middle]?.end ?? -Infinity;
    return (furthest[middle] = Math.max(own, prepare(low, middle), prepare(middle + 1, high)));
  }
  prepare(0, spans.length);

  return (offset) => {
    const hits: T[] = [];
    const collect = (low: number, high: number): void => {
      if (low >= high) return;
      const middle = (low + high) >>> 1;
      if ((furthest[middle] ?? -Infinity) <= offset) return;
      collect(low, middle);
      const span = spans[middle];
      if (span === undefined || span.start > offset) return;
      if (offset < span.end) hits.push(span);
      collect(middle + 1, high);
    };
    collect(0, spans.length);
    return hits.sort((a, b) => a.end - a.start - (b.end - b.start));
  };
}
