import { LINE_KINDS, linesIn, type LineRecord } from '../../../annotations/backup-lines.ts';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import type { ExportFormat, ExportOptions, Written } from '../../../export/format.ts';
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

/** The pieces of a file as one: text, or bytes for formats made of them. */
export async function joined(pieces: AsyncIterable<Written>): Promise<Written> {
  const all = await Array.fromAsync(pieces);
  if (all.every((piece) => typeof piece === 'string')) return all.join('');
  return new Uint8Array(Buffer.concat(all.map((piece) => Buffer.from(piece))));
}

/** The whole file of contents that are in memory. */
export const wholeOf = async (
  format: ExportFormat,
  contents: LibraryContents,
  options: Partial<ExportOptions> = {},
): Promise<Written> => await joined(await format.stream(inOnePart(contents), { texts: ENGLISH, ...options }));

/** The contents in a format made of text. */
export async function textOf(id: FormatId, contents: LibraryContents, options: Partial<ExportOptions> = {}) {
  const written = await wholeOf(formatOf(id), contents, options);
  if (typeof written !== 'string') throw new Error(`${id} is not text`);
  return written;
}

/** The contents in a format made of bytes. */
export async function bytesOf(id: FormatId, contents: LibraryContents, options: Partial<ExportOptions> = {}) {
  const written = await wholeOf(formatOf(id), contents, options);
  if (typeof written === 'string') throw new Error(`${id} is text`);
  return written;
}
