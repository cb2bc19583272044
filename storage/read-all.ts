/** The whole library, read for a backup or compared with one. */
import { byTextOrder } from '../annotations/annotation.ts';
import { backupRecordSchemas, type BackupKind, type BackupRecord } from '../annotations/backup-lines.ts';
import type { LibraryDatabase } from './database.ts';
import { detectionOf } from './detections.ts';
import { opened } from './database.ts';
import { TABLES } from './kinds.ts';
import { faultOf, sound, type DamagedRecord } from './records.ts';

/** Articles read at a time: bounds the memory that texts take. */
const BATCH = 20;

type PassedOver = (record: Pick<DamagedRecord, 'table' | 'fault'>) => void;

/** The record as a backup has it; damaged ones are reported. */
function recordOf(kind: BackupKind, value: unknown, passedOver: PassedOver): BackupRecord[] {
  const schema = backupRecordSchemas[kind];
  const fault = faultOf(schema, value);
  if (fault === null) return [{ kind, value: sound(schema, value) } as BackupRecord];
  passedOver({ table: TABLES[kind], fault });
  return [];
}

async function articleWithNotes(database: LibraryDatabase, id: string, passedOver: PassedOver) {
  const article = await database.articles.get(id);
  // Deleted since the walk began.
  if (article === undefined) return [];
  const notes = await database.annotations.where('article').equals(id).toArray();
  return [
    ...recordOf('article', { ...article, detection: await detectionOf(database, id) }, passedOver),
    ...notes
      .flatMap((note) => recordOf('annotation', note, passedOver))
      .toSorted((a, b) => (a.kind === 'annotation' && b.kind === 'annotation' ? byTextOrder(a.value, b.value) : 0)),
  ];
}

/** See `Transfers.records`. Each article is as it is when its turn comes. */
export async function* readAll(
  database: LibraryDatabase,
  passedOver: PassedOver = () => {},
): AsyncGenerator<BackupRecord, void, void> {
  await opened(database);
  const ids = await database.articles.orderBy('created').primaryKeys();
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const records = await database.transaction(
      'r',
      [database.articles, database.annotations, database.detections],
      async () => await Promise.all(batch.map((id) => articleWithNotes(database, id, passedOver))),
    );
    yield* records.flat();
  }
  const homes = await database.annotations.orderBy('article').uniqueKeys();
  const kept = new Set(ids);
  const homeless = homes.filter((home) => typeof home === 'string').filter((home) => !kept.has(home));
  const rest = [
    ...(await database.annotations.where('article').anyOf(homeless).toArray()).map(
      (one) => ['annotation', one] as const,
    ),
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
