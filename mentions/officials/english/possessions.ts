import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/*
 * What a state or a body has, or is called by in words that no list knows, behind "of" and a possessive.
 */

/** Parts of bodies. */
const UNITS =
  /^(?:department|unit|division|section|bureau|branch|service|office|directorate|commission|committee|sector)$/;
/** What states and ministries have someone lead. */
const PROJECTS = /^(?:project|programme|program|effort|campaign|drive|operation|response|reform|expedition)s?$/;
/** Bodies that are public in lower case too, whatever word stands before them. */
const PUBLIC_BODIES =
  /^(?:council|court|tribunal|party|ministry|commission|prefecture|province|county|municipality|parliament|assembly|government|army|navy|police|authority)$/;
/** Words that make of them what clubs and schools have. */
const OF_CLUBS = /^(?:students?|alumni|parish|church|works|press|other|own|organi[sz]ing|losing|winning|third|wrong)$/;
const KNOWN = Word.topic | Word.body;
const ANY = KNOWN | Word.office | Word.post | Word.grade | Word.privateBody;
const REACH = 4;

/** A state, by its name or as "the country". */
export const isOwner = (passage: Passage, at: number): boolean =>
  passage.affiliations[at]?.kind === 'country' || /^(?:country|nation|state|kingdom|republic)$/.test(passage.plain(at));

/**
 * Where what a state or a body has is named, behind words in lower case that no list knows; `null` where nothing
 * public is named.
 */
export function possessionAt(passage: Passage, at: number): number | null {
  if (!passage.isLower(at) || (passage.is(at, ANY) && !passage.is(at, Word.status))) return at;
  let index = at;
  while (index < at + 4 && passage.isLower(index) && !passage.is(index, KNOWN)) index++;
  const isNamed = passage.is(index, KNOWN) || passage.affiliations[index] !== undefined || passage.isCapital(index);
  return isNamed && !isLobby(passage, index) ? index : null;
}

/** "trade group", "business association": its last word in lower case is a firm's or a club's. */
function isLobby(passage: Passage, at: number): boolean {
  let end = at;
  while (end < at + 4 && passage.isLower(end + 1) && passage.is(end + 1, KNOWN | Word.privateBody)) end++;
  return (
    passage.isLower(end) && passage.is(end, Word.privateBody) && !/^(?:party|parliamentary)$/.test(passage.plain(at))
  );
}

/** One past the words that name a part of a body, up to its kind: "Antarctic Policy Unit"; `null` when none do. */
export function unitEnd(passage: Passage, at: number): number | null {
  for (let index = at; index < at + 6 && !passage.isMark(index) && !passage.startsLine(index); index++)
    if (UNITS.test(passage.plain(index))) return index + 1;
  return null;
}

/** One past "manned spaceflight project" behind a state's or a body's possessive; `null` where no project stands. */
export function projectEnd(passage: Passage, at: number): number | null {
  for (let index = at; index < at + REACH && passage.isLower(index); index++) {
    if (PROJECTS.test(passage.plain(index))) return index + 1;
    if (passage.is(index, Word.privateBody)) return null;
  }
  return null;
}

/** One past "scrapped revolutionary court", "disaster coordinating council", whose first word no list knows; else `null`. */
export function lowerBodyEnd(passage: Passage, at: number): number | null {
  for (let index = at; index < at + REACH && passage.isLower(index) && !passage.startsLine(index); index++) {
    const word = passage.plain(index);
    if (index > at && PUBLIC_BODIES.test(word)) return index + 1;
    if (passage.is(index, Word.privateBody | Word.office | Word.post | Word.notName) || OF_CLUBS.test(word))
      return null;
  }
  return null;
}

/** Index of the capitalised words behind "1922" of "the 1922 Committee", "10th" of "the 10th Battalion"; else `null`. */
export function afterNumber(passage: Passage, at: number): number | null {
  const name = /^(?:st|nd|rd|th)$/.test(passage.plain(at + 1)) ? at + 2 : at + 1;
  // "of the 79th session of the General Assembly"
  if (passage.plain(name) === 'session' && passage.plain(name + 1) === 'of') return name + 1;
  for (let index = name; index < name + REACH && passage.isCapital(index); index++)
    if (passage.is(index, Word.body)) return name;
  return null;
}

const COMPASS = /^(?:north|south|east|west|central|mid|north-?east|north-?west|south-?east|south-?west)$/;

/** One past "East Nusa", "South East Cornwall": points of the compass and a name that no list knows; else `null`. */
export function compassPlaceEnd(passage: Passage, at: number): number | null {
  let name = at;
  while (name < at + 2 && COMPASS.test(passage.plain(name)) && passage.isCapital(name)) name++;
  const isPlace = name > at && passage.isCapital(name) && !passage.is(name, ANY);
  return isPlace && passage.affiliationFrom(at) === undefined ? name + 1 : null;
}

