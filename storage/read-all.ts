/** The whole library, read for a backup or compared with one. */
import * as z from 'zod/mini';
import { byTextOrder } from '../annotations/annotation.ts';
import { backupRecordSchemas, type BackupKind, type BackupRecord } from '../annotations/backup-lines.ts';
import { firstFault } from '../annotations/first-fault.ts';
import { annotationSchema, type Annotation } from '../annotations/schemas.ts';
import type { LibraryDatabase } from './tables.ts';
import { detectionOf, soundDetection } from './detections.ts';
import { opened } from './database.ts';
import { TABLES } from './kinds.ts';
import { soundOnes, type DamagedRecord } from './records.ts';

/** Articles read at a time: bounds the memory that texts take. */
const BATCH = 50;

type PassedOver = (record: Pick<DamagedRecord, 'table' | 'fault'>) => void;

/** The record as a backup has it; damaged ones are reported. */
function recordOf(kind: BackupKind, value: unknown, passedOver: PassedOver): BackupRecord[] {
  const read = z.safeParse(backupRecordSchemas[kind], value);
  if (read.success) return [{ kind, value: read.data } as BackupRecord];
  passedOver({ table: TABLES[kind], fault: firstFault(read.error) });
  return [];
}

/** These articles as they are now, each with its notes. */
async function articlesWithNotes(
  database: LibraryDatabase,
  ids: readonly string[],
  passedOver: PassedOver,
): Promise<BackupRecord[]> {
  const [articles, detections, notes] = await database.transaction(
    'r',
    [database.articles, database.annotations, database.detections],
    () =>
      Promise.all([
        database.articles.bulkGet([...ids]),
        database.detections.bulkGet([...ids]),
        // Asked one by one, browsers answer many keys at a time; `anyOf` walks from each to the next.
        Promise.all(ids.map((id) => database.annotations.where('article').equals(id).toArray())),
      ]),
  );
  return articles.flatMap((article, index) => {
    // Deleted since the walk began.
    if (article === undefined) return [];
    return [
      ...recordOf('article', { ...article, detection: soundDetection(detections[index]) }, passedOver),
      ...(notes[index] ?? [])
        .flatMap((note) => recordOf('annotation', note, passedOver))
        .toSorted((a, b) => (a.kind === 'annotation' && b.kind === 'annotation' ? byTextOrder(a.value, b.value) : 0)),
    ];
  });
}

/** As they lie in the table, sound or not. */
async function homelessNotes(database: LibraryDatabase): Promise<Annotation[]> {
  const homes = await database.annotations.orderBy('article').uniqueKeys();
  const kept = new Set<unknown>(await database.articles.toCollection().primaryKeys());
  const homeless = homes.filter((home) => typeof home === 'string').filter((home) => !kept.has(home));
  return await database.annotations.where('article').anyOf(homeless).toArray();
}

/** See `Transfers.homeless`. */
export async function soundHomeless(database: LibraryDatabase): Promise<Annotation[]> {
  return soundOnes(annotationSchema, await homelessNotes(database));
}

/** See `Transfers.records`. Each article is as it is when its turn comes. */
export async function* readAll(
  database: LibraryDatabase,
  passedOver: PassedOver = () => {},
): AsyncGenerator<BackupRecord, void, void> {
  await opened(database);
  const ids = await database.articles.orderBy('created').primaryKeys();
  for (let from = 0; from < ids.length; from += BATCH) {
    yield* await articlesWithNotes(database, ids.slice(from, from + BATCH), passedOver);
  }
  const rest = [
    ...(await homelessNotes(database)).map((one) => ['annotation', one] as const),
    ...(await database.corrections.orderBy('created').toArray()).map((one) => ['correction', one] as const),
    ...(await database.persons.toArray()).map((one) => ['person', one] as const),
    ...(await database.categories.toArray()).map((one) => ['category', one] as const),
    ...(await database.tagLooks.toArray()).map((one) => ['tagLook', one] as const),
  ];
  for (const [kind, value] of rest) yield* recordOf(kind, value, passedOver);
}

/** One record as a backup has it; a damaged one counts as absent. */
export async function recordKept(
  database: LibraryDatabase,
  kind: BackupKind,
  id: string,
): Promise<BackupRecord | undefined> {
  const value = await database.table(TABLES[kind]).get(id);
  if (value === undefined) return undefined;
  const whole = kind === 'article' ? { ...value, detection: await detectionOf(database, id) } : value;
  return recordOf(kind, whole, () => {})[0];
}
