/** The dates that articles name, in the order of days. */
import { Dexie } from 'dexie';
import type {
  ArticleQuery,
  DayRange,
  TimelineBucket,
  TimelineEntry,
  TimelinePage,
  TimelineSource,
  TimelineStretch,
} from '../../annotations/catalogue.ts';
import type { LibraryDatabase } from '../tables.ts';
import { daysOf } from './date-value.ts';
import { DocSet } from './doc-set.ts';
import { findDocs } from './find-docs.ts';
import { END, keyOf, valueOfKey } from './keys.ts';
import { rowsOfKind, setsByKey } from './postings.ts';
import type { CardRow, DateRow } from './rows.ts';

/** Sources given of one date. */
export const SOURCES_SHOWN = 5;

/** A value named, and the articles meant that name it. */
interface Named {
  readonly value: string;
  readonly docs: DocSet;
}

/** A row's key; an array comes after every number: past all blocks. */
type Bound = readonly [key: string, block: number | []];

/** The first or the last values of a stretch, so many at most, each nearer to where the walk begins than the next. */
async function valuesIn(
  database: LibraryDatabase,
  { from = '1000', before = `9999-12-31${END}` }: TimelineStretch,
  meant: DocSet,
  most: number,
  end: 'first' | 'last',
): Promise<Named[]> {
  const found: Named[] = [];
  let lower: Bound = [keyOf('date', from), 0];
  let upper: Bound = [keyOf('date', before), 0];
  // Where few of the articles meant name dates, long stretches are walked: each step is longer than the one before.
  for (let size = 2 * most; ; size *= 2) {
    const walk = database.postings.where('[key+block]').between(lower, upper, true, false);
    // Of a walk through an index, not of an array.
    // oxlint-disable-next-line unicorn/no-array-reverse
    const rows = await (end === 'first' ? walk : walk.reverse()).limit(size).toArray();
    const isWhole = rows.length < size;
    const sets = setsByKey(rows);
    const last = rows.at(-1)?.key ?? '';
    // It may have more blocks than were read.
    if (!isWhole) sets.delete(last);
    for (const [key, docs] of sets) {
      const named = { value: valueOfKey(key), docs: docs.and(meant) };
      if (named.docs.size > 0 && daysOf(named.value) !== null) found.push(named);
    }
    if (isWhole || found.length >= most) return found.slice(0, most);
    if (end === 'first') lower = [last, 0];
    else upper = [last, []];
  }
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
 * The first or the last dates of a stretch, in the order of time.
 *
 * @param query only articles it means count
 */
export async function timelinePage(
  database: LibraryDatabase,
  stretch: TimelineStretch,
  query: ArticleQuery,
  limit: number,
  end: 'first' | 'last',
): Promise<TimelinePage> {
  const docs = await findDocs(database, query);
  const values = await valuesIn(database, stretch, docs, limit + 1, end);
  const shown = values.slice(0, limit);
  const beyond = values.length > limit;
  const inOrder = end === 'first' ? shown : shown.toReversed();
  const next = end === 'first' ? values[limit]?.value : inOrder[0]?.value;
  return { entries: await entriesOf(database, inOrder), next: beyond ? (next ?? null) : null };
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
      : await database.postings
          .where('[key+block]')
          .between([keyOf('date', from), 0], [keyOf('date', to + END), Dexie.maxKey])
          .toArray();
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
