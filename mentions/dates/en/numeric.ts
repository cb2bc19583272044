/** English dates in figures: the order of day and month is the outlet's secret unless the figures tell. */
import type { Detector } from '../grammar.ts';
import { isTight } from '../numeric.ts';
import type { Time } from '../time.ts';
import { day } from './parts.ts';

function either(year: number | null, first: number | null, second: number | null): Time | null {
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (first === second) return dayFirst;
  return dayFirst || monthFirst ? { kind: 'figures', dayFirst, monthFirst } : null;
}

/** 15/5/2025, 5/15/2025, 15.5.2025, 15-5-2025, 5/15/25. */
export const numericDay: Detector = {
  rule: 'numeric-day',
  pattern: /(?<![-/~^dyn])(?<a>d)([-/~])(?<b>d)\2(?<year>[ydn])(?![-/~^][dyn])/dg,
  read(match) {
    if (!isTight(match)) return null;
    const written = match.value('year');
    if (written === null || (written > 99 && written < 1000)) return null;
    if (written < 100 && match.reading.classes.charAt(match.first + 1) !== '/') return null;
    const year = written > 99 ? written : written < 70 ? 2000 + written : 1900 + written;
    const time = either(year, match.value('a'), match.value('b'));
    return time && { first: match.first, last: match.last, time };
  },
};

/** "on 3/7", "(3/7)", "Monday 3/7": needs a word that makes it a day. */
export const numericDayMonth: Detector = {
  rule: 'numeric-day-month',
  pattern: /(?:(?<=[W(F]|W,)|(?<on>i))(?<a>d)\/(?<b>d)(?![-/~^]?[dynUu%*X]|f)/dg,
  read(match) {
    const on = match.word('on');
    if (on !== '' && !['on', 'by', 'since', 'until', 'before', 'after'].includes(on)) return null;
    const first = match.at('a');
    if (
      on === '' &&
      match.reading.classes.charAt(first - 1) === '(' &&
      match.reading.classes.charAt(match.last + 1) !== ')'
    ) {
      return null;
    }
    const time = either(null, match.value('a'), match.value('b'));
    if (time === null || (match.value('a') === 9 && match.value('b') === 11)) return null;
    return { first, last: match.last, time };
  },
};
