/**
 * What a reader is typing, kept from the first letter until it is saved or
 * thrown away: a closed tab, a dead worker or an updated extension loses none
 * of it. Kept in `browser.storage.local`, which page and surfaces can both
 * write; each draft has a key of its own, so that two writers never overwrite
 * one another's.
 */
import { browser } from 'wxt/browser';
import type { DeepReadonly } from './request-data.ts';
import { hasShape, isListOf, isNullOr, isNumber, isOneOf, isString, type Check } from './shape.ts';

/** The shape alone: the library checks lengths and formats when the draft is saved as an annotation. */
const isDraft = hasShape({
  /** The annotation's id, which is made before it is first saved. */
  id: isString,
  /** `Article.address` of the page it is typed on. */
  address: isString,
  /** The passage; `null` when the annotation is already in the library. */
  target: isNullOr(
    hasShape({
      quote: hasShape({
        type: isOneOf(['TextQuoteSelector'] as const),
        exact: isString,
        prefix: isString,
        suffix: isString,
      }),
      position: hasShape({ type: isOneOf(['TextPositionSelector'] as const), start: isNumber, end: isNumber }),
      paragraph: isString,
    }),
  ),
  /** `Annotation.modified` of the version being edited; `null` for a new one. */
  modified: isNullOr(isString),
  comment: isString,
  tags: isListOf(isString),
  category: isNullOr(isString),
  /** When it was last kept, as an ISO instant. */
  kept: isString,
});

export type Draft = DeepReadonly<typeof isDraft extends Check<infer Shape> ? Shape : never>;

/** More than this are not kept: the oldest go first. */
export const MAX_DRAFTS = 200;
/** A draft nobody came back to for this long is dropped, in milliseconds. */
export const MAX_DRAFT_AGE = 180 * 86_400_000;

const PREFIX = 'draft:';

/** All drafts, newest first. Damaged ones are passed over and left alone. */
export async function allDrafts(): Promise<Draft[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, value]) => value)
    .filter(isDraft)
    .sort((a, b) => (a.kept < b.kept ? 1 : -1));
}

/**
 * Keeps a draft in the place of the last one with its id, and drops those too
 * old or too many. Rejects when the browser refuses to store it.
 */
export async function keepDraft(draft: Omit<Draft, 'kept'>, now = new Date()): Promise<void> {
  const kept: Draft = { ...draft, kept: now.toISOString() };
  await browser.storage.local.set({ [PREFIX + draft.id]: kept });
  const oldest = new Date(now.getTime() - MAX_DRAFT_AGE).toISOString();
  const surplus = (await allDrafts()).filter((one, index) => index >= MAX_DRAFTS || one.kept < oldest);
  if (surplus.length > 0) await browser.storage.local.remove(surplus.map(({ id }) => PREFIX + id));
}

/** The drafts typed on the page of this address, newest first. Damaged ones are passed over and left alone. */
export async function draftsOf(address: string): Promise<Draft[]> {
  return (await allDrafts()).filter((draft) => draft.address === address);
}

/** Drops the draft of this annotation id: it was saved or thrown away. */
export async function dropDraft(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

/** Calls `listener` whenever a draft is kept or dropped, in whatever surface, until `signal` aborts. */
export function onDraftsChange(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

const WANTED = 'wanted-draft';
/** How long a page that is opened for a draft may take to ask for it, in milliseconds. */
const WANTED_FOR = 600_000;
const isWanted = hasShape({ id: isString, address: isString, at: isNumber });

/** Has the draft opened by whatever page of this address is read next. */
export async function wantDraft(id: string, address: string, now = Date.now()): Promise<void> {
  await browser.storage.local.set({ [WANTED]: { id, address, at: now } });
}

/** The draft that is wanted on this page: once, and not long after it was. */
export async function takeWantedDraft(address: string, now = Date.now()): Promise<Draft | null> {
  const { [WANTED]: wanted }: Record<string, unknown> = await browser.storage.local.get(WANTED);
  if (!isWanted(wanted) || wanted.address !== address) return null;
  await browser.storage.local.remove(WANTED);
  if (now - wanted.at > WANTED_FOR) return null;
  return (await allDrafts()).find(({ id }) => id === wanted.id) ?? null;
}
