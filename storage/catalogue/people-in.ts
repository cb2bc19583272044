/** Persons and the articles that name them. */
import type { LibraryDatabase } from '../database.ts';
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

/** Everybody who is named in these few articles, each with the numbers of theirs. */
export async function peopleIn(
  database: LibraryDatabase,
  numbers: readonly number[],
): Promise<Map<PersonCardRow, ReadonlySet<number>>> {
  // Asked one by one, browsers answer many keys at a time; `anyOf` walks from each to the next.
  const rows = await Promise.all(numbers.map((n) => database.sightings.where('n').equals(n).toArray()));
  const byHolder = Map.groupBy(rows.flat(), ({ holder }) => holder);
  const bearing = await Promise.all(
    [...byHolder.keys()].map((holder) => database.people.where('holders').equals(holder).toArray()),
  );
  const cards = new Map(bearing.flat().map((card) => [card.key, card]));
  return new Map(
    [...cards.values()].map((card) => [
      card,
      new Set(card.holders.flatMap((holder) => byHolder.get(holder) ?? []).map(({ n }) => n)),
    ]),
  );
}
