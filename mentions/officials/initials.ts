import { IN_CLAUSE } from './clause-words.ts';
import type { Passage } from './passage.ts';
import { addPlace, type Person } from './people.ts';
import type { People } from './people-index.ts';

/** Words that initials leave out. */
const SMALL = /^(?:of|the|and|for|to|in|on|at|a)$/;
/** Behind one person. */
const AFTER_ONE = /^(?:says|adds|tells|warns|who|also|did|does|can|could|may|might|must|should|'s)$/;

/** The initials of an office: "IGP" of "Inspector-General of Police"; empty for one word. */
function initialsOf(role: string): string {
  const words = role.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** Links "the IGP", "the CDS" to who holds the office of these initials, where they do something as persons do. */
export function findInitials(passage: Passage, people: People): void {
  const { tokens, grammar, capitals, affiliations } = passage;
  if (grammar.bareNominals) return;
  let holders: ReadonlyMap<string, Person> | null = null;
  const read = () => {
    const found = new Map<string, Person>();
    for (const person of people.all)
      for (const { text } of person.roles) {
        const letters = initialsOf(text);
        if (letters !== '' && !found.has(letters)) found.set(letters, person);
      }
    return found;
  };
  for (const at of capitals) {
    const [the, token] = [tokens[at - 1], tokens[at]];
    if (token?.shape !== 'upper' || token.text.length > 4 || the?.plain !== 'the' || passage.startsLine(at)) continue;
    const after = passage.startsLine(at + 1) ? '' : passage.plain(at + 1);
    if (affiliations[at] !== undefined || passage.flags(at) !== 0 || !(AFTER_ONE.test(after) || IN_CLAUSE.test(after)))
      continue;
    holders ??= read();
    const person = holders.get(token.text);
    if (person === undefined) continue;
    addPlace(person, { start: the.start, end: token.end, token: at - 1, form: 'nominal', rule: 'initials' });
  }
}
