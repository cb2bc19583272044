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
import { contradictionsIn, offendingOffices, type OfficeSaid } from '../../annotations/office-contradictions.ts';
import { wordsOf } from '../../annotations/words.ts';
import { foldKey } from '../../text/fold.ts';
import type { LibraryDatabase } from '../tables.ts';
import { sound } from '../records.ts';
import { sightingsOf } from './holders.ts';
import { officialKeys, peopleIn } from './people-in.ts';
import { countsWithin, docsWithOneOf } from './postings.ts';
import type { CardRow, Counts, HolderRow, PersonCardRow, SightingRow } from './rows.ts';

const INDEXES = { articles: 'byArticles', last: 'byLast', name: 'byName' } as const satisfies Record<
  PersonOrder,
  keyof PersonCardRow
>;

function rowOf(card: PersonCardRow): PersonRow {
  const { key, name, role, country, former, watched, hidden, articles, first, last } = card;
  return { key, name, role, country, former, watched, hidden, articles, first, last };
}

/** Those who are hidden have no place in the order but their key. */
function compared(a: string | number | undefined, b: string | number | undefined): number {
  return a === undefined || b === undefined || a === b ? 0 : a < b ? -1 : 1;
}

async function matching(
  database: LibraryDatabase,
  { text = '', country, watched, hidden = false }: PersonQuery,
  order: PersonOrder,
) {
  const [first, ...others] = wordsOf(text);
  const rows =
    first === undefined
      ? await database.people.toArray()
      : await database.people.where('words').startsWith(first).toArray();
  const index = INDEXES[order];
  // Once each, whatever words of a name begin so: `distinct` would have them walked one by one.
  return [...new Map(rows.map((row) => [row.key, row])).values()]
    .filter(
      (row) =>
        others.every((other) => row.words.some((word) => word.startsWith(other))) &&
        (country === undefined || row.country === country) &&
        (watched === undefined || row.watched === watched) &&
        row.hidden === hidden,
    )
    .sort((a, b) => compared(a[index], b[index]) || compared(a.key, b.key));
}

/** How many are not hidden. Browsers count a table several times faster than one of its indexes, and few are hidden. */
async function shownCount(database: LibraryDatabase): Promise<number> {
  const [all, said] = await Promise.all([database.people.count(), database.persons.toArray()]);
  const cards = await database.people.bulkGet(said.filter(({ hidden }) => hidden).map(({ key }) => key));
  return all - cards.filter((card) => card?.hidden === true).length;
}

export async function peoplePage(
  database: LibraryDatabase,
  query: PersonQuery,
  order: PersonOrder,
  { offset, limit }: Window,
): Promise<Page<PersonRow>> {
  const { text = '', country, watched, hidden } = query;
  const isNarrowed = wordsOf(text).length > 0 || [country, watched, hidden].some((one) => one !== undefined);
  if (isNarrowed) {
    const rows = await matching(database, query, order);
    return { rows: rows.slice(offset, offset + limit).map(rowOf), total: rows.length };
  }
  const [keys, total] = await Promise.all([
    database.people
      .orderBy(INDEXES[order])
      .limit(offset + limit)
      .primaryKeys(),
    shownCount(database),
  ]);
  const rows = await database.people.bulkGet(keys.slice(offset));
  return { rows: rows.filter((row) => row !== undefined).map(rowOf), total };
}

/** Counts of several holders as one, each value with its sum. */
function summed(counts: readonly Counts[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [value, count] of counts.flat()) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums];
}

/** Two wordings of one office that differ in case or diacritics are one. */
function officesOf(holders: readonly HolderRow[]): OfficeSeen[] {
  const named = holders.filter((holder) => holder.role !== null);
  const same = Map.groupBy(named, ({ role, country, former }) => `${foldKey(role ?? '')}\n${country ?? ''}\n${former}`);
  return [...same.values()]
    .map((rows) => {
      const newest = rows.reduce((a, b) => (a.last >= b.last ? a : b));
      return {
        holders: rows.map(({ key }) => key),
        role: newest.role ?? '',
        country: newest.country,
        former: newest.former,
        first: rows.map(({ first }) => first).sort()[0] ?? newest.first,
        last: newest.last,
        articles: rows.reduce((sum, { articles }) => sum + articles, 0),
      };
    })
    .sort((a, b) => (a.last > b.last ? -1 : a.last < b.last ? 1 : a.role < b.role ? -1 : 1));
}

