import { fold } from '../text/fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Longer runs of letters are no words a reader searches for; their beginning is kept. */
const LONGEST_WORD = 40;

const cut = (word: string) => word.slice(0, LONGEST_WORD);

/** The words of a text in order, folded: what search compares. */
export function wordsOf(text: string): string[] {
  return (fold(text).text.match(WORD) ?? []).map(cut);
}

/** The same, each with where it begins in the text. */
export function placedWords(text: string): PlacedWords {
  const { text: folded, offsets } = fold(text);
  const found = folded.match(WORD) ?? [];
  const starts = new Uint32Array(found.length);
  let at = 0;
  for (const [index, word] of found.entries()) {
    at = folded.indexOf(word, at);
    starts[index] = offsets[at] ?? 0;
    at += word.length;
  }
  return { words: found.map(cut), starts };
}

export interface PlacedWords {
  /** In order, folded. */
  readonly words: readonly string[];
  /** Of each, in UTF-16 code units of the text. */
  readonly starts: Uint32Array;
}

/** The words that begin in the stretch from `start` to `end`. */
export function wordsBetween({ words, starts }: PlacedWords, start: number, end: number): readonly string[] {
  return words.slice(firstFrom(starts, start), firstFrom(starts, end));
}

/** The place of the first number that is not below the bound, in a list that rises. */
function firstFrom(numbers: Uint32Array, bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
