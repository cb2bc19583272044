/** Takes acts on categories and looks of tags back: see `undo.ts`. */
import { editAnnotation } from '../annotations/annotation.ts';
import { instantAfter } from '../annotations/instant.ts';
import { sameValue } from '../annotations/same-value.ts';
import { step, type ActOptions } from './act-options.ts';
import type { LibraryDatabase } from './tables.ts';
import { Refusal } from '../annotations/refusal.ts';
import type { LookChange, Reversal } from './rows.ts';

type Of<Act extends Reversal['act']> = Extract<Reversal, { readonly act: Act }>;

/** A new category that notes were given since stays as an id of theirs. */
export async function unsetCategory(
  database: LibraryDatabase,
  { id, before, after }: Of<'set-category'>,
  now: Date,
): Promise<string[]> {
  if (!sameValue(await database.categories.get(id), after)) {
    throw new Refusal('conflict', 'the category was changed since');
  }
  if (before === null) await database.categories.delete(id);
  else await database.categories.put({ ...before, modified: instantAfter(after.modified, now) });
  return [];
}

/** Notes that were given another category since keep that one. */
export async function unremoveCategory(
  database: LibraryDatabase,
  { category, annotations }: Extract<Reversal, { readonly category: unknown }>,
  now: Date,
  options: ActOptions,
): Promise<string[]> {
  if (category !== null) {
    if ((await database.categories.get(category.id)) !== undefined) {
      throw new Refusal('conflict', 'the category was made again since');
    }
    await database.categories.add({ ...category, modified: instantAfter(category.modified, now) });
  }
  const touched: string[] = [];
  for (const [index, { id, before, after }] of annotations.entries()) {
    step(options, 'records', index, annotations.length);
    const current = await database.annotations.get(id);
    if (current === undefined || current.category !== after.category) continue;
    await database.annotations.put(editAnnotation(current, { ...current, ...before }, now));
    touched.push(current.article);
  }
  return touched;
}

/** Tags that were given another look since keep that one. */
export async function unsetLooks(
  database: LibraryDatabase,
  { before, after }: LookChange,
  now: Date,
): Promise<string[]> {
  for (const look of after) {
    if (sameValue(await database.tagLooks.get(look.tag), look)) await database.tagLooks.delete(look.tag);
  }
  for (const look of before) {
    if ((await database.tagLooks.get(look.tag)) !== undefined) continue;
    const undone = after.find(({ tag }) => tag === look.tag) ?? look;
    await database.tagLooks.add({ ...look, modified: instantAfter(undone.modified, now) });
  }
  return [];
}
