import { listFrom, partyBefore, sharedTitle } from './name-lists.ts';
import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { NamedSighting } from './sighting.ts';

/*
 * Several who hold an office, named behind a verb: "Three ministers were sworn in: A, B and C".
 */

/** The most tokens between such an office and its list. */
const REACH = 18;
/** What is said of those who are named next. */
const CHOSEN =
  /^(?:(?:re-?)?elected|(?:re)?appointed|named|chosen|sworn|announced|confirmed|nominated|approved|selected|added|created|picked|promoted|reshuffled|dismissed|sacked|fired|dropped|axed|replaced|removed|resigned|present|attended|attending|accredited|follows|following|new|posts|positions)$/;
/** Joins an office and the names of those who hold it. */
const COPULA = /^(?:are|were|include|includes|included|including|namely|comprise|comprised)$/;
const BEING = /^(?:be|been|are|were)$/;
/** Begins what is said of the several before the copula. */
const RELATIVE = /^(?:who|that|whose|in|at|on|for|from|of|present|so|,|\(|[a-z-]+(?:ed|ing)|sworn|chosen|taking)$/;
/** "They are A and B." */
const THEY = /^(?:they|these|those)$/;

/** Those whom the sentence names behind an office of several. */
export function listedHolders(passage: Passage, several: OfficePhrase): NamedSighting[] {
  const office = withAllStates(passage, several);
  const isAmong = /^(?:among|amongst)$/.test(passage.key(office.from - 1));
  // "the ministers of Chile, Peru and Bolivia, A, B and C, met"
  const isOfStates = office !== several && passage.written(office.to) === ',';
  const begun = isOfStates ? begins(nameAt(passage, office.to + 1)) : listBehind(passage, office, isAmong);
  if (begun === null || !isWhole(begun.first)) return [];
  const listed = listFrom(passage, begun.first, undefined);
  if (begun.byStates && !listed.every(({ state }) => state?.kind === 'country')) return [];
  const last = listed[listed.length - 1];
  // "the ministers were Tom Reed's friends"
  const isClosed =
    last !== undefined && !passage.isPossessive(last.name.to) && listed.every(({ name }) => isWhole(name));
  if (!isClosed || (listed.length < 2 && !isAmong)) return [];
  // "three ministers – A, B and C – left"
  const isDashed = isDash(passage, office.to) && !passage.startsLine(last.end);
  if (isOfStates && (listed.length !== office.served.length || passage.written(last.end) !== ',')) return [];
  const end = isDashed ? originEnd(passage, last.end) : last.end;
  if (isDashed && !isDash(passage, end) && !/^[.,]$/.test(passage.written(end))) return [];
  const own = { ...office, plural: false };
  return sharedTitle(passage, [own], office, listed).map((one) => ({ ...one, rule: 'listed', isKnown: true }));
}

/** "the ministers of Chile, Peru and Bolivia": an office ends before a comma, and its states go on. */
function withAllStates(passage: Passage, office: OfficePhrase): OfficePhrase {
  if (passage.affiliationTo(office.to, office.head)?.kind !== 'country') return office;
  const served = [...office.served];
  for (let at = office.to; passage.written(at) === ',' || passage.key(at) === 'and';) {
    const isLast = passage.key(at) === 'and' || passage.key(at + 1) === 'and';
    const state = passage.affiliationFrom(passage.key(at + 1) === 'and' ? at + 2 : at + 1);
    if (state?.kind !== 'country' || passage.startsLine(at)) return office;
    served.push(state.code);
    at = state.end;
    if (isLast) return { ...office, served, to: at };
  }
  return office;
}

const isWhole = ({ from, to, polite, namesake }: NameRun): boolean => !namesake && (polite || to - from > 1);

const isDash = (passage: Passage, at: number): boolean =>
  /^[–—-]$/.test(passage.written(at)) && passage.tokens[at]?.gap === 'space';

/** One past "of Ohio" behind a name; `at` where no such words stand. */
function originEnd(passage: Passage, at: number): number {
  return passage.key(at) === 'of' ? (passage.affiliationFrom(at + 1)?.end ?? at) : at;
}

/** A list of names behind an office of several. */
interface BegunList {
  readonly first: NameRun;
  /** "The ambassadors will be guests in Lima: A of Chile, B of Peru": only the states tell that they are the several. */
  readonly byStates: boolean;
}

const begins = (first: NameRun | null, byStates = false): BegunList | null => first && { first, byStates };

/** The list behind "were also elected:", "who left are", "– ", "They are", "will be guests:"; `null` where none stands. */
function listBehind(passage: Passage, { to }: OfficePhrase, isAmong: boolean): BegunList | null {
  if (passage.startsLine(to)) return null;
  // "three ministers -- A, B and C -- left"
  if (isDash(passage, to)) return begins(nameAt(passage, passage.written(to + 1) === '-' ? to + 2 : to + 1));
  let isChosen = false;
  let isBeing = false;
  const isRelative = RELATIVE.test(passage.key(to));
  for (let at = to; at < to + REACH && !passage.startsLine(at); at++) {
    isChosen ||= CHOSEN.test(passage.key(at));
    isBeing ||= BEING.test(passage.key(at));
    if (passage.written(at) === ':') {
      const isSaid = isChosen || at === to;
      return isSaid || isBeing ? begins(nameAt(passage, at + 1), !isSaid) : null;
    }
    if (passage.written(at) === '.') return begins(named(passage, at + 1));
    if (passage.isMark(at) && !/^[,()"“”'’-]$/.test(passage.written(at)) && !passage.isPossessive(at)) return null;
    const isVerb = COPULA.test(passage.key(at)) || (isAmong && /^(?:is|was)$/.test(passage.key(at)));
    const isCopula = isVerb && (at === to || isRelative);
    const name = isCopula ? nameAt(passage, passage.written(at + 1) === ':' ? at + 2 : at + 1) : null;
    if (name !== null) return begins(name);
  }
  return null;
}

/** ". They are A and B": the name behind. */
function named(passage: Passage, at: number): NameRun | null {
  if (!THEY.test(passage.key(at)) || passage.startsLine(at) || !COPULA.test(passage.key(at + 1))) return null;
  return nameAt(passage, passage.written(at + 2) === ':' ? at + 3 : at + 2);
}

function nameAt(passage: Passage, at: number): NameRun | null {
  const from = partyBefore(passage, at);
  return passage.startsLine(from) ? null : readName(passage, from, true);
}
