/**
 * Backups that write themselves while one of our own pages is open. A service
 * worker can make no file of that size and may be ended at any moment.
 */
import { readPreference, writePreference } from '../../messaging/preferences.ts';
import { daysSinceBackup } from '../../messaging/backup-due.ts';
import type { Library } from '../../storage/library.ts';
import type { Transfers } from '../../storage/transfers.ts';

export const DOWNLOADS = { permissions: ['downloads' as const] };

/** What of `browser` writes a file into the downloads folder. `downloads` is there once it was granted. */
export interface AutomaticBrowser {
  readonly permissions: {
    contains(permissions: typeof DOWNLOADS): Promise<boolean>;
    request(permissions: typeof DOWNLOADS): Promise<boolean>;
    remove(permissions: typeof DOWNLOADS): Promise<boolean>;
  };
  readonly downloads?:
    | {
        download(file: { url: string; filename: string; conflictAction: 'overwrite'; saveAs: false }): Promise<unknown>;
      }
    | undefined;
}

/** Milliseconds a file's address is held: the browser reads it soon, but says nothing when done. */
const HOLD = 60_000;

/**
 * Writes a backup when the reader asked for that and one is due. An empty
 * library is never written: its file could pass for the last good one.
 *
 * @returns whether one was written
 */
export async function backUpByItself(
  library: Pick<Library, 'oldest'> & Pick<Transfers, 'records'>,
  browser: AutomaticBrowser,
  now: Date,
  signal: AbortSignal,
): Promise<boolean> {
  // Of several pages that are open one does it.
  return await navigator.locks.request('automatic-backup', { ifAvailable: true }, async (lock) =>
    lock === null ? false : await backUp(library, browser, now, signal),
  );
}

async function backUp(...[library, browser, now, signal]: Parameters<typeof backUpByItself>): Promise<boolean> {
  if (!(await readPreference('automaticBackup')) || !(await browser.permissions.contains(DOWNLOADS))) return false;
  const [last, reminder, oldest] = await Promise.all([
    readPreference('lastBackup'),
    readPreference('backupReminder'),
    library.oldest(),
  ]);
  if (daysSinceBackup(last, reminder, oldest, now) === null || browser.downloads === undefined) return false;
  const { writeBackup } = await import('./write-backup.ts');
  const { name, file, damaged: _, ...written } = await writeBackup(library, now, signal, () => {});
  if (written.articles === 0) return false;
  const url = URL.createObjectURL(file);
  try {
    await browser.downloads.download({
      url,
      filename: `aide-memoire/${name}`,
      // Of one day the last; other days have other names.
      conflictAction: 'overwrite',
      saveAs: false,
    });
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), HOLD);
  }
  await writePreference('lastBackup', written);
  return true;
}
