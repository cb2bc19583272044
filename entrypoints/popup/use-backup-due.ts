import { daysSinceBackup } from '../../messaging/backup-due.ts';
import type { Library } from '../../storage/library.ts';
import { useLiveQuery } from './use-live-query.ts';
import { usePreference } from './use-preference.ts';

export interface BackupDue {
  /** Of the last backup, or of the oldest article where nothing was ever backed up. */
  readonly days: number;
  readonly never: boolean;
}

/** How overdue a backup is; `null` when none is due, and until that is known. */
export function useBackupDue(library: Pick<Library, 'oldest'>): BackupDue | null {
  const last = usePreference('lastBackup');
  const reminder = usePreference('backupReminder');
  const oldest = useLiveQuery('oldest', () => library.oldest(), []).value;
  if (last === undefined || reminder === undefined || oldest === undefined) return null;
  const days = daysSinceBackup(last, reminder, oldest, new Date());
  return days === null ? null : { days, never: last === null };
}
