/** Files made piece by piece, of parts of a library that are read one after the other: what is written takes no memory. */
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { ExportOptions, Written } from './format.ts';

/** Some articles with their notes, and every correction that holds in them. Notes without article come in the last part. */
export type ContentsParts = AsyncIterable<LibraryContents> | Iterable<LibraryContents>;

/** Writes a file piece by piece; the pieces in their order are the file. */
export type Stream<Piece extends Written = Written> = (
  parts: ContentsParts,
  options: ExportOptions,
) => AsyncIterable<Piece>;

/** The file of contents that are in memory anyway. */
export async function wholeText(
  stream: Stream<string>,
  contents: LibraryContents,
  options: ExportOptions,
): Promise<string> {
  return (await Array.fromAsync(stream([contents], options))).join('');
}

/** The same of a file of bytes. */
export async function wholeBytes(
  stream: Stream<Uint8Array<ArrayBuffer>>,
  contents: LibraryContents,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await Array.fromAsync(stream([contents], options));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A list in JSON, laid out as `JSON.stringify` does with two spaces. */
export async function* jsonList(items: AsyncIterable<unknown>): AsyncGenerator<string, void, void> {
  let before = '[\n';
  for await (const item of items) {
    yield `${before}  ${JSON.stringify(item, null, 2).replaceAll('\n', '\n  ')}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
