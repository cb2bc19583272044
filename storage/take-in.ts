import { Dexie } from 'dexie';
import { BACKUP_KINDS, backupId, type BackupKind, type BackupRecord } from '../annotations/backup-lines.ts';
import type { Edited } from '../annotations/outcome.ts';
import { reindex } from './catalogue/reindex.ts';
import { refreshPeople } from './catalogue/refresh-people.ts';
import { personRecord } from './person-record.ts';
import { markOf } from './record-mark.ts';
import type { LibraryDatabase } from './tables.ts';
import { recordEdit } from './journal.ts';
import { libraryIndex } from './library-index.ts';
import { Refusal } from '../annotations/refusal.ts';
import { articlesTouched, namesTouched, TABLES } from './kinds.ts';
import type { KeptRecord, ReplacedRow, TakenIn } from './rows.ts';
import { step, type ActOptions } from './act-options.ts';
import type { TakeInPlan, Transfers } from './transfers.ts';
import type { Write } from './write.ts';

/** Records taken from the plan at a time: each batch waits once for every table it touches. */
const BATCH = 400;

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

type ValueOf<Kind extends BackupKind> = Extract<BackupRecord, { readonly kind: Kind }>['value'];

/** The records of a batch of one kind, with their places in it. */
function ofKind<Kind extends BackupKind>(batch: readonly BackupRecord[], kind: Kind) {
  return batch.flatMap((record, place) =>
    record.kind === kind ? [{ place, record: record as Extract<BackupRecord, { kind: Kind }> }] : [],
  );
}

async function putArticles(database: LibraryDatabase, batch: readonly BackupRecord[]) {
  const records = ofKind(batch, 'article').map(({ record }) => {
    const { detection, ...article } = record.value;
    return { article, detection };
  });
  if (records.length === 0) return;
  await database.articles.bulkPut(records.map(({ article }) => article));
  await database.detections.bulkPut(records.map(({ article: { id }, detection }) => ({ article: id, ...detection })));
}

const asItIs = (value: object) => value;

/** Writes a batch over whatever has its ids. Within a transaction of the caller. */
async function putBatch(database: LibraryDatabase, batch: readonly BackupRecord[]) {
  await putArticles(database, batch);
  const put = async <Kind extends BackupKind>(kind: Kind, rowOf: (value: ValueOf<Kind>) => object) => {
    const rows = ofKind(batch, kind).map(({ record }) => rowOf(record.value as ValueOf<Kind>));
    if (rows.length > 0) await database.table(TABLES[kind]).bulkPut(rows);
  };
  await put('annotation', asItIs);
  await put('correction', asItIs);
  await put('person', personRecord);
  await put('category', asItIs);
  await put('tagLook', asItIs);
}

/** The ids that records of each kind have, sound or not. */
type IdsThere = Readonly<Record<BackupKind, Set<unknown>>>;

async function idsThere(database: LibraryDatabase): Promise<IdsThere> {
  const keys = BACKUP_KINDS.map((kind) => database.table(TABLES[kind]).toCollection().primaryKeys());
  const found = await Promise.all(keys);
  return Object.fromEntries(BACKUP_KINDS.map((kind, index) => [kind, new Set<unknown>(found[index])])) as IdsThere;
}

/** The records that lie where those of the batch go, sound or not, each at its place. */
async function batchBefore(
  database: LibraryDatabase,
  batch: readonly BackupRecord[],
  there: IdsThere,
): Promise<(KeptRecord | undefined)[]> {
  const before = Array.from<KeptRecord | undefined>({ length: batch.length });
  for (const kind of BACKUP_KINDS) {
    // Nothing is sought where nothing can be: into an empty library most records go.
    const records = ofKind(batch, kind).filter(({ record }) => there[kind].has(backupId(record)));
    if (records.length === 0) continue;
    const found: unknown[] = await database.table(TABLES[kind]).bulkGet(records.map(({ record }) => backupId(record)));
    for (const [index, value] of found.entries()) {
      const one = records[index];
      if (value === undefined || one === undefined) continue;
      const detection = kind === 'article' ? await database.detections.get(backupId(one.record)) : undefined;
      before[one.place] = { kind, value, ...(detection !== undefined && { detection }) };
    }
  }
  return before;
}

/** The version written, by which undoing knows it again at once; corrections have none. */
const versionOf = (record: BackupRecord) => (record.kind === 'correction' ? '' : record.value.modified);

/** Writes a plan's records, within a transaction over all tables. */
async function takeAll(
  database: LibraryDatabase,
  edit: string,
  plan: TakeInPlan,
  options: ActOptions,
): Promise<{ readonly taken: TakenIn[]; readonly touched: ReadonlySet<string>; readonly names: ReadonlySet<string> }> {
  const records = iteratorOf(plan(await libraryIndex(database)));
  const there = await idsThere(database);
  const taken: TakenIn[] = [];
  const touched = new Set<string>();
  const names = new Set<string>();
  const read = () => {
    const next = Dexie.ignoreTransaction(() => nextBatch(records));
    // Heard of when its turn comes, which it does not when the batch before it fails.
    next.catch(() => {});
    return next;
  };
  for (let coming = read(); ;) {
    // Reading a file would let the transaction end.
    const batch = await Dexie.waitFor(coming);
    step(options, 'records', taken.length, null);
    if (batch.length === 0) break;
    // Read and decided while the database writes.
    coming = read();
    const before = await batchBefore(database, batch, there);
    await putBatch(database, batch);
    for (const record of batch) there[record.kind].add(backupId(record));
    const replaced: ReplacedRow[] = [];
    for (const [place, record] of batch.entries()) {
      const was = before[place];
      if (was !== undefined) replaced.push({ edit, order: taken.length, ...was });
      taken.push({
        kind: record.kind,
        id: backupId(record),
        version: versionOf(record),
        mark: markOf(record.kind, record.value),
        replaced: was !== undefined,
      });
      for (const article of articlesTouched(record.kind, [record.value, was?.value])) touched.add(article);
      if (record.kind !== 'person') continue;
      for (const name of namesTouched([personRecord(record.value), was?.value])) names.add(name);
    }
    if (replaced.length > 0) await database.replaced.bulkAdd(replaced);
  }
  return { taken, touched, names };
}

export function createTakeIn(database: LibraryDatabase, write: Write): Pick<Transfers, 'takeIn'> {
  return {
    takeIn: (act, plan, options = {}) =>
      write<Edited>(async () => {
        const edit = crypto.randomUUID();
        const { taken, touched, names } = await takeAll(database, edit, plan, options);
        const { preferences = [] } = options;
        if (taken.length + preferences.length === 0) throw new Refusal('gone', 'nothing to take in');
        await reindex(database, touched, options);
        await refreshPeople(database, names);
        await recordEdit(database, { act, taken, ...(preferences.length > 0 && { preferences }) }, {}, edit);
        // Corrections, persons and looks hold on any page.
        return { value: { edit }, touched: [] };
      }),
  };
}
