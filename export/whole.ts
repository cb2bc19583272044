/** Files made piece by piece, and the same ones whole. */
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { ExportOptions, Written } from './format.ts';
import { partsOf, type ContentsParts } from './parts.ts';

/** Writes a file piece by piece; the pieces in their order are the file. */
export type Stream<Piece extends Written = Written> = (
  parts: ContentsParts,
  options: ExportOptions,
) => AsyncIterable<Piece>;

const inOnePart = (contents: LibraryContents) => partsOf(contents.exported, () => [contents]);

/** The file of contents that are in memory anyway. */
export async function wholeText(
  stream: Stream<string>,
  contents: LibraryContents,
  options: ExportOptions,
): Promise<string> {
  return (await Array.fromAsync(stream(inOnePart(contents), options))).join('');
}

/** The same of a file of bytes. */
export async function wholeBytes(
  stream: Stream<Uint8Array<ArrayBuffer>>,
  contents: LibraryContents,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await Array.fromAsync(stream(inOnePart(contents), options));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
