/** Reads of the postings: which articles have a key, or any key of a range. */
import { Dexie } from 'dexie';
import type { LibraryDatabase } from '../tables.ts';
import { DocSet } from './doc-set.ts';
import { ALL, ARCHIVED, END, keyOf, valueOfKey, type KeyKind } from './keys.ts';
import type { PostingRow } from './rows.ts';

type Postings = Pick<LibraryDatabase, 'postings'>;

const setOf = (rows: readonly PostingRow[]) => {
  const set = new DocSet();
  for (const { block, docs } of rows) set.addBlock(block, docs);
  return set;
};

const between = (database: Postings, from: string, to: string) =>
  database.postings.where('[key+block]').between([from, Dexie.minKey], [to, Dexie.maxKey]).toArray();

/** The articles that have the key. */
export async function docsWith(database: Postings, key: string): Promise<DocSet> {
  return setOf(await between(database, key, key));
}

/** The rows of a kind whose values begin with `beginning`. */
export function rowsOfKind(database: Postings, kind: KeyKind, beginning = ''): Promise<PostingRow[]> {
  return between(database, keyOf(kind, beginning), keyOf(kind, beginning + END));
}

/** The articles that have a key of the kind whose value begins with `beginning` and is accepted. */
export async function docsWithAny(
  database: Postings,
  kind: KeyKind,
  beginning: string,
  accepts: (value: string) => boolean = () => true,
): Promise<DocSet> {
  const rows = await rowsOfKind(database, kind, beginning);
  return setOf(rows.filter(({ key }) => accepts(valueOfKey(key))));
}

/** The articles that have a key of the kind with a value in the range, ends included, that is accepted. */
export async function docsBetween(
  database: Postings,
  kind: KeyKind,
  from: string,
  to: string,
  accepts: (value: string) => boolean,
): Promise<DocSet> {
  const rows = await between(database, keyOf(kind, from), keyOf(kind, to));
  return setOf(rows.filter(({ key }) => accepts(valueOfKey(key))));
}

/** The articles that have one key at least. */
export async function docsWithOneOf(database: Postings, keys: readonly string[]): Promise<DocSet> {
  const sets = await Promise.all(keys.map((key) => docsWith(database, key)));
  return sets.reduce((all, one) => all.or(one), new DocSet());
}

/** The articles on a shelf. */
export async function docsOnShelf(database: Postings, shelf: 'current' | 'archived' | 'all'): Promise<DocSet> {
  if (shelf === 'archived') return docsWith(database, ARCHIVED);
  const all = await docsWith(database, ALL);
  return shelf === 'all' ? all : all.without(await docsWith(database, ARCHIVED));
}

/** The articles that each key of the rows has, in the order of the rows. */
export function setsByKey(rows: readonly PostingRow[]): Map<string, DocSet> {
  const sets = new Map<string, DocSet>();
  for (const { key, block, docs } of rows) {
    const set = sets.get(key) ?? new DocSet();
    set.addBlock(block, docs);
    sets.set(key, set);
  }
  return sets;
}

/** For each list of keys, how many of these articles have one of them at least. */
export async function countsWithin(
  database: Postings,
  keys: readonly (readonly string[])[],
  docs: DocSet,
): Promise<number[]> {
  const places = keys.flat().flatMap((key) => docs.blocks.map((block): [string, number] => [key, block]));
  const found = (await database.postings.bulkGet(places)).filter((row) => row !== undefined);
  const rows = Map.groupBy(found, ({ key }) => key);
  return keys.map((some) => {
    const [only, ...others] = some.map((key) => rows.get(key) ?? []).filter(({ length }) => length > 0);
    if (only === undefined) return 0;
    if (others.length > 0) return setOf([only, ...others].flat()).and(docs).size;
    return only.reduce((count, row) => count + docs.countIn(row.block, row.docs), 0);
  });
}
