import type { NameRun } from './grammar.ts';
import { LEAD_STATES } from './office-classes.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { FATHER, type Person, roleText } from './people.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { isOtherHead } from './leader-table.ts';
import { Word } from './vocabulary.ts';

/*
 * A title and one word, and persons who have that word in their names: whose it is, and whose it is not.
 */

/** Words of titles before a name. */
const TITLE = Word.office | Word.post | Word.status | Word.topic | Word.grade | Word.honorific | Word.rank | Word.body;
/** Of one person no more places are looked at: what a hostile page has more of costs time. */
const MOST_PLACES = 64;
/** Tokens between two of one surname in a sentence. */
const BESIDE_REACH = 25;

const isHead = ({ classes }: Person): boolean => [...classes].some((one) => LEAD_STATES.test(one));

/** "President Hill met Attorney General Tom Hill": two offices of one sentence are two persons', where one heads a state. */
export function isBeside({ tokens }: Passage, person: Person, { offices, name }: Sighting): boolean {
  const [first] = offices;
  const own = first?.classes[0] ?? '';
  if (first === undefined || name === null || !LEAD_STATES.test(own)) return false;
  if (first.former || person.former || person.classes.has(own)) return false;
  if (isOtherHead(tokens[name.from]?.plain ?? '', person.keys)) return true;
  return person.places.slice(0, MOST_PLACES).some(({ token, form }) => {
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

/** Whose relative someone is. */
const KIN =
  /^(?:(?:grand|step)?(?:daughter|son|father|mother)|brother|sister|sibling|wife|husband|spouse|widow|cousin|nephew|niece|uncle|aunt)(?:-in-law)?$/;
/** The most words between that and the name. */
const KIN_REACH = 10;

/** "his daughter, Vice President Ann Hill", "the daughter of former president Tom Hill": told of another, and in passing. */
export function isKinOfOther(passage: Passage, token: number): boolean {
  if (passage.grammar.bareNominals) return false;
  for (let at = token - 1; at > token - KIN_REACH && !passage.startsLine(at + 1); at--) {
    if (KIN.test(passage.plain(at))) return true;
    const isTitle = passage.is(at, TITLE) || passage.affiliations[at] !== undefined;
    if (!isTitle && !/^(?:,|the|of|and|then|former|late|'s)$/.test(passage.plain(at))) return false;
  }
  return false;
}

/** "Ann Hill, Hill's wife": the second is not she. */
export function withoutRelative(passage: Passage, { from, to }: NameRun, people: readonly Person[]): readonly Person[] {
  if (!passage.isPossessive(to) || passage.written(from - 1) !== ',' || !KIN.test(passage.plain(to + 1))) return people;
  const end = passage.tokens[from - 2]?.end;
  const isJustNamed = ({ places }: Person) =>
    [...places.slice(0, MOST_PLACES), ...places.slice(-MOST_PLACES)].some((place) => place.end === end);
  return people.filter((person) => !isJustNamed(person));
}
