/**
 * In-order alignment of two rows of words.
 *
 * Equal ends are trimmed; words that occur once on both sides become anchors
 * through a longest increasing subsequence (Bram Cohen's "patience diff"); what
 * lies between anchors is aligned by the longest common subsequence (Wagner and
 * Fischer 1974) where that is small enough. Linear but for the small tables:
 * a stretch of more than `LARGEST_TABLE` cells without an anchor stays
 * unaligned, so that no input is slow.
 */
const LARGEST_TABLE = 160_000;

/** A pair of equal words: their numbers in `a` and in `b`. */
export type Pair = readonly [number, number];

/**
 * @param weight what a matched word is worth; the alignment found is worth the most within each small table
 * @returns pairs of equal words in `[fromA, toA)` and `[fromB, toB)`, increasing on both sides
 */
export function alignWords(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  weight: (id: number) => number,
  [fromA, toA]: Pair = [0, a.length],
  [fromB, toB]: Pair = [0, b.length],
): Pair[] {
  const pairs: Pair[] = [];
  align(fromA, toA, fromB, toB);
  return pairs;

  function align(startA: number, endA: number, startB: number, endB: number): void {
    while (startA < endA && startB < endB && a[startA] === b[startB]) pairs.push([startA++, startB++]);
    const tail: Pair[] = [];
    while (startA < endA && startB < endB && a[endA - 1] === b[endB - 1]) tail.push([--endA, --endB]);
    if (startA < endA && startB < endB) {
      if ((endA - startA) * (endB - startB) <= LARGEST_TABLE) pairs.push(...commonWords(startA, endA, startB, endB));
      else alignBetweenAnchors(startA, endA, startB, endB);
    }
    for (const pair of tail.toReversed()) pairs.push(pair);
  }

  function alignBetweenAnchors(startA: number, endA: number, startB: number, endB: number): void {
    const anchors = increasing(uniquePairs(startA, endA, startB, endB));
    if (anchors.length === 0) return;
    for (const [anchorA, anchorB] of anchors) {
      align(startA, anchorA, startB, anchorB);
      pairs.push([anchorA, anchorB]);
      startA = anchorA + 1;
      startB = anchorB + 1;
    }
    align(startA, endA, startB, endB);
  }

  function uniquePairs(startA: number, endA: number, startB: number, endB: number): Pair[] {
    const inB = uniquePlaces(b, startB, endB);
    const found: Pair[] = [];
    for (const [id, placeA] of uniquePlaces(a, startA, endA)) {
      const placeB = inB.get(id);
      if (placeA >= 0 && placeB !== undefined && placeB >= 0) found.push([placeA, placeB]);
    }
    return found.sort((one, other) => one[0] - other[0]);
  }

  function commonWords(startA: number, endA: number, startB: number, endB: number): Pair[] {
    const width = endB - startB + 1;
    const best = new Float64Array((endA - startA + 1) * width);
    for (let i = endA - 1; i >= startA; i--) {
      const row = (i - startA) * width;
      const word = a[i] ?? -1;
      for (let j = endB - 1; j >= startB; j--) {
        const cell = row + j - startB;
        const skip = Math.max(best[cell + 1] ?? 0, best[cell + width] ?? 0);
        best[cell] = word === b[j] ? Math.max(skip, (best[cell + width + 1] ?? 0) + weight(word)) : skip;
      }
    }
    const found: Pair[] = [];
    let i = startA;
    let j = startB;
    while (i < endA && j < endB) {
      const cell = (i - startA) * width + j - startB;
      if ((best[cell] ?? 0) === (best[cell + width] ?? 0)) i++;
      else if ((best[cell] ?? 0) === (best[cell + 1] ?? 0)) j++;
      else found.push([i++, j++]);
    }
    return found;
  }
}

const REPEATED = -1;

function uniquePlaces(row: ArrayLike<number>, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let index = start; index < end; index++) {
    const id = row[index] ?? -1;
    places.set(id, places.has(id) ? REPEATED : index);
  }
  return places;
}

/** The longest run of pairs increasing on both sides, of pairs sorted by the first. */
export function increasing(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, b], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  });
  const chosen: Pair[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) chosen.push(pair);
  }
  return chosen.toReversed();
}
