import type { Named } from './clause-subjects.ts';
import { beforeHonorifics } from './clause-words.ts';
import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { Word } from './vocabulary.ts';

/*
 * Whom a party makes its leader: "The Gull party elected Ann Hill as its leader".
 */

/** The most words between a party and its verb: "has on Friday". */
const REACH = 6;
/** Those who choose for a party. */
const PARTISANS = /^(?:lawmakers|mps|legislators|delegates|senators|tories)$/;

/** Who is chosen "as leader" of the party before the verb; `null` for anyone else's leader. */
export function chosenLeader({ passage, endingAt }: Named, office: OfficePhrase): NameRun | null {
  const as = office.from - 1;
  const isLeader = office.classes[0] === 'leader' && !office.plural && /^(?:none|pronoun)$/.test(office.determiner);
  if (!isLeader || passage.key(as) !== 'as' || passage.startsLine(office.from)) return null;
  const name = endingAt.get(as);
  if (name === undefined || name.namesake || name.to - name.from < 2) return null;
  const verb = beforeHonorifics(passage, name.from);
  if (!passage.grammar.clauses.appointing.has(passage.key(verb))) return null;
  for (let at = verb - 1; at > verb - REACH && !passage.isMark(at) && !passage.startsLine(at + 1); at--) {
    if (passage.is(at, Word.privateBody)) return null;
    const isParty = passage.is(at, Word.body) || passage.affiliations[at]?.kind === 'organisation';
    if (isParty || PARTISANS.test(passage.plain(at))) return name;
  }
  return null;
}