/** What an article says of an office, with the article. */
export const claimOf = ({ role, country, former, day }: OfficeSaid, card: CardRow): OfficeClaim => ({
  role,
  country,
  former,
  day,
  article: card.id,
  title: card.title,
  outlet: card.outlet,
});

const saidBy = ({ role, ...row }: SightingRow) => (role === null ? [] : [{ ...row, role }]);

/** Only of offices that cannot go together the articles are looked into. */
async function contradictionsOf(database: LibraryDatabase, holders: readonly HolderRow[]) {
  const doubtful = offendingOffices(
    holders.flatMap(({ role, ...holder }) => (role === null ? [] : [{ ...holder, role }])),
  );
  const sightings = await Promise.all(doubtful.map(({ key }) => sightingsOf(database, key).toArray()));
  const said = sightings.flat().flatMap(saidBy);
  const pairs = contradictionsIn(said.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.n - b.n)));
  const cards = await database.cards.bulkGet(pairs.flat().map(({ n }) => n));
  return pairs.flatMap(([a, b], index) => {
    const [of, against] = cards.slice(2 * index, 2 * index + 2);
    return of === undefined || against === undefined ? [] : [[claimOf(a, of), claimOf(b, against)] as const];
  });
}

/** Companions are looked for in so many of the newest articles, and so many are given. */
const ARTICLES_LOOKED_AT = 40;
const COMPANIONS_SHOWN = 30;

/** The first of the holder's newest months that together have so many articles. */
function monthSince({ months }: HolderRow, articles: number): string {
  let seen = 0;
  return months.findLast(([, count]) => (seen += count) >= articles)?.[0] ?? '';
}

/** The numbers of the person's newest articles: they and their days are the keys of the sightings. */
async function newestArticles(database: LibraryDatabase, holders: readonly HolderRow[]): Promise<number[]> {
  const keys = await Promise.all(
    holders.map((holder) => sightingsOf(database, holder.key, monthSince(holder, ARTICLES_LOOKED_AT)).primaryKeys()),
  );
  const newest = keys.flat().sort(([, a, n], [, b, m]) => (a > b ? -1 : a < b ? 1 : m - n));
  return [...new Set(newest.map(([, , n]) => n))].slice(0, ARTICLES_LOOKED_AT);
}

/** Those who appear in the newest articles, with how many articles they share in all. */
async function companionsOf(database: LibraryDatabase, person: PersonCardRow, holders: readonly HolderRow[]) {
  const [seen, docs] = await Promise.all([
    newestArticles(database, holders).then((numbers) => peopleIn(database, numbers)),
    docsWithOneOf(database, officialKeys(person)),
  ]);
  const nearest = [...seen]
    .filter(([{ key, hidden }]) => key !== person.key && !hidden)
    .sort(([, a], [, b]) => b.size - a.size)
    .slice(0, COMPANIONS_SHOWN)
    .map(([card]) => card);
  const shared = await countsWithin(database, nearest.map(officialKeys), docs);
  return nearest
    .map(({ key, name }, index) => ({ key, name, articles: shared[index] ?? 0 }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

/** One person, read in one transaction: of its own, each of some hundred reads would take twice as long. */
export function personOf(database: LibraryDatabase, key: string): Promise<PersonDetail | undefined> {
  const { people, persons, holders, sightings, postings, cards } = database;
  return database.transaction('r', [people, persons, holders, sightings, postings, cards], () =>
    personDetail(database, key),
  );
}

async function personDetail(database: LibraryDatabase, key: string): Promise<PersonDetail | undefined> {
  const [card, said] = await Promise.all([database.people.get(key), database.persons.get(key)]);
  if (card === undefined) return undefined;
  const holders = (await database.holders.bulkGet([...card.holders])).filter((row) => row !== undefined);
  const [contradictions, companions] = await Promise.all([
    contradictionsOf(database, holders),
    companionsOf(database, card, holders),
  ]);
  const spellings = summed(holders.map((holder) => holder.spellings));
  return {
    ...rowOf(card),
    said: sound(personSchema, said) ?? null,
    spellings: spellings
      .map(([text, articles]) => ({ text, articles }))
      .sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1)),
    offices: officesOf(holders),
    contradictions,
    months: summed(holders.map(({ months }) => months))
      .map(([month, articles]) => ({ month, articles }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    companions,
  };
}
