import { Dexie } from 'dexie';
import { personSchema } from '../../annotations/person.ts';
import type { LibraryDatabase } from '../database.ts';
import { sound } from '../records.ts';
import { personCard } from './person-card.ts';

/** Every appearance of a person, in the order of days. */
export function appearancesOf(database: LibraryDatabase, key: string) {
  return database.appearances.where('[person+day+n]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}

/** Writes anew what is known of a person. Within a transaction of the caller. */
export async function refreshPerson(database: LibraryDatabase, key: string): Promise<void> {
  const [first, last, articles, said] = await Promise.all([
    appearancesOf(database, key).first(),
    appearancesOf(database, key).last(),
    appearancesOf(database, key).count(),
    database.persons.get(key),
  ]);
  const seen = first === undefined || last === undefined ? null : { first, last, articles };
  const card = personCard(key, seen, sound(personSchema, said));
  if (card === null) await database.people.delete(key);
  else await database.people.put(card);
}
