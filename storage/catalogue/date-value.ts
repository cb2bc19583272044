/** The days a TIMEX3 value covers. */
import { addDays, civilDate, daysInMonth, parseCivilDate } from '../../text/civil-date.ts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

const MONTHS_A_PART: Readonly<Record<string, number>> = { Q: 3, H: 6 };

function monthsFrom(year: number, month: number, count: number): Days {
  const last = month + count - 1;
  return { from: civilDate(year, month, 1), to: civilDate(year, last, daysInMonth(year, last)) };
}

function weekDays(year: number, week: number): Days {
  // ISO 8601: the week that holds 4 January is the first.
  const fourth = civilDate(year, 1, 4);
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(fourth, (week - 1) * 7 - weekday);
  return { from: monday, to: addDays(monday, 6) };
}

/**
 * @param value `2026-03-04`, `2026-03`, `2026`, `202` (a decade), `2026-Q1`, `2026-H2`, `2026-W10`, or two of them parted by `/`
 * @returns `null` for what lies on no calendar: lengths of time, repeats, "the future"
 */
export function daysOf(value: string): Days | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const [from, to] = [daysOf(value.slice(0, slash)), daysOf(value.slice(slash + 1))];
    return from === null || to === null ? null : { from: from.from, to: to.to };
  }
  const day = value.slice(0, 10);
  if (parseCivilDate(day) !== null) return { from: day, to: day };
  const match = /^(\d{3,4})(?:-(\d{2})|-([QH])(\d)|-W(\d{2}))?/.exec(value);
  if (match === null) return null;
  const [, years = '', month, part, nth, week] = match;
  if (years.length === 3) return { from: `${years}0-01-01`, to: `${years}9-12-31` };
  const year = Number(years);
  if (year < 1000) return null;
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 ? monthsFrom(year, Number(month), 1) : null;
  if (week !== undefined) return weekDays(year, Number(week));
  if (part === undefined) return { from: `${years}-01-01`, to: `${years}-12-31` };
  const months = MONTHS_A_PART[part] ?? 12;
  const first = (Number(nth) - 1) * months + 1;
  return first >= 1 && first + months <= 13 ? monthsFrom(year, first, months) : null;
}
