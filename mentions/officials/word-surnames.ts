import { IN_CLAUSE } from './clause-words.ts';
import type { NameRun } from './grammar.ts';
import type { Passage } from './passage.ts';
import type { People } from './people-index.ts';
import { addPlace } from './people.ts';
import { Word } from './vocabulary.ts';

/** "under French, growth rose" */
const BEFORE_PERSON = /^(?:under|replace|replaces|replacing|succeed|succeeds|succeeding)$/;
/** "French, 54, …" */
const AGE = /^[2-9]\d$/;

/** "in Jordan": the state, and then "Jordan said" is its too. */
const BEFORE_STATE = /^(?:of|in|from|to|at|with|near|across)$/;

/** "last May", "the start of May" */
const BEFORE_MONTH = /^(?:of|in|on|by|since|until|till|from|through|early|late|mid|last|this|next|during|and)$/;

/** Words that no name by itself has. */
const NO_NAME = Word.notName | Word.office | Word.post | Word.topic | Word.body | Word.privateBody;

/**
 * Finds persons again by a surname that is a word too: a state or a people ("Bill English", and further on "English
 * said"), a month, a thing. Only where the word does what a person does.
 */
export function findWordSurnames(passage: Passage, runs: readonly NameRun[], people: People): void {
  if (passage.grammar.bareNominals) return;
  const states = new Set(
    passage.places
      .filter(({ start }) => BEFORE_STATE.test(passage.key(start - 1)))
      .map(({ start }) => passage.plain(start)),
  );
  for (const { start, end, kind } of passage.places)
    if (end === start + 1 && kind !== 'organisation' && !states.has(passage.plain(start)))
      placeSurname(passage, start, people);
  let next = 0;
  for (const at of passage.capitals) {
    if (people.having(passage.tokens[at]?.spelling.namePart ?? '').length === 0) continue;
    while (next < runs.length && (runs[next]?.to ?? 0) <= at) next++;
    const isInName = (runs[next]?.from ?? Infinity) <= at;
    if (!isInName && passage.is(at, NO_NAME) && !BEFORE_MONTH.test(passage.key(at - 1)))
      placeSurname(passage, at, people);
  }
}

/** The word at `at`, where the only person with this surname is meant. */
function placeSurname(passage: Passage, at: number, people: People): void {
  const token = passage.tokens[at];
  if (token?.shape !== 'title') return;
  const key = token.spelling.namePart;
  const [person, other] = people.having(key).filter(({ keys }) => keys.length > 1 && keys[keys.length - 1] === key);
  if (person === undefined || other !== undefined || !actsLikePerson(passage, at)) return;
  addPlace(person, { start: token.start, end: token.end, token: at, form: 'short', rule: 'short' });
}

/** True where a word by itself does what persons do: "Reed said", "Reed's", "replacing Reed,". */
export function actsLikePerson(passage: Passage, at: number): boolean {
  // "Mrs May"
  if (passage.is(at - 1, Word.honorific) && passage.isCapital(at - 1)) return true;
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
