import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/** "the newly elected president", not "Parliament elected four deputy speakers". */
export const isStatus = (passage: Passage, at: number): boolean =>
  passage.is(at, Word.status) &&
  (!/^(?:re-)?elected$/.test(passage.plain(at)) ||
    /^(?:the|an?|its|their|this|\w+ly)$/.test(passage.plain(at - 1)) ||
    passage.isPossessive(at - 1));

/** One past the determiner or state that at most one more unknown word parts from the unknown word at `at`, or `null`. */
export function determinerBefore(passage: Passage, at: number, floor: number): number | null {
  for (let index = at; index > floor && index >= at - 1; index--) {
    const flags = passage.flags(index) & ~(Word.notName | Word.namesake);
    if (flags !== 0 || passage.isMark(index) || passage.startsLine(index)) return null;
    // "an air strike on Beirut which killed commander Tom Reed"
    if (
      /^(?:include[sd]?|including|which|who|that|when|where|while|has|had|was|were|is|are|will|would)$/.test(
        passage.plain(index),
      )
    )
      return null;
    // "Philippine exercise director", "US Marines exercise director"
    const state = passage.affiliationTo(index, floor);
    if (state !== undefined) return isDoing(passage, state.start, index) ? null : index;
    if (!passage.isLower(index)) continue;
    const word = passage.plain(index - 1);
    // "I then heard President Tom Reed"
    if (word === 'then') return null;
    if (/^(?:a|an|the|its|their|'s)$/.test(word) || isStatus(passage, index - 1) || passage.is(index - 1, Word.grade))
      return index;
  }
  return null;
}

/** Behind a state these are what it has: "Chile schools minister". */
const THINGS = /^(?:jobs|schools|universities|ports|courts|prisons|islands|borders|forests|drugs|sanctions)$/;

/** "Chile recalls ambassador", "Peru sacked minister": a state that does something, where "the Chilean disgraced minister" has one. */
function isDoing(passage: Passage, state: number, at: number): boolean {
  const word = passage.plain(at);
  if (/^(?:to|will|would|must|may|can|should)$/.test(word)) return true;
  if (word.endsWith('s')) return /[^su]s$/.test(word) && !THINGS.test(word) && passage.isLower(at);
  return word.endsWith('ed') && passage.plain(state - 1) !== 'the' && passage.plain(at + 1) !== 'and';
}

/** Behind a dash and whose choice someone is. */
const BACKED =
  /^(?:backed|appointed|installed|allied|supported|imposed|sponsored|elected|educated|trained|leaning|led|aligned|friendly|controlled)$/;

/** First token of "Lima-backed" that ends before `end`; `null` where none stands. */
export function backerStart(passage: Passage, end: number, floor: number): number | null {
  const dash = end - 2;
  if (!BACKED.test(passage.plain(end - 1)) || passage.written(dash) !== '-' || dash <= floor) return null;
  if (passage.tokens[dash]?.gap !== 'none') return null;
  return passage.affiliationTo(dash, floor)?.start ?? dash - 1;
}
