import { namesOfPerson } from '../annotations/identity.ts';
import { personSchema, type Person } from '../annotations/person.ts';
import type { PersonRecord } from './catalogue/rows.ts';
import { checked } from './records.ts';

/** A person as it is kept. Throws an `invalid` Refusal for one that fails its schema. */
export function personRecord(person: Person): PersonRecord {
  const sound = checked(personSchema, person);
  return { ...sound, names: namesOfPerson(sound) };
}
