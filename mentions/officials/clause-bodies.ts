import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { isNounAt } from './clause-words.ts';
import { Word } from './vocabulary.ts';

/*
 * Bodies that someone leads: "heads the Education Ministry", "the Unity faction, led by Ann Hill".
 */

/** The most words of a body that someone leads, and of a portfolio. */
const BODY_REACH = 8;
const PORTFOLIO_REACH = 7;
/** What a sentence puts between a body and who leads it, and the most words of it. */
const BETWEEN =
  /^(?:here|on|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day|which|that|is|was|are|were|being|been|be|will|has|had|now|currently|then|still|,)$/;
const BETWEEN_REACH = 5;
/** How far before "and Homeland, led by" another is led. */
const PARALLEL_REACH = 30;
/** Before a place. */
const WHERE = /^(?:to|in|at|from|on|near|visiting)$/;
/** Say which side of talks a team is on. */
const OFFICIAL_TEAM =
  /^(?:negotiating|mediation|monitoring|government|ministerial|ruling|parliamentary|presidential|official)$/;
/** Public only by name, or beside such words: a firm and a club may have them too. */
const OF_ANYONE = /^(?:group|team|wing|movement|front|alliance)$/;
/** A firm's, and what belongs to no ministry. */
const OF_FIRMS = /^(?:investments?|property|business|trade)$/;

/** What someone leads: whom the body serves, and the role it gives. */
interface Led {
  readonly served: string;
  readonly role: string;
}

/** One past "over", "charge of" behind a verb of taking. */
export function heldFrom(passage: Passage, at: number): number {
  if (/^(?:over|on)$/.test(passage.key(at))) return at + 1;
  return /^(?:charge|responsibility|control)$/.test(passage.key(at)) && /^(?:of|for)$/.test(passage.key(at + 1))
    ? at + 2
    : at;
}

/** One past "the Arts and Culture portfolio", "the health ministry" of a government; `null` where none stands. */
export function portfolioEnd(passage: Passage, from: number): number | null {
  if (!/^(?:the|his|her)$/.test(passage.key(from))) return null;
  for (let at = from + 1; at < from + PORTFOLIO_REACH && !passage.startsLine(at); at++) {
    const isOfFirm = at === from + 2 && OF_FIRMS.test(passage.key(at - 1)) && passage.isLower(at - 1);
    const isEnd = /^(?:portfolio|docket|ministry)$/.test(passage.key(at)) && at > from + 1;
    if (isEnd && !(isOfFirm && passage.key(at) === 'portfolio')) return passage.isPossessive(at + 1) ? null : at + 1;
    const goesOn = passage.is(at, Word.topic) || /^(?:and|&|,)$/.test(passage.key(at));
    if (!goesOn) return null;
  }
  return null;
}

/** Such a portfolio as someone's office. */
export function portfolioAt(passage: Passage, from: number): Pick<Sighting, 'role' | 'served' | 'classes'> | null {
  const end = portfolioEnd(passage, from);
  return end === null
    ? null
    : { role: `head of the ${passage.slice(from + 1, end)}`, served: '', classes: ['minister'] };
}

