/** From the value of a date to the days it covers. */
import { addDays, dayNumber, daysOfIsoWeek, daysOfMonths, parseCivilDate, type CivilDays } from '../text/civil-date.ts';

const MONTHS_A_QUARTER = 3;

function monthsOf(year: number, from: number, to: number): CivilDays | null {
  return year < 1000 || year > 9999 || from < 1 || to > 12 ? null : daysOfMonths(year, from, to);
}

function weekOf(year: number, week: number): CivilDays | null {
  return year < 1000 || year > 9999 || week < 1 || week > 53 ? null : daysOfIsoWeek(year, week);
}

function oneValue(value: string): CivilDays | null {
  if (parseCivilDate(value) !== null) return { first: value, last: value };
  const [, weekendYear, weekend] = /^(\d{4})-W(\d{2})-WE$/.exec(value) ?? [];
  if (weekendYear !== undefined) {
    const week = weekOf(Number(weekendYear), Number(weekend));
    return week && { first: addDays(week.last, -1), last: week.last };
  }
  const [, year, part] = /^(\d{4})(?:-(\d{2}|Q[1-4]|H[12]|W\d{2}))?$/.exec(value) ?? [];
  if (year === undefined) return null;
  if (part === undefined) return monthsOf(Number(year), 1, 12);
  const number = Number(part.replace(/^\D/, ''));
  if (part.startsWith('Q')) return monthsOf(Number(year), number * MONTHS_A_QUARTER - 2, number * MONTHS_A_QUARTER);
  if (part.startsWith('H')) return monthsOf(Number(year), number * 6 - 5, number * 6);
  if (part.startsWith('W')) return weekOf(Number(year), number);
  return monthsOf(Number(year), number, number);
}

/**
 * The days a value covers: of a day, a month (`2026-03`), a quarter
 * (`2026-Q1`), a half (`2026-H1`), a week (`2026-W10`), its
 * weekend (`2026-W10-WE`), a year, or from the
 * first of two to the last of the other. `null` for anything else: durations,
 * seasons, decades, open ranges, what is no value at all.
 */
export function daysOf(value: string): CivilDays | null {
  const [from = '', to, ...more] = value.split('/');
  const first = oneValue(from);
  const last = to === undefined ? first : oneValue(to);
  if (first === null || last === null || more.length > 0) return null;
  return dayNumber(first.first) <= dayNumber(last.last) ? { first: first.first, last: last.last } : null;
}
