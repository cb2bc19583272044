import { Dexie } from 'dexie';
import { backupRecordSchemas, backupId, type BackupRecord } from '../annotations/backup-lines.ts';
import type { Edited } from '../annotations/outcome.ts';
import { reindex } from './catalogue/reindex.ts';
import { refreshPeople } from './catalogue/refresh-people.ts';
import { personRecord } from './person-record.ts';
import type { LibraryDatabase } from './database.ts';
import { keptRows, replaceRows } from './detections.ts';
import { recordEdit } from './journal.ts';
import { libraryIndex } from './library-index.ts';
import { Refusal } from '../annotations/refusal.ts';
import { checked } from './records.ts';
import { articlesTouched, namesTouched, TABLES } from './kinds.ts';
import type { KeptRecord, TakenIn } from './rows.ts';
import type { TakeInOptions, TakeInPlan, Transfers } from './transfers.ts';
import type { Write } from './write.ts';

/** Records taken from the plan at a time. */
const BATCH = 100;

async function nextBatch(records: AsyncIterator<BackupRecord> | Iterator<BackupRecord>): Promise<BackupRecord[]> {
  const batch: BackupRecord[] = [];
  while (batch.length < BATCH) {
    const next = await records.next();
    if (next.done === true) break;
    batch.push(next.value);
  }
  return batch;
}

function iteratorOf(records: Iterable<BackupRecord> | AsyncIterable<BackupRecord>) {
  return Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
}

/** Writes one record over whatever has its id. Within a transaction of the caller. */
async function putRecord(database: LibraryDatabase, record: BackupRecord): Promise<void> {
  switch (record.kind) {
    case 'article': {
      const { detection, ...article } = checked(backupRecordSchemas.article, record.value);
      await database.articles.put(article);
      await replaceRows(database, article.id, detection);
      return;
    }
    case 'annotation':
      await database.annotations.put(checked(backupRecordSchemas.annotation, record.value));
      return;
    case 'correction':
      await database.corrections.put(checked(backupRecordSchemas.correction, record.value));
      return;
    case 'person':
      await database.persons.put(personRecord(record.value));
  }
}

/** The record as it lies in its table, sound or not. */
async function rawRecord({ kind, id }: Pick<TakenIn, 'kind' | 'id'>, database: LibraryDatabase) {
  const value: unknown = await database.table(TABLES[kind]).get(id);
  if (value === undefined) return undefined;
  const record: KeptRecord = { kind, value, ...(kind === 'article' && (await keptRows(database, id))) };
  return record;
}

/** The version written, by which undoing knows it again; corrections have none. */
const versionOf = (record: BackupRecord) => (record.kind === 'correction' ? '' : record.value.modified);

/** Writes a plan's records, within a transaction over all tables. */
async function takeAll(
  database: LibraryDatabase,
  edit: string,
  plan: TakeInPlan,
  { signal, progress }: TakeInOptions,
): Promise<{ readonly taken: TakenIn[]; readonly touched: ReadonlySet<string>; readonly names: ReadonlySet<string> }> {
  const records = iteratorOf(plan(await libraryIndex(database)));
  const taken: TakenIn[] = [];
  const touched = new Set<string>();
  const names = new Set<string>();
  for (;;) {
    // Reading a file would let the transaction end.
    const batch = await Dexie.waitFor(Dexie.ignoreTransaction(() => nextBatch(records)));
    signal?.throwIfAborted();
    if (batch.length === 0) break;
    for (const record of batch) {
      const which = { kind: record.kind, id: backupId(record) };
      const before = await rawRecord(which, database);
      await putRecord(database, record);
      if (before !== undefined) await database.replaced.add({ edit, order: taken.length, ...before });
      taken.push({ ...which, version: versionOf(record), replaced: before !== undefined });
      for (const article of articlesTouched(record.kind, [record.value, before?.value])) touched.add(article);
      if (record.kind !== 'person') continue;
      for (const name of namesTouched([personRecord(record.value), before?.value])) names.add(name);
    }
    progress?.(taken.length);
  }
  return { taken, touched, names };
}

export function createTakeIn(database: LibraryDatabase, write: Write): Pick<Transfers, 'takeIn'> {
  return {
    takeIn: (act, plan, options = {}) =>
      write<Edited>(async () => {
        const edit = crypto.randomUUID();
        const { taken, touched, names } = await takeAll(database, edit, plan, options);
        if (taken.length === 0) throw new Refusal('gone', 'nothing to take in');
        await reindex(database, touched, options.signal);
        await refreshPeople(database, names);
        await recordEdit(database, { act, taken }, {}, edit);
        // Corrections and persons hold on any page.
        return { value: { edit }, touched: [] };
      }),
  };
}
