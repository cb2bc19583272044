/** The backup: everything, a line a record. `annotations/backup-lines.ts` says what a line is. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import {
  BACKUP_VERSION,
  lineSchemas,
  ofEveryKind,
  type BackupHead,
  type LineRecord,
} from '../annotations/backup-lines.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';
import { articlesAndNotes, KINDS_BESIDE, RecordsBeside } from './records.ts';

/** Code units a chunk has at least: small enough for memory, large enough for a file. */
const CHUNK = 262_144;

/** Keys in the order of the schema, so that two backups of one library differ in their heads and ends alone. */
function lineOf({ kind, value }: LineRecord): string {
  return `${JSON.stringify({ [kind]: z.parse(lineSchemas[kind], value) })}\n`;
}

/**
 * The backup of these records in chunks to be written one after the other.
 *
 * @param records articles before their notes
 */
export async function* backupChunks(
  exported: string,
  records: Iterable<LineRecord> | AsyncIterable<LineRecord>,
): AsyncGenerator<string, void, void> {
  const hash = sha256.create();
  const counts = ofEveryKind(() => 0);
  const head: BackupHead = { format: 'aide-memoire', version: BACKUP_VERSION, exported };
  let chunk = `${JSON.stringify(head)}\n`;
  for await (const record of records) {
    chunk += lineOf(record);
    counts[record.kind] += 1;
    if (chunk.length < CHUNK) continue;
    hash.update(utf8ToBytes(chunk));
    yield chunk;
    chunk = '';
  }
  hash.update(utf8ToBytes(chunk));
  yield `${chunk}${JSON.stringify({ end: { ...counts, sha256: bytesToHex(hash.digest()) } })}\n`;
}

/** The backup of what the parts hold, for a part of a library; the whole of it goes past `LibraryContents`. */
export function streamBackup(parts: ContentsParts, options: ExportOptions): AsyncGenerator<string, void, void> {
  async function* records() {
    const beside = new RecordsBeside();
    yield* articlesAndNotes(parts, options, beside);
    for (const kind of KINDS_BESIDE) yield* beside.of(kind) ?? [];
  }
  return backupChunks(parts.exported, records());
}
