import type { Listed } from '../name-lists.ts';
import { readName } from '../names.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/** Longer lists are no text. */
const MOST = 24;

/**
 * "các Đại sứ: Cộng hòa Chile Ann Hill, Nga, ông Oleg Zimin và Peru Juan Ruiz": each name behind its state. Fewer than
 * two where the text goes on otherwise.
 */
export function namesBehindStates(passage: Passage, from: number): Listed[] {
  const listed: Listed[] = [];
  for (let at = from; listed.length < MOST;) {
    const state = stateAt(passage, at);
    if (state?.kind !== 'country' || passage.startsLine(at)) break;
    const isParted = passage.written(state.end) === ',';
    const name = readName(passage, isParted ? state.end + 1 : state.end, true);
    if (name === null || name.namesake || name.to < name.from + 2 || (isParted && !name.polite)) break;
    listed.push({ name, state, portfolio: '', end: name.to });
    at = name.to;
    if (/^[,;]$/.test(passage.written(at))) at++;
    if (passage.key(at) === 'và') at++;
    if (at === name.to) break;
  }
  return listed;
}

/** The most tokens of a form of state before its name. */
const FORM = 5;

/** The state whose name begins at `at`, or behind its form: "Cộng hòa Hồi giáo Iran". */
function stateAt(passage: Passage, at: number): ReturnType<Passage['affiliationFrom']> {
  const isForm = passage.termIs(at, Word.body) && passage.isCapital(at);
  for (let from = at; from < at + (isForm ? FORM : 1) && !passage.isMark(from); from++) {
    const state = passage.affiliationFrom(from);
    if (state !== undefined) return state;
  }
  return undefined;
}
