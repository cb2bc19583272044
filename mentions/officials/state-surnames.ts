import { IN_CLAUSE } from './clause-words.ts';
import type { Passage } from './passage.ts';
import type { People } from './people-index.ts';
import { addPlace } from './people.ts';

/** "under French, growth rose" */
const BEFORE_PERSON = /^(?:under|replace|replaces|replacing|succeed|succeeds|succeeding)$/;
/** "French, 54, …" */
const AGE = /^[2-9]\d$/;

/** "in Jordan": the state, and then "Jordan said" is its too. */
const BEFORE_STATE = /^(?:of|in|from|to|at|with|near|across)$/;

/**
 * Finds persons again by a surname that tells a state or a people too: "Bill English", and further on "English said".
 * Only where the word does what a person does.
 */
export function findStateSurnames(passage: Passage, people: People): void {
  if (passage.grammar.bareNominals) return;
  const states = new Set(
    passage.places
      .filter(({ start }) => BEFORE_STATE.test(passage.key(start - 1)))
      .map(({ start }) => passage.plain(start)),
  );
  for (const { start, end, kind } of passage.places) {
    const token = passage.tokens[start];
    if (token?.shape !== 'title' || end > start + 1 || kind === 'organisation') continue;
    if (states.has(token.plain)) continue;
    const key = token.spelling.namePart;
    const [person, other] = people.having(key).filter(({ keys }) => keys.length > 1 && keys[keys.length - 1] === key);
    if (person === undefined || other !== undefined || !actsLikePerson(passage, start)) continue;
    addPlace(person, { start: token.start, end: token.end, token: start, form: 'short', rule: 'short' });
  }
}

/** True where a word by itself does what persons do: "Reed said", "Reed's", "replacing Reed,". */
export function actsLikePerson(passage: Passage, at: number): boolean {
  const before = passage.key(at - 1);
  const isAfterName = passage.isCapital(at - 1) && !passage.startsLine(at) && passage.tokens[at - 1]?.opens === false;
  if (/^(?:the|an?)$/.test(before) || isAfterName || passage.startsLine(at + 1)) return false;
  if (passage.isPossessive(at + 1) || IN_CLAUSE.test(passage.key(at + 1))) return true;
  if (!passage.isMark(at + 1)) return false;
  return (
    BEFORE_PERSON.test(before) ||
    passage.grammar.sayings.has(before) ||
    (passage.written(at + 1) === ',' && AGE.test(passage.written(at + 2)))
  );
}
