import { isState } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import type { Before } from './before.ts';
import { behindExamples } from '../between-office-and-name.ts';
import { isBeforeName } from './head-words.ts';

/*
 * What makes an office public beside which neither a state nor a body stands.
 */

/** An office as far as it is read. */
export interface Read {
  /** The word that is the office. */
  readonly head: number;
  readonly determiner: OfficePhrase['determiner'];
  /** What stands before the head. */
  readonly before: Before;
  /** Before or behind. */
  readonly hasTopic: boolean;
  /** A name of two words follows the head. */
  readonly isNamed: boolean;
}

/** Parts of a state. */
const OF_PLACES = /^(?:regional|provincial|local|district|village|state|municipal)$/;

const isOfPlace = (passage: Passage, { head, before }: Read): boolean =>
  OF_PLACES.test(passage.plain(head - 1)) && before.owner === null && !before.hasUnknown;

/** "regional head Ann Hill": of a part of a state. */
export const leadsPlace = (passage: Passage, office: Read): boolean =>
  office.isNamed && isOfPlace(passage, office) && /^(?:head|chief|leader)$/.test(passage.plain(office.head));

/** True where custom tells what an office is of: "Komeito leader Ann Hill", "said judge Tom Reed", "chief whip". */
export function isByCustom(passage: Passage, office: Read): boolean {
  const { head, before, isNamed, determiner } = office;
  const word = passage.plain(head);
  const capital = !passage.isLower(head);
  if (/^(?:secretary|treasurer)$/.test(word) && capital && !before.hasUnknown) return true;
  if (word === 'whip' && passage.plain(head - 1) === 'chief') return true;
  // "the shadow treasurer"
  if (passage.plain(before.core) === 'shadow' && before.core < head) return true;
  // "Representative Ann Hill" of a congress
  const isBare = capital && before.from === head && isNamed;
  if (isBare && /^(?:representatives?|judge|justice|rep|sen|whip)$/.test(word)) return true;
  // "Commander-in-Chief Ann Hill", "Ann Hill, Official Spokesperson:"
  if (capital && before.from === head && (word === 'commander-in-chief' || isPhrase(passage, head))) return true;
  // "CS Ann Hill" of a cabinet that has such secretaries
  if (isBare && /^[cp]s$/.test(word)) return passage.places.some(({ code }) => code === 'KE');
  // "Deputy Ann Hill" of a duma, not "Deputy Editor-in-Chief Ann Hill"
  if (isBare && passage.written(head) === 'Deputy' && isWholeName(passage, head + 1)) return true;
  return isLeader(passage, office) || isOfCourt(passage, office) || isTheirDeputy(passage, head, determiner);
}

const isPhrase = (passage: Passage, at: number): boolean =>
  /^(?:commander in|official spokes|press officer)/.test(`${passage.plain(at)} ${passage.plain(at + 1)}`);

/** Two words of a name and no third. */
const isWholeName = (passage: Passage, at: number): boolean =>
  [at, at + 1].every(
    (index) =>
      passage.tokens[index]?.shape === 'title' &&
      passage.flags(index) === 0 &&
      !/-\p{Ll}/u.test(passage.written(index)),
  ) && !passage.isCapital(at + 2);

function isLeader(passage: Passage, { head, before, isNamed, determiner }: Read): boolean {
  const word = passage.plain(head);
  if (!/^(?:co-)?leader$|^co-leaders$|^(?:supremo|dictator|strongman|ruler)$/.test(word)) return false;
  // "Komeito leader …": of a party
  if (word.endsWith('leader') && before.hasUnknown) return true;
  // "its leader Ann Hill"
  const isApposed = passage.written(head + 1) === ',' && isBeforeName(passage, head + 2);
  if (word === 'leader' && determiner === 'pronoun' && (isNamed || isApposed)) return followsParty(passage, head);
  // "about leader Kim Jong-un": of whom everyone knows what he leads.
  return (
    (before.core === head || /^(?:interim|acting|caretaker)$/.test(passage.plain(head - 1))) &&
    determiner === 'none' &&
    (before.hasStatus || before.core < head || !isPlainNoun(passage, head - 1))
  );
}

/** "said judge Ann Hill", "the presiding judge", "a local prosecutor", and no judge of a show. */
function isOfCourt(passage: Passage, office: Read): boolean {
  const { head, before, isNamed, hasTopic } = office;
  if (!/^(?:judge|prosecutor|magistrate|judges|justices|magistrates)$/.test(passage.plain(head))) return false;
  // "a panel of judges--comprising Ann Hill and Tom Reed"
  const list = behindExamples(passage, passage.written(head + 1) === ',' ? head + 2 : head + 1);
  if (list > head + 2 || (list > head + 1 && passage.written(head + 1) !== ',')) return isBeforeName(passage, list);
  const isOfState = isOfPlace(passage, office) || /^(?:federal|military)$/.test(passage.plain(head - 1));
  if (before.core < head) return (!hasTopic || isOfState) && !before.hasUnknown;
  const isSaid = passage.grammar.sayings.has(passage.plain(head - 1));
  return isNamed && (before.hasStatus || isSaid || !isPlainNoun(passage, head - 1));
}

/** "his deputy Ann Hill", "his deputy, Ann Hill" */
const isTheirDeputy = (passage: Passage, head: number, determiner: OfficePhrase['determiner']): boolean =>
  determiner === 'pronoun' &&
  passage.plain(head) === 'deputy' &&
  !passage.startsLine(head + 1) &&
  // "Ann Hill, her deputy"
  ((passage.written(head - 2) === ',' && passage.isCapital(head - 3)) ||
    passage.isCapital(head + 1) ||
    (passage.written(head + 1) === ',' && isBeforeName(passage, head + 2)));

/** "the Communist party let its leader …", "the MPLA said its leader …" */
function followsParty(passage: Passage, at: number): boolean {
  for (let index = at - 1; index > at - 14 && !passage.startsLine(index + 1); index--) {
    const body = passage.affiliations[index];
    if (body?.kind === 'organisation' && isState(body.code)) return true;
    if (/^(?:party|coalition|front|alliance|opposition|council|faction|bloc)$/.test(passage.plain(index))) return true;
  }
  return false;
}

/** A word in lower case that can say what is led: "business leader", "team leader". */
function isPlainNoun(passage: Passage, at: number): boolean {
  const before = passage.tokens[at];
  if (before === undefined || before.shape === 'mark' || passage.startsLine(at + 1)) return false;
  // "But leader Ann Hill", "far-right leader Ann Hill"
  if (
    /^(?:but|and|yet|while)$/.test(before.plain) ||
    /^(?:far|hard|centre|center)-(?:right|left)$|^(?:right|left)-wing$/.test(before.plain)
  )
    return false;
  return !(
    before.shape === 'lower' &&
    /^(?:of|by|with|to|about|from|and|for|that|under|when|as|against|after|while)$/.test(before.plain)
  );
}
