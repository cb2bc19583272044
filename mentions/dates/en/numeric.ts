/** English dates in figures: the order of day and month is the outlet's secret unless the figures tell. */
import { calendarTime, detector } from '../calendar.ts';
import type { Detector } from '../grammar.ts';
import type { Time } from '../time.ts';

function figures(year: number | null, first: number | null, second: number | null): Time | null {
  const dayFirst = calendarTime(year, second, first);
  const monthFirst = calendarTime(year, first, second);
  if (first === second) return dayFirst;
  return dayFirst || monthFirst ? { kind: 'figures', dayFirst, monthFirst } : null;
}

const DAY_PREPOSITIONS = new Set(['on', 'by', 'since', 'before', 'after']);

export const FIGURES: readonly Detector[] = [
  /** 15/5/2025, 5/15/2025, 15.5.2025, 5/15/25, "Tuesday, 16-9-2025". */
  detector(
    'numeric-day',
    '(?:[Ww],?)?(?<![-/~^dyn])(?<a>d)(?<s>[-/~])(?<b>d)\\k<s>(?<y>[ydn])(?![-/~^][dyn])',
    (match) => {
      const written = match.value('y') ?? 0;
      if (written > 99 ? written < 1000 : match.letter('s') !== '/') return null;
      // With dots the day stands first: 4.9.2025.
      const dotted = match.letter('s') === '~' ? calendarTime(written, match.value('b'), match.value('a')) : null;
      if (dotted !== null) return dotted;
      return figures(
        written > 99 ? written : (written < 70 ? 2000 : 1900) + written,
        match.value('a'),
        match.value('b'),
      );
    },
  ),
  /** "on 3/7", "(3/7)", "Monday 3/7": needs a word that makes it a day. */
  detector('numeric-day-month', '(?<=[WFi(]|W,)(?<a>d)/(?<b>d)(?![-/~^]?[dynUuYq%*X]|f)', (match) => {
    if (match.before === 'i' && !DAY_PREPOSITIONS.has(match.wordBefore)) return null;
    if (match.before === '(' && match.after !== ')') return null;
    const [first, second] = [match.value('a'), match.value('b')];
    return first === 9 && second === 11 ? null : figures(null, first, second);
  }),
];
