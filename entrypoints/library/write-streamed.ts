import { Refusal } from '../../annotations/refusal.ts';
import type { ExportFormat, ExportOptions, Written } from '../../export/format.ts';
import { partsOf, type ContentsParts } from '../../export/parts.ts';
import { paceOf } from './pace.ts';

/** Code units or bytes that are handed over together: a file of a hundred thousand pieces would be slow to read. */
const AT_ONCE = 1_000_000;

export interface StreamedOptions {
  readonly signal: AbortSignal;
  /** Hears how many articles are read, counted anew each time they are gone through; `null`: all, and more is to do. */
  readonly progress?: (articles: number | null) => void;
  /** Code units or bytes of the longest file. One that is longer throws a `too-large` Refusal. */
  readonly longest?: number;
}

/** The parts, while it is said how far they are read. */
function watched(parts: ContentsParts, { signal, progress }: StreamedOptions): ContentsParts {
  return partsOf(parts.exported, async function* () {
    let articles = 0;
    for await (const part of parts) {
      signal.throwIfAborted();
      yield part;
      progress?.((articles += part.articles.length));
    }
    progress?.(null);
  });
}

/**
 * Writes a file piece by piece, a part of the library in memory at a time: what
 * is written already lies with the browser. Rejects with the browser's error,
 * with a Refusal, or with the signal's reason.
 */
export async function writeStreamed(
  stream: ExportFormat['stream'],
  parts: ContentsParts,
  options: ExportOptions,
  streamed: StreamedOptions,
): Promise<Blob> {
  const { signal, longest = Infinity } = streamed;
  const file: Blob[] = [];
  let pieces: Written[] = [];
  let [length, written] = [0, 0];
  for await (const piece of await stream(watched(parts, streamed), { ...options, pace: paceOf(signal) })) {
    pieces.push(piece);
    length += piece.length;
    written += piece.length;
    if (written > longest) throw new Refusal('too-large', `more than ${longest}`);
    if (length < AT_ONCE) continue;
    file.push(new Blob(pieces));
    [pieces, length] = [[], 0];
  }
  signal.throwIfAborted();
  return new Blob([...file, ...pieces]);
}
