import type { Table } from 'dexie';
import type { LibraryIndex } from '../annotations/restore.ts';
import { categorySchema, tagLookSchema } from '../annotations/schemas.ts';
import type { LibraryDatabase } from './database.ts';
import { soundOnes } from './records.ts';

/** Primary keys by the keys of an index, read without the records. */
async function byKey(table: Pick<Table, 'orderBy'>, index: string): Promise<(readonly [id: string, key: string])[]> {
  const [keys, ids] = await Promise.all([table.orderBy(index).keys(), table.orderBy(index).primaryKeys()]);
  return ids.map((id, place) => [String(id), String(keys[place])] as const);
}

/** What plans are decided on. No text is read, so it takes little of memory and time. */
export async function libraryIndex(database: LibraryDatabase): Promise<LibraryIndex> {
  const [articles, annotations, persons, categories, tagLooks, addresses, corrections] = await Promise.all([
    byKey(database.articles, 'modified'),
    byKey(database.annotations, 'modified'),
    byKey(database.persons, 'modified'),
    database.categories.toArray(),
    database.tagLooks.toArray(),
    byKey(database.articles, 'addresses'),
    database.corrections.toCollection().primaryKeys(),
  ]);
  return {
    articles: new Map(articles),
    annotations: new Map(annotations),
    persons: new Map(persons),
    categories: new Map(soundOnes(categorySchema, categories).map(({ id, modified }) => [id, modified] as const)),
    tagLooks: new Map(soundOnes(tagLookSchema, tagLooks).map(({ tag, modified }) => [tag, modified] as const)),
    corrections: new Set(corrections),
    addresses: new Map(addresses.map(([id, address]) => [address, id] as const)),
  };
}
