/** Takes acts on categories and looks of tags back: see `undo.ts`. */
import { editAnnotation } from '../annotations/annotation.ts';
import { instantAfter } from '../annotations/instant.ts';
import { saysTheSame } from '../annotations/same-value.ts';
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
  const current = await database.categories.get(id);
  if (current === undefined || !saysTheSame(current, after)) {
    throw new Refusal('conflict', 'the category was changed since');
  }
  if (before === null) await database.categories.delete(id);
  else await database.categories.put({ ...before, modified: instantAfter(current.modified, now) });
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

/**
 * Tags that were given another look since keep that one.
 *
 * @returns whether any look was taken back
 */
export async function unsetLooks(
  database: LibraryDatabase,
  { before, after }: LookChange,
  now: Date,
): Promise<boolean> {
  const versions = new Map<string, string>();
  for (const look of after) {
    const current = await database.tagLooks.get(look.tag);
    if (current === undefined || !saysTheSame(current, look)) continue;
    versions.set(look.tag, current.modified);
    await database.tagLooks.delete(look.tag);
  }
  let undone = versions.size > 0;
  for (const look of before) {
    if ((await database.tagLooks.get(look.tag)) !== undefined) continue;
    const modified = instantAfter(versions.get(look.tag) ?? look.modified, now);
    await database.tagLooks.add({ ...look, modified });
    undone = true;
  }
  return undone;
}

/** Takes the setting of one tag's look back. */
export async function unsetTagLook(database: LibraryDatabase, looks: LookChange, now: Date): Promise<string[]> {
  const changedAny = looks.before.length + looks.after.length > 0;
  if (!(await unsetLooks(database, looks, now)) && changedAny) {
    throw new Refusal('conflict', 'the tag was given another look since');
  }
  return [];
}
