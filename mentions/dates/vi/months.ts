/** Months, quarters, halves, decades and terms in Vietnamese. */
import type { Detector, Match } from '../grammar.ts';
import { isTight } from '../numeric.ts';
import type { Time, YearOf } from '../time.ts';
import { wordAt } from '../tokens.ts';
import { monthOf, turnOf, YEAR, yearOf } from './days.ts';

/** "Cách mạng tháng Tám" is an event's name. */
const REVOLUTION = 'mạng';

const PART = '(?:H?E)?';

/** "tháng 11/2025", "tháng 2-1927", "cuối tháng 11", "tháng 4 năm nay", "tháng 11 tới". */
export const month: Detector = {
  rule: 'month',
  pattern: new RegExp(`${PART}A(?<month>d|c{1,2})(?![~^]|[-/]d)(?:${YEAR}|[-/](?<y2>y))?(?!G)`, 'dg'),
  read(match) {
    const number = monthOf(match, 'month');
    if (number === null || match.reading.classes.charAt(match.first - 1) === 'c') return null;
    if (
      match.last === match.end('month') &&
      match.first > 0 &&
      REVOLUTION === wordAt(match.reading.tokens, match.first - 1)
    ) {
      return null;
    }
    return {
      first: match.first,
      last: match.last,
      time: { kind: 'month', year: match.value('y2') ?? yearOf(match), month: number },
    };
  },
};

/** "7/2024", "(10/2025)". */
export const numericMonth: Detector = {
  rule: 'numeric-month',
  pattern: /(?<![-/~^dyn])(?<month>d)[/](?<year>y)(?![-/~^]?[dn%]|\/)/dg,
  read(match) {
    const [number, year] = [match.value('month') ?? 0, match.value('year') ?? 0];
    if (number > 12 || year < 1800 || !isTight(match)) return null;
    return { first: match.first, last: match.last, time: { kind: 'month', year, month: number } };
  },
};

/** "7/2024-7/2027", "từ tháng 7/2024 đến tháng 7/2027", "tháng 7 đến tháng 9/2024", "tháng 7-9". */
export const monthRange: Detector = {
  rule: 'month-range',
  pattern: new RegExp(
    `(?<![-/~^dyn])A?(?<from>d)(?:[-/](?<y1>y)|${YEAR.replace('<year>', '<y3>').replace('<turn>', '<t1>')})?[-zk]A?(?<month>d)(?:[-/](?<y2>y)|${YEAR})?(?![-/~^]?[dn%])`,
    'dg',
  ),
  read(match) {
    const { classes } = match.reading;
    const first = match.value('y1') ?? match.value('y3');
    const last = match.value('y2') ?? yearOf(match);
    if (classes.charAt(match.first) !== 'A' && (first === null || last === null)) return null;
    const [from, to] = [match.value('from') ?? 0, match.value('month') ?? 0];
    if (from > 12 || to > 12 || (first === null && last === null && from >= to)) return null;
    return {
      first: match.first,
      last: match.last,
      time: {
        kind: 'range',
        from: { kind: 'month', year: first, month: from },
        to: { kind: 'month', year: last, month: to },
      },
    };
  },
};

const YEAR_OR_BARE = '(?:/(?<y2>y)|Y(?:(?<year>y)(?![~^/])|(?<turn>[hlk]))?)';

function yearOrThis(match: Match): YearOf {
  return match.value('y2') ?? yearOf(match) ?? { shift: 0 };
}

/** "6 tháng đầu năm nay", "9 tháng đầu năm 2024", "ba tháng cuối năm". */
export const firstMonths: Detector = {
  rule: 'first-months',
  pattern: new RegExp(`(?<![-/~^])(?<count>[dc])A(?<part>E)${YEAR_OR_BARE}`, 'dg'),
  read(match) {
    const count = match.value('count') ?? 0;
    const atEnd = match.word('part') === 'cuối';
    if (count < 1 || count > 11 || match.word('part') === 'giữa') return null;
    const year = yearOrThis(match);
    const code = count === 6 ? (atEnd ? 'H2' : 'H1') : count === 3 ? (atEnd ? 'Q4' : 'Q1') : null;
    const time: Time =
      code !== null
        ? { kind: 'part', year, code }
        : {
            kind: 'range',
            from: { kind: 'month', year, month: atEnd ? 13 - count : 1 },
            to: { kind: 'month', year, month: atEnd ? 12 : count },
          };
    return { first: match.first, last: match.last, time };
  },
};

/** "quý I/2026", "quý 3 năm nay", "quý hai". */
export const quarter: Detector = {
  rule: 'part-of-year',
  pattern: new RegExp(`Q(?<quarter>[docE])(?:/(?<y2>y)|-(?<y3>y)|${YEAR})?`, 'dg'),
  read(match) {
    const first = match.reading.classes.charAt(match.at('quarter')) === 'E';
    const number = first ? (match.word('quarter') === 'cuối' ? 4 : 1) : (match.value('quarter') ?? 0);
    if (number < 1 || number > 4) return null;
    const year = match.value('y2') ?? match.value('y3') ?? yearOf(match);
    return { first: match.first, last: match.last, time: { kind: 'part', year, code: `Q${number}` } };
  },
};

/** "nửa đầu năm 2022", "nửa cuối năm nay". */
export const half: Detector = {
  rule: 'part-of-year',
  pattern: new RegExp(`H(?<part>E)${YEAR_OR_BARE}`, 'dg'),
  read(match) {
    const word = match.word('part');
    if (word === 'giữa') return null;
    const time: Time = { kind: 'part', year: yearOrThis(match), code: word === 'đầu' ? 'H1' : 'H2' };
    return { first: match.first, last: match.last, time };
  },
};

/** "thập niên 1990", "những năm 1990", "những năm 90", "thập kỷ 90". */
export const decade: Detector = {
  rule: 'decade',
  pattern: /(?:Bb|PYE?|PE?Y)(?<decade>[yn])(?![-/~^]|[,&]Y?y)/dg,
  read(match) {
    const value = match.value('decade') ?? 0;
    if (value % 10 !== 0 || (value < 1700 && (value < 20 || value > 90))) return null;
    return {
      first: match.first,
      last: match.last,
      time: { kind: 'fixed', value: String((value < 100 ? 1900 + value : value) / 10) },
    };
  },
};

/** "tuần này", "tháng trước", "năm nay", "cuối tuần qua" (a weekend). */
export const turnedUnit: Detector = {
  rule: 'turned-unit',
  pattern: /(?<![dcnqPYv-])(?:(?<part>E)(?=K))?(?<unit>[KAYQ])(?:V(?=l))?(?<turn>[hlk])(?!j)/dg,
  read(match) {
    const { classes } = match.reading;
    const letter = classes.charAt(match.at('unit'));
    const amount = turnOf(classes.charAt(match.at('turn')));
    const names = { K: 'week', A: 'month', Y: 'year', Q: 'quarter' } as const;
    const weekend = match.word('part') === 'cuối';
    const first = match.at('part') === -1 || weekend ? match.first : match.first + 1;
    const unit = weekend ? 'weekend' : names[letter as keyof typeof names];
    return { first, last: match.last, time: { kind: 'shift', unit, amount } };
  },
};
