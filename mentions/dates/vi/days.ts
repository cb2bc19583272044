/** Days in Vietnamese: the day comes before the month. */
import type { Detector, Match } from '../grammar.ts';
import { day } from '../en/parts.ts';
import { isTight } from '../numeric.ts';
import type { Expression, YearOf } from '../time.ts';
import { wordAt } from '../tokens.ts';
import { COUNTED } from './words.ts';

/** "năm 2025", "năm nay", "năm ngoái", "/2025": the year after a day or a month. */
export const YEAR = '(?:,?Y(?:(?<year>y)(?![~^/])|(?<turn>[hlk])(?!j)))';
const NOT_GLUED = '(?<![-/~^dyn])';

/** The year a match names, or `null`. */
export function yearOf(match: Match): YearOf {
  const year = match.value('year');
  if (year !== null) return year;
  const turn = match.at('turn');
  return turn === -1 ? null : { shift: turnOf(match.reading.classes.charAt(turn)) };
}

/** −1 for trước, qua, 0 for này, nay, 1 for sau, tới. */
export function turnOf(letter: string): -1 | 0 | 1 {
  return letter === 'l' ? -1 : letter === 'k' ? 1 : 0;
}

function read(match: Match): Expression | null {
  const time = day(yearOf(match), match.value('month'), match.value('day'));
  return time && { first: match.at('day'), last: match.last, time };
}

/** 05/9/1962, 2-9-1945, 2.9.1945. */
export const numericDay: Detector = {
  rule: 'numeric-day',
  pattern: new RegExp(`${NOT_GLUED}(?<day>d)([-/~])(?<month>d)\\2(?<year>y)(?![-/~^][dyn])`, 'dg'),
  read: (match) => (isTight(match) ? read(match) : null),
};

/** "2 tháng 9 năm 1945", "mùng 2 tháng 9". */
export const dayMonth: Detector = {
  rule: 'day-month',
  pattern: new RegExp(`(?<![~^/])(?<day>d)A(?<month>[dc]|cc)(?![~^/])(?:${YEAR}|[-/](?<year2>y))?`, 'dg'),
  read(match) {
    const written = match.value('year2');
    const month = monthOf(match, 'month');
    const time = day(written ?? yearOf(match), month, match.value('day'));
    return time && { first: match.at('day'), last: match.last, time };
  },
};

/** The month a group names, "mười hai" included. */
export function monthOf(match: Match, group: string): number | null {
  const at = match.at(group);
  if (at === -1) return null;
  let month = 0;
  for (let index = at; index <= match.end(group); index++) month += match.reading.values[index] ?? 0;
  return month >= 1 && month <= 12 ? month : null;
}

/** What makes "5/6" a day: ngày, hôm, a part of the day, từ, đến, thứ hai, brackets. */
const LICENCE = '(?<=[GpIFzU]|[pI][hl],?|[pI][hl]?\\(|[(&]G?|Wc,?|Wc\\(|Wd\\(|CJ,?|CJ\\(|k(?=d/d))';

/** "ngày 7/10", "sáng 5/6", "hôm 25/8", "7/10 năm ngoái". */
export const slashDay: Detector = {
  rule: 'day-slash-month',
  pattern: new RegExp(`${LICENCE}${NOT_GLUED}(?<day>d)/(?<month>d)(?![-/~^]?[dyn%])(?:${YEAR})?`, 'dg'),
  read(match) {
    const { classes, tokens } = match.reading;
    const before = classes.charAt(match.first - 1);
    if (before === '(' && classes.charAt(match.last + 1) !== ')' && !/[-,]/.test(classes.charAt(match.last + 1)))
      return null;
    if (
      /[Fzk&(]/.test(before) &&
      classes.charAt(match.last + 1) === 'x' &&
      COUNTED.has(wordAt(tokens, match.last + 1))
    ) {
      return null;
    }
    return read(match);
  },
};

/** "ngày 30-4", "sáng 2-9", "ngày 2.9": a dash or a dot needs the word right before it. */
export const dashDay: Detector = {
  rule: 'day-dash-month',
  pattern: new RegExp(`(?<=[GIU]|p)${NOT_GLUED}(?<day>d)[-~](?<month>d)(?![-/~^]?[dyn%])(?:${YEAR})?`, 'dg'),
  read(match) {
    const { starts, ends } = match.reading.tokens;
    const first = match.at('day');
    return ends[first] === starts[first + 1] && ends[first + 1] === starts[first + 2] ? read(match) : null;
  },
};

const LINK = '(?:[-zk])G?';

/** "11-12/7", "20 đến 26/10", "từ ngày 22 đến ngày 23/5/2025", "18-20 tháng 8". */
export const days: Detector = {
  rule: 'days',
  pattern: new RegExp(
    `${NOT_GLUED}(?<from>d)${LINK}(?<day>d)(?:[-/~](?<month>d)(?:[-/~](?<y2>y))?|A(?<named>[dc]|cc)(?:[-/](?<y3>y))?)(?![-/~^]?[dyn%])(?:${YEAR})?`,
    'dg',
  ),
  read(match) {
    const month = match.value('month') ?? monthOf(match, 'named');
    const year = match.value('y2') ?? match.value('y3') ?? yearOf(match);
    const [from, until] = [match.value('from') ?? 0, match.value('day') ?? 0];
    const [first, second] = [day(year, month, from), day(year, month, until)];
    if (first === null || second === null || from >= until) return null;
    return { first: match.first, last: match.last, time: { kind: 'range', from: first, to: second } };
  },
};

/** "30/10 - 2/11", "từ 30/10 đến ngày 2/11/2025", "30 tháng 10 đến 2 tháng 11". */
export const dayRange: Detector = {
  rule: 'day-range',
  pattern: new RegExp(
    `${NOT_GLUED}(?<from>d)(?:[/~]|A)(?<fromMonth>d)(?:[/~](?<y1>y))?${LINK}(?<day>d)(?:[/~]|A)(?<month>d)(?:[/~](?<y2>y))?(?![-/~^]?[dyn%])(?:${YEAR})?`,
    'dg',
  ),
  read(match) {
    const year = match.value('y2') ?? yearOf(match);
    const from = day(match.value('y1'), match.value('fromMonth'), match.value('from'));
    const to = day(year, match.value('month'), match.value('day'));
    return from && to && { first: match.first, last: match.last, time: { kind: 'range', from, to } };
  },
};

/** "các ngày 11, 12 và 13/7", "ngày 5 và 7/6/2024". */
export const dayList: Detector = {
  rule: 'day-list',
  pattern: new RegExp(
    `(?<=G)(?<list>d(?:,d){0,10}(?:,?&G?|,)d)(?:[/~](?<month>d)(?:[/~](?<y2>y))?|A(?<named>[dc]|cc))(?![-/~^]?[dyn%])(?:${YEAR})?`,
    'dg',
  ),
  read(match) {
    const month = match.value('month') ?? monthOf(match, 'named');
    const year = match.value('y2') ?? yearOf(match);
    const found: Expression[] = [];
    for (let index = match.at('list'); index <= match.end('list'); index++) {
      if (match.reading.classes.charAt(index) !== 'd') continue;
      const time = day(year, month, match.reading.values[index] ?? null);
      if (time === null) return null;
      found.push({ first: index, last: index === match.end('list') ? match.last : index, time });
    }
    return found;
  },
};
