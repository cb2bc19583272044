/**
 * Days of the proleptic Gregorian calendar as ISO 8601 strings (`2025-04-02`).
 * They have no time zone; JavaScript's `Date` is used in UTC only, for day counts.
 */
export type CivilDate = string;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Year, month (1–12) and day (1–31) of a valid day; `null` for anything else, 30 February included. */
export function parseCivilDate(text: string): { year: number; month: number; day: number } | null {
  const match = ISO_DAY.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? { year, month, day } : null;
}

/** True for a day that exists in the years 1000 to 9999. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days the month (1–12) of that year has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2025-04-02` from its parts. Parts must make a valid day. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01. Throws RangeError when `date` is not a valid day. */
export function dayNumber(date: CivilDate): number {
  const parts = parseCivilDate(date);
  if (parts === null) throw new RangeError(`not a day: ${date}`);
  return Date.UTC(parts.year, parts.month - 1, parts.day) / MILLISECONDS_A_DAY;
}

/** The day `days` after `date` (before it when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date((dayNumber(date) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The month `months` after the given one (before it when negative): its year and its number, 1–12. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The ISO 8601 week a day belongs to: `2019-W46`. Its year is the one its Thursday lies in. */
export function isoWeek(date: CivilDate): string {
  const thursday = addDays(date, 4 - weekday(date));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** A stretch of days, both included. */
export interface CivilDays {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** The days of months (1–12) of one year, from the first day of `from` to the last of `to`. */
export function daysOfMonths(year: number, from: number, to: number): CivilDays {
  return { first: civilDate(year, from, 1), last: civilDate(year, to, daysInMonth(year, to)) };
}

/** Monday to Sunday of an ISO 8601 week; the first week of a year is the one that has 4 January. */
export function daysOfIsoWeek(year: number, week: number): CivilDays {
  const fourth = civilDate(year, 1, 4);
  const first = addDays(fourth, (week - 1) * 7 + 1 - weekday(fourth));
  return { first, last: addDays(first, 6) };
}
