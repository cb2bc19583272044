import type { NameRun } from './grammar.ts';
import { isState } from './affiliations.ts';
import { EVER, isOtherLeader, leaderOf } from './leader-table.ts';
import { isLesser } from './one-surname.ts';
import type { Passage } from './passage.ts';
import { compatible, nameKeys, nameText, type Person } from './people.ts';
import type { People } from './people-index.ts';
import { stateBehind } from './state-behind.ts';
import { Word } from './vocabulary.ts';
import { knownNames, wholeNames } from './whole-names.ts';

/** "General Reed", and further on "Tom Reed": the only whole name of the text with that part. */
export function adoptWholeNames(passage: Passage, runs: readonly NameRun[], people: People): void {
  const { grammar, tokens } = passage;
  let whole: ReadonlyMap<string, NameRun | null> | null = null;
  let known: ReadonlyMap<string, NameRun> | null = null;
  for (const person of people.all) {
    const [key = ''] = person.keys;
    if (person.grammar !== grammar || person.keys.length !== 1) continue;
    whole ??= wholeNames(passage, runs);
    let run = whole.get(key);
    if (run === null) {
      known ??= knownNames(passage, runs);
      run = known.get(key);
    }
    if (run === undefined || run === null || passage.is(run.from - 1, Word.privatePerson)) continue;
    // "President Mbeki, with Mrs Zanele Mbeki"
    if (/^mrs\.?$/.test(passage.plain(run.from - 1))) continue;
    const { keys, parts } = nameKeys(tokens, run);
    if (keys[grammar.shortParts(parts)[0] ?? 0] !== key || isOtherLeader(key, keys)) continue;
    if (isOfOtherState(person, keys)) continue;
    // "King Omar", and Tarek bin Omar is his son; "President Hill", and Tom Hill is her attorney general.
    const isTaken = (other: Person) => isLesser(person, other) || (other !== person && !compatible(person.keys, keys));
    if (people.having(key).some((other) => isTaken(other) && compatible(other.keys, keys))) continue;
    person.keys = keys;
    person.parts = parts;
    person.name = nameText(passage, run);
    people.index(person);
    // "Ann Hill of Chile", and further on "Ambassador Hill"
    const behind = person.served.length === 0 ? stateBehind(passage, run) : null;
    if (behind !== null) person.served.push(behind);
  }
}

/** "Jordan's King Hussein", and Saddam Hussein: a leader of another state, who is no monarch. */
export function isOfOtherState({ keys: own, served, classes }: Person, keys: readonly string[]): boolean {
  const states = own.length === 1 && classes.has('monarch') ? served.filter(isState) : [];
  const terms = states.length === 0 ? [] : (leaderOf(keys, EVER)?.terms ?? []);
  return terms.length > 0 && !terms.some(({ code }) => states.includes(code));
}
