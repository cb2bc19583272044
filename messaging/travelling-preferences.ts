/** Preferences that go with a backup, out of this browser and into it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { BEFORE_ANY_SETTING } from '../annotations/look.ts';
import {
  PREFERENCES_THAT_TRAVEL,
  preferenceSchema,
  type Preference,
  type PreferenceChange,
} from '../annotations/preference.ts';
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

/** What putting these in place of this browser's changes. */
export async function changesTo(preferences: readonly Preference[]): Promise<PreferenceChange[]> {
  const chosen = await chosenPreferences();
  return preferences.map((after) => ({ before: chosen.find(({ name }) => name === after.name) ?? null, after }));
}

async function put(preferences: readonly Preference[]): Promise<void> {
  const entries = preferences.flatMap(({ name, value, modified }) => {
    const keys = preferenceKeys(name);
    return [[keys.value, value] as const, [keys.chosen, modified] as const];
  });
  await browser.storage.local.set(Object.fromEntries(entries));
}

/** Carries the changes out. */
export async function takePreferences(changes: readonly PreferenceChange[]): Promise<void> {
  await put(changes.map(({ after }) => after));
}

/** Takes them back, each that was not chosen anew since. */
export async function untakePreferences(changes: readonly PreferenceChange[]): Promise<void> {
  const chosen = await chosenPreferences();
  const untouched = changes.filter(({ after }) =>
    chosen.some(({ name, modified }) => name === after.name && modified === after.modified),
  );
  const gone = untouched.filter(({ before }) => before === null).map(({ after }) => preferenceKeys(after.name));
  await browser.storage.local.remove(gone.flatMap(({ value, chosen: when }) => [value, when]));
  await put(untouched.flatMap(({ before }) => before ?? []));
}
