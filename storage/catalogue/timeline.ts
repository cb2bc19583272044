/** The dates that articles name, in the order of days. */
import { Dexie } from 'dexie';
import type {
  ArticleQuery,
  DayRange,
  TimelineBucket,
  TimelineEntry,
  TimelinePage,
  TimelineSource,
} from '../../annotations/catalogue.ts';
import type { LibraryDatabase } from '../database.ts';
import { daysOf } from './date-value.ts';
import { DocSet } from './doc-set.ts';
import { findDocs } from './find-docs.ts';
import { END, keyOf, valueOfKey } from './keys.ts';
import { rowsOfKind, setsByKey } from './postings.ts';
import type { CardRow, DateRow, PostingRow } from './rows.ts';

/** Sources given of one date. */
export const SOURCES_SHOWN = 5;

/** Rows of postings read at a time. */
const BATCH = 256;

/** A value named, and the articles meant that name it. */
interface Named {
  readonly value: string;
  readonly docs: DocSet;
}

/** The values of the rows that lie on the calendar, in order; the last one is left out when it may go on. */
function namedIn(rows: readonly PostingRow[], meant: DocSet, mayGoOn: boolean): Named[] {
  const sets = setsByKey(rows);
  if (mayGoOn) sets.delete(rows.at(-1)?.key ?? '');
  return [...sets]
    .map(([key, docs]) => ({ value: valueOfKey(key), docs: docs.and(meant) }))
    .filter(({ value, docs }) => docs.size > 0 && daysOf(value) !== null);
}

const datesBetween = (database: LibraryDatabase, lower: [string, number] | [string, []], to: string) =>
  database.postings.where('[key+block]').between(lower, [keyOf('date', to + END), Dexie.maxKey]);

/** The first values from `from` on, in the order of time. */
async function valuesFrom(
  database: LibraryDatabase,
  { from, to, after, limit }: { from: string; to: string; after: string | null; limit: number },
  meant: DocSet,
): Promise<Named[]> {
  const found: Named[] = [];
  // An array comes after every number: past all blocks of `after`.
  let lower: [string, number] | [string, []] = after === null ? [keyOf('date', from), 0] : [keyOf('date', after), []];
  for (let size = BATCH; found.length < limit;) {
    const rows = await datesBetween(database, lower, to).limit(size).toArray();
    const isLast = rows.length < size;
    const keys = new Set(rows.map(({ key }) => key));
    if (!isLast && keys.size === 1) {
      size *= 2;
      continue;
    }
    found.push(...namedIn(rows, meant, !isLast));
    if (isLast) break;
    lower = [[...keys].at(-2) ?? '', []];
  }
  return found.slice(0, limit);
}

/** The values with their sources: of a date that thousands of articles name, only a few are read, those saved last. */
async function entriesOf(database: LibraryDatabase, values: readonly Named[]): Promise<TimelineEntry[]> {
  const shown = values.map(({ docs }) => [...docs].slice(-SOURCES_SHOWN).toReversed());
  const places = shown.flatMap((numbers, index) =>
    numbers.map((n): [string, number] => [values[index]?.value ?? '', n]),
  );
  const [rows, cards] = await Promise.all([
    database.dates.bulkGet(places),
    database.cards.bulkGet([...new Set(places.map(([, n]) => n))]),
  ]);
  const cardOf = new Map(cards.flatMap((card) => (card === undefined ? [] : [[card.n, card] as const])));
  const sources = rows.flatMap((row) => {
    const card = row && cardOf.get(row.n);
    return row === undefined || card === undefined ? [] : [{ value: row.value, source: sourceOf(row, card) }];
  });
  const byValue = Map.groupBy(sources, ({ value }) => value);
  return values.map(({ value, docs }) => ({
    value,
    day: daysOf(value)?.first ?? value,
    articles: docs.size,
    sources: (byValue.get(value) ?? []).map(({ source }) => source),
  }));
}

function sourceOf({ sentence, found, start, reading }: DateRow, card: CardRow): TimelineSource {
  const { id, title, outlet, published } = card;
  return { article: id, title, outlet, published, sentence, found, start, reading };
}

/**
 * The dates from a day on, in the order of time.
 *
 * @param query only articles it means count
 * @param after `TimelinePage.next` of the part before
 */
export async function timelinePage(
  database: LibraryDatabase,
  { from = '1000', to = '9999-12-31' }: DayRange,
  query: ArticleQuery,
  limit: number,
  after: string | null,
): Promise<TimelinePage> {
  const docs = await findDocs(database, query);
  const values = await valuesFrom(database, { from, to, after, limit }, docs);
  const entries = await entriesOf(database, values);
  return { entries, next: values.length < limit ? null : (values.at(-1)?.value ?? null) };
}

const LENGTHS = { year: 4, month: 7, day: 10 } as const;
const BUCKET = { year: /^\d{4}$/, month: /^\d{4}-\d{2}$/, day: /^\d{4}-\d{2}-\d{2}$/ } as const;

/** How many of the articles meant name dates in each year, month or day of the range; those without are left out. */
export async function timelineBuckets(
  database: LibraryDatabase,
  unit: keyof typeof LENGTHS,
  { from = '1000', to = '9999-12-31' }: DayRange,
  query: ArticleQuery,
): Promise<TimelineBucket[]> {
  const docs = await findDocs(database, query);
  const rows =
    unit === 'year'
      ? await rowsOfKind(database, 'year')
      : await datesBetween(database, [keyOf('date', from), 0], to).toArray();
  const buckets = new Map<string, DocSet>();
  for (const { key, block, docs: places } of rows) {
    const bucket = valueOfKey(key).slice(0, LENGTHS[unit]);
    if (!BUCKET[unit].test(bucket) || bucket < from.slice(0, LENGTHS[unit]) || bucket > to) continue;
    const set = buckets.get(bucket) ?? new DocSet();
    set.addBlock(block, places);
    buckets.set(bucket, set);
  }
  return [...buckets]
    .map(([bucket, set]) => ({ bucket, articles: set.and(docs).size }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => (a.bucket < b.bucket ? -1 : 1));
}
