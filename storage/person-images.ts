/** Persons before and after an act, put in each other's place: what acts and undo have in common. */
import { personSchema, type Person } from '../annotations/person.ts';
import type { ActOptions } from './act-options.ts';
import { reindex } from './catalogue/reindex.ts';
import { refreshPeople } from './catalogue/refresh-people.ts';
import type { LibraryDatabase } from './tables.ts';
import { personRecord } from './person-record.ts';
import { sound } from './records.ts';
import type { PersonImage } from './rows.ts';

/** What the reader said of the person, when it is sound. */
export async function personSaid(database: LibraryDatabase, key: string): Promise<Person | null> {
  return sound(personSchema, await database.persons.get(key)) ?? null;
}

/**
 * Puts each person as it is to be, and works out anew who is who. Within a
 * transaction of the caller over all tables.
 */
export async function putPersons(
  database: LibraryDatabase,
  images: readonly PersonImage[],
  options: ActOptions = {},
): Promise<void> {
  const names = new Set<string>();
  const claimed = new Set<string>();
  for (const { key, before, after } of images) {
    if (after === null) await database.persons.delete(key);
    else await database.persons.put(personRecord(after));
    for (const person of [before, after]) {
      if (person === null) continue;
      for (const name of personRecord(person).names) names.add(name);
    }
    const [had, has] = [new Set(before?.articles), new Set(after?.articles)];
    for (const article of had.symmetricDifference(has)) claimed.add(article);
  }
  await refreshPeople(database, names);
  await reindex(database, claimed, options);
}
