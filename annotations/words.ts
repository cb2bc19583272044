import { fold } from '../text/fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Longer runs of letters are no words a reader searches for; their beginning is kept. */
const LONGEST_WORD = 40;

/** The words of a text in order, folded: what search compares. */
export function wordsOf(text: string): string[] {
  return (fold(text).text.match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}
