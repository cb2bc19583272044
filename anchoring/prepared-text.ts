/**
 * A text's sentences and short runs of words, indexed by what they say: what
 * is unique in two texts shows the same passage in both, wherever it stands
 * (Heckel, "A technique for isolating differences between files", 1978).
 */
import type { Vocabulary, Words } from './words.ts';

/**
 * Runs of this many words, unique on both sides, show the same passage wherever it stands. A sentence of fewer
 * ("Photo: VNA") proves nothing by being unique.
 */
export const RUN_LENGTHS = [6, 4] as const;
/** Stands for the place of a run that occurs more than once. */
export const REPEATED = -2;

/** A new text prepared for many comparisons. */
export interface PreparedText {
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  /** Sentences by their words, each with the numbers of all sentences that read so. */
  readonly sentences: ReadonlyMap<string, readonly number[]>;
  /** For each run length: the first word of each run, by its hash, or `REPEATED`. */
  readonly runs: readonly ReadonlyMap<number, number>[];
}

/** Indexes a text once for all that is looked for in it. */
export function prepareText(words: Words, vocabulary: Vocabulary): PreparedText {
  return {
    words,
    vocabulary,
    sentences: sentencesByWords(words),
    runs: RUN_LENGTHS.map((length) => runsOf(words.ids, length)),
  };
}

/** The words of a sentence as a key: equal for sentences that read the same when folded. */
export function sentenceKey(words: Words, sentence: number): string {
  return words.ids.subarray(words.sentenceStarts[sentence], words.sentenceStarts[sentence + 1]).join(' ');
}

/** All sentences by their words, each with the numbers of the sentences that read so. */
export function sentencesByWords(words: Words): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let sentence = 0; sentence + 1 < words.sentenceStarts.length; sentence++) {
    const key = sentenceKey(words, sentence);
    const same = found.get(key);
    if (same === undefined) found.set(key, [sentence]);
    else same.push(sentence);
  }
  return found;
}

/** The first word of each run of `length` words that are all free, by the run's hash; `REPEATED` if there are several. */
export function runsOf(
  ids: Int32Array,
  length: number,
  isFree: (word: number) => boolean = () => true,
): Map<number, number> {
  const runs = new Map<number, number>();
  let free = 0;
  for (let index = 0; index < ids.length; index++) {
    free = isFree(index) ? free + 1 : 0;
    if (free < length) continue;
    const first = index - length + 1;
    const hash = hashRun(ids, first, length);
    runs.set(hash, runs.has(hash) ? REPEATED : first);
  }
  return runs;
}

/** FNV-1a over the numbers of words; who uses it compares the words themselves. */
export function hashRun(ids: Int32Array, first: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = first; index < first + length; index++) {
    hash = Math.imul(hash ^ (ids[index] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}
