import { backupChunks } from '../../export/backup.ts';
import { chosenPreferences } from '../../messaging/travelling-preferences.ts';
import type { Transfers } from '../../storage/transfers.ts';

export interface WrittenBackup {
  readonly name: string;
  readonly file: Blob;
  /** An instant. */
  readonly at: string;
  readonly articles: number;
  readonly notes: number;
  /** Records that could not be read and are not in it. */
  readonly damaged: number;
}

export const BACKUP_TYPE = 'application/jsonl';

/**
 * Writes the whole library, and what the reader chose, as a file, a few articles in memory at a time: what
 * is written already lies with the browser, which may put it on the disk.
 * Rejects with the browser's error, or with the signal's reason.
 */
export async function writeBackup(
  library: Pick<Transfers, 'records'>,
  now: Date,
  signal: AbortSignal,
  progress: (articles: number) => void,
): Promise<WrittenBackup> {
  let [articles, notes, damaged] = [0, 0, 0];
  async function* counted() {
    for await (const record of library.records(() => (damaged += 1))) {
      signal.throwIfAborted();
      if (record.kind === 'article') progress((articles += 1));
      if (record.kind === 'annotation') notes += 1;
      yield record;
    }
    for (const value of await chosenPreferences()) yield { kind: 'preference', value } as const;
  }
  const at = now.toISOString();
  const parts: Blob[] = [];
  for await (const chunk of backupChunks(at, counted())) parts.push(new Blob([chunk]));
  const name = `aide-memoire backup ${at.slice(0, 10)}.jsonl`;
  return { name, file: new Blob(parts, { type: BACKUP_TYPE }), at, articles, notes, damaged };
}
