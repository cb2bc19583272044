/** The backup: everything, a line a record. `annotations/backup-lines.ts` says what a line is. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import {
  BACKUP_VERSION,
  LINE_KINDS,
  lineSchemas,
  linesIn,
  ofEveryKind,
  type BackupHead,
  type LineRecord,
} from '../annotations/backup-lines.ts';
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { ExportOptions } from './format.ts';

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

/** The contents as records, in the order of the file. */
export function* recordsOf(contents: LibraryContents): Generator<LineRecord> {
  const { articles, annotations } = contents;
  const notes = Map.groupBy(annotations, ({ article }) => article);
  for (const article of articles) {
    yield { kind: 'article', value: article };
    for (const note of notes.get(article.id) ?? []) yield { kind: 'annotation', value: note };
  }
  const kept = new Set(articles.map(({ id }) => id));
  for (const note of annotations) if (!kept.has(note.article)) yield { kind: 'annotation', value: note };
  for (const kind of LINE_KINDS) if (kind !== 'article' && kind !== 'annotation') yield* linesIn(contents, kind);
}

/** The whole backup of contents that are in memory anyway. */
export async function writeBackup(contents: LibraryContents, { pace }: ExportOptions): Promise<string> {
  const total = LINE_KINDS.reduce((sum, kind) => sum + linesIn(contents, kind).length, 0);
  let done = 0;
  async function* paced() {
    for (const record of recordsOf(contents)) {
      yield record;
      await pace?.(++done, total);
    }
  }
  const chunks: string[] = [];
  for await (const chunk of backupChunks(contents.exported, paced())) chunks.push(chunk);
  return chunks.join('');
}
