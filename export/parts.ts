/** Files made piece by piece, of parts of a library that are read one after the other: what is written takes no memory. */
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { ExportOptions, Written } from './format.ts';

/**
 * Some articles with their notes at a time, each with every correction that
 * holds in them. Notes without article come in the last part. Going through
 * them anew reads them anew: what stands first in a file may follow from all.
 */
export interface ContentsParts extends AsyncIterable<LibraryContents> {
  /** When the file was written, an instant. */
  readonly exported: string;
}

/** @param read called each time the parts are gone through */
export const partsOf = (
  exported: string,
  read: () => AsyncIterable<LibraryContents> | Iterable<LibraryContents>,
): ContentsParts => ({
  exported,
  async *[Symbol.asyncIterator]() {
    yield* read();
  },
});

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
