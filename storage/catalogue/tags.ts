import type { TagRow } from '../../annotations/catalogue.ts';
import type { LibraryDatabase } from '../tables.ts';

/** Every tag with how many articles and how many notes bear it, most used first. */
export async function tagRows(database: LibraryDatabase): Promise<TagRow[]> {
  const rows = await database.tagUses.toArray();
  return rows.toSorted((a, b) => b.articles + b.notes - a.articles - a.notes || (a.tag < b.tag ? -1 : 1));
}
