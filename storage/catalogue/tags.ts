import type { TagRow } from '../../annotations/catalogue.ts';
import type { LibraryDatabase } from '../database.ts';

/** Every tag with how many articles and how many notes bear it, most used first. */
export async function tagRows(database: LibraryDatabase): Promise<TagRow[]> {
  const counts = new Map<string, { articles: number; notes: number }>();
  for (const [field, table] of [
    ['articles', database.articles],
    ['notes', database.annotations],
  ] as const) {
    const tags = await table.orderBy('tags').uniqueKeys();
    const uses = await Promise.all(tags.map((tag) => table.where('tags').equals(tag).count()));
    for (const [index, tag] of tags.entries()) {
      const known = counts.get(String(tag)) ?? { articles: 0, notes: 0 };
      counts.set(String(tag), { ...known, [field]: uses[index] ?? 0 });
    }
  }
  return [...counts]
    .map(([tag, uses]) => ({ tag, ...uses }))
    .sort((a, b) => b.articles + b.notes - a.articles - a.notes || (a.tag < b.tag ? -1 : 1));
}
