import type { LibraryContents } from '../../annotations/library-contents.ts';
import type { ExportFormat, ExportOptions } from '../../export/format.ts';

/**
 * Writes a file piece by piece, a part of the library in memory at a time: what
 * is written already lies with the browser. Rejects with the browser's error,
 * or with the signal's reason.
 *
 * @param progress called with how many articles are written
 */
export async function writeStreamed(
  stream: NonNullable<ExportFormat['stream']>,
  parts: AsyncIterable<LibraryContents>,
  options: ExportOptions,
  signal: AbortSignal,
  progress: (articles: number) => void,
): Promise<{ readonly file: Blob; readonly exported: string }> {
  let [articles, exported] = [0, ''];
  async function* watched() {
    for await (const part of parts) {
      signal.throwIfAborted();
      exported = part.exported;
      yield part;
      progress((articles += part.articles.length));
    }
  }
  const pieces: Blob[] = [];
  for await (const piece of await stream(watched(), options)) pieces.push(new Blob([piece]));
  signal.throwIfAborted();
  return { file: new Blob(pieces), exported };
}
