import type { NameRun } from './grammar.ts';
import { headOf, leaderOf, monthOf, presidentBefore, termIn } from './leader-table.ts';
import { setOffice } from './leaders.ts';
import type { Passage } from './passage.ts';
import { addPlace, nameKeys, nameText, newPerson } from './people.ts';
import type { People } from './people-index.ts';

/** "in Patna": words of a text that no person's name is. */
const namesOfPlaces = (passage: Passage): ReadonlySet<string> =>
  new Set(
    passage.capitals
      .filter((at) => /^(?:in|across|near)$/.test(passage.key(at - 1)))
      .map((at) => passage.tokens[at]?.spelling.namePart ?? ''),
  );

/** "the Carver administration", "the Tom Carver government" make an official of a Carver no title names. */
export function linkGoverned(
  passage: Passage,
  governed: readonly NameRun[],
  people: People,
  published: string | null,
): void {
  const { tokens, grammar } = passage;
  let places: ReadonlySet<string> | null = null;
  for (const run of governed) {
    const { keys, parts } = nameKeys(tokens, run);
    const [key] = keys;
    const [from, to] = [tokens[run.from], tokens[run.to - 1]];
    if (key === undefined || from === undefined || to === undefined) continue;
    const last = keys[keys.length - 1] ?? '';
    if (people.having(key).length > 0 || people.having(last).some((one) => one.keys.length === 1)) continue;
    // "the Patna administration", and "in Patna"
    const month = monthOf(published);
    const isPresidents = grammar.governments.has(passage.plain(run.to));
    const now = leaderOf(keys, month) ?? headOf(last, month, () => true);
    const leader = now ?? (isPresidents ? presidentBefore(last, month) : null);
    places ??= leader === null ? namesOfPlaces(passage) : null;
    if (leader === null && places?.has(key) === true) continue;
    // "the Alliance-II government", "the Biden-Harris administration"
    if (keys.length > 1 && keys.some((part) => !/^\p{L}+$/u.test(part) && part.length > 2)) continue;
    if (key.split('-').every((half) => people.having(half).length > 0)) continue;
    const person = newPerson(keys, parts, nameText(passage, run), grammar);
    if (isPresidents) person.classes.add('president');
    // "the Obama administration", where nothing else is of his state.
    const term = leader === null ? null : termIn(leader.terms, month);
    if (term !== null) {
      person.served.push(term.code);
      setOffice(person, term, grammar.vocabulary.leaderOffices);
      // "the President" is another by now.
      person.former ||= now === null;
    }
    addPlace(person, {
      start: from.start,
      end: to.end,
      token: run.from,
      form: keys.length > 1 ? 'full' : 'short',
      rule: 'administration',
    });
    people.add(person);
  }
}
