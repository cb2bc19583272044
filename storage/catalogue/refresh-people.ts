import { identify, type Identity } from '../../annotations/identity.ts';
import { personSchema } from '../../annotations/person.ts';
import { sameValue } from '../../annotations/same-value.ts';
import type { LibraryDatabase } from '../tables.ts';
import { soundOnes } from '../records.ts';
import { keyOf } from './keys.ts';
import { personCard } from './person-card.ts';
import { docsWithOneOf } from './postings.ts';
import type { HolderRow } from './rows.ts';

/** The names that belong together by the reader's word: of whom `names` may be, all of theirs, and so on. */
async function connected(database: LibraryDatabase, names: Iterable<string>) {
  const all = new Set(names);
  for (;;) {
    const rows = await database.persons
      .where('names')
      .anyOf([...all])
      .distinct()
      .toArray();
    const { size } = all;
    for (const row of rows) for (const name of row.names) all.add(name);
    if (all.size === size) return { names: [...all], persons: soundOnes(personSchema, rows) };
  }
}

/** How many articles name a person: one may do so with two offices. */
async function articlesOf(database: LibraryDatabase, { holders }: Identity<HolderRow>): Promise<number> {
  const [one, ...others] = holders;
  if (one === undefined || others.length === 0) return one?.articles ?? 0;
  return (
    await docsWithOneOf(
      database,
      holders.map(({ key }) => keyOf('official', key)),
    )
  ).size;
}

/**
 * Works out anew who bears these names, once holders and postings are written.
 * Within a transaction of the caller.
 */
export async function refreshPeople(database: LibraryDatabase, changed: Iterable<string>): Promise<void> {
  const { names, persons } = await connected(database, changed);
  const holders = await database.holders.where('name').anyOf(names).toArray();
  const before = await database.people.where('names').anyOf(names).distinct().toArray();
  const known = new Map(before.map((card) => [card.key, card]));
  for (const identity of identify(
    holders,
    persons.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  )) {
    const card = personCard(identity, await articlesOf(database, identity));
    if (!sameValue(known.get(card.key), card)) await database.people.put(card);
    known.delete(card.key);
  }
  await database.people.bulkDelete([...known.keys()]);
}
