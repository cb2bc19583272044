import { refreshPeople } from './catalogue/refresh-people.ts';
import { BACKUP_KINDS, type BackupKind } from '../annotations/backup-lines.ts';
import { step, type ActOptions } from './act-options.ts';
import type { LibraryDatabase } from './tables.ts';
import { replacedBy } from './journal.ts';
import { Refusal } from '../annotations/refusal.ts';
import { articlesTouched, namesTouched, TABLES } from './kinds.ts';
import { markOf } from './record-mark.ts';
import type { KeptRecord, TakenIn } from './rows.ts';

/** Records looked at a time. */
const BATCH = 200;

/** A record that came, where it came in the order, and the one it replaced. */
interface Taken {
  readonly one: TakenIn;
  readonly replaced: KeptRecord | undefined;
  /** As it lies in its table now. */
  readonly current: unknown;
}

/** The record that came still says what it said then, in whatever version, and what it replaced is known. */
function isAsTaken({ one, replaced, current }: Taken): boolean {
  if (one.replaced !== (replaced !== undefined) || typeof current !== 'object' || current === null) return false;
  return (
    one.version === '' || Reflect.get(current, 'modified') === one.version || markOf(one.kind, current) === one.mark
  );
}

async function putBack(database: LibraryDatabase, { kind, value, detection }: KeptRecord, id: string) {
  await database.table(TABLES[kind]).put(value);
  if (kind !== 'article') return;
  if (detection === undefined) await database.detections.delete(id);
  else await database.detections.put(detection);
}

/**
 * Deletes records of one kind. An article stays while a note of the reader's own is on it.
 *
 * @returns those that are gone
 */
async function takeAway(database: LibraryDatabase, kind: BackupKind, taken: readonly Taken[]): Promise<Taken[]> {
  const ids = taken.map(({ one }) => one.id);
  const noted = new Set(kind === 'article' ? await database.annotations.where('article').anyOf(ids).uniqueKeys() : []);
  const gone = taken.filter(({ one }) => !noted.has(one.id));
  const goneIds = gone.map(({ one }) => one.id);
  if (kind === 'article') await database.detections.bulkDelete(goneIds);
  await database.table(TABLES[kind]).bulkDelete(goneIds);
  return gone;
}

/**
 * Takes away what came from a file or another article, and brings back what it replaced, where
 * neither was changed since. Within a transaction of the caller.
 *
 * @returns the articles touched
 */
export async function untake(
  database: LibraryDatabase,
  edit: string,
  taken: readonly TakenIn[],
  options: ActOptions,
): Promise<string[]> {
  const before = new Map((await replacedBy(database, edit).toArray()).map((row) => [row.order, row]));
  const touched = new Set<string>();
  const names = new Set<string>();
  let undone = 0;
  let seen = 0;
  const undo = async (kind: BackupKind, records: readonly (readonly [order: number, one: TakenIn])[]) => {
    step(options, 'records', seen, taken.length);
    seen += records.length;
    const found: unknown[] = await database.table(TABLES[kind]).bulkGet(records.map(([, { id }]) => id));
    const still = records
      .map(([order, one], index): Taken => ({ one, replaced: before.get(order), current: found[index] }))
      .filter(isAsTaken);
    for (const { one, replaced } of still) if (replaced !== undefined) await putBack(database, replaced, one.id);
    const back = still.filter(({ replaced }) => replaced !== undefined);
    const gone = await takeAway(
      database,
      kind,
      still.filter(({ replaced }) => replaced === undefined),
    );
    for (const { current, replaced } of [...back, ...gone]) {
      undone += 1;
      for (const article of articlesTouched(kind, [current, replaced?.value])) touched.add(article);
      if (kind === 'person') for (const name of namesTouched([current, replaced?.value])) names.add(name);
    }
  };
  // Notes go before the articles they came with.
  for (const kind of BACKUP_KINDS.toReversed()) {
    const records = [...taken.entries()].filter(([, one]) => one.kind === kind);
    for (let from = 0; from < records.length; from += BATCH) await undo(kind, records.slice(from, from + BATCH));
  }
  if (undone === 0 && taken.length > 0) throw new Refusal('conflict', 'everything it brought was changed since');
  await refreshPeople(database, names);
  return [...touched];
}
