/**
 * Small choices of the reader, in `browser.storage.local`. Whatever is found
 * there, reading gives a usable value: a damaged one counts as not chosen.
 */
import { browser } from 'wxt/browser';
import {
  DATE_FORMS,
  LINE_COLOURS,
  NOTE_STRENGTHS,
  OFFICIAL_FORMS,
  STARTING_MARK_LOOKS,
  type MarkLooks,
} from '../annotations/mark-looks.ts';
import { hasShape, isBoolean, isNullOr, isNumber, isOneOf, isString, type Check } from './shape.ts';

export interface Preferences {
  /** Marks are painted on pages. */
  marksShown: boolean;
  /** Which of them, and how they look. */
  markLooks: MarkLooks;
  /** The last backup of everything, by hand or by itself: the instant, and how much is in it. */
  lastBackup: { readonly at: string; readonly articles: number; readonly notes: number } | null;
  /** Days after which the reader is reminded of one; 0: never. */
  backupReminder: 0 | 7 | 30 | 90;
  /** One is written to the downloads folder when it is due. */
  automaticBackup: boolean;
  /** The template of Markdown files as it was typed, be it right or wrong; `null`: ours. */
  markdownTemplate: string | null;
}

export type PreferenceName = keyof Preferences;

/** What each preference may be, and its value before the reader chose. */
const PREFERENCES: {
  readonly [Name in PreferenceName]: {
    readonly check: Check<Preferences[Name]>;
    readonly initial: Preferences[Name];
  };
} = {
  marksShown: { check: isBoolean, initial: true },
  markLooks: {
    check: hasShape({
      official: hasShape({ shown: isBoolean, form: isOneOf(OFFICIAL_FORMS), colour: isOneOf(LINE_COLOURS) }),
      date: hasShape({ shown: isBoolean, form: isOneOf(DATE_FORMS), colour: isOneOf(LINE_COLOURS) }),
      note: hasShape({ shown: isBoolean, strength: isOneOf(NOTE_STRENGTHS) }),
    }),
    initial: STARTING_MARK_LOOKS,
  },
  lastBackup: {
    check: isNullOr(hasShape({ at: isString, articles: isNumber, notes: isNumber })),
    initial: null,
  },
  backupReminder: { check: isOneOf([0, 7, 30, 90] as const), initial: 30 },
  automaticBackup: { check: isBoolean, initial: false },
  markdownTemplate: { check: isNullOr(isString), initial: null },
};

const keyOf = (name: PreferenceName) => `preference:${name}`;

/** Where a choice is stored, and where the instant it was made. */
export const preferenceKeys = (name: PreferenceName) => ({ value: keyOf(name), chosen: `chosen:${name}` });

function valueOf<Name extends PreferenceName>(name: Name, stored: unknown): Preferences[Name] {
  const { check, initial } = PREFERENCES[name];
  return check(stored) ? stored : initial;
}

/** The reader's choice, or the initial value when there is none, it is damaged, or storage is out of reach. */
export async function readPreference<Name extends PreferenceName>(name: Name): Promise<Preferences[Name]> {
  const key = keyOf(name);
  const stored = await browser.storage.local.get(key).catch(() => ({}));
  return valueOf(name, (stored as Record<string, unknown>)[key]);
}

/** Keeps a choice. Rejects when the browser refuses to store it. */
export async function writePreference<Name extends PreferenceName>(
  name: Name,
  value: Preferences[Name],
): Promise<void> {
  const keys = preferenceKeys(name);
  await browser.storage.local.set({ [keys.value]: value, [keys.chosen]: new Date().toISOString() });
}

/**
 * Calls `listener` with the choice as it is, and again whenever it is changed,
 * in whatever surface, until `signal` aborts. One made while it is being read
 * is the newer.
 */
export function followPreference<Name extends PreferenceName>(
  name: Name,
  listener: (value: Preferences[Name]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let changed = false;
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[keyOf(name)];
    if (area !== 'local' || change === undefined) return;
    changed = true;
    listener(valueOf(name, change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  const look = async () => {
    const value = await readPreference(name);
    if (!changed && !signal.aborted) listener(value);
  };
  void look();
}