/** A state or a public body that begins at `from`, as someone's office. */
export function bodyAt(passage: Passage, from: number): Pick<Sighting, 'role' | 'served' | 'classes'> | null {
  const { publicBodies } = passage.grammar.clauses;
  let served = '';
  let isPrivate = false;
  /** "the finance ministry's tax office", "the president's office": what is public has it. */
  let isOwned = false;
  for (let at = from; at < from + BODY_REACH && !passage.startsLine(at); at++) {
    const state = passage.affiliationFrom(at);
    if (state !== undefined) {
      served ||= state.code;
      const ends =
        !passage.isCapital(state.end) &&
        passage.plain(state.end) !== "'s" &&
        !passage.is(state.end, Word.body | Word.topic | Word.status);
      if (ends && (state.kind === 'organisation' || state.kind === 'country'))
        // "runs the ICRC operation in Peru"
        return (state.kind === 'country' && !leadsOn(passage, state.end)) || isNounAt(passage, state.end)
          ? null
          : {
              role: state.kind === 'country' ? 'leader' : `head of ${passage.slice(from, state.end)}`,
              served,
              classes: ['leader'],
            };
      at = state.end - 1;
      continue;
    }
    if (passage.is(at, Word.privateBody)) isPrivate = true;
    if (passage.is(at, Word.body) && !passage.is(at + 1, Word.body | Word.topic) && passage.key(at + 1) !== "'s") {
      const isPublic = passage.isCapital(at) || served !== '' || isOwned || publicBodies.has(passage.plain(at));
      if (isPrivate || !isPublic) return null;
      const owned = /^(?:country|nation|state|republic)$/.test(passage.plain(at));
      return { role: owned ? 'leader' : `head of ${passage.slice(from, at + 1)}`, served, classes: ['leader'] };
    }
    const isOwner = passage.is(at, Word.office | Word.body) && passage.isPossessive(at + 1);
    isOwned ||= isOwner;
    const goesOn =
      isOwner ||
      passage.isCapital(at) ||
      passage.is(at, Word.topic | Word.body | Word.status | Word.grade) ||
      /^(?:the|its|a|an|'s|of|and|for|&)$/.test(passage.plain(at));
    if (!goesOn) return null;
  }
  return null;
}

/** "led Chile since 2010", not "led Chile to victory". */
function leadsOn(passage: Passage, at: number): boolean {
  return (
    passage.startsLine(at) ||
    /^(?:since|from|for|until|through|as|between|during|,|\.|and|after|with)$/.test(passage.key(at))
  );
}

/** What only one who governs has, with his name behind "under". */
const GOVERNED = /^(?:government|cabinet|administration|junta|regime)$/;

/** What stands before "led by", or before "and Homeland, led by" where another has just been led; `null` for anything else. */
export function leads(passage: Passage, at: number): Led | null {
  // "a caretaker government under Ann Hill"
  const isUnder = passage.key(at - 1) === 'under' && GOVERNED.test(passage.key(at - 2)) && !passage.startsLine(at);
  const end = isUnder ? at - 1 : ledFrom(passage, at);
  if (end === null) return sideBy(passage, at - 1);
  const own = ledBody(passage, end);
  if (own !== null || !passage.isCapital(end - 1) || passage.is(end - 1, Word.privateBody)) return own;
  // "The Reform faction, led by A, has 36 members, and Homeland, led by B, has 30": a list of parties.
  if (!/^(?:and|,|;)$/.test(passage.key(end - 2))) return null;
  for (let index = end - 2; index > end - PARALLEL_REACH && passage.tokens[index]?.opens !== true; index--) {
    const before = ledFrom(passage, index);
    const other = before === null ? null : ledBody(passage, before);
    if (other !== null) return { served: other.served, role: `leader of ${passage.written(end - 1)}` };
  }
  return null;
}

/** "led by Ann Hill and the Peruvian side by Tom Reed": the side before "by" at `by`, where another has just been led. */
function sideBy(passage: Passage, by: number): Led | null {
  if (passage.key(by) !== 'by' || passage.startsLine(by)) return null;
  const isSide = /^(?:side|delegation|team|mission)$/.test(passage.key(by - 1));
  const state = passage.affiliationTo(isSide ? by - 1 : by, 0);
  if (state?.kind !== 'country' || passage.key(state.start - 1) !== 'the') return null;
  for (let index = state.start; index > by - PARALLEL_REACH && passage.tokens[index]?.opens !== true; index--)
    if (ledFrom(passage, index) !== null)
      return { served: state.code, role: `leader of the ${passage.slice(state.start, by)}` };
  return null;
}

/** One past the body before "led by" that ends at `at`: behind it may stand its letters, a verb, where it is and since when. */
function ledFrom(passage: Passage, at: number): number | null {
  for (const words of passage.grammar.clauses.ledBy) {
    const start = at - words.length;
    if (start < 1 || passage.key(at - 1) !== words.at(-1)) continue;
    if (words.some((word, place) => passage.key(start + place) !== word)) continue;
    let end = start;
    // "the delegation here on Monday headed by Ann Hill", "the party, which is led by Ann Hill"
    while (end > start - BETWEEN_REACH && BETWEEN.test(passage.key(end - 1)) && !passage.startsLine(end)) end--;
    return passage.hasLetters(end - 3) ? end - 3 : end;
  }
  return null;
}

/** The state, the party or the public body that ends before `end`. */
function ledBody(passage: Passage, end: number): Led | null {
  const state = passage.affiliationTo(end, 0);
  // "a rescue team to Chile, led by Ann Hill"
  const isWhere = state !== undefined && WHERE.test(passage.key(state.start - 1)) && !passage.startsLine(state.start);
  if (state !== undefined) return isWhere ? ledBody(passage, state.start - 1) : { served: state.code, role: 'leader' };
  const body = end - 1;
  const word = passage.plain(body);
  const { publicBodies } = passage.grammar.clauses;
  // "a research group led by Tom Reed"
  const isFirm = passage.is(body, Word.privateBody);
  const owner = passage.is(body, Word.body) && !isFirm ? passage.affiliationTo(body, 0) : undefined;
  const isNamed = passage.isCapital(body - 1) && !passage.startsLine(body);
  const isTeam = word === 'team' && OFFICIAL_TEAM.test(passage.plain(body - 1));
  const isPublic = passage.isCapital(body)
    ? !isFirm && (!passage.isLower(body - 1) || /^(?:the|its|of|and)$/.test(passage.key(body - 1)))
    : publicBodies.has(word) && (!OF_ANYONE.test(word) || isNamed);
  // "the Chilean mission, headed by Ann Hill"
  // "a research group of the ministry"
  const isPart = passage.key(body - 1) === 'the' && passage.key(body - 2) === 'of';
  if (isPart && passage.is(body - 3, Word.privateBody) && !OFFICIAL_TEAM.test(passage.plain(body - 4))) return null;
  if (!isTeam && !(passage.is(body, Word.body) && isPublic) && owner === undefined) return null;
  return { served: owner?.code ?? '', role: `leader of the ${passage.slice(phraseFrom(passage, body), end)}` };
}

/** First token of "the Unity faction": as far as words of names and bodies go. */
function phraseFrom(passage: Passage, body: number): number {
  let from = body;
  while (
    from > body - BODY_REACH &&
    !passage.startsLine(from) &&
    (passage.isCapital(from - 1) || passage.is(from - 1, Word.topic | Word.body | Word.status)) &&
    passage.tokens[from - 1]?.opens !== true
  )
    from--;
  return from;
}
