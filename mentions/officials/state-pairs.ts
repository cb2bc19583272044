import type { Listed } from './name-lists.ts';
import { readName } from './names.ts';
import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';

/** Longer lists are no text. */
const MOST = 40;

/**
 * "the ambassadors of Chile, Ann Hill, Peru, Tom Reed, and of Kenya, Jane Otieno": each name behind its state, the
 * first behind the office's own. Fewer than two where the text goes on otherwise.
 */
export function statePairs(passage: Passage, office: OfficePhrase, first: NameRun): Listed[] {
  const own = passage.affiliationTo(office.to, office.head + 1);
  if (own?.kind !== 'country') return [];
  const listed: Listed[] = [{ name: first, state: own, portfolio: '', end: first.to }];
  for (let end = first.to; listed.length < MOST;) {
    let at = end;
    if (/^[,;]$/.test(passage.written(at))) at++;
    if (/^(?:and|&)$/.test(passage.plain(at))) at++;
    if (at === end || passage.startsLine(at)) break;
    if (passage.plain(at) === 'of') at++;
    if (passage.plain(at) === 'the') at++;
    const state = passage.affiliationFrom(at);
    if (state?.kind !== 'country' || passage.written(state.end) !== ',') break;
    const name = readName(passage, state.end + 1, true);
    if (name === null || name.namesake || name.to - name.from < 2) break;
    listed.push({ name, state, portfolio: '', end: name.to });
    end = name.to;
  }
  return listed;
}
