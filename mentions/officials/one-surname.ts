import type { OfficePhrase } from './office-phrase.ts';
import { FATHER, type Person, roleText } from './people.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';

/*
 * A title and one word, and persons who have that word in their names: whose it is, and whose it is not.
 */

/** Of these one is not also another minister. */
const HEADS = /^(?:president|pm|monarch|chancellor)$/;
/** Tokens between two of one surname in a sentence. */
const BESIDE_REACH = 25;

const isHead = ({ classes }: Person): boolean => [...classes].some((one) => HEADS.test(one));

/** "President Hill met Attorney General Tom Hill": two offices of one sentence are two persons', where one heads a state. */
export function isBeside({ tokens }: Passage, person: Person, { offices, name }: Sighting): boolean {
  const [first] = offices;
  const own = first?.classes[0] ?? '';
  if (first === undefined || name === null || !HEADS.test(own)) return false;
  if (first.former || person.former || person.classes.has(own)) return false;
  return person.places.some(({ token, form }) => {
    const [from, to] = token < name.from ? [token, name.from] : [name.from, token];
    if (form !== 'titled' || to - from > BESIDE_REACH) return false;
    for (let at = from + 1; at <= to; at++) if (tokens[at]?.opens === true) return false;
    return true;
  });
}

/** True where another, of lower office, has the whole name that a president's surname ends. */
export const isLesser = (person: Person, other: Person): boolean =>
  other !== person && other.keys.length > 1 && isHead(person) && !isHead(other);

/** "Crown Prince Omar", as some call Tarek bin Omar, who has that title. */
export function sonOf(
  passage: Passage,
  offices: readonly OfficePhrase[],
  key: string,
  having: readonly Person[],
): Person | null {
  const title = roleText(passage, offices.slice(0, 1)).toLowerCase();
  const isSon = ({ keys, roles }: Person) =>
    FATHER.test(keys[keys.indexOf(key) - 1] ?? '') && roles.some(({ text }) => text.toLowerCase().includes(title));
  return title === '' ? null : (having.find(isSon) ?? null);
}
