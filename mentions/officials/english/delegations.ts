import { isState } from '../affiliations.ts';
import type { Passage } from '../passage.ts';
import type { Person } from '../people.ts';
import { sentenceStart } from '../words-before.ts';

/** The most tokens between a name and the verb, and of what is led. */
const REACH = 24;
/** The most places of one name that are looked at. */
const MOST_PLACES = 4;
const LEADING = /^(?:lead|leads|led|leading|head|heads|headed|heading|represent|represents|represented|representing)$/;
const SIGNS = /^(?:sign|signs|signed|spoke|speaks|speaking|acted|acting)$/;
const SIDES = /^(?:side|delegation|team|mission|party)$/;

/** The state whose name begins at `at`, behind an article or not; `null` where none does. */
function stateAt(passage: Passage, at: number): { readonly code: string; readonly end: number } | null {
  const place = passage.affiliationFrom(passage.plain(at) === 'the' ? at + 1 : at);
  return place !== undefined && isState(place.code) ? place : null;
}

/** The state behind the verb at `verb`: "led the Indian delegation", "signed for Chile", "represented Peru"; else `null`. */
function stateOf(passage: Passage, verb: number): string | null {
  const word = passage.plain(verb);
  if (LEADING.test(word)) {
    const led = stateAt(passage, verb + 1);
    const isSide = led !== null && (word.startsWith('represent') || SIDES.test(passage.plain(led.end)));
    return isSide ? led.code : null;
  }
  if (!SIGNS.test(word)) return null;
  const isBehalf = passage.plain(verb + 1) === 'on' && passage.plain(verb + 2) === 'behalf';
  const at = isBehalf ? verb + 3 : verb + 1;
  return passage.plain(at) === (isBehalf ? 'of' : 'for') ? (stateAt(passage, at + 1)?.code ?? null) : null;
}

/**
 * The state of an official of whom none is said, where the sentence goes on to what he does for it: "Tom Reed, Director
 * General, led the Chilean delegation", "Minister Ann Hill signed for Peru"; `null` where it does not.
 *
 * @param isNamed true where another's name ends before the token
 */
export function delegationState(passage: Passage, person: Person, isNamed: (end: number) => boolean): string | null {
  const { grammar, tokens } = passage;
  if (grammar.bareNominals) return null;
  for (const { token } of person.places.slice(0, MOST_PLACES)) {
    let at = token;
    while (passage.isCapital(at)) at++;
    for (const limit = at + REACH; at < limit && tokens[at]?.opens === false && !isNamed(tokens[at]?.end ?? 0); at++) {
      const code = stateOf(passage, at);
      if (code !== null) return code;
    }
  }
  return null;
}

/** The most tokens from a sentence's beginning to one it lists. */
const LIST_REACH = 120;
/** Before those who make up a delegation. */
const MADE_UP = /^(?:included|includes|comprised|comprises|consisted|consists|was|were|is)$/;

/**
 * The state of those a sentence lists for it: "The Indian delegation included Minister A and Adviser B", "Representing
 * the Government of Peru were Minister A, Adviser B"; `null` where the sentence of the name at `at` does not begin so.
 */
export function listedDelegation(passage: Passage, at: number): string | null {
  if (passage.grammar.bareNominals) return null;
  const from = sentenceStart(passage, at, LIST_REACH);
  const first = passage.plain(from);
  if (first === 'representing') {
    const isOf = passage.plain(from + 2) === 'government' && passage.plain(from + 3) === 'of';
    return stateAt(passage, isOf ? from + 4 : from + 1)?.code ?? null;
  }
  if (/^(?:on|from)$/.test(first)) {
    const side = stateAt(passage, from + 1);
    return side !== null && SIDES.test(passage.plain(side.end)) ? side.code : null;
  }
  const named = first === 'the' ? stateAt(passage, from + 1) : null;
  if (named === null || !SIDES.test(passage.plain(named.end))) return null;
  const verb = passage.plain(named.end + 1) === 'also' ? named.end + 2 : named.end + 1;
  return MADE_UP.test(passage.plain(verb)) ? named.code : null;
}
