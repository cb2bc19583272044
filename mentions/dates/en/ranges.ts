/** Ranges and lists of days and months. A list gives one expression for each of its days. */
import type { Detector, Match } from '../grammar.ts';
import type { Expression, Time, YearOf } from '../time.ts';
import { wordAt } from '../tokens.ts';
import { DAY, day, MONTH, WEEKDAY, YEAR, yearOf } from './parts.ts';
import { PEOPLE } from './words.ts';

const TO = '(?<to>[-z&])';

const afterBetween = (match: Match) => match.reading.classes.charAt(match.first - 1) === 'F';

/** True for a dash, "to", "through", "until"; for "and" only after "between". */
function isRange(match: Match): boolean {
  return match.reading.classes.charAt(match.at('to')) !== '&' || (afterBetween(match) && match.value('to') === 0);
}

function range(match: Match, from: Time | null, to: Time | null): Expression | null {
  return from && to && isRange(match)
    ? { first: match.first, last: match.last, time: { kind: 'range', from, to } }
    : null;
}

const FIRST_YEAR = '(?:,?(?<firstYear>y))?';

function years(match: Match): [YearOf, YearOf] | null {
  const last = yearOf(match);
  return last === undefined ? null : [match.value('firstYear'), last];
}

/** "May 22-23", "Nov. 19 to 21", "April 2-4, 2025". */
export const monthDays: Detector = {
  rule: 'month-days',
  pattern: new RegExp(`(?<month>${MONTH})(?<from>${DAY})${TO}(?<until>${DAY})(?!${MONTH})(?:${YEAR})?`, 'dg'),
  read(match) {
    const year = yearOf(match);
    if (year === undefined) return null;
    const [month, from, until] = [match.value('month'), match.value('from') ?? 0, match.value('until') ?? 0];
    return from < until ? range(match, day(year, month, from), day(year, month, until)) : null;
  },
};

/** "23 to 25 March 2024", "23-25 March". */
export const daysMonth: Detector = {
  rule: 'days-month',
  pattern: new RegExp(`(?<from>${DAY})${TO}(?<until>${DAY})f?(?<month>${MONTH})(?:${YEAR})?`, 'dg'),
  read(match) {
    const year = yearOf(match);
    if (year === undefined) return null;
    const [month, from, until] = [match.value('month'), match.value('from') ?? 0, match.value('until') ?? 0];
    return from < until ? range(match, day(year, month, from), day(year, month, until)) : null;
  },
};

/** "April 30 to May 2, 2024", "December 30, 2024 - January 2, 2025". */
export const monthDayRange: Detector = {
  rule: 'month-day-range',
  pattern: new RegExp(
    `${WEEKDAY}(?<fromMonth>${MONTH})(?<from>${DAY})${FIRST_YEAR},?${TO}${WEEKDAY}(?<month>${MONTH})(?<until>${DAY})(?:${YEAR})?`,
    'dg',
  ),
  read(match) {
    const both = years(match);
    return (
      both &&
      range(
        match,
        day(both[0], match.value('fromMonth'), match.value('from')),
        day(both[1], match.value('month'), match.value('until')),
      )
    );
  },
};

/** "30 April to 2 May 2024". */
export const dayMonthRange: Detector = {
  rule: 'day-month-range',
  pattern: new RegExp(
    `${WEEKDAY}(?<from>${DAY})f?(?<fromMonth>${MONTH})${FIRST_YEAR},?${TO}${WEEKDAY}(?<until>${DAY})f?(?<month>${MONTH})(?:${YEAR})?`,
    'dg',
  ),
  read: monthDayRange.read,
};

const NOT_A_COUNT = '(?![UuqcMmA~^/$%])';

/** "June 10 and 11 people": the last number counts what follows. */
function isCounted({ reading, last }: Match): boolean {
  if (reading.classes.charAt(last + 1) !== 'x') return false;
  const word = wordAt(reading.tokens, last + 1);
  return PEOPLE.has(word) || /[^s]s$/.test(word);
}

/** "June 10, 11 and 12", "May 3 and 5, 2024". */
export const monthDayList: Detector = {
  rule: 'month-day-list',
  pattern: new RegExp(`(?<month>${MONTH})(?<list>${DAY}(?:,${DAY}){0,10},?&${DAY})(?:${YEAR})?${NOT_A_COUNT}`, 'dg'),
  read(match) {
    if (afterBetween(match) || isCounted(match)) return null;
    return list(match, match.first, match.at('list'), match.end('list'), match.last);
  },
};

/** "10, 11 and 12 June", "3 and 5 May 2024". */
export const dayListMonth: Detector = {
  rule: 'day-list-month',
  pattern: new RegExp(`(?<list>${DAY}(?:,${DAY}){0,10},?&${DAY})f?(?<month>${MONTH})(?:${YEAR})?`, 'dg'),
  read(match) {
    if (afterBetween(match)) return null;
    return list(match, match.at('list'), match.at('list'), match.end('list'), match.last);
  },
};

function list(match: Match, first: number, from: number, until: number, last: number): Expression[] | null {
  const year = yearOf(match);
  if (year === undefined) return null;
  const month = match.value('month');
  const found: Expression[] = [];
  for (let index = from; index <= until; index++) {
    if (!'dO'.includes(match.reading.classes.charAt(index))) continue;
    const time = day(year, month, match.reading.values[index] ?? null);
    if (time === null) return null;
    found.push({ first: found.length === 0 ? first : index, last: index === until ? last : index, time });
  }
  return found;
}

/** "May to July 2024", "January-June", "between March and May". */
export const monthRange: Detector = {
  rule: 'month-range',
  pattern: new RegExp(`(?<fromMonth>${MONTH})${FIRST_YEAR}${TO}(?<month>${MONTH})(?!${DAY})(?:${YEAR})?`, 'dg'),
  read(match) {
    const both = years(match);
    const [from, to] = [match.value('fromMonth'), match.value('month')];
    if (both === null || from === null || to === null) return null;
    return range(match, { kind: 'month', year: both[0], month: from }, { kind: 'month', year: both[1], month: to });
  },
};

/** "August and December last year", "May, June and July 2024". */
export const monthList: Detector = {
  rule: 'month-list',
  pattern: new RegExp(`(?<months>${MONTH}(?:,${MONTH}){0,10},?&${MONTH})(?:${YEAR})(?!${DAY})`, 'dg'),
  read(match) {
    const year = yearOf(match);
    if (year === undefined || year === null || afterBetween(match)) return null;
    const found: Expression[] = [];
    for (let index = match.first; index <= match.end('months'); index++) {
      if (!'MmA'.includes(match.reading.classes.charAt(index))) continue;
      const month = match.reading.values[index] ?? 1;
      found.push({ first: index, last: index, time: { kind: 'month', year, month } });
    }
    return found.map((one, index) => (index === found.length - 1 ? { ...one, last: match.last } : one));
  },
};

/** "Monday to Wednesday", "Friday-Sunday". */
export const weekdayRange: Detector = {
  rule: 'weekday-range',
  pattern: /(?<from>W)(?<to>[-z])(?<until>W)/dg,
  read(match) {
    const [from, until] = [match.value('from'), match.value('until')];
    if (from === null || until === null) return null;
    return range(
      match,
      { kind: 'weekday', weekday: from, week: null },
      { kind: 'weekday', weekday: until, week: null },
    );
  },
};
