/** What articles say of a name, counted: a row for each name with each office. */
import { Dexie } from 'dexie';
import { nameOfHolder } from '../../annotations/identity.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { Counts, HolderRow, SightingRow } from './rows.ts';

/** Where a holder is named first and last, and how often when and how. */
export interface Sightings {
  readonly first: SightingRow;
  readonly last: SightingRow;
  readonly months: Counts;
  readonly spellings: Counts;
}

const monthOf = ({ day }: SightingRow) => day.slice(0, 7);

/** The counts with some more or, turned negative, fewer of each value; none are left out, and sorted. */
export function counted(counts: Counts, values: readonly string[], by: 1 | -1): Counts {
  const sums = new Map(counts);
  for (const value of values) sums.set(value, (sums.get(value) ?? 0) + by);
  return [...sums].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

export function holderRow({ first, last, months, spellings }: Sightings): HolderRow {
  const { holder: key, claimed, name: written, role, country, former } = last;
  return {
    key,
    name: nameOfHolder(key),
    written,
    role,
    country,
    former,
    claimed,
    articles: months.reduce((sum, [, count]) => sum + count, 0),
    first: first.day,
    last: last.day,
    months,
    spellings,
  };
}

/** Every sighting of a holder, in the order of days, from that one or that month on. */
export function sightingsOf(database: Pick<LibraryDatabase, 'sightings'>, holder: string, since = '') {
  return database.sightings.where('[holder+day+n]').between([holder, since], [holder, Dexie.maxKey]);
}

/**
 * Counts anew the holders whose sightings changed, once these are written.
 * Within a transaction of the caller.
 */
export async function recount(
  database: LibraryDatabase,
  before: readonly SightingRow[],
  after: readonly SightingRow[],
): Promise<void> {
  const [taken, added] = [before, after].map((rows) => Map.groupBy(rows, ({ holder }) => holder));
  for (const holder of new Set([...before, ...after].map((row) => row.holder))) {
    const [gone, come] = [taken?.get(holder) ?? [], added?.get(holder) ?? []];
    const [row, first, last] = await Promise.all([
      database.holders.get(holder),
      sightingsOf(database, holder).first(),
      sightingsOf(database, holder).last(),
    ]);
    if (first === undefined || last === undefined) {
      await database.holders.delete(holder);
      continue;
    }
    const moved = (counts: Counts = [], of: (one: SightingRow) => string) =>
      counted(counted(counts, gone.map(of), -1), come.map(of), 1);
    const months = moved(row?.months, monthOf);
    const spellings = moved(row?.spellings, ({ name }) => name);
    await database.holders.put(holderRow({ first, last, months, spellings }));
  }
}

const isEarlier = (a: SightingRow, b: SightingRow) => a.day < b.day || (a.day === b.day && a.n < b.n);

/** The same of a holder one sighting after the other, in whatever order. */
export function withSighting(known: Sightings | undefined, row: SightingRow): Sightings {
  const { first, last, months, spellings } = known ?? { first: row, last: row, months: [], spellings: [] };
  return {
    first: isEarlier(row, first) ? row : first,
    last: isEarlier(last, row) ? row : last,
    months: counted(months, [monthOf(row)], 1),
    spellings: counted(spellings, [row.name], 1),
  };
}
