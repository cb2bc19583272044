/** Persons and the articles that name them. */
import { nameOfHolder } from '../../annotations/identity.ts';
import type { LibraryDatabase } from '../tables.ts';
import { DocSet } from './doc-set.ts';
import { keyOf } from './keys.ts';
import { docsWithOneOf } from './postings.ts';
import type { PersonCardRow } from './rows.ts';

/** Every key of the postings that means the person. */
export const officialKeys = ({ holders }: Pick<PersonCardRow, 'holders'>): string[] =>
  holders.map((holder) => keyOf('official', holder));

/** The articles that name the person of that key; none for one that is not known. */
export async function docsNaming(database: LibraryDatabase, person: string): Promise<DocSet> {
  const card = await database.people.get(person);
  return card === undefined ? new DocSet() : docsWithOneOf(database, officialKeys(card));
}

/** The persons to whom these holders belong. Most persons are known by the name alone, and found at once. */
async function bearersOf(database: LibraryDatabase, holders: readonly string[]): Promise<PersonCardRow[]> {
  const names = [...new Set(holders.map(nameOfHolder))];
  const named = (await database.people.bulkGet(names)).filter((card) => card !== undefined);
  const found = new Set(named.flatMap((card) => card.holders));
  const others = await Promise.all(
    holders
      .filter((holder) => !found.has(holder))
      .map((holder) => database.people.where('holders').equals(holder).toArray()),
  );
  const wanted = new Set(holders);
  return [...named.filter((card) => card.holders.some((holder) => wanted.has(holder))), ...others.flat()];
}

/** Everybody who is named in these few articles, each with the numbers of theirs. */
export async function peopleIn(
  database: LibraryDatabase,
  numbers: readonly number[],
): Promise<Map<PersonCardRow, ReadonlySet<number>>> {
  // Asked one by one, browsers answer many keys at a time; `anyOf` walks from each to the next.
  const rows = await Promise.all(numbers.map((n) => database.sightings.where('n').equals(n).toArray()));
  const byHolder = Map.groupBy(rows.flat(), ({ holder }) => holder);
  const bearing = await bearersOf(database, [...byHolder.keys()]);
  const cards = new Map(bearing.map((card) => [card.key, card]));
  return new Map(
    [...cards.values()].map((card) => [
      card,
      new Set(card.holders.flatMap((holder) => byHolder.get(holder) ?? []).map(({ n }) => n)),
    ]),
  );
}
