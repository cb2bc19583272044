import type { Preferences } from './preferences.ts';

const DAY = 86_400_000;

/**
 * How many days the last backup, or where there is none the oldest saved
 * article, is old, when that is longer than the reader wants; `null` when no
 * backup is due.
 *
 * @param reminder days; 0: never
 * @param oldest the instant the oldest article was saved at; `null` while nothing is kept
 */
export function daysSinceBackup(
  last: Preferences['lastBackup'],
  reminder: Preferences['backupReminder'],
  oldest: string | null,
  now: Date,
): number | null {
  if (reminder === 0 || oldest === null) return null;
  const days = Math.floor((now.getTime() - Date.parse(last?.at ?? oldest)) / DAY);
  return days >= reminder ? days : null;
}
