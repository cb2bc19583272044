/** English months without a day: "January 2025", "late September", "April this year", "last April", "in October". */
import { calendarTime, detector, readCalendar, SHORT_YEAR, shortYearOf, turnOf } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import type { Expression, Time } from '../time.ts';
import { wordAt } from '../reading.ts';
import { DAY, FIRST_YEAR, month, TO, YEAR } from './days.ts';

/** "early", "the end of" before a month. */
const PART = '(?:t?Bf|E-?)';
const GIVEN_NAMES = new Set(['april', 'june', 'august', 'may', 'jan']);

/** A week and a weekend, by the index of their word. */
const PARTS = new Set([1, 7]);

/** "The May government" is Theresa May's. */
const LED_BY_MAY = /^(?:administration|government|cabinet|era|premiership|ministry)$/;

/** "said that May, of all months". */
const SAYING = /^(?:said|says|say|told|noted|added|believes?|thinks?|so|and|but|,)$/;

/** A month with no year wants a preposition, unless its name can be nothing else. */
function readBareMonth(match: Match): Time | null {
  const { before, after } = match;
  // "Mar-a-Lago"
  if (after === '-' && match.word('n') === 'mar') return null;
  // "Ms. June", "Black September"
  const word = before === '.' ? wordAt(match.reading.tokens, match.first - 2) : match.wordBefore;
  if (/^(?:ms|mr|mrs|black|red)$/.test(word)) return null;
  const letter = match.letter('n');
  if (!match.has('part')) {
    const listed = before === '&' && /[MmA]/.test(match.reading.classes.charAt(match.first - 2));
    if (listed || /[izFflk]/.test(before) || /^as$|.est$/.test(match.wordBefore)) {
      if (letter === 'm' && before === 'f' && after === 'X') return null;
    } else if (letter !== 'M' && !(before === 't' && after === 'x' && !LED_BY_MAY.test(match.wordAfter))) return null;
    else if (
      after === 'X'
        ? before === 'X' || GIVEN_NAMES.has(match.word('n'))
        : before === 'X' && GIVEN_NAMES.has(match.word('n'))
    ) {
      return null;
    }
  }
  return { kind: 'month', year: null, month: match.value('n') ?? 1 };
}

export const MONTHS: readonly Detector[] = [
  /** "May Day" */
  detector('holiday', 'm(?<unit>u)', (match) => {
    const { text, starts } = match.reading.tokens;
    const isDay = match.value('unit') === 0 && text.charAt(starts[match.last] ?? 0) === 'D';
    return isDay && text.charAt(starts[match.first] ?? 0) === 'M' && match.reading.valueAt(match.first) === 5
      ? { kind: 'day', year: null, month: 5, day: 1 }
      : null;
  }),
  /** "May to July 2024", "January-June", "between March and May". */
  detector('month-range', `${month('m')}${FIRST_YEAR}${TO}${month('n')}(?!${DAY})${YEAR}?`),
  /** "August and December last year", "May, June and July 2024". */
  detector('month-list', `(?<!F)(?<l>[MmA]\\.?(?:,[MmA]\\.?){0,10},?&[MmA]\\.?)${YEAR}(?!${DAY})`),
  detector('month-year', `${PART}?${month('n')}${YEAR}`),
  /** "March ’19" */
  detector('month-year', `${month('n')}f?${SHORT_YEAR}(?!')`, (match) => {
    const year = shortYearOf(match);
    return year === null ? null : calendarTime(year, match.value('n'), null);
  }),
  /** "the second half of June", "the last week of May": of the month, as "late June" is. */
  detector(
    'month',
    `t?(?:(?<which>[oO])|l|(?<final>x))(?<part>[Hu])f${month('n')}(?!\\.?${DAY}|n)${YEAR}?`,
    (match) => {
      if (match.has('final') && match.word('final') !== 'final') return null;
      const isPart =
        match.letter('part') === 'H' ? (match.value('which') ?? 2) < 3 : PARTS.has(match.value('part') ?? 0);
      return isPart && (match.value('which') ?? 1) < 6 ? readCalendar(match) : null;
    },
  ),
  /** "the following March", "followed that August.": of the time told of. */
  detector('told-month', `(?<turn>[kj])${month('n')}(?!\\.?${DAY}|n)`, (match): Expression | null => {
    const isThat = match.letter('turn') === 'j';
    const isTold = isThat
      ? !SAYING.test(match.wordBefore) && /^[,.)|;]?$/.test(match.after)
      : match.before === 't' && match.word('turn') === 'following';
    const time: Time = { kind: 'month', year: null, month: match.value('n') ?? 1, turn: isThat ? 0 : 1 };
    return isTold ? { first: match.first, last: match.last, time, anaphor: 'next' } : null;
  }),
  /** "last April", "next May", "this June". */
  detector('turned-month', `(?<turn>[lkh])${month('n')}(?!${DAY})`, (match) => {
    if (match.word('turn') === 'following' && match.before !== 't') return null;
    const turn = turnOf(match.letter('turn'));
    return { kind: 'month', year: turn === 0 ? { shift: 0 } : null, month: match.value('n') ?? 1, turn };
  }),
  detector('month', `(?<part>${PART})?${month('n')}(?!${DAY}|n)`, readBareMonth),
];
