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

/**
 * A list of officials as persons of the library, each once however many lines
 * name them. What the reader said of a person stays; offices are added.
 */
export function planOfficials(
  listed: readonly ListedOfficial[],
  persons: readonly Person[],
  now: Date,
): PlannedOfficial[] {
  const before = new Map(persons.map((person) => [person.key, person]));
  const byKey = Map.groupBy(listed, (official) => officialKey(official));
  return [...byKey].flatMap(([key, lines]) => {
    const [first] = lines;
    if (key === null || first === undefined) return [];
    const known = before.get(key);
    const offices = [...(known?.offices ?? [])];
    for (const { role, country, former } of lines) {
      if (role !== null && !officeIn(offices, { role, country }))
        offices.push({ role, country, from: null, to: null, former });
    }
    const country = lines.find((line) => line.country !== null)?.country ?? null;
    const person = changePerson(
      known ?? createPerson(key, now),
      { name: known?.name ?? first.name, country: known?.country ?? country, offices },
      now,
    );
    if (known !== undefined && sameValue({ ...person, modified: '' }, { ...known, modified: '' })) return [];
    const words = lines.map((line) => [line.role, line.country].filter((part) => part !== null).join(', '));
    return { name: first.name, offices: words.filter((one) => one !== ''), known: known !== undefined, person };
  });
}
