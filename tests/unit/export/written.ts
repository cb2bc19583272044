import { LINE_KINDS, linesIn, type LineRecord } from '../../../annotations/backup-lines.ts';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import type { ExportOptions } from '../../../export/format.ts';
import { partsOf } from '../../../export/parts.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { textsIn } from '../../../tools/export-texts.ts';

/** The contents as they are in memory, in one part. */
export const inOnePart = (contents: LibraryContents) => partsOf(contents.exported, () => [contents]);

/** The records of contents as a file has them: articles before their notes. */
export const recordsOf = (contents: LibraryContents): LineRecord[] =>
  LINE_KINDS.flatMap((kind) => linesIn(contents, kind));

export const ENGLISH = textsIn('en');

type FormatId = (typeof EXPORT_FORMATS)[number]['id'];

function formatOf(id: FormatId) {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format;
}

/** The contents in a format made of text. */
export async function textOf(id: FormatId, contents: LibraryContents, options: Partial<ExportOptions> = {}) {
  const written = await formatOf(id).write(contents, { texts: ENGLISH, ...options });
  if (typeof written !== 'string') throw new Error(`${id} is not text`);
  return written;
}

/** The contents in a format made of bytes. */
export async function bytesOf(id: FormatId, contents: LibraryContents, options: Partial<ExportOptions> = {}) {
  const written = await formatOf(id).write(contents, { texts: ENGLISH, ...options });
  if (typeof written === 'string') throw new Error(`${id} is text`);
  return written;
}
