import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/** The most syllables of a verb between two offices. */
const VERB = 5;
/** The most tokens of an office before its state. */
const STATE_REACH = 8;

/**
 * The state that another holds the same office of, right behind a verb: "Bộ trưởng Bộ Y tế hội đàm với Bộ trưởng Bộ Y tế
 * Chile" is no Chilean's; `null` where none does. "Thủ tướng và Ngoại trưởng Chile" are both of Chile.
 */
export function stateMet(passage: Passage, { head, to, served }: OfficePhrase): string | null {
  if (served.length > 0 || passage.key(to) === 'và' || !passage.grammar.bareNominals) return null;
  const isOffice = (at: number) => passage.termIs(at, Word.office | Word.post) || passage.key(at) === 'của';
  let end = to;
  while (end < to + VERB && passage.isLower(end) && !passage.startsLine(end) && !isOffice(end)) end++;
  const other = end > to && passage.isCapital(end) && !passage.startsLine(end) ? passage.term(end)?.value.office : null;
  if (other === null || other !== passage.term(head)?.value.office) return null;
  for (let at = end; at < end + STATE_REACH && !passage.isMark(at) && !passage.startsLine(at); at++) {
    const state = passage.affiliationFrom(at);
    if (state?.kind === 'country') return state.code;
  }
  return null;
}
