import { isState } from '../affiliations.ts';
import type { Passage } from '../passage.ts';
import type { Person } from '../people.ts';

/*
 * Whom a visitor meets serve the state that is visited: "She met Defence Minister A, Foreign Minister B and C in Lima."
 * Those who come along serve the visitor's: "President A was accompanied by Minister B."
 */

/** The most tokens of a list on either side of a name. */
const REACH = 90;
/** The most tokens of a first line that tells of a visit. */
const TITLE = 60;
/** Words of a list of officials that have no capital. */
const JOINS = /^(?:of|for|and|the|in|as|well)$/;
/** The most tokens of a state's full name up to the name that tells it. */
const FULL_NAME = 6;
/** These are of the visitor's own state. */
const SENT = /^(?:deputy )?(?:ambassador|envoy|diplomat|official|commander|spokes|adviser)$/;

const inList = (passage: Passage, at: number): boolean =>
  passage.isCapital(at) || /^[,&()’'-]$/.test(passage.written(at)) || JOINS.test(passage.plain(at));

/** "met", "called on", "talks with", "was received by", whose last word is at `at`. */
function isMeeting(passage: Passage, at: number): boolean {
  const [word, before] = [passage.plain(at), passage.plain(at - 1)];
  if (/^(?:met|meet|meets)$/.test(word)) return true;
  if (word === 'on') return /^call(?:s|ed)?$/.test(before);
  if (word === 'by') return /^(?:received|hosted|welcomed)$/.test(before);
  return word === 'with' && /^(?:met|meets?|meetings?|talks)$/.test(before);
}

/** The state that the first line says someone visits. */
function visited(passage: Passage): string | null {
  let isVisit = false;
  for (let at = 0; at < TITLE && (at === 0 || !passage.startsLine(at)); at++) {
    isVisit ||= /^(?:visits?|trip)$/.test(passage.plain(at));
    if (!isVisit || passage.plain(at) !== 'to') continue;
    // "to the Federative Republic of Brazil"
    for (let place = at + 1; place < at + FULL_NAME && !passage.startsLine(place); place++) {
      const code = passage.affiliationFrom(place)?.code ?? '';
      if (isState(code)) return code;
    }
  }
  return null;
}

/** The state of the one named last before the token `at` in its sentence. */
function stateBefore({ tokens }: Passage, at: number, sureAt: ReadonlyMap<number, Person>): string | null {
  for (let index = at; index > at - REACH; index--) {
    const code = sureAt.get(index)?.served[0] ?? '';
    if (isState(code)) return code;
    if (tokens[index]?.opens !== false) return null;
  }
  return null;
}

/**
 * The state of an official of whom none is said, named first in a list of those whom someone meets, or who come along:
 * the one of all in the list whose state is sure; else of those met the place in the list, or the state that the first
 * line says is visited, and of those who come along the state of whoever is named before them.
 *
 * @param sureAt those whose state is sure, by the tokens they are named at
 */
export function hostsState(passage: Passage, person: Person, sureAt: ReadonlyMap<number, Person>): string | null {
  const { firstAt: at, classes, grammar } = person;
  if (grammar.bareNominals || [...classes].some((name) => SENT.test(name))) return null;
  const { tokens } = passage;
  let verb = at - 1;
  while (verb > at - REACH && inList(passage, verb) && tokens[verb + 1]?.opens === false) verb--;
  const comesAlong = passage.plain(verb) === 'by' && /^(?:accompanied|joined)$/.test(passage.plain(verb - 1));
  if (!comesAlong && !isMeeting(passage, verb)) return null;
  const codes = new Set<string>();
  let place: string | null = null;
  let end = verb + 1;
  while (end < at + REACH && inList(passage, end) && (end <= at || tokens[end]?.opens === false)) {
    const code = sureAt.get(end)?.served[0] ?? '';
    if (isState(code)) codes.add(code);
    const where = end > at && passage.plain(end - 1) === 'in' ? passage.affiliationFrom(end) : undefined;
    if (where !== undefined && isState(where.code)) place ??= where.code;
    end++;
  }
  const [only = null] = codes;
  if (codes.size > 1) return null;
  return only ?? (comesAlong ? stateBefore(passage, verb, sureAt) : (place ?? visited(passage)));
}
