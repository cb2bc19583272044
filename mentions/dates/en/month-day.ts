/** A month and a day, with or without weekday and year, in either order. */
import type { Detector, Match } from '../grammar.ts';
import type { Expression } from '../time.ts';
import { DAY, day, MONTH, WEEKDAY, YEAR, yearOf } from './parts.ts';

function read(match: Match): Expression | null {
  const year = yearOf(match);
  if (year === undefined) return null;
  const time = day(year, match.value('month'), match.value('day'));
  return time && { first: match.first, last: match.last, time };
}

/** "May 15, 2020", "Thursday, August 27", "Sept. 1". */
export const monthDay: Detector = {
  rule: 'month-day',
  pattern: new RegExp(`${WEEKDAY}(?<month>${MONTH})(?<day>${DAY})(?:${YEAR})?`, 'dg'),
  read,
};

/** "22 November 2023", "the 5th of May". */
export const dayMonth: Detector = {
  rule: 'day-month',
  pattern: new RegExp(`${WEEKDAY}(?:t(?=O))?(?<day>${DAY})f?(?<month>${MONTH})(?:${YEAR})?`, 'dg'),
  read,
};
