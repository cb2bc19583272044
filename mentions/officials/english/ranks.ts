import type { Grammar, Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { isKnownName } from '../leader-table.ts';
import { isKoreanName, isNameWord } from './names.ts';

/** "General Electric", "General Strike": no one's names. */
const THINGS =
  /^(?:electric|motors|dynamics|mills|foods|atomics|atlantic|catalyst|tire|tires|insurance|accident|store|stores|hospital|hospitals|strike|strikes|elections?|confederation|league|studies|practice|practitioners?|manager|managers|assembly[a-z]*|z)$/;
/** "the carrier Admiral Carver" */
const SHIPS = /^(?:uss|hms|ins|carrier|cruiser|frigate|destroyer|warship|ship|submarine|vessel|tanker|flagship|class)$/;

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
    (isNameWord(passage, end) ||
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
