/** Acts on categories and on the looks of tags, one transaction and one journal entry each. */
import { editAnnotation } from '../annotations/annotation.ts';
import { categoryId, type Category } from '../annotations/category.ts';
import { instantAfter } from '../annotations/instant.ts';
import { BEFORE_ANY_SETTING, SHAPES, TINTS, type Look } from '../annotations/look.ts';
import type { Edited, Outcome } from '../annotations/outcome.ts';
import { annotationSchema, categorySchema, tagLookSchema } from '../annotations/schemas.ts';
import { foldKey } from '../text/fold.ts';
import { step, type ActOptions } from './act-options.ts';
import type { Catalogue, CategoryChange } from './catalogue.ts';
import type { LibraryDatabase } from './tables.ts';
import { recordEdit } from './journal.ts';
import { Refusal } from '../annotations/refusal.ts';
import { checked, soundOnes } from './records.ts';
import type { LookChange } from './rows.ts';
import type { Write } from './write.ts';

type LookWrites = Pick<Catalogue, 'addCategory' | 'setCategory' | 'mergeCategory' | 'deleteCategory' | 'setTagLook'>;

/**
 * Lets the look of tags follow them to their new name, where that has none yet.
 * Within a transaction of the caller.
 *
 * @param name absent for tags that are deleted
 * @returns what changed; `undefined` when all of them are plain
 */
export async function moveLook(
  database: LibraryDatabase,
  tags: readonly string[],
  name: string | undefined,
): Promise<LookChange | undefined> {
  const going = tags.filter((tag) => tag !== name);
  const before = (await database.tagLooks.bulkGet(going)).filter((look) => look !== undefined);
  const [first] = before;
  if (first === undefined) return undefined;
  await database.tagLooks.bulkDelete(going);
  if (name === undefined || (await database.tagLooks.get(name)) !== undefined) return { before, after: [] };
  const moved = { ...first, tag: name };
  await database.tagLooks.add(moved);
  return { before, after: [moved] };
}

export function createLookWrites(database: LibraryDatabase, now: () => Date, write: Write): LookWrites {
  /** Keeps a category, new or changed. */
  async function put(before: Category | undefined, after: Category) {
    await database.categories.put(checked(categorySchema, after));
    const edit = await recordEdit(database, { act: 'set-category', id: after.id, before: before ?? null, after }, {});
    // Marks of its notes look otherwise, on whatever page.
    return { value: { edit }, touched: [] };
  }

  /** A new category: the least used tint and shape unless the reader chose, at the end of the list. */
  async function made(id: string, name: string, { tint, shape }: CategoryChange): Promise<Category> {
    const all = await database.categories.toArray();
    return {
      id,
      name,
      tint:
        tint ??
        leastUsed(
          TINTS,
          all.map((one) => one.tint),
        ),
      shape:
        shape ??
        leastUsed(
          SHAPES,
          all.map((one) => one.shape),
        ),
      order: 1 + Math.max(-1, ...all.map(({ order }) => order)),
      modified: now().toISOString(),
    };
  }

  /** Takes a category away; its notes have `into` in its place. */
  const remove = (
    act: 'merge-category' | 'delete-category',
    id: string,
    into: string | null,
    options: ActOptions = {},
  ): Promise<Outcome<Edited>> =>
    write(async () => {
      const category = (await database.categories.get(id)) ?? null;
      const notes = soundOnes(annotationSchema, await database.annotations.where('category').equals(id).toArray());
      if (category === null && notes.length === 0) throw new Refusal('gone', 'category: no longer there');
      if (into !== null && (into === id || (await database.categories.get(into)) === undefined)) {
        throw new Refusal('gone', 'category: no other one to merge with');
      }
      step(options, 'records', 0, null);
      await database.categories.delete(id);
      await database.annotations.bulkPut(notes.map((note) => editAnnotation(note, { ...note, category: into }, now())));
      const annotations = notes.map((note) => ({ id: note.id, before: { category: id }, after: { category: into } }));
      const edit = await recordEdit(database, { act, category, annotations }, {});
      return { value: { edit }, touched: [], unsaid: notes.map(({ article }) => article) };
    }, options);

  return {
    addCategory: ({ name, ...look }) =>
      write(async () => {
        const id = categoryId(foldKey(name), await database.categories.toCollection().primaryKeys());
        return put(undefined, await made(id, name, look));
      }),
    setCategory: (id, change) =>
      write(async () => {
        const before = await database.categories.get(id);
        if (before === undefined) return put(undefined, await made(id, change.name ?? id, change));
        return put(before, { ...before, ...change, modified: instantAfter(before.modified, now()) });
      }),
    mergeCategory: (id, into, options) => remove('merge-category', id, into, options),
    deleteCategory: (id, options) => remove('delete-category', id, null, options),
    setTagLook: (tag, look: Look | null) =>
      write(async () => {
        const before = await database.tagLooks.get(tag);
        const modified = instantAfter(before?.modified ?? BEFORE_ANY_SETTING, now());
        const after = look === null ? undefined : checked(tagLookSchema, { ...look, tag, modified });
        const looks = { before: before === undefined ? [] : [before], after: after === undefined ? [] : [after] };
        if (after === undefined) await database.tagLooks.delete(tag);
        else await database.tagLooks.put(after);
        const edit = await recordEdit(database, { act: 'set-tag-look', looks }, {});
        return { value: { edit }, touched: before?.tint === after?.tint && before?.shape === after?.shape ? null : [] };
      }),
  };
}

/** The first of the items that is used least often. */
function leastUsed<Item extends string>(items: readonly [Item, ...Item[]], used: readonly Item[]): Item {
  const times = (item: Item) => used.filter((one) => one === item).length;
  return items.reduce((least, item) => (times(item) < times(least) ? item : least), items[0]);
}
