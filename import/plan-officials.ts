import { areApart, freeKey, namesOfPerson, officesOfPerson } from '../annotations/identity.ts';
import { officialKey } from '../annotations/official-key.ts';
import { changePerson, createPerson, type OfficeHeld, type Person } from '../annotations/person.ts';
import { sameValue } from '../annotations/same-value.ts';
import type { ListedOfficial } from './officials.ts';

export interface PlannedOfficial {
  readonly name: string;
  /** Offices and the state or organisation served, in words. */
  readonly offices: readonly string[];
  /** The reader spoke of the person before; what was said stays. */
  readonly known: boolean;
  /** The person with what the list says of them. */
  readonly person: Person;
}

const officeIn = (offices: readonly OfficeHeld[], { role, country }: Pick<OfficeHeld, 'role' | 'country'>) =>
  offices.some((one) => one.role === role && one.country === country);

/** A person of the list while it is gone through: what was said before, and the lines that mean them. */
interface Meant {
  readonly before: Person | null;
  readonly person: Person;
  readonly lines: readonly ListedOfficial[];
}

/** Whom the lines of one name mean: those known by it, unless office and state say that it is another. */
function meantBy(name: string, lines: readonly ListedOfficial[], persons: readonly Person[], now: Date): Meant[] {
  const meant: Meant[] = persons
    .filter((person) => namesOfPerson(person).includes(name))
    .map((person) => ({ before: person, person, lines: [] }));
  for (const line of lines) {
    const at = meant.findIndex(({ person, lines: others }) => !areApart(line, [...officesOfPerson(person), ...others]));
    const known = meant[at];
    if (known !== undefined) meant[at] = { ...known, lines: [...known.lines, line] };
    else {
      const key = freeKey(name, line.country, (one) => meant.some(({ person }) => person.key === one));
      meant.push({ before: null, person: createPerson(key, now), lines: [line] });
    }
  }
  return meant.filter((one) => one.lines.length > 0);
}

/**
 * A list of officials as persons of the library, each once however many lines
 * name them. What the reader said of a person stays; offices are added.
 */
export function planOfficials(
  listed: readonly ListedOfficial[],
  persons: readonly Person[],
  now: Date,
): PlannedOfficial[] {
  const byName = Map.groupBy(listed, (official) => officialKey(official));
  const meant = [...byName].flatMap(([name, lines]) => (name === null ? [] : meantBy(name, lines, persons, now)));
  return meant.flatMap(({ before, person: was, lines }) => {
    const [first] = lines;
    if (first === undefined) return [];
    const offices = [...was.offices];
    for (const { role, country, former } of lines) {
      if (role !== null && !officeIn(offices, { role, country }))
        offices.push({ role, country, from: null, to: null, former });
    }
    const country = lines.find((line) => line.country !== null)?.country ?? null;
    const said = { name: was.name ?? first.name, country: was.country ?? country, offices };
    const person = changePerson(was, said, now);
    if (before !== null && sameValue({ ...person, modified: '' }, { ...before, modified: '' })) return [];
    const words = lines.map((line) => [line.role, line.country].filter((part) => part !== null).join(', '));
    return { name: first.name, offices: words.filter((one) => one !== ''), known: before !== null, person };
  });
}
