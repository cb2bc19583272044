import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatRoute, type Route } from '../../components/library/route.ts';
import { bucketOf, type TimelineList } from '../../components/library/timeline-model.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { timelineAxis } from './timeline-axis.ts';
import { TimelineParts, type TimelineRead } from './timeline-parts.ts';
import { useLast } from './use-last.ts';

/** The dates the route means, from where it begins as far as they were scrolled to, in both directions. */
export function useTimeline(catalogue: Catalogue, route: Route, today: string) {
  const { query, timeline } = route;
  const meant = formatRoute({ ...route, open: null, at: null });
  const axis = useLiveQuery(meant, () => timelineAxis(catalogue, timeline, query, today), [today]);
  const counted = axis.value;
  // The entries read before stand until it is known where those meant now begin.
  const start = counted?.start ?? null;
  const subject = start === null ? null : `${meant}\n${start}`;
  const [read, setRead] = useState<TimelineRead & { readonly subject: string; readonly start: string }>();
  const [top, setTop] = useState<{ readonly subject: string; readonly value: string }>();
  const parts = useMemo<{ now: TimelineParts | null }>(() => ({ now: null }), []);
  useEffect(() => {
    if (start === null || subject === null) return;
    const reading = new TimelineParts(
      (stretch, limit, end) => catalogue.timeline(stretch, query, limit, end),
      start,
      (now) => setRead({ ...now, subject, start }),
    );
    parts.now = reading;
    return () => reading.stop();
  }, [subject]);

  // What is in view may lie beyond what is counted around the beginning.
  const here = top?.subject === subject ? bucketOf(top?.value ?? '', timeline.unit) : start;
  const isCounted =
    here === null ||
    (counted !== undefined &&
      (counted.buckets[0]?.bucket ?? '') <= here &&
      here <= (counted.buckets.at(-1)?.bucket ?? ''));
  const around = isCounted ? null : here;
  const further = useLiveQuery(
    `${meant}\n${around?.slice(0, timeline.unit === 'day' ? 7 : 4)}`,
    () =>
      around === null ? Promise.resolve(null) : timelineAxis(catalogue, { ...timeline, from: around }, query, today),
    [today],
  );
  const buckets = useLast((isCounted ? counted : further.value)?.buckets);

  const list: Omit<TimelineList, 'facets'> = {
    query,
    unit: timeline.unit,
    axis: buckets === null ? null : { buckets, here },
    part:
      counted?.start === null
        ? { subject: meant, start: today, first: 0, entries: [], begun: true, ended: true }
        : (read ?? null),
    today,
    open: route.open,
    at: route.at,
  };
  const showRange = (first: number, last: number, inSight: number) => {
    parts.now?.shown(first, last, inSight);
    const value = read?.entries[inSight - read.first]?.value;
    if (read !== undefined && value !== undefined) setTop({ subject: read.subject, value });
  };
  return {
    list,
    error: axis.error ?? further.error ?? (read?.subject === subject ? read?.error : undefined),
    showRange,
  };
}
