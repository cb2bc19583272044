/** Persons across articles: lists of them, and what is known of one. */
import type {
  OfficeClaim,
  OfficeSeen,
  Page,
  PersonDetail,
  PersonOrder,
  PersonQuery,
  PersonRow,
  Window,
} from '../../annotations/catalogue.ts';
import { personSchema } from '../../annotations/person.ts';
import { contradictionsIn } from '../../annotations/office-contradictions.ts';
import { wordsOf } from '../../annotations/words.ts';
import { foldKey } from '../../text/fold.ts';
import type { LibraryDatabase } from '../database.ts';
import { sound } from '../records.ts';
import { DocSet } from './doc-set.ts';
import { keyOf } from './keys.ts';
import { countsWithin } from './postings.ts';
import { appearancesOf } from './refresh-person.ts';
import type { AppearanceRow, CardRow, PersonCardRow } from './rows.ts';

const INDEXES = { articles: 'byArticles', last: 'byLast', name: 'name' } as const satisfies Record<
  PersonOrder,
  keyof PersonCardRow
>;

function rowOf({ key, name, role, country, former, watched, articles, first, last }: PersonCardRow): PersonRow {
  return { key, name, role, country, former, watched, articles, first, last };
}

async function matching(database: LibraryDatabase, { text = '', country, watched }: PersonQuery, order: PersonOrder) {
  const [first, ...others] = wordsOf(text);
  const rows =
    first === undefined
      ? await database.people.toArray()
      : await database.people.where('words').startsWith(first).distinct().toArray();
  const index = INDEXES[order];
  return rows
    .filter(
      (row) =>
        others.every((other) => row.words.some((word) => word.startsWith(other))) &&
        (country === undefined || row.country === country) &&
        (watched === undefined || row.watched === watched),
    )
    .sort((a, b) => (a[index] < b[index] ? -1 : a[index] > b[index] ? 1 : a.key < b.key ? -1 : 1));
}

export async function peoplePage(
  database: LibraryDatabase,
  query: PersonQuery,
  order: PersonOrder,
  { offset, limit }: Window,
): Promise<Page<PersonRow>> {
  const isNarrowed = wordsOf(query.text ?? '').length > 0 || query.country !== undefined || query.watched !== undefined;
  if (isNarrowed) {
    const rows = await matching(database, query, order);
    return { rows: rows.slice(offset, offset + limit).map(rowOf), total: rows.length };
  }
  const walk = database.people.orderBy(INDEXES[order]);
  const [keys, total] = await Promise.all([walk.limit(offset + limit).primaryKeys(), database.people.count()]);
  const rows = await database.people.bulkGet(keys.slice(offset));
  return { rows: rows.filter((row) => row !== undefined).map(rowOf), total };
}

function tally<Key>(values: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Two wordings of one office that differ in case or diacritics are one. */
function officesOf(appearances: readonly AppearanceRow[]): OfficeSeen[] {
  const offices = new Map<string, OfficeSeen>();
  for (const { role, country, former, day } of appearances) {
    if (role === null) continue;
    const key = `${foldKey(role)}\n${country ?? ''}\n${former}`;
    const known = offices.get(key);
    offices.set(key, {
      role,
      country,
      former,
      first: known?.first ?? day,
      last: day,
      articles: (known?.articles ?? 0) + 1,
    });
  }
  return [...offices.values()].sort((a, b) => (a.last > b.last ? -1 : 1));
}

const claimOf = (
  { role, country, former, day }: AppearanceRow & { readonly role: string },
  card: CardRow,
): OfficeClaim => ({
  role,
  country,
  former,
  day,
  article: card.id,
  title: card.title,
  outlet: card.outlet,
});

async function contradictionsOf(database: LibraryDatabase, appearances: readonly AppearanceRow[]) {
  const pairs = contradictionsIn(appearances.flatMap((one) => (one.role === null ? [] : [{ ...one, role: one.role }])));
  const cards = await database.cards.bulkGet(pairs.flat().map(({ n }) => n));
  return pairs.flatMap(([a, b], index) => {
    const [of, against] = cards.slice(2 * index, 2 * index + 2);
    return of === undefined || against === undefined ? [] : [[claimOf(a, of), claimOf(b, against)] as const];
  });
}

/** Companions are looked for in so many of the newest articles, and so many are given. */
const ARTICLES_LOOKED_AT = 40;
const COMPANIONS_SHOWN = 30;

/** Those who appear in the newest articles, with how many articles they share in all. */
async function companionsOf(database: LibraryDatabase, person: string, numbers: readonly number[]) {
  const newest = numbers.slice(-ARTICLES_LOOKED_AT);
  const rows = await Promise.all(newest.map((n) => database.appearances.where('n').equals(n).toArray()));
  const seen = Map.groupBy(rows.flat(), (row) => row.person);
  seen.delete(person);
  const nearest = [...seen].sort(([, a], [, b]) => b.length - a.length).slice(0, COMPANIONS_SHOWN);
  const shared = await countsWithin(
    database,
    nearest.map(([key]) => keyOf('official', key)),
    DocSet.of(numbers),
  );
  return nearest
    .map(([key, [row]], index) => ({ key, name: row?.name ?? key, articles: shared[index] ?? 0 }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

export async function personOf(database: LibraryDatabase, key: string): Promise<PersonDetail | undefined> {
  const [card, appearances, said] = await Promise.all([
    database.people.get(key),
    appearancesOf(database, key).toArray(),
    database.persons.get(key),
  ]);
  if (card === undefined) return undefined;
  const spellings = [...tally(appearances.map(({ name }) => name))].map(([text, articles]) => ({ text, articles }));
  const months = [...tally(appearances.map(({ day }) => day.slice(0, 7)))];
  return {
    ...rowOf(card),
    said: sound(personSchema, said) ?? null,
    spellings: spellings.sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1)),
    offices: officesOf(appearances),
    contradictions: await contradictionsOf(database, appearances),
    months: months.map(([month, articles]) => ({ month, articles })),
    companions: await companionsOf(
      database,
      key,
      appearances.map(({ n }) => n),
    ),
  };
}
