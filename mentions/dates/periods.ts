/** Parts of a year that every language counts in months. */
import type { Time, YearOf } from './time.ts';

/** TIMEX3 codes of spring, summer, autumn and winter. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** The first (or last) so many months of a year: a half or a quarter where they make one, else a range. */
export function firstMonthsTime(count: number, atEnd: boolean, year: YearOf): Time {
  if (count === 6) return { kind: 'part', year, code: atEnd ? 'H2' : 'H1' };
  if (count === 3) return { kind: 'part', year, code: atEnd ? 'Q4' : 'Q1' };
  const first = atEnd ? 13 - count : 1;
  return {
    kind: 'range',
    from: { kind: 'month', year, month: first },
    to: { kind: 'month', year, month: first + count - 1 },
  };
}

/** The years of the decade that begins with `first`; of its early and late part too, as "late June" is June. */
export const decadeTime = (first: number): Time => ({
  kind: 'range',
  from: { kind: 'year', year: first },
  to: { kind: 'year', year: first + 9 },
});
