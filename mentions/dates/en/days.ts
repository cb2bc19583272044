/** English days, with a month before or behind them, alone, in ranges and in lists. */
import { calendarTime, detector, readCalendar, SHORT_YEAR, shortYearOf } from '../calendar.ts';
import { withFamousYear } from '../famous-days.ts';
import type { Detector, Match } from '../grammar.ts';
import { FAMOUS_DAYS, PEOPLE, ROADS } from './words.ts';

/** A month, an abbreviated one with its dot, as group `name`. */
export const month = (name: string) => `(?<${name}>[Mm]|A\\.?)`;
/** A day of the month, not glued to another number. */
export const DAY = '(?<![~^/])[dO](?![~^/])';
/** "2024", ", 2024", "of this year", "last year", "of that year"; not "2024/25". */
export const YEAR = '(?:,?f?(?:(?<y>y)(?![~^]|/[dny])|(?<t>[lhkj])Y))';
/** A dash, "to", "until"; "and" after "between". */
export const TO = '(?:[-z]|(?<=F[MmAdO.,y]{1,5})&)';
export const FIRST_YEAR = '(?:,?(?<x>y))?';
const WEEKDAY = '(?:(?:W|w\\.?),?t?)?';
const day = (name: string) => `(?<${name}>${DAY})`;
const LIST = `(?<l>${DAY}(?:,${DAY}){0,10},?&${DAY})`;

function readFamous(match: Match): ReturnType<Detector['read']> {
  // "12 August Road"
  if (match.after === 'X' && ROADS.has(match.wordAfter)) return null;
  const time = readCalendar(match);
  return time !== null && 'kind' in time ? withFamousYear(match, time, FAMOUS_DAYS) : time;
}

/** "June 10 and 11 people": the last number counts what follows. */
function readUncounted(match: Match): ReturnType<Detector['read']> {
  const counts = match.after === 'x' && (PEOPLE.has(match.wordAfter) || /[^s]s$/.test(match.wordAfter));
  return counts ? null : readCalendar(match);
}

const readNeighbours = (match: Match): ReturnType<Detector['read']> =>
  match.value('d') === (match.value('a') ?? 0) + 1 ? readCalendar(match) : null;

/** "this 15th day of August 2021", not "the 2nd week of June". */
const readUnlessWeek = (match: Match): ReturnType<Detector['read']> =>
  match.has('unit') && match.value('unit') !== 0 ? null : readFamous(match);

function readShortYear(match: Match): ReturnType<Detector['read']> {
  const year = shortYearOf(match);
  return year === null ? null : calendarTime(year, match.value('n'), match.value('d'));
}

export const DAYS: readonly Detector[] = [
  /** "April 30 to May 2, 2024", "December 30, 2024 – January 2, 2025". */
  detector(
    'month-day-range',
    `${WEEKDAY}${month('m')}${day('a')}${FIRST_YEAR},?${TO}${WEEKDAY}${month('n')}${day('d')}${YEAR}?`,
  ),
  /** "January to March 11". */
  detector('month-day-range', `${month('m')}${FIRST_YEAR}${TO}${month('n')}${day('d')}${YEAR}?(?![MmA])`),
  /** "30 April to 2 May 2024". */
  detector(
    'day-month-range',
    `${WEEKDAY}${day('a')}f?${month('m')}${FIRST_YEAR},?${TO}${WEEKDAY}${day('d')}f?${month('n')}${YEAR}?`,
  ),
  /** "May 22-23", "Nov. 19 to 21", "April 2-4, 2025". */
  detector('month-days', `${month('n')}${day('a')}${TO}${day('d')}(?![MmA])${YEAR}?`),
  /** "24/25 June", "June 24/25": two days that follow each other. */
  detector('days-month', `(?<![-~^/$])(?<a>d)/(?<d>d)f?${month('n')}${YEAR}?`, readNeighbours),
  detector('month-days', `${month('n')}(?<a>d)/(?<d>d)(?![-~^/])${YEAR}?`, readNeighbours),
  /** "23 to 25 March 2024". */
  detector('days-month', `${day('a')}${TO}${day('d')}f?${month('n')}${YEAR}?`),
  /** "June 10, 11 and 12, 2024". */
  detector('month-day-list', `(?<!F)${month('n')}${LIST}${YEAR}?(?![UuYqcMmA~^/$%])`, readUncounted),
  /** "10, 11 and 12 June". */
  detector('day-list-month', `(?<!F)${LIST}f?${month('n')}${YEAR}?`),
  /** "May 15, 2020", "Thursday, August 27", "Sept. 1", "September the 4th". */
  detector('month-day', `${WEEKDAY}${month('n')}(?:t(?=O))?${day('d')}${YEAR}?`, readFamous),
  /** "22 November 2023", "the 5th of May", "the 15th day of August 2021", "24th, July 2025". */
  detector(
    'day-month',
    `${WEEKDAY}(?:t(?=O))?${day('d')}(?:-|(?<unit>u)?f|(?<=O),)?${month('n')}(?:-?${YEAR})?`,
    readUnlessWeek,
  ),
  /** "13 August ’93", "August 13, ’93". */
  detector('day-month', `${WEEKDAY}${day('d')}-?${month('n')}-?${SHORT_YEAR}(?!')`, readShortYear),
  detector('month-day', `${WEEKDAY}${month('n')}${day('d')},?${SHORT_YEAR}(?!')`, readShortYear),
];
