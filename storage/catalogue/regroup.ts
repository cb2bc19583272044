/** Keeps the groups of articles that tell one story up to date, from the rows of the catalogue alone. */
import type { Table, Transaction } from 'dexie';
import { step, type ActOptions } from '../act-options.ts';
import type { LibraryDatabase } from '../tables.ts';
import { numbersIn } from './doc-set.ts';
import { END, keyOf } from './keys.ts';
import { docsWith } from './postings.ts';
import {
  byDay,
  groupsOf,
  joined,
  LEAST_SENTENCES,
  MOST_ARTICLES,
  Shared,
  sourceOf,
  type Told,
} from './reprint-links.ts';
import type { CardRow, PostingRow, ReprintRow } from './rows.ts';

const SENTENCE = keyOf('sentence', '');

/** The day a card is told by. */
export const dayOfCard = ({ published, saved }: Pick<CardRow, 'published' | 'saved'>): string =>
  published ?? saved.slice(0, 10);

/** Those of the keys that are sentences. */
export const sentencesAmong = (keys: readonly string[]): string[] => keys.filter((key) => key.startsWith(SENTENCE));

/** @param days of the articles at least */
function rowOfGroup(articles: readonly number[], days: ReadonlyMap<number, string>): ReprintRow {
  const told = articles.map((n) => ({ n, day: days.get(n) ?? '' })).sort(byDay);
  return { first: told[0]?.n ?? 0, articles: told.map(({ n }) => n), newest: told.at(-1)?.day ?? '' };
}

/** The articles that have each sentence. */
async function docsBySentence(database: LibraryDatabase, keys: Iterable<string>): Promise<Map<string, number[]>> {
  const found = await Promise.all(
    [...keys].map(async (key) => [key, [...(await docsWith(database, key))]] as [string, number[]]),
  );
  return new Map(found);
}

/** What of articles decides, and the sentences of each. */
async function toldOf(database: LibraryDatabase, numbers: readonly number[]) {
  const [cards, indexed] = await Promise.all([
    database.cards.bulkGet([...numbers]),
    database.indexed.bulkGet([...numbers]),
  ]);
  return cards.flatMap((card, index) => {
    if (card === undefined) return [];
    const keys = sentencesAmong(indexed[index]?.keys ?? []);
    return [{ told: { n: card.n, day: dayOfCard(card), sentences: keys.length }, keys }];
  });
}

/** The groups that any of these articles is in. */
async function groupsWith(database: LibraryDatabase, articles: Iterable<number>): Promise<ReprintRow[]> {
  const rows = await Promise.all([...articles].map((n) => database.reprints.where('articles').equals(n).first()));
  return [...new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.first, row] as const]))).values()];
}

/** Those whose source may be another one now that an article has these sentences more, or less. */
async function affectedBy(
  database: LibraryDatabase,
  n: number,
  before: readonly string[],
  after: readonly string[],
): Promise<Set<number>> {
  const affected = new Set([n]);
  const counts = new Map<number, number>();
  const [had, has] = [new Set(before), new Set(after)];
  for (const [key, docs] of await docsBySentence(database, had.union(has))) {
    if (docs.length > MOST_ARTICLES + 1) continue;
    // With this one it became what stands beneath all articles, or without the one before it is that no more.
    if (had.has(key) !== has.has(key) && docs.length >= MOST_ARTICLES) for (const doc of docs) affected.add(doc);
    for (const doc of docs) counts.set(doc, (counts.get(doc) ?? 0) + 1);
  }
  for (const [doc, count] of counts) if (count >= LEAST_SENTENCES) affected.add(doc);
  return affected;
}

/**
 * Groups anew what an article changed by its sentences or its day: within the
 * transaction of the change, once postings, cards and `indexed` are up to date.
 *
 * @param before its sentence keys as they were
 * @param after its sentence keys as they are
 */
export async function regroup(
  database: LibraryDatabase,
  n: number,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const affected = await affectedBy(database, n, before, after);
  const stale = await groupsWith(database, affected);
  const members = new Set([...affected, ...stale.flatMap(({ articles }) => articles)]);
  const of = await toldOf(database, [...members]);
  const docs = await docsBySentence(database, new Set(of.flatMap(({ keys }) => keys)));
  const shared = new Shared();
  for (const articles of docs.values()) {
    shared.add(
      articles,
      articles.filter((one) => members.has(one)),
    );
  }
  const told = new Map<number, Told>(of.map(({ told: one }) => [one.n, one]));
  const near = new Set(of.flatMap(({ told: one }) => shared.near(one.n).map(([other]) => other)));
  for (const { told: one } of await toldOf(database, [...near.difference(members)])) told.set(one.n, one);
  const links = of.flatMap(({ told: one }) => {
    const source = sourceOf(one, told, shared);
    return source === undefined ? [] : [[one.n, source]];
  });
  // What a source outside belongs to stays as it is, and grows.
  const grown = await groupsWith(database, new Set(links.flat()).difference(members));
  const groups = joined([...links, ...grown.map(({ articles }) => articles)]);
  const days = new Map([...told].map(([one, { day }]) => [one, day]));
  const unread = groups.flat().filter((one) => !days.has(one));
  for (const card of await database.cards.bulkGet(unread)) if (card !== undefined) days.set(card.n, dayOfCard(card));
  await database.reprints.bulkDelete([...stale, ...grown].map(({ first }) => first));
  await database.reprints.bulkPut(groups.map((articles) => rowOfGroup(articles, days)));
}

/**
 * Groups the whole library anew, from its cards and sentences: no article is
 * read. Within a transaction of the caller, which may be that of an upgrade.
 */
export async function regroupAll(transaction: Pick<Transaction, 'table'>, options: ActOptions = {}): Promise<void> {
  step(options, 'stories', 0, null);
  const table = (name: string): Table => transaction.table(name);
  const days = new Map<number, string>();
  await table('cards').each((card: CardRow) => void days.set(card.n, dayOfCard(card)));
  step(options, 'stories', 0, null);
  const rows: PostingRow[] = await table('postings')
    .where('[key+block]')
    .between([SENTENCE, -Infinity], [SENTENCE + END, Infinity])
    .toArray();
  step(options, 'stories', 0, null);
  const articles = new Map<string, number[]>();
  for (const { key, block, docs } of rows) {
    const numbers = numbersIn(block, docs);
    const known = articles.get(key);
    articles.set(key, known === undefined ? numbers : [...known, ...numbers]);
  }
  const reprints = table('reprints');
  await reprints.clear();
  step(options, 'stories', 0, null);
  await reprints.bulkAdd(groupsOf(articles.values(), days).map((group) => rowOfGroup(group, days)));
}
