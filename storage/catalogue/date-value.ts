/** The days a TIMEX3 value covers. */
import { daysOfIsoWeek, daysOfMonths, parseCivilDate, type CivilDays } from '../../text/civil-date.ts';

const MONTHS_A_PART: Readonly<Record<string, number>> = { Q: 3, H: 6 };

/**
 * @param value `2026-03-04`, `2026-03`, `2026`, `202` (a decade), `2026-Q1`, `2026-H2`, `2026-W10`, or two of them parted by `/`
 * @returns `null` for what lies on no calendar: lengths of time, repeats, "the future"
 */
export function daysOf(value: string): CivilDays | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const [one, other] = [daysOf(value.slice(0, slash)), daysOf(value.slice(slash + 1))];
    return one === null || other === null ? null : { first: one.first, last: other.last };
  }
  const day = value.slice(0, 10);
  if (parseCivilDate(day) !== null) return { first: day, last: day };
  const match = /^(\d{3,4})(?:-(\d{2})|-([QH])(\d)|-W(\d{2}))?/.exec(value);
  if (match === null) return null;
  const [, years = '', month, part, nth, week] = match;
  if (years.length === 3) return { first: `${years}0-01-01`, last: `${years}9-12-31` };
  const year = Number(years);
  if (year < 1000) return null;
  if (month !== undefined) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? daysOfMonths(year, number, number) : null;
  }
  if (week !== undefined) return daysOfIsoWeek(year, Number(week));
  if (part === undefined) return daysOfMonths(year, 1, 12);
  const months = MONTHS_A_PART[part] ?? 12;
  const first = (Number(nth) - 1) * months + 1;
  return first >= 1 && first + months <= 13 ? daysOfMonths(year, first, first + months - 1) : null;
}
