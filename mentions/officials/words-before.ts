import type { Passage } from './passage.ts';

/** True when the one, two or three words before `at` are one of these. */
export function followsOneOf(passage: Passage, at: number, phrases: ReadonlySet<string>): boolean {
  let words = '';
  for (let index = at - 1; index >= at - 3; index--) {
    words = words === '' ? passage.key(index) : `${passage.key(index)} ${words}`;
    if (phrases.has(words)) return true;
  }
  return false;
}

/** The first token of the sentence that `at` stands in; with more than `reach` tokens before it, the one so far back. */
export function sentenceStart({ tokens }: Passage, at: number, reach: number): number {
  let from = at;
  while (from > 0 && at - from < reach && tokens[from]?.opens !== true) from--;
  return from;
}

/** First token of "45th" before an office, or `at`, the office's own, where no such count stands. */
export const countedStart = (passage: Passage, at: number): number =>
  /^(?:st|nd|rd|th)$/.test(passage.plain(at - 1)) && passage.tokens[at - 2]?.shape === 'number' ? at - 2 : at;
