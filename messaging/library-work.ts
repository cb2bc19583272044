/**
 * That one long act holds the whole library: until its transaction ends, every
 * other read and write would wait in silence. It is told by a lock of the
 * browser's, which is let go when the page that holds it is gone, however it went.
 */
import type { Outcome } from '../annotations/outcome.ts';
import { announceChange } from './library-changes.ts';

const LOCK = 'library-work';

/** Runs a long act. Pages that were told to wait ask again when it is over, done or not. */
export async function holdingLibrary<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  // The type of `request` loses what the callback resolves with.
  const outcome: Outcome<T> = await navigator.locks.request(LOCK, async () => await act());
  if (!outcome.ok) await announceChange([]);
  return outcome;
}

/** A long act holds the library now. */
export async function isLibraryHeld(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  // Who waited for its end has a share of the lock for a moment, and holds nobody up.
  return held.some(({ name, mode }) => name === LOCK && mode === 'exclusive');
}

/** Resolves when no long act holds the library. */
export async function libraryFree(): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'shared' }, () => {});
}
