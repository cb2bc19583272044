import type { CategoryRow } from '../../annotations/catalogue.ts';
import { categorySchema } from '../../annotations/schemas.ts';
import type { LibraryDatabase } from '../tables.ts';
import { soundOnes } from '../records.ts';
import { valueOfKey } from './keys.ts';
import { rowsOfKind, setsByKey } from './postings.ts';

/** Every category with how many articles have notes of it, in order; then the ids that notes have and no category. */
export async function categoryRows(database: LibraryDatabase): Promise<CategoryRow[]> {
  const [records, postings] = await Promise.all([database.categories.toArray(), rowsOfKind(database, 'category')]);
  const articles = new Map([...setsByKey(postings)].map(([key, docs]) => [valueOfKey(key), docs.size]));
  const categories = soundOnes(categorySchema, records).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const known = new Set(categories.map(({ id }) => id));
  return [
    ...categories.map((category) => ({ category, id: category.id, articles: articles.get(category.id) ?? 0 })),
    ...[...articles].filter(([id]) => !known.has(id)).map(([id, count]) => ({ category: null, id, articles: count })),
  ];
}