/** "National Hurricane Center", "Interparliamentary Friendship Group": what clubs are called too, and a state's here. */
export function isOfState(passage: Passage, start: number, at: number): boolean {
  const first = passage.plain(start) === 'the' ? start + 1 : start;
  if (passage.plain(first) === 'national' && /^(?:cent(?:er|re)|institute|laboratory)$/.test(passage.plain(at)))
    return true;
  for (let index = first; index < at; index++) if (/parliament/.test(passage.plain(index))) return true;
  return false;
}

/** One past up to five words in lower case that a comma and a capitalised word follow; `at` when none do. */
export function lowerPortfolioEnd(passage: Passage, at: number): number {
  let end = at;
  while (
    end < at + 6 &&
    passage.isLower(end) &&
    !/^(?:who|which|that|said|says|will|was|is|has|had)$/.test(passage.plain(end))
  )
    end++;
  return passage.written(end) === ',' && passage.isCapital(end + 1) && passage.isCapital(end + 2) ? end : at;
}

/** What places and services are, behind their names. */
const PLACES = /^(?:city|krai|oblast|region|province|prefecture|county|district|service|corps)$/;
/** The most words of a name before them. */
const MAX_PLACE = 2;

/** The nations of the kingdom whose parties have leaders of their own, and who have a secretary in London. */
const HOME_NATIONS = /^(?:scottish|welsh|northern ireland)$/;
const OF_HOME_NATIONS = /^(?:labour|conservative|tory|liberal|lib|green|greens|secretary)$/;

/**
 * Where "Acme City" of "Acme City Mayor", "New York City", "Scottish" of "Scottish Labour leader" begins, if the office at
 * `core` begins with such a word; else `core`.
 */
export function placeBefore(passage: Passage, core: number, floor: number): number {
  const nation = OF_HOME_NATIONS.test(passage.plain(core)) ? passage.affiliationTo(core, floor) : undefined;
  if (nation !== undefined && HOME_NATIONS.test(passage.slice(nation.start, nation.end).toLowerCase()))
    return nation.start;
  if (!PLACES.test(passage.plain(core)) || !passage.isCapital(core) || passage.startsLine(core)) return core;
  const place = passage.affiliationTo(core, floor);
  if (place !== undefined) return place.kind === 'city' ? place.start : core;
  const isName = (at: number) =>
    at >= floor &&
    passage.tokens[at]?.shape === 'title' &&
    passage.flags(at) === 0 &&
    passage.tokens[at]?.opens !== true;
  let at = core;
  while (at > core - MAX_PLACE && isName(at - 1) && !passage.startsLine(at)) at--;
  return at;
}

/** "the Chile – Peru Parliamentary Friendship Group": a dash with spaces between two states, before a body of both. */
export function joinsStates(passage: Passage, at: number): boolean {
  if (!/^[-–]$/.test(passage.written(at)) || passage.startsLine(at + 1)) return false;
  const [before, after] = [passage.affiliationTo(at, 0), passage.affiliationFrom(at + 1)];
  if (before?.kind !== 'country' || after?.kind !== 'country') return false;
  return (
    (passage.is(after.end, Word.topic | Word.body) || passage.plain(after.end) === 'friendship') &&
    passage.isCapital(after.end)
  );
}

/** "the Pacific", "Asia-Pacific", not "Pacific Islands": a noun for all that. */
export const isSea = (passage: Passage, at: number): boolean =>
  /^(?:.+-pacific|arctic)$/.test(passage.plain(at)) ||
  (passage.plain(at) === 'pacific' && passage.plain(at - 1) === 'the' && !passage.plain(at + 1).endsWith('s'));

/** One past "(NSA)" at `at`, or "(lower house)" before "of"; `null` where no such bracket stands. */
export function asideEnd(passage: Passage, at: number): number | null {
  if (passage.hasLetters(at)) return at + 3;
  if (passage.written(at) !== '(') return null;
  let close = at + 1;
  while (close < at + REACH && !passage.isMark(close) && !passage.startsLine(close)) close++;
  return passage.written(close) === ')' && passage.plain(close + 1) === 'of' ? close + 1 : null;
}

/** The article before one or two words in lower case that end in a possessive, or `null`. */
export function possessorBefore(passage: Passage, end: number, floor: number): number | null {
  for (let at = end - 1; at > floor && at >= end - 2 && passage.isLower(at); at--)
    if (passage.plain(at - 1) === 'the') return at - 1;
  return null;
}

/** First of the one to three capitalised words before a possessive, or `null`. */
export function ownerBefore({ tokens }: Passage, end: number, floor: number): number | null {
  let from = end;
  while (
    from > floor &&
    end - from < 3 &&
    (tokens[from - 1]?.shape === 'title' || tokens[from - 1]?.shape === 'initial')
  )
    from--;
  return from < end ? from : null;
}
