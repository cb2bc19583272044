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
import { mentionSchema, savedArticleSchema } from '../../annotations/schemas.ts';
import type { LibraryDatabase } from '../database.ts';
import { sound } from '../records.ts';
import type { MentionRow } from '../rows.ts';
import { daysOf } from './date-value.ts';
import { DocSet } from './doc-set.ts';
import { findDocs } from './find-docs.ts';
import { END, keyOf, valueOfKey } from './keys.ts';
import { rowsOfKind } from './postings.ts';
import type { PostingRow } from './rows.ts';
import { sentenceAround } from './sentence.ts';

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
  const sets = new Map<string, DocSet>();
  for (const { key, block, docs } of rows) {
    const set = sets.get(key) ?? new DocSet();
    set.addBlock(block, docs);
    sets.set(key, set);
  }
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

async function sourceOf(database: LibraryDatabase, value: string, article: string): Promise<TimelineSource | null> {
  const [record, mentions] = await Promise.all([
    database.articles.get(article),
    database.mentions.where('[article+order]').between([article, Dexie.minKey], [article, Dexie.maxKey]).toArray(),
  ]);
  const saved = sound(savedArticleSchema, record);
  const row = mentions.find((one: MentionRow) => one.value === value);
  const mention = sound(mentionSchema, row?.mention);
  if (saved === undefined || mention?.kind !== 'date') return null;
  const sentence = sentenceAround(saved.text, mention, saved.language);
  return {
    article,
    title: saved.title,
    outlet: saved.outlet,
    published: saved.published?.date ?? null,
    sentence: saved.text.slice(sentence.start, sentence.end),
    found: { start: mention.start - sentence.start, end: mention.end - sentence.start },
    start: mention.start,
    reading: mention.reading,
  };
}

async function entryOf(database: LibraryDatabase, value: string, docs: DocSet): Promise<TimelineEntry> {
  // Saved last, first: of a date that thousands of articles name, only a few are read.
  const newest = [...docs].toReversed().slice(0, SOURCES_SHOWN);
  const cards = await database.cards.bulkGet(newest);
  const sources = await Promise.all(
    cards.flatMap((card) => (card === undefined ? [] : [sourceOf(database, value, card.id)])),
  );
  return {
    value,
    day: daysOf(value)?.from ?? value,
    articles: docs.size,
    sources: sources.filter((source) => source !== null),
  };
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
  const entries = await Promise.all(values.map(({ value, docs: naming }) => entryOf(database, value, naming)));
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
