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
  const rows = await database.sightings.where('n').anyOf(numbers).toArray();
  const byHolder = Map.groupBy(rows, ({ holder }) => holder);
  const cards = await database.people
    .where('holders')
    .anyOf([...byHolder.keys()])
    .distinct()
    .toArray();
  return new Map(
    cards.map((card) => [
      card,
      new Set(card.holders.flatMap((holder) => byHolder.get(holder) ?? []).map(({ n }) => n)),
    ]),
  );
}
