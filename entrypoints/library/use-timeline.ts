import { liveQuery, type Subscription } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TimelinePage } from '../../annotations/catalogue.ts';
import { formatRoute, type Route } from '../../components/library/route.ts';
import type { TimelineList } from '../../components/library/timeline-model.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { timelineAxis } from './timeline-axis.ts';
import { useLast } from './use-last.ts';

/** Entries are read in steps of this many. */
const STEP = 40;

/**
 * Reads a list part after part, each kept up to date by itself: where a part
 * ends elsewhere than before, those after it are read anew.
 */
class Parts {
  #parts: { readonly page: TimelinePage | null; readonly subscription: Subscription }[] = [];
  #wanted = 1;
  readonly #read: (after: string | null) => Promise<TimelinePage>;
  readonly #changed: (pages: readonly TimelinePage[]) => void;

  constructor(
    read: (after: string | null) => Promise<TimelinePage>,
    changed: (pages: readonly TimelinePage[]) => void,
  ) {
    this.#read = read;
    this.#changed = changed;
    this.#follow(0, null);
  }

  /** Reads one part more, once those asked for before are there. */
  more(): void {
    const last = this.#parts.at(-1)?.page;
    if (this.#parts.length < this.#wanted || last === null || last === undefined || last.next === null) return;
    this.#wanted++;
    this.#follow(this.#parts.length, last.next);
  }

  stop(): void {
    this.#cut(0);
  }

  #cut(index: number): void {
    for (const { subscription } of this.#parts.splice(index)) subscription.unsubscribe();
  }

  #follow(index: number, after: string | null): void {
    this.#cut(index);
    // Dexie follows a query past its first `await` only when the function it is given is itself `async`.
    const subscription = liveQuery(async () => await this.#read(after)).subscribe({
      next: (page) => this.#got(index, page, subscription),
      // The list of articles asks the same library, and tells of what is wrong with it.
      error: () => this.#got(index, { entries: [], next: null }, subscription),
    });
    this.#parts[index] = { page: null, subscription };
  }

  #got(index: number, page: TimelinePage, subscription: Subscription): void {
    const before = this.#parts[index]?.page;
    this.#parts[index] = { page, subscription };
    if (before?.next !== page.next) this.#cut(index + 1);
    if (page.next !== null && index + 1 < this.#wanted && this.#parts.length === index + 1) {
      this.#follow(index + 1, page.next);
    }
    this.#changed(this.#parts.flatMap((part) => (part.page === null ? [] : [part.page])));
  }
}

/** The dates the route means, from where it begins as far as they were asked for. */
export function useTimeline(catalogue: Catalogue, route: Route, today: string) {
  const { query, timeline } = route;
  const meant = formatRoute({ ...route, open: null, at: null });
  const counted = useLiveQuery(meant, () => timelineAxis(catalogue, timeline, query, today), [today]).value;
  const axis = useLast(counted);
  // The entries read before stand until it is known where those meant now begin.
  const start = counted?.start ?? null;
  const subject = start === null ? null : `${meant}\n${start}`;
  const [read, setRead] = useState<{ readonly subject: string; readonly pages: readonly TimelinePage[] }>();
  const parts = useMemo<{ now: Parts | null }>(() => ({ now: null }), []);
  useEffect(() => {
    if (start === null || subject === null) return;
    const reading = new Parts(
      (after) => catalogue.timeline({ from: start }, query, STEP, after),
      (pages) => setRead({ subject, pages }),
    );
    parts.now = reading;
    return () => reading.stop();
  }, [subject]);

  const last = read?.pages.at(-1);
  const list: Omit<TimelineList, 'facets'> = {
    query,
    unit: timeline.unit,
    axis,
    part:
      counted?.start === null
        ? { subject: meant, entries: [], ended: true }
        : read === undefined || last === undefined
          ? null
          : {
              subject: read.subject,
              entries: read.pages.flatMap(({ entries }) => entries),
              ended: last.next === null,
            },
    today,
    open: route.open,
    at: route.at,
  };
  return { list, more: () => parts.now?.more() };
}
