import type { ArticleQuery, TimelineBucket } from '../../annotations/catalogue.ts';
import type { TimelineRoute } from '../../components/library/route.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { addMonths } from '../../text/civil-date.ts';

/** What stands on the axis, and where on it the list begins. */
export interface TimelineAxis {
  /** Oldest first. */
  readonly buckets: readonly TimelineBucket[];
  /** The bucket the list begins with; `null` when no date is named at all. */
  readonly start: string | null;
}

/** The newest bucket that is not in the future; the first one when all are. */
function nearest(buckets: readonly TimelineBucket[], now: string): string | null {
  return (buckets.findLast(({ bucket }) => bucket <= now) ?? buckets[0])?.bucket ?? null;
}

const monthFrom = (month: string, months: number): string => {
  const moved = addMonths(Number(month.slice(0, 4)), Number(month.slice(5, 7)), months);
  return `${moved.year}-${String(moved.month).padStart(2, '0')}`;
};

/**
 * The axis around where the list begins: every year; the months of three
 * years; the days of three months.
 *
 * @param today the reader's own day
 */
export async function timelineAxis(
  catalogue: Pick<Catalogue, 'timelineBuckets'>,
  { unit, from }: TimelineRoute,
  query: ArticleQuery,
  today: string,
): Promise<TimelineAxis> {
  const years = await catalogue.timelineBuckets('year', {}, query);
  const year = from?.slice(0, 4) ?? nearest(years, today.slice(0, 4));
  if (year === null || unit === 'year') return { buckets: years, start: year };

  const around = { from: `${Number(year) - 1}-01-01`, to: `${Number(year) + 1}-12-31` };
  const months = await catalogue.timelineBuckets('month', around, query);
  // A year whose dates are all of the whole year has no month to begin with.
  const month = from !== null && from.length >= 7 ? from.slice(0, 7) : monthToBegin(months, year, today);
  if (unit === 'month' || month === null)
    return { buckets: months, start: from === null ? (month ?? year) : from.slice(0, 7) };

  const days = await catalogue.timelineBuckets(
    'day',
    { from: `${monthFrom(month, -1)}-01`, to: `${monthFrom(month, 1)}-31` },
    query,
  );
  return { buckets: days, start: from ?? month };
}

/** So many months at least follow from where the list begins, so that it is not a last line alone. */
const MONTHS_AT_LEAST = 3;

/** The month to begin with in the list's year: the newest that is not in the future, or one not long before. */
function monthToBegin(months: readonly TimelineBucket[], year: string, today: string): string | null {
  const now = [today.slice(0, 7), `${year}-12`].sort()[0] ?? year;
  const newest = Math.max(
    0,
    months.findLastIndex(({ bucket }) => bucket <= now),
  );
  return months[Math.max(0, Math.min(newest, months.length - MONTHS_AT_LEAST))]?.bucket ?? null;
}
