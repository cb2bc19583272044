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

/** Years of a decade that its parts cover, counted from its first. */
const PARTS_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 4],
  mid: [4, 6],
  late: [5, 9],
};

/** The years of the decade that begins with `first`, or of its `part`: early, mid, late. */
export function decadeTime(first: number, part = ''): Time {
  const [from, to] = PARTS_OF_DECADE[part] ?? [0, 9];
  return { kind: 'range', from: { kind: 'year', year: first + from }, to: { kind: 'year', year: first + to } };
}
