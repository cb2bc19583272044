import type { Table } from 'dexie';
import type { LibraryIndex } from '../annotations/restore.ts';
import { categorySchema, tagLookSchema } from '../annotations/schemas.ts';
import type { LibraryDatabase } from './tables.ts';
import { soundOnes } from './records.ts';

/** Primary keys by the keys of an index, read without the records. */
async function byKey(table: Pick<Table, 'orderBy'>, index: string): Promise<(readonly [id: string, key: string])[]> {
  const [keys, ids] = await Promise.all([table.orderBy(index).keys(), table.orderBy(index).primaryKeys()]);
  return ids.map((id, place) => [String(id), String(keys[place])] as const);
}

/** The versions of categories that were deleted or merged away, as far as the journal reaches. */
async function deletedCategories(database: LibraryDatabase): Promise<Map<string, string>> {
  const deleted = new Map<string, string>();
  // One at a time: some entries hold every article they deleted.
  await database.edits.orderBy('order').each(({ undone, reversal }) => {
    if (undone || (reversal.act !== 'delete-category' && reversal.act !== 'merge-category')) return;
    if (reversal.category !== null) deleted.set(reversal.category.id, reversal.category.modified);
  });
  return deleted;
}

/** What plans are decided on. No text is read, so it takes little of memory and time. */
export async function libraryIndex(database: LibraryDatabase): Promise<LibraryIndex> {
  const [articles, annotations, persons, categories, tagLooks, addresses, corrections, deleted] = await Promise.all([
    byKey(database.articles, 'modified'),
    byKey(database.annotations, 'modified'),
    byKey(database.persons, 'modified'),
    database.categories.toArray(),
    database.tagLooks.toArray(),
    byKey(database.articles, 'addresses'),
    database.corrections.toCollection().primaryKeys(),
    deletedCategories(database),
  ]);
  return {
    articles: new Map(articles),
    annotations: new Map(annotations),
    persons: new Map(persons),
    categories: new Map(soundOnes(categorySchema, categories).map(({ id, modified }) => [id, modified] as const)),
    tagLooks: new Map(soundOnes(tagLookSchema, tagLooks).map(({ tag, modified }) => [tag, modified] as const)),
    corrections: new Set(corrections),
    deletedCategories: deleted,
    addresses: new Map(addresses.map(([id, address]) => [address, id] as const)),
  };
}
