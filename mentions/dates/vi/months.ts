/** Vietnamese months, quarters, halves and decades. */
import { calendarTime, detector, readCalendar, yearOf } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import { decadeTime, firstMonthsTime, SEASONS } from '../periods.ts';
import type { Time, YearOf } from '../time.ts';
import { wordAt } from '../reading.ts';
import { isLunar, NOT_GLUED, YEAR } from './days.ts';
import { COUNTED } from './words.ts';

/** "Cách mạng tháng Tám" is an event's name. */
const REVOLUTION = 'mạng';

/** "/2026", "năm nay", and "năm" alone, which means this one. */
const YEAR_OR_THIS = '(?:/(?<x>y)|Y(?:(?<y>y)(?![~^/])|(?<t>[hlk]))?)';
const yearOrThis = (match: Match): YearOf => match.value('x') ?? yearOf(match) ?? { shift: 0 };

/** A month of the lunar calendar, or of a revolution's name; "lương tháng 5 triệu". */
const isOtherMonth = (match: Match) =>
  isLunar(match) ||
  /^(?:triệu|nghìn|ngàn|tỷ|tỉ|tuyến)$/.test(match.wordAfter) ||
  match.wordBefore === 'rằm' ||
  // "mùng 9 tháng Giêng"
  match.reading.classes.charAt(match.first - 2) === 'U' ||
  (match.wordBefore === REVOLUTION && match.last === match.end('n'));

/** "tháng 11/2025" without a part of the month before it. */
const isBareFigures = ({ reading: { classes }, first }: Match) => /^A.[-/]y/.test(classes.slice(first, first + 4));

/** "tháng Năm" is May, and so "7 tháng Năm 2025" a day. */
const isMay = ({ reading: { tokens } }: Match, index: number): boolean =>
  tokens.text.charAt(tokens.starts[index] ?? 0) === 'N';

/** "đầu" is the first part, "cuối" and "sau" the last, "giữa" none that has a value of its own. */
function readPart(match: Match, read: (atEnd: boolean) => Time): Time | null {
  const word = match.word('part');
  return /^(?:đầu|cuối|sau)$/.test(word) ? read(word !== 'đầu') : null;
}

const year = (match: Match, group: string): Time => ({ kind: 'year', year: match.value(group) ?? 0 });
const month = (match: Match, group: string): Time => ({
  kind: 'month',
  year: match.value(group) ?? 0,
  month: match.value('m') ?? 0,
});

function mixedRange(match: Match, from: Time, to: Time): Time | null {
  const isMonth = (match.value('m') ?? 0) <= 12;
  return isMonth && (match.value('x') ?? 0) <= (match.value('y') ?? 0) ? { kind: 'range', from, to } : null;
}

