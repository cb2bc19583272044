/**
 * Reads days, months and years out of a match, whatever their order in the language.
 *
 * A pattern names its groups: `d` the day, `n` the month and `y` the year of a date, or of a range's end;
 * `a`, `m` and `x` the same of a range's beginning; `t` the word that turns a year (last, this, next);
 * `l` a list, each of whose days, months or years is a date of its own.
 */
import type { Detector, Match } from './grammar.ts';
import { needsOf } from './needs.ts';
import { wordAt } from './reading.ts';
import type { Expression, Time, Turn, YearOf } from './time.ts';

/** A detector from its rule and pattern; reads days, months and years when not told otherwise. */
export function detector(rule: string, pattern: string, read: Detector['read'] = readCalendar): Detector {
  let needs: readonly string[] | null = null;
  return {
    rule,
    pattern: new RegExp(pattern, 'dg'),
    // Of a language that no text is in they are never asked.
    get needs() {
      return (needs ??= needsOf(pattern));
    },
    read,
  };
}

/** −1 for last, 0 for this, 1 for next. */
export function turnOf(letter: string): Turn {
  return letter === 'l' || letter === 'L' ? -1 : letter === 'k' ? 1 : 0;
}

/** "that year", "năm đó", "cùng năm"; "the following year", "năm sau". */
const TOLD = /[jYs]/;
const TOLD_NEXT = /^(?:following|sau)$/;

/** The year a match names, or `null`. */
export function yearOf(match: Match): YearOf {
  const year = match.value('y');
  if (year !== null || !match.has('t')) return year;
  const at = match.end('t');
  const letter = match.reading.classes.charAt(at);
  if (TOLD.test(letter)) return { shift: 0, told: true };
  const shift = turnOf(letter);
  return TOLD_NEXT.test(wordAt(match.reading.tokens, at)) ? { shift, told: true } : { shift };
}

/** "’89", the apostrophe at the figures. */
export const SHORT_YEAR = "'(?<short>[nd])";
/** From here on two figures are of the last century. */
const LAST_CENTURY = 30;

/** The year a match of `SHORT_YEAR` names, or `null`. */
export function shortYearOf(match: Match): number | null {
  const year = match.value('short');
  const { starts, ends } = match.reading.tokens;
  const at = match.end('short');
  // Glued to the apostrophe, and no quotation: "’89", not "' 89", "'7".
  const isShort = (ends[at] ?? 0) - (starts[at] ?? 0) === 2 && ends[at - 1] === starts[at];
  if (year === null || !isShort) return null;
  return year < LAST_CENTURY ? 2000 + year : year < 100 ? 1900 + year : null;
}

/** The day, month or year of these parts; `null` when the calendar has none. */
export function calendarTime(year: YearOf, month: number | null, day: number | null): Time | null {
  if (typeof year === 'number' && (year < 1000 || year > 2199)) return null;
  if (month === null) return year === null || day !== null ? null : { kind: 'year', year };
  if (month < 1 || month > 12) return null;
  if (day === null) return { kind: 'month', year, month };
  const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= longest ? { kind: 'day', year, month, day } : null;
}

/** The meaning of a match's groups, or `null` when the calendar has no such day. */
export function readCalendar(match: Match): Time | Expression[] | null {
  const year = yearOf(match);
  const month = match.value('n');
  if (match.has('l')) return readList(match, year, month);
  const to = calendarTime(year, month, match.value('d'));
  const ownMonth = match.has('m');
  if (to === null || !(ownMonth || match.has('a') || match.has('x'))) return to;
  const firstYear = ownMonth || !match.has('n') ? match.value('x') : year;
  const from = calendarTime(firstYear, ownMonth ? match.value('m') : month, match.value('a'));
  // "January to March 11"
  const isMixed = from?.kind === 'month' && to.kind === 'day' && ownMonth;
  if (from === null || (from.kind !== to.kind && !isMixed)) return null;
  if (!ownMonth && (match.value('a') ?? match.value('x') ?? 0) >= (match.value('d') ?? match.value('y') ?? 0))
    return null;
  return { kind: 'range', from, to };
}

/** The first date of a list takes what stands before it, the last what stands behind. */
function readList(match: Match, year: YearOf, month: number | null): Expression[] | null {
  const { classes } = match.reading;
  const [from, until] = [match.at('l'), match.end('l')];
  const found: Expression[] = [];
  for (let index = from; index <= until; index++) {
    const value = match.reading.valueAt(index);
    const letter = classes.charAt(index);
    if (value === 0 || !/[dOyMmA]/.test(letter)) continue;
    const day = letter === 'd' || letter === 'O';
    const time =
      letter === 'y' ? calendarTime(value, null, null) : calendarTime(year, day ? month : value, day ? value : null);
    if (time === null) return null;
    found.push({ first: found.length === 0 ? match.first : index, last: index === until ? match.last : index, time });
  }
  return found;
}

/** 2025-05-22, 2025/05/22. */
export const isoDay = detector('iso-day', '(?<![-/~^dyn])(?<y>y)(?<s>[-/])(?<n>d)\\k<s>(?<d>d)(?![-/~^]?[dyn])');
