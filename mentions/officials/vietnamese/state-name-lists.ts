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
    // "Cộng hòa Pháp"
    const form = passage.termIs(at, Word.body) && passage.isCapital(at) ? (passage.term(at)?.end ?? at) : at;
    const state = passage.affiliationFrom(at) ?? passage.affiliationFrom(form);
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
