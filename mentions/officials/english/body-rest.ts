import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { isSurnameWord } from './names.ts';

/*
 * The rest of a body's name that no list knows: "the Kyiv Independent", "the House Oversight Committee".
 */

/** States that have an article by themselves. */
const WITH_ARTICLE =
  /^(?:us|usa|uk|uae|eu|ussr|rok|dprk|prc|drc|lpdr|congo|gambia|vatican|sudan|ukraine|lebanon|crimea|kremlin)$|s$/;
/** In lower case behind a name of their own. */
const OF_PARTIES = /^(?:party|movement|group|alliance|coalition|faction|bloc)$/;
const STOPS = Word.office | Word.post | Word.honorific | Word.rank | Word.notName;
const REACH = 5;
/** Two words are a name's as well; of three and more the first is the body's. */
const MOST_ALONE = 2;

/** What follows the preposition of an office, counted: see `complement.ts`. */
interface Part {
  readonly end: number;
  readonly served: readonly string[];
  readonly bodies: number;
  readonly strangers: number;
  readonly topics: number;
}

/** A body's name as far as its own words tell. */
interface Rest {
  /** One past its last token. */
  readonly end: number;
  /** A word of it says that it is public. */
  readonly isPublic: boolean;
}

const COMMITTEES = /^(?:sub)?committees?$/;

/**
 * One past "Government Reform Committee", all of it portfolios up to the body, or any words up to a committee;
 * `null` where an office stands.
 */
function bodyBehindAnd(passage: Passage, at: number): number | null {
  let isKnown = true;
  for (let index = at; index < at + REACH && passage.isCapital(index) && !passage.startsLine(index); index++) {
    if (passage.is(index, Word.office | Word.post)) return null;
    isKnown &&= passage.is(index, Word.topic | Word.body);
    const isBody = isKnown ? passage.is(index, Word.body) : COMMITTEES.test(passage.plain(index));
    if (isBody && !passage.isCapital(index + 1)) return index + 1;
  }
  return null;
}

/** The capitalised words from `at` on up to one for a body, or before it, and what it is; `null` where none stands. */
export function bodyAhead(passage: Passage, at: number): Rest | null {
  let index = at;
  for (; index < at + REACH && passage.isCapital(index) && !passage.startsLine(index); index++) {
    // "the House Forests and Land Reform Committee"
    const joined = passage.plain(index + 1) === 'and' ? bodyBehindAnd(passage, index + 2) : null;
    if (joined !== null) return { end: joined, isPublic: true };
    if (passage.is(index, STOPS) || passage.affiliations[index] !== undefined) return null;
    const isLast = !passage.isCapital(index + 1) || passage.startsLine(index + 1);
    if (index > at && isLast && isSurnameWord(passage, index)) return null;
    if (passage.is(index, Word.body)) return { end: index + 1, isPublic: true };
    if (passage.is(index, Word.privateBody)) return { end: index + 1, isPublic: false };
  }
  // "leader of the opposition Fine Gael party"
  const isBehind = index > at && OF_PARTIES.test(passage.written(index)) && !passage.startsLine(index);
  return isBehind ? { end: index + 1, isPublic: true } : null;
}

/**
 * "the president of the Michigan Chapter": behind "the" and a place that has no article, capitalised words are not a
 * person's name. The place ends before `to`; `null` where no such words stand.
 */
export function restOfBody(passage: Passage, to: number, floor: number): Rest | null {
  const place = passage.affiliationTo(to, floor);
  if (place === undefined || place.kind === 'organisation' || passage.plain(place.start - 1) !== 'the') return null;
  // "the RoK", "the PRC"
  const isLetters = /^\p{Lu}.*\p{Lu}$/u.test(passage.written(place.start));
  if (place.end > place.start + 1 || isLetters || WITH_ARTICLE.test(passage.plain(place.start))) return null;
  let end = to;
  while (end < to + REACH && passage.isCapital(end) && !passage.startsLine(end) && !passage.is(end, STOPS)) end++;
  if (end === to || passage.is(end, Word.honorific | Word.rank)) return null;
  return bodyAhead(passage, to) ?? { end: end - to > MOST_ALONE ? to + 1 : end, isPublic: false };
}

/** "president of Harvard", "managing director at Acme": of a body no list knows, and nothing else; "chair of the KNP" can be a party's. */
export function isOfStrangers(passage: Passage, headClass: string, part: Part, at: number): boolean {
  const isAlone = part.served.length === 0 && part.topics === 0 && part.strangers > 0;
  if (!isAlone || part.bodies > part.strangers || !/^(?:president|director|chair|adviser)$/.test(headClass))
    return false;
  // "of the Inland Water Authority"
  for (let index = at; index < part.end; index++) if (passage.is(index, Word.body)) return false;
  const isLetters = passage.tokens[part.end - 1]?.shape === 'upper';
  return headClass !== 'chair' || !isLetters || passage.plain(at) !== 'the';
}
