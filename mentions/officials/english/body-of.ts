import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/** Banks that are states'. */
const STATES_BANK = /^(?:central|national|reserve|state)$/;

/**
 * "Ministry of Health spokesperson", "Central Bank of Chile governor": the body's word before an "of" that ends at
 * `index`; `null` where none stands.
 */
export function bodyOf(passage: Passage, index: number, floor: number): number | null {
  const at = index - 2;
  if (at < floor || !/^(?:of|for)$/.test(passage.plain(index - 1)) || !passage.isCapital(index)) return null;
  // "the Department of Prime Minister and Cabinet"
  if (passage.plain(index) === 'prime') return null;
  if (!passage.isCapital(at) || passage.startsLine(index) || passage.startsLine(index - 1)) return null;
  if (passage.plain(at) === 'bank') return STATES_BANK.test(passage.plain(at - 1)) ? at : null;
  // "the Party of Foreign Minister Ann Hill", "Head of the Office of President Ann Hill"
  if (/^(?:party|office)$/.test(passage.plain(at)) && passage.affiliations[index] === undefined) return null;
  return passage.is(at, Word.body) && !passage.is(at, Word.privateBody) ? at : null;
}
