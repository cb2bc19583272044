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

/** Those a council can be of: "the Council of Economic Advisers". */
const MEMBERS = /^(?:advisers|advisors|ministers|governors|representatives|commissioners|regents|directors|elders)$/;
/** The most words between "of" and them. */
const MAX_KIND = 2;

/** "Council of Economic Advisers Chair": the body's word before those it consists of, who end at `index`; else `null`. */
export function councilOf(passage: Passage, index: number, floor: number): number | null {
  if (!MEMBERS.test(passage.plain(index - 1)) || !passage.isCapital(index - 1)) return null;
  for (let at = index - 1; at >= index - 1 - MAX_KIND && at > floor + 1 && passage.isCapital(at); at--) {
    if (passage.plain(at - 1) === 'of') return bodyOf(passage, at, floor);
    if (passage.startsLine(at)) return null;
  }
  return null;
}

/** One past "Advisers" of a council behind an office, past "First Lady" whom someone serves; `null` where none stands. */
export function servedEnd(passage: Passage, index: number, floor: number): number | null {
  if (councilOf(passage, index + 1, floor) !== null) return index + 1;
  const isFirst = passage.written(index) === 'First' && /^(?:Lady|Gentleman)$/.test(passage.written(index + 1));
  return isFirst ? index + 2 : null;
}

/** True for an institute, a centre and the like with "National" before it. */
export function isNational(passage: Passage, at: number, floor: number): boolean {
  if (!/^(?:institute|cent(?:er|re)|laboratory)$/.test(passage.plain(at))) return false;
  for (let index = at - 1; index >= floor && index > at - 5 && passage.isCapital(index); index--)
    if (passage.plain(index) === 'national') return true;
  return false;
}
