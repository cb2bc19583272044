import { isState } from '../affiliations.ts';
import type { Passage } from '../passage.ts';
import type { Person } from '../people.ts';

/*
 * Whom a visitor meets serve the state that is visited: "She met Defence Minister A, Foreign Minister B and C in Lima."
 */

/** The most tokens of a list on either side of a name. */
const REACH = 90;
/** The most tokens of a first line that tells of a visit. */
const TITLE = 60;
/** Words of a list of officials that have no capital. */
const JOINS = /^(?:of|for|and|the|in|as|well)$/;
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
    const place = isVisit && passage.plain(at) === 'to' ? passage.affiliationFrom(at + 1) : undefined;
    if (place !== undefined && isState(place.code)) return place.code;
  }
  return null;
}

/**
 * The state of an official of whom none is said, named at the token `at` in a list of those whom someone meets: of the
 * one other in the list whose state is sure, of the place at its end, or the one that the first line says is visited.
 *
 * @param sureAt those whose state is sure, by the tokens they are named at
 */
export function hostsState(passage: Passage, person: Person, sureAt: ReadonlyMap<number, Person>): string | null {
  const { firstAt: at, classes, grammar } = person;
  if (grammar.bareNominals || [...classes].some((name) => SENT.test(name))) return null;
  const { tokens } = passage;
  let verb = at - 1;
  while (verb > at - REACH && inList(passage, verb) && tokens[verb + 1]?.opens === false) verb--;
  if (!isMeeting(passage, verb)) return null;
  const codes = new Set<string>();
  let place: string | null = null;
  let end = verb + 1;
  while (end < at + REACH && inList(passage, end) && (end <= at || tokens[end]?.opens === false)) {
    const code = sureAt.get(end)?.served[0] ?? '';
    if (isState(code)) codes.add(code);
    const where = end > at && passage.plain(end - 1) === 'in' ? passage.affiliationFrom(end) : undefined;
    if (isState(where?.code ?? '')) place ??= where?.code ?? null;
    end++;
  }
  const [only = null] = codes;
  return codes.size > 1 ? null : (only ?? place ?? visited(passage));
}
