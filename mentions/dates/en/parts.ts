/** Pieces the English patterns share. */
import type { Match } from '../grammar.ts';
import type { Time, YearOf } from '../time.ts';

/** A month, an abbreviated one with its dot. */
export const MONTH = '(?:[Mm]|A\\.?)';
/** A day of the month, not glued to another number by a dot, slash or comma. */
export const DAY = '(?<![~^/])[dO](?![~^/])';
/** A year after a month or a day: "2024", ", 2024", "of this year", "last year". */
export const YEAR = ',?f?(?:(?<year>y)(?![~^/])|(?<turn>[lhk])(?<unit>u))';
/** A weekday before a day: "Monday, ". */
export const WEEKDAY = '(?:(?:W|w\\.?),?t?)?';

/** The year a match names; `null` when it names none, `undefined` when its unit is no year. */
export function yearOf(match: Match): YearOf | undefined {
  const year = match.value('year');
  if (year !== null) return year;
  const turn = match.at('turn');
  if (turn === -1) return null;
  if (match.value('unit') !== 3) return undefined;
  return { shift: turnOf(match.reading.classes.charAt(turn)) };
}

/** −1 for last, 0 for this, 1 for next. */
export function turnOf(letter: string): -1 | 0 | 1 {
  return letter === 'l' || letter === 'L' ? -1 : letter === 'k' ? 1 : 0;
}

/** A day, when the calendar has it. */
export function day(year: YearOf, month: number | null, number: number | null): Time | null {
  if (month === null || number === null || month < 1 || month > 12 || number < 1) return null;
  if (number > 31 || (number > 30 && [4, 6, 9, 11].includes(month)) || (month === 2 && number > 29)) return null;
  return { kind: 'day', year, month, day: number };
}
