import type { Passage } from './passage.ts';

export const isQuoteAt = (passage: Passage, at: number): boolean => /^["“”‘’']$/.test(passage.written(at));

/** '"President" Tom Reed', '"Hoàng đế" Tom Reed': the words from `from` up to `end` alone stand in quotation marks before a name. */
export const isQuotedTitle = (passage: Passage, from: number, end: number): boolean =>
  isQuoteAt(passage, from - 1) && isQuoteAt(passage, end) && passage.isCapital(end + 1);
