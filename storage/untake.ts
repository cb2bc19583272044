import { refreshPeople } from './catalogue/refresh-people.ts';
import type { LibraryDatabase } from './database.ts';
import { deleteRows } from './detections.ts';
import { replacedBy } from './journal.ts';
import { Refusal } from '../annotations/refusal.ts';
import { articlesTouched, namesTouched, TABLES } from './kinds.ts';
import type { KeptRecord, TakenIn } from './rows.ts';

/** The record that came is still as it came. */
async function isAsTaken(database: LibraryDatabase, { kind, id, version }: TakenIn): Promise<boolean> {
  const current: unknown = await database.table(TABLES[kind]).get(id);
  if (typeof current !== 'object' || current === null) return false;
  return version === '' || Reflect.get(current, 'modified') === version;
}

async function putBack(database: LibraryDatabase, { kind, value, officials, mentions }: KeptRecord, id: string) {
  await database.table(TABLES[kind]).put(value);
  if (kind !== 'article') return;
  await deleteRows(database, id);
  await database.officials.bulkAdd([...(officials ?? [])]);
  await database.mentions.bulkAdd([...(mentions ?? [])]);
}

/** An article stays while a note of the reader's own is on it. */
async function takeAway(database: LibraryDatabase, { kind, id }: TakenIn): Promise<boolean> {
  if (kind === 'article') {
    if ((await database.annotations.where('article').equals(id).count()) > 0) return false;
    await deleteRows(database, id);
  }
  await database.table(TABLES[kind]).delete(id);
  return true;
}

/**
 * Takes away what came from a file, and brings back what it replaced, where
 * neither was changed since. Within a transaction of the caller.
 *
 * @returns the articles touched
 */
export async function untake(database: LibraryDatabase, edit: string, taken: readonly TakenIn[]): Promise<string[]> {
  const before = new Map((await replacedBy(database, edit).toArray()).map((row) => [row.order, row]));
  const touched = new Set<string>();
  const names = new Set<string>();
  let undone = 0;
  // Notes go before the articles they came with.
  for (const [order, one] of [...taken.entries()].toReversed()) {
    const replaced = before.get(order);
    if (one.replaced !== (replaced !== undefined) || !(await isAsTaken(database, one))) continue;
    const current: unknown = await database.table(TABLES[one.kind]).get(one.id);
    if (replaced === undefined) {
      if (!(await takeAway(database, one))) continue;
    } else {
      await putBack(database, replaced, one.id);
    }
    undone += 1;
    if (one.kind === 'person') {
      for (const name of namesTouched([current, replaced?.value])) names.add(name);
    }
    for (const article of articlesTouched(one.kind, [current, replaced?.value])) touched.add(article);
  }
  if (undone === 0) throw new Refusal('conflict', 'everything it brought was changed since');
  await refreshPeople(database, names);
  return [...touched];
}
