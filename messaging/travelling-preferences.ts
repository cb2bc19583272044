/** Preferences that go with a backup, out of this browser and into it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { BEFORE_ANY_SETTING } from '../annotations/look.ts';
import { PREFERENCES_THAT_TRAVEL, preferenceSchema, type Preference } from '../annotations/preference.ts';
import { preferenceKeys } from './preferences.ts';

type Stored = Record<string, unknown>;

/** What the reader chose in this browser. What was never chosen, and what is damaged, is left out. */
export async function chosenPreferences(): Promise<Preference[]> {
  const keys = PREFERENCES_THAT_TRAVEL.map((name) => ({ name, ...preferenceKeys(name) }));
  const stored: Stored = await browser.storage.local.get(keys.flatMap(({ value, chosen }) => [value, chosen]));
  return keys.flatMap(({ name, value, chosen }) => {
    // Chosen before it was noted when.
    const modified = stored[chosen] ?? BEFORE_ANY_SETTING;
    const read = z.safeParse(preferenceSchema, { name, value: stored[value], modified });
    return read.success ? [read.data] : [];
  });
}

/**
 * Puts these in place of what this browser has.
 *
 * @returns takes that back, for each that was not chosen anew since
 */
export async function takePreferences(preferences: readonly Preference[]): Promise<() => Promise<void>> {
  const taken = preferences.map(({ name, value, modified }) => ({ keys: preferenceKeys(name), value, modified }));
  const all = taken.flatMap(({ keys }) => [keys.value, keys.chosen]);
  const before: Stored = await browser.storage.local.get(all);
  await browser.storage.local.set(
    Object.fromEntries(
      taken.flatMap(({ keys, value, modified }) => [
        [keys.value, value],
        [keys.chosen, modified],
      ]),
    ),
  );
  return async () => {
    const now: Stored = await browser.storage.local.get(all);
    const untouched = taken.filter(({ keys, modified }) => now[keys.chosen] === modified);
    const back = untouched.flatMap(({ keys }) => [keys.value, keys.chosen]);
    const was = back.filter((key) => before[key] !== undefined && before[key] !== null);
    await browser.storage.local.remove(back.filter((key) => !was.includes(key)));
    await browser.storage.local.set(Object.fromEntries(was.map((key) => [key, before[key]])));
  };
}
