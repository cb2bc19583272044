/**
 * Reads backups of every version, record by record. A fault anywhere refuses
 * the whole file: who restores reads it twice, first to the end with
 * `checkBackup`, then with `backupRecords` to write.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import {
  BACKUP_VERSION,
  backupEndSchema,
  backupHeadSchema,
  backupId,
  CONTENTS_FIELDS,
  ID_FIELDS,
  LINE_KINDS,
  lineSchemas,
  linesIn,
  ofEveryKind,
  type BackupCounts,
  type BackupHead,
  type LineRecord,
} from '../annotations/backup-lines.ts';
import { firstFault } from '../annotations/first-fault.ts';
import { libraryContentsSchema, type LibraryContents } from '../annotations/library-contents.ts';
import { failure, success, type Outcome } from '../annotations/outcome.ts';
import { Refusal } from '../annotations/refusal.ts';
import { linesOf, type Line } from './lines.ts';

export type Chunks = AsyncIterable<string> | Iterable<string>;

/** Why a file is refused: `line 3: article.title: …`, `annotations.0.comment: …`. */
const fault = (detail: string) => new Refusal('invalid', detail);

/** Refuses ids that occur twice within a kind. */
function idsSeen() {
  const seen = ofEveryKind(() => new Set<string>());
  return {
    add(record: LineRecord, place: string) {
      const ids = seen[record.kind];
      const id = backupId(record);
      if (ids.has(id)) throw fault(`${place}.${ID_FIELDS[record.kind]}: occurs twice`);
      ids.add(id);
    },
    counts: (): BackupCounts => {
      const counts = ofEveryKind(() => 0);
      for (const kind of LINE_KINDS) counts[kind] = seen[kind].size;
      return counts;
    },
  };
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fault(`${place}not JSON, or cut short: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The head of a file of lines; `null` where the first line is none: files of version 1 are one value. */
function headOf(line: string): BackupHead | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The first line of a file of version 1 is not JSON by itself.
    return null;
  }
  if (!isObject(value) || value['format'] !== 'aide-memoire' || value['version'] === 1) return null;
  refuseNewer(value);
  const head = z.safeParse(backupHeadSchema, value);
  if (!head.success) throw fault(`line 1: ${firstFault(head.error)}`);
  return head.data;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseNewer({ version }: Record<string, unknown>): void {
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    throw new Refusal('storage-newer', `version: ${version} was written by a newer Aide-mémoire`);
  }
}

/** A record's line. */
function recordOf(value: unknown, place: string): LineRecord {
  const kind = isObject(value) ? LINE_KINDS.find((one) => Object.hasOwn(value, one)) : undefined;
  if (kind === undefined || !isObject(value)) throw fault(`${place}: neither ${LINE_KINDS.join(', ')} nor end`);
  const record = z.safeParse(lineSchemas[kind], value[kind]);
  if (!record.success) throw fault(`${place}: ${kind}.${firstFault(record.error)}`);
  return { kind, value: record.data } as LineRecord;
}

/** Since version 2: a line a record. Ends well only at an end that fits. */
async function* recordsInLines(first: Line, lines: AsyncIterable<Line>): AsyncGenerator<LineRecord, void, void> {
  const hash = sha256.create().update(utf8ToBytes(`${first.text}\n`));
  const ids = idsSeen();
  let number = 1;
  let ended = false;
  for await (const { text } of lines) {
    number += 1;
    const place = `line ${number}`;
    if (ended) {
      if (text.trim() !== '') throw fault(`${place}: stands after the end`);
      continue;
    }
    const value = parsed(text, `${place}: `);
    if (isObject(value) && 'end' in value) {
      checkEnd(value, place, ids.counts(), bytesToHex(hash.digest()));
      ended = true;
      continue;
    }
    hash.update(utf8ToBytes(`${text}\n`));
    const record = recordOf(value, place);
    ids.add(record, `${place}: ${record.kind}`);
    yield record;
  }
  if (!ended) throw fault(`line ${number}: the file is cut short, its end is missing`);
}

function checkEnd(value: unknown, place: string, counts: BackupCounts, sum: string): void {
  const read = z.safeParse(backupEndSchema, value);
  if (!read.success) throw fault(`${place}: ${firstFault(read.error)}`);
  const { sha256: stated, ...told } = read.data.end;
  for (const kind of LINE_KINDS) {
    if (told[kind] !== counts[kind]) {
      throw fault(`${place}: end.${kind}: says ${told[kind]}, and the file has ${counts[kind]}`);
    }
  }
  if (stated !== sum) throw fault(`${place}: end.sha256: the file was changed after it was written`);
}

/** Version 1: one value, read whole. */
function contentsIn(text: string): LibraryContents {
  const value = parsed(text, '');
  if (!isObject(value) || value['format'] !== 'aide-memoire') {
    throw fault('format: not a backup of Aide-mémoire');
  }
  refuseNewer(value);
  const contents = z.safeParse(libraryContentsSchema, value);
  if (!contents.success) throw fault(firstFault(contents.error));
  return contents.data;
}

function* recordsInContents(contents: LibraryContents): Generator<LineRecord> {
  const ids = idsSeen();
  for (const kind of LINE_KINDS) {
    for (const [index, record] of linesIn(contents, kind).entries()) {
      ids.add(record, `${CONTENTS_FIELDS[kind]}.${index}`);
      yield record;
    }
  }
}

export interface OpenBackup {
  /** When it was written. */
  readonly exported: string;
  /** To be gone through once. Throws a Refusal where the file is at fault. */
  readonly records: AsyncIterable<LineRecord>;
}

/** Opens a backup to read its records in the order of the file. Throws a Refusal. */
export async function openBackup(chunks: Chunks): Promise<OpenBackup> {
  const lines = linesOf(chunks);
  let next = await lines.next();
  // Some editors put a byte order mark before JSON, which its grammar refuses.
  while (next.done !== true && next.value.text.replace(/^\uFEFF/, '').trim() === '') next = await lines.next();
  if (next.done === true) throw fault('the file is empty');
  const first = { ...next.value, text: next.value.text.replace(/^\uFEFF/, '') };
  const head = headOf(first.text);
  if (head !== null) return { exported: head.exported, records: recordsInLines(first, lines) };
  // Not even the beginning of a value of ours: not read to its end, which may be far.
  if (!/^\s*["{[a-z]/.test(first.text)) throw fault('not JSON, or cut short');
  let begun = first.text;
  for await (const { text } of lines) begun += `\n${text}`;
  const contents = contentsIn(begun);
  return { exported: contents.exported, records: asAsync(recordsInContents(contents)) };
}

async function* asAsync<T>(values: Iterable<T>): AsyncGenerator<T, void, void> {
  for (const value of values) yield value;
}

function outcomeOf(error: unknown): Outcome<never> {
  if (error instanceof Refusal) return failure(error.problem.code, error.problem.detail);
  throw error;
}

export interface BackupSummary extends BackupCounts {
  readonly exported: string;
}

/** Reads a backup to its end and says what is in it, or `invalid` with the line or field at fault. */
export async function checkBackup(chunks: Chunks): Promise<Outcome<BackupSummary>> {
  try {
    const { exported, records } = await openBackup(chunks);
    const counts = ofEveryKind(() => 0);
    for await (const { kind } of records) counts[kind] += 1;
    return success({ exported, ...counts });
  } catch (error) {
    return outcomeOf(error);
  }
}
