import type { Grammar, Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { isKnownName } from '../leader-table.ts';
import { isKoreanName, isNameWord } from './names.ts';

/** "General Electric", "General Strike": no one's names. */
const THINGS =
  /^(?:electric|motors|dynamics|mills|foods|atomics|atlantic|catalyst|tire|tires|insurance|accident|store|stores|hospital|hospitals|strike|strikes|elections?|confederation|league|studies|practice|practitioners?|manager|managers|assembly[a-z]*|[xz](?:-?ers?)?)$/;
/** "the carrier Admiral Carver" */
const SHIPS = /^(?:uss|hms|ins|carrier|cruiser|frigate|destroyer|warship|ship|submarine|vessel|tanker|flagship|class)$/;

/** The last words of services before a rank: "Air Force Gen.", "Navy Vice Adm.", not "the Air Force Secretary". */
const SERVICES = /^(?:force|corps|guard|vice)$/;

/** "former general Ann Hill", "a top British general, …" is none. */
export const isLowerRank = (passage: Passage, at: number): boolean =>
  /^(?:general|admiral)$/.test(passage.written(at)) &&
  isNameWord(passage, at + 1) &&
  isNameWord(passage, at + 2) &&
  (/^(?:former|retired|top|ex|late|army|naval|rebel)$/.test(passage.plain(at - 1)) ||
    passage.affiliations[at - 1] !== undefined);

/** A rank of the lexicon before a name: not of "General Electric" nor "the Admiral Carver", a ship. */
export const isRank: Grammar['isRank'] = (passage, from, end) =>
  isLowerRank(passage, from) ||
  (!passage.isLower(from) &&
    // A leader's given name: "Gen Ito"
    !(passage.written(from) === 'Gen' && isKnownName(['gen', passage.plain(end)])) &&
    !isOfThing(passage, from, end) &&
    (!SERVICES.test(passage.plain(end - 1)) || (passage.termIs(end, Word.rank) && passage.isCapital(end))) &&
    (isNameWord(passage, end) ||
      // "Gen. Amir Reed"
      (/^Am(?:i|ee)r$/.test(passage.written(end)) && isNameWord(passage, end + 1)) ||
      isKoreanName(passage, end) ||
      (passage.termIs(end, Word.rank | Word.honorific) && !passage.isLower(end))));

function isOfThing(passage: Passage, from: number, end: number): boolean {
  if (!/^(?:general|gen|admiral|marshal)$/.test(passage.plain(end - 1))) return false;
  if (THINGS.test(passage.plain(end))) return true;
  if (isNameWord(passage, end + 1) || passage.plain(end - 1) === 'gen') return false;
  // "the General Shura Council"
  const isOfBody = passage.isCapital(end + 1) && passage.is(end + 1, Word.body | Word.privateBody);
  return (
    (isOfBody && !passage.startsLine(end + 1)) ||
    /^the$/.test(passage.plain(from - 1)) ||
    SHIPS.test(passage.plain(from - 1))
  );
}

const PARTS = Word.topic | Word.body | Word.office | Word.post;

/**
 * True where a rank, and no part of a portfolio, stands at `at`: "Minister of National Defence General Phan …", behind a
 * body "… of the Joint Staff Air Force Gen. Tom Reed", not "General Staff".
 */
export function endsBeforeRank(passage: Passage, at: number, isBehind: boolean): boolean {
  if (passage.is(at, Word.rank) && passage.isCapital(at + 1))
    if (passage.is(at + 1, Word.rank) || !passage.is(at + 1, PARTS)) return true;
  const term = isBehind && passage.termIs(at, Word.rank) ? passage.term(at) : null;
  return term !== null && term.end > at + 1 && isRank(passage, at, term.end);
}