export const MONTHS: readonly Detector[] = [
  /** "7/2024-7/2027", "từ tháng 7/2024 đến tháng 7/2027". */
  detector('month-range', `${NOT_GLUED}(?<m>d)[-/](?<x>y)[-zk]A?(?<n>d)${YEAR}(?![-/~^]?[dn%])`),
  /** "tháng 3 năm 2020 đến tháng 4 năm 2021". */
  detector('month-range', `A(?<m>d),?Y(?<x>y)[-zk]A(?<n>d)${YEAR}(?![-/~^]?[dn%])`),
  /** "tháng 7 đến tháng 9/2024", "tháng 7-9". */
  detector('month-range', `A(?<m>d)[-zk]A?(?<n>d)(?![-/~^]?[dn%])${YEAR}?`),
  /** "cuối tháng 3 đến đầu tháng 5". */
  detector('month-range', `E?A(?<m>d)[zk]EA(?<n>d)(?![-/~^]?[dn%])${YEAR}?`),
  /** "năm 2004 đến tháng 9/2013", "tháng 8/1988 đến năm 1995". */
  detector('mixed-range', `(?<=Y)(?<x>y)[zk]A(?<m>d)(?:[-/]|,?Y)(?<y>y)(?![-/~^]?[dn%])`, (match) =>
    mixedRange(match, year(match, 'x'), month(match, 'y')),
  ),
  detector('mixed-range', `(?<=A)(?<m>d)(?:[-/]|,?Y)(?<x>y)[zk]Y(?<y>y)(?![-/~^]?[dn%])`, (match) =>
    mixedRange(match, month(match, 'x'), year(match, 'y')),
  ),
  /** "6 tháng đầu năm nay", "9 tháng đầu năm 2024", "ba tháng cuối năm". */
  detector('first-months', `(?<![-/~^])(?<count>d|c{1,2}|Y)A(?<part>E)${YEAR_OR_THIS}`, (match) => {
    const count = match.value('count') ?? 0;
    return count > 11 ? null : readPart(match, (atEnd) => firstMonthsTime(count, atEnd, yearOrThis(match)));
  }),
  /** "7 tháng năm 2025", "9 tháng của năm 2024", "6 tháng/2025": from January on. */
  detector('first-months', '(?<![-/~^A])(?<count>d|c{1,2})A(?:/|(?<of>x)?(?<named>Y))(?<y>y)(?![-/~^])', (match) => {
    const count = match.value('count') ?? 0;
    if (count < 2 || count > 11 || (match.has('of') && match.word('of') !== 'của')) return null;
    return match.has('named') && isMay(match, match.at('named'))
      ? null
      : firstMonthsTime(count, false, match.value('y'));
  }),
  /** "hai quý đầu năm", "ba quý đầu năm 2025". */
  detector('first-months', `(?<count>[cd])Q(?<part>E)${YEAR_OR_THIS}`, (match) => {
    const count = match.value('count') ?? 0;
    return count === 2 || count === 3
      ? readPart(match, (atEnd) => firstMonthsTime(3 * count, atEnd, yearOrThis(match)))
      : null;
  }),
  /** "quý I/2026", "quý 3 năm nay", "quý hai", "quý đầu năm 2025". */
  detector('part-of-year', `Q(?:(?<quarter>[dco])|(?<part>E)(?:Y(?!y|[hlk]))?)${YEAR}?`, (match) => {
    // "đá quý 2 carat", "ông Quý 3 tầng"
    if (/^(?:đá|khách|gỗ|sách|thuốc|ông|anh|chú|cậu|kim|tôn|cao)$/.test(match.wordBefore)) return null;
    const quarter = match.value('quarter') ?? (match.word('part') === 'cuối' ? 4 : 1);
    return quarter < 1 || quarter > 4 ? null : { kind: 'part', year: yearOf(match), code: `Q${quarter}` };
  }),
  /** "nửa đầu năm 2022", "nửa cuối năm nay", "nửa sau năm 2025". */
  detector('part-of-year', `H(?<part>[Ek])${YEAR_OR_THIS}`, (match) =>
    readPart(match, (atEnd) => ({ kind: 'part', year: yearOrThis(match), code: atEnd ? 'H2' : 'H1' })),
  ),
  /** "hè 2025", "Xuân 1975": the others are other words too. */
  detector('season', '(?<![45XAI-])(?<season>5)Y?(?<y>y)(?![-/~^%])', (match) =>
    /^(?:xuân|hè)$/.test(match.word('season')) && !COUNTED.has(match.wordAfter)
      ? { kind: 'part', year: match.value('y'), code: SEASONS[match.value('season') ?? 0] ?? '' }
      : null,
  ),
  /** "mùa xuân năm 1975", "mùa hè này". */
  detector('season', '4(?<season>5)(?:Y?(?<y>y)(?![-/~^%])|Y?(?<t>[hlk])(?!j))', (match) => ({
    kind: 'part',
    year: yearOf(match),
    code: SEASONS[match.value('season') ?? 0] ?? '',
  })),
  /** "thập niên 1990", "những năm 1990", "những năm 90", "thập kỷ 90". */
  detector('decade', 'E?(?:Bb|PYE?|PE?Y)(?<decade>[yn])(?![-/~^][dyn]|[,&]Y?y)', (match) => {
    const value = match.value('decade') ?? 0;
    if (value % 10 !== 0 || (value < 1700 && (value < 20 || value > 90))) return null;
    return decadeTime(value < 100 ? 1900 + value : value);
  }),
  /** "cuối tháng 1.2017" */
  detector('month', `H?EA(?<n>d)~(?<y>y)(?![-/~^]?[dn%]|/)`),
  /** "tháng 11/2025", "tháng 2-1927", "tháng 8.2024": figures need no tháng. */
  detector('month', `(?<=(?<!H?E)A)(?<n>d)[-/~](?<y>y)(?![-/~^]?[dn%]|/)`),
  /** "cuối tháng 11/2025", "tháng 4 năm nay", "tháng Tám", "tháng Năm". */
  detector('month', `(?<!c)(?:H?E)?A(?<n>d|c{1,2}|Y)(?![~^]|[-/]d)${YEAR}?(?!G)`, (match) =>
    isOtherMonth(match) || isBareFigures(match) || (match.letter('n') === 'Y' && !isMay(match, match.at('n')))
      ? null
      : readCalendar(match),
  ),
  /** "tháng Năm 2016", "tháng 5 2016". */
  detector('month', `(?:H?E)?A(?<n>d|c{1,2}|Y)(?<y>y)(?![-/~^%])`, (match) => {
    const isName = match.letter('n') !== 'Y' || isMay(match, match.at('n'));
    return isName && !COUNTED.has(match.wordAfter) ? readCalendar(match) : null;
  }),
  /** "hạ tuần tháng 9", "tuần cuối tháng 5": of the month, as "cuối tháng 5" is. */
  detector('month', `(?:(?<third>[x5])K|KE)A(?<n>d|c{1,2})(?![~^]|[-/]d)${YEAR}?(?!G)`, (match) =>
    isOtherMonth(match) || (match.has('third') && !/^(?:thượng|trung|hạ)$/.test(match.word('third')))
      ? null
      : readCalendar(match),
  ),
  /** "10 ngày đầu tháng 6": from the first on. */
  detector('first-days', `(?<![-/~^])(?<count>d)GEA(?<n>d)(?![~^]|[-/]d)${YEAR}?(?!G)`, (match) => {
    const count = match.value('count') ?? 0;
    const [from, to] = [1, count].map((one) => calendarTime(yearOf(match), match.value('n'), one));
    const isFirst = wordAt(match.reading.tokens, match.at('count') + 2) === 'đầu' && count > 1;
    return isFirst && from && to ? { kind: 'range', from, to } : null;
  }),
  /** "7/2024", "(10/2025)". */
  detector('numeric-month', `${NOT_GLUED}(?<n>d)/(?<y>y)(?![-/~^]?[dn%]|/)`),
];
