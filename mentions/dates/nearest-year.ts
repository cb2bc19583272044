/** The year of a date that names none: the nearest to the day of writing, in the direction its clause looks. */
import { addMonths, civilDate, dayNumber, daysInMonth } from '../../text/civil-date.ts';
import type { CivilDate } from '../../text/civil-date.ts';
import { SEASONS } from './periods.ts';
import type { Tense, Turn } from './time.ts';

/** How much the distance to a day ahead, or behind, weighs when the clause looks the other way. */
const AHEAD_IN_PAST = 6;
const BEHIND_IN_FUTURE = 8;
const AHEAD_WITHOUT_TENSE = 2;

/** The year that brings the date nearest to the reference day, in the direction the clause looks. */
export function nearestYear(
  reference: CivilDate,
  tense: Tense,
  turn: Turn,
  inYear: (year: number) => string | null,
): string | null {
  const here = dayNumber(reference);
  const thisYear = Number(reference.slice(0, 4));
  let best: string | null = null;
  let least = Infinity;
  for (let year = thisYear - 1; year <= thisYear + 1; year++) {
    const value = inYear(year);
    if (value === null) continue;
    const [first, last] = bounds(value);
    const distance = here < first ? first - here : here > last ? here - last : 0;
    const ahead = here < first;
    // A clock elsewhere may be a day behind.
    if (tense === 'over' && ahead && distance > 1) continue;
    if ((turn === -1 && here <= last) || (turn === 1 && !ahead)) continue;
    let weight = 1;
    if (ahead) weight = tense === 'past' ? AHEAD_IN_PAST : tense === 'unknown' ? AHEAD_WITHOUT_TENSE : 1;
    else if (tense === 'future') weight = BEHIND_IN_FUTURE;
    if (distance * weight < least) {
      least = distance * weight;
      best = value;
    }
  }
  return best;
}

/** First and last day, as day numbers, of a day, month, quarter, half, season or year. */
function bounds(value: string): [number, number] {
  const year = Number(value.slice(0, 4));
  const rest = value.slice(5);
  const months = (first: number, count: number): [number, number] => {
    const end = addMonths(year, first, count - 1);
    return [
      dayNumber(civilDate(year, first, 1)),
      dayNumber(civilDate(end.year, end.month, daysInMonth(end.year, end.month))),
    ];
  };
  if (rest === '') return months(1, 12);
  if (/^\d\d-\d\d$/.test(rest)) return [dayNumber(value), dayNumber(value)];
  if (/^\d\d$/.test(rest)) return months(Number(rest), 1);
  if (rest.startsWith('Q')) return months(Number(rest.slice(1)) * 3 - 2, 3);
  if (rest.startsWith('H')) return months(Number(rest.slice(1)) * 6 - 5, 6);
  const season = SEASONS.indexOf(rest);
  return season === -1 ? months(1, 12) : season === 3 ? months(12, 3) : months(3 + 3 * season, 3);
}
