/** Parts of a library that are read one after the other, so that a file made of them takes no memory. */
import type { LibraryContents } from '../annotations/library-contents.ts';

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
