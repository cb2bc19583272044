import * as z from 'zod/mini';
import { CONTENTS_FIELDS, lineSchemas, type LineKind, type LineRecord } from '../annotations/backup-lines.ts';
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { ExportOptions } from './format.ts';
import { jsonList, jsonObject } from './json-stream.ts';
import type { ContentsParts } from './parts.ts';
import { articlesAndNotes, KINDS_BESIDE, RecordsBeside } from './records.ts';

/** Keys stand in the order of the schema. */
const valueOf = ({ kind, value }: LineRecord): unknown => z.parse(lineSchemas[kind], value);

async function* valuesOf(kind: LineKind, records: AsyncIterable<LineRecord>) {
  for await (const record of records) if (record.kind === kind) yield valueOf(record);
}

async function* fields(parts: ContentsParts, options: ExportOptions) {
  const beside = new RecordsBeside();
  const { format, version }: Pick<LibraryContents, 'format' | 'version'> = { format: 'aide-memoire', version: 1 };
  yield ['format', format] as const;
  yield ['version', version] as const;
  yield ['exported', parts.exported] as const;
  yield ['articles', jsonList(valuesOf('article', articlesAndNotes(parts, options, beside)), 1)] as const;
  // Notes stand in a list of their own: the parts are read once more, rather than all notes held.
  yield ['annotations', jsonList(valuesOf('annotation', articlesAndNotes(parts, options)), 1)] as const;
  for (const kind of KINDS_BESIDE) {
    const records = beside.of(kind) ?? (kind === 'correction' ? [] : undefined);
    if (records !== undefined) yield [CONTENTS_FIELDS[kind], records.map(valueOf)] as const;
  }
}

/** The contents as one JSON value (`libraryContentsSchema`), for programs; restoring takes it too. */
export async function* streamJson(parts: ContentsParts, options: ExportOptions): AsyncGenerator<string, void, void> {
  yield* jsonObject(fields(parts, options));
  yield '\n';
}
