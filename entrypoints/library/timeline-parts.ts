import { liveQuery, type Subscription } from 'dexie';
import type { TimelineEntry, TimelinePage, TimelineStretch } from '../../annotations/catalogue.ts';

/** Entries a part is begun with, and those it may grow to. */
export const STEP = 40;
const LONGEST = 4 * STEP;
/** So many parts are held; another one lets go of the one at the other end. */
export const MOST_PARTS = 6;

/** Another part is read when so many entries are left before the last one read. */
const AHEAD = 10;

/** What is read of the timeline. */
export interface TimelineRead {
  /** The number of the first entry: the one that the reading began with is 0, those before it count down. */
  readonly first: number;
  readonly entries: readonly TimelineEntry[];
  /** Nothing comes before these, or after them. */
  readonly begun: boolean;
  readonly ended: boolean;
  /** What a part was refused with, until it is read again. */
  readonly error: unknown;
}

type Read = (stretch: TimelineStretch, limit: number, end: 'first' | 'last') => Promise<TimelinePage>;

/** The values from `from` on and before `before`; `null`: to where time ends; `undefined`: not known before the first answer. */
interface Part {
  from: string | null | undefined;
  before: string | null | undefined;
  entries: readonly TimelineEntry[] | null;
  subscription: Subscription | null;
  error?: unknown;
}

/**
 * Reads the timeline from a place on in both directions, part by part. Each
 * part keeps its bounds once it is read, and follows by itself what changes
 * within them.
 */
export class TimelineParts {
  #parts: Part[] = [];
  #first = 0;
  /** The first entry in view. */
  #inView = 0;
  readonly #read: Read;
  readonly #changed: (read: TimelineRead) => void;

  /** @param start the value to begin with, or the one that would come next */
  constructor(read: Read, start: string, changed: (read: TimelineRead) => void) {
    this.#read = read;
    this.#changed = changed;
    this.#follow({ from: start, before: undefined, entries: null, subscription: null }, 'later');
  }

  /** Reads on where the entries drawn come near the first or the last ones; `top` is the first of them in sight. */
  shown(first: number, last: number, top: number): void {
    this.#inView = top;
    const read = this.#parts.reduce((sum, { entries }) => sum + (entries?.length ?? 0), 0);
    if (first < this.#first + AHEAD) this.#more('earlier');
    if (last >= this.#first + read - AHEAD) this.#more('later');
  }

  stop(): void {
    this.#drop(0, this.#parts.length);
  }

  #more(where: 'earlier' | 'later'): void {
    if (this.#parts.some(({ entries }) => entries === null)) return;
    const bound = where === 'earlier' ? this.#parts[0]?.from : this.#parts.at(-1)?.before;
    if (bound === null || bound === undefined) return;
    const [from, before] = where === 'earlier' ? [undefined, bound] : [bound, undefined];
    this.#follow({ from, before, entries: null, subscription: null }, where);
  }

  #follow(part: Part, where: 'earlier' | 'later'): void {
    if (where === 'earlier') this.#parts.unshift(part);
    else this.#parts.push(part);
    // Dexie follows a query past its first `await` only when the function it is given is itself `async`.
    part.subscription = liveQuery(async () => {
      const stretch = { from: part.from ?? undefined, before: part.before ?? undefined };
      const isKnown = part.from !== undefined && part.before !== undefined;
      return await this.#read(stretch, isKnown ? LONGEST : STEP, part.from === undefined ? 'last' : 'first');
    }).subscribe({
      next: (page) => this.#got(part, page),
      error: (error) => {
        part.error = error;
        this.#tell();
      },
    });
  }

  #got(part: Part, { entries, next }: TimelinePage): void {
    const index = this.#parts.indexOf(part);
    if (index === -1) return;
    const more = entries.length - (part.entries?.length ?? 0);
    // Entries that come or go before those in view give these no other number.
    const isAbove = part.from === undefined || this.#start(index) + (part.entries?.length ?? 0) <= this.#inView;
    if (isAbove && part.before !== undefined) this.#first -= more;
    part.entries = entries;
    part.error = undefined;
    if (part.from === undefined) part.from = next;
    else if (part.before === undefined) part.before = next;
    else if (next !== null) {
      // It outgrew what is read at once: what follows is read when it comes into view.
      part.before = next;
      this.#drop(index + 1, this.#parts.length);
    }
    this.#hold(index);
    this.#tell();
    if (this.#parts.length === 1) this.#more('earlier');
  }

  /** The number of a part's first entry. */
  #start(index: number): number {
    return this.#parts.slice(0, index).reduce((sum, { entries }) => sum + (entries?.length ?? 0), this.#first);
  }

  /** Lets go of what is furthest from the part that came last. */
  #hold(index: number): void {
    if (this.#parts.length <= MOST_PARTS) return;
    if (index < this.#parts.length / 2) this.#drop(MOST_PARTS, this.#parts.length);
    else this.#drop(0, this.#parts.length - MOST_PARTS);
  }

  #drop(from: number, to: number): void {
    if (from === 0) this.#first = this.#start(to);
    for (const { subscription } of this.#parts.splice(from, to - from)) subscription?.unsubscribe();
  }

  #tell(): void {
    this.#changed({
      first: this.#first,
      entries: this.#parts.flatMap(({ entries }) => entries ?? []),
      begun: this.#parts[0]?.from === null,
      ended: this.#parts.at(-1)?.before === null,
      error: this.#parts.find(({ error }) => error !== undefined)?.error,
    });
  }
}
