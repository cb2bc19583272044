import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import type { Passage } from './passage.ts';

/** One capitalised word that no list knows, between words and marks: of "House Oversight Committee" none. */
export const isNameInside = (passage: Passage, at: number): boolean =>
  passage.isCapital(at) &&
  passage.flags(at) === 0 &&
  passage.affiliations[at] === undefined &&
  !passage.isCapital(at - 1) &&
  !passage.isCapital(at + 1);

/**
 * "an adviser to Ann Hill": the whole name an office ends in, none of whose words a list knows.
 * `head` is the office's first token, `to` the one past its last.
 */
export function wholeNameAtEnd(passage: Passage, head: number, to: number): NameRun | null {
  let from = to;
  while (from > head + 1 && passage.isCapital(from - 1) && passage.flags(from - 1) === 0) from--;
  if (to - from < 2 || !/^(?:to|for)$/.test(passage.plain(from - 1))) return null;
  const run = readName(passage, from, false);
  return run?.from === from && run.to === to && !run.namesake ? run : null;
}
