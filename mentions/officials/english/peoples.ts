import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { lowerBodyEnd } from './possessions.ts';
import { takeUnknown } from './unknown-words.ts';

/*
 * What a people has, behind "of": societies, parties and places, which the word for the people does not end.
 */

/** What a word of a people is, and no state's name: "Chilean", "Danish". */
const OF_PEOPLE = /(?:[ie]an|(?<!Vati)can|ese|ish|[iu]tch|ench|Czech|Greek|Swiss|German|Israeli|Iraqi|Pakistani)$/;
/** What goes on behind a people's name where the office is the state's. */
const GOES_ON =
  /^(?:and|or|in|at|to|on|of|for|with|from|by|who|whose|which|that|as|has|had|is|was|will|said|says|told)$/;
const PARTY = /^(?:party|movement|alliance|coalition)$/;
const PLACE = /^(?:city|town|village|province|region|district|state|island|county|territory|enclave)$/;
/** The most words of a party's name behind it, and of a place's. */
const PARTY_REACH = 8;
const PLACE_REACH = 4;

/**
 * Behind a people's name: one past what is called so, a society ("of Chilean Future", "of the Egyptian Travel Agents"),
 * a party ("of the Danish far-right Blue Gull party") or a place ("of the Chilean port city of Arica"); `null` where
 * something else of theirs follows, "of Chilean grill chain Acme"; `at` where the state is meant, or what follows is
 * read as a body.
 */
export function peoplesEnd(passage: Passage, at: number): number | null {
  const next = passage.tokens[at];
  if (next === undefined || passage.startsLine(at) || !OF_PEOPLE.test(passage.written(at - 1))) return at;
  if (
    passage.is(at, Word.office | Word.post | Word.body | Word.honorific | Word.rank) ||
    passage.affiliationFrom(at) !== undefined
  )
    return at;
  if (next.shape === 'title') {
    const end = passage.flags(at) === 0 ? takeUnknown(passage, at, at) : at;
    for (let index = at; index <= end; index++)
      if (passage.isCapital(index) && passage.is(index, Word.body | Word.topic)) return at;
    return end;
  }
  if (next.shape !== 'lower' || GOES_ON.test(next.plain)) return at;
  for (let end = at; end < at + PARTY_REACH && !passage.startsLine(end) && passage.written(end) !== ','; end++) {
    if (PARTY.test(passage.plain(end))) return end + 1;
    if (PLACE.test(passage.plain(end)) && end < at + PLACE_REACH) return placeNameEnd(passage, end + 1);
  }
  return passage.flags(at) === 0 && lowerBodyEnd(passage, at) === null ? null : at;
}

/** "Lima-based think tank", and behind a place "2028 organising committee": what is there, and is no body of the place. */
export function isThere(passage: Passage, at: number): boolean {
  if (passage.plain(at).endsWith('-based')) return passage.isLower(at + 1) && lowerBodyEnd(passage, at + 1) === null;
  return passage.tokens[at]?.shape === 'number' && /^organi[sz]ing$/.test(passage.plain(at + 1));
}

/** One past "of Arica", "Arica" behind a word for a place. */
function placeNameEnd(passage: Passage, at: number): number {
  const name = passage.plain(at) === 'of' ? at + 1 : at;
  let end = name;
  while (end < name + PLACE_REACH && passage.isCapital(end) && !passage.startsLine(end)) end++;
  return end === name ? at : end;
}

/** True for a party or a place, which has offices of its own, between two tokens. */
export function isOurs(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (passage.isLower(at) && (PARTY.test(passage.plain(at)) || PLACE.test(passage.plain(at)))) return true;
  return false;
}
