/** Vietnamese days: the day comes before the month. */
import { detector, readCalendar } from '../calendar.ts';
import { withFamousYear } from '../famous-days.ts';
import type { Detector, Match } from '../grammar.ts';
import { wordAt } from '../reading.ts';
import { COUNTED, COUNTED_SESSIONS, FAMOUS_DAYS, NEAR_DAYS } from './words.ts';

/** "/2025", "năm 2025", "năm nay", "năm ngoái", "năm đó", "cùng năm". */
export const YEAR = '(?:(?:[-/~]|,?Y)(?<y>y)(?![~^/])|,?(?<t>Y[hlkj](?!j)|sY(?![dy])))';
/** Also ", 2017", where no counted thing follows. */
const YEAR_OR_COMMA = YEAR.replace('[-/~]', '[-/~]|,(?=y(?![~^/x]))');
/** Not part of a longer row of figures; a dash that opens a line is a bullet. */
export const NOT_GLUED = '(?:(?<![-/~^dyn])|(?<=(?:^|[|])-))';
/** A time of day. */
const CLOCK = 'd~[dn]';
/** "tháng 7 âm lịch" is a month of the lunar calendar. */
const LUNAR = 'âm';

/** "lễ 30/4 - 1/5" is a holiday's name. */
const HOLIDAY_HEADS = new Set(['lễ', 'dịp', 'nghỉ', 'khánh']);
const readUnlessHoliday = (match: Match) => (HOLIDAY_HEADS.has(match.wordBefore) ? null : readCalendar(match));

/** "ngày 14 tháng 6 năm Giáp Thìn": a year of the lunar calendar. */
const STEMS = new Set(['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý']);
export const isLunar = ({ wordAfter, reading: { tokens }, last }: Match): boolean =>
  wordAfter === LUNAR || (wordAfter === 'năm' && STEMS.has(wordAt(tokens, last + 2)));

/** "thứ Tư, ngày 4/3" is one day, "kỳ họp thứ hai, ngày 4/3" only from 4/3. */
const WEEKDAY = '(?:(?<week>W[cd]|WY|CJ)(?:,G?|G|(?<!d)))?';
function withWeekday(read: Detector['read']): Detector['read'] {
  return (match) => {
    const found = read(match);
    const isCount = match.has('week') && COUNTED_SESSIONS.has(match.wordBefore);
    return isCount && found !== null && 'kind' in found
      ? { first: match.at('d'), last: match.last, time: found }
      : found;
  };
}

export const NOT_FOLLOWED = '(?![-/~^]?[dyn%])';
/** A month after its day: "/7", ".7", " tháng 7", " tháng Mười". */
const month = (name: string) => `(?:[/~]|A)(?<${name}>d|c{1,2})`;
const LINK = '(?:-|[zk]z?)G?';

/** What makes "5/6", "5-6" or "5.6" a day: ngày, hôm, a part of the day, a weekday, perhaps with a bracket. */
const DAY_WORD = '[GIUp]|pw|[pI][hlm]?[,(]|[pI][hlm]|Gm[,(]?|(?:W[cdY]|CJ)[,(]?G?';
/** A slash is clear enough for từ, đến, trước, sau, và and a bracket too. */
const LICENCE = `(?<=${DAY_WORD}|[Fzlk]|[(&]G?|^|[|])`;
const LINKING_WORDS = new Set(['trước', 'sau', 'tới']);

/** "Hamas tấn công Israel ngày 7/10" */
function readFamous(match: Match): ReturnType<Detector['read']> {
  const time = readCalendar(match);
  return time !== null && 'kind' in time ? withFamousYear(match, time, FAMOUS_DAYS) : time;
}

/** "(5/6)" is a day, "(5/6 members)" and "đến 1/3 dân số" are not. */
function readLicensed(match: Match): ReturnType<Detector['read']> {
  const { before, after, reading, first } = match;
  if (isLunar(match)) return null;
  if (before === '(' && !/[-,)]/.test(after)) return null;
  // "24/1, người phát ngôn …" at a paragraph's beginning.
  if (/^[|]?$/.test(before) && after !== ',' && !match.has('week')) return null;
  const near = /[pI]/.test(reading.classes.charAt(first - 2));
  if (/[lk]/.test(before) && !near && !LINKING_WORDS.has(match.wordBefore)) return null;
  return /[Fzlk&(]/.test(before) && after === 'x' && COUNTED.has(match.wordAfter) ? null : readFamous(match);
}

export const DAYS: readonly Detector[] = [
  /** "hôm nay 29/11", "hôm qua 28-11": one day said twice. */
  detector('near-day', `I[hlm](?<d>d)[-/](?<n>d)${NOT_FOLLOWED}${YEAR}?`),
  /** "từ hôm nay đến ngày 2/9", "từ ngày mai đến hết 2/9" */
  detector(
    'near-day-range',
    `(?<=F)(?:IG?(?=h)|G(?=m))(?<turn>[hm])zz?G?(?<d>d)[-/](?<n>d)(?![-/~^]?[dn%])${YEAR}?`,
    (match) => {
      const amount = NEAR_DAYS[match.word('turn')];
      const to = readCalendar(match);
      if (amount === undefined || to === null || !('kind' in to)) return null;
      return { kind: 'range', from: { kind: 'shift', unit: 'day', amount }, to };
    },
  ),
  /** "28-6-2001 – 28-6-2025". */
  detector(
    'numeric-day-range',
    `${NOT_GLUED}(?<a>d)-(?<m>d)-(?<x>y)-(?<d>d)-(?<n>d)-(?<y>y)(?![-/~^]?[dyn])`,
    readCalendar,
  ),
  /** 05/9/1962, 2-9-1945, 2.9.1945, "26/05/2024 - 13:36", "20:00 05/08/2025". */
  detector(
    'numeric-day',
    `${WEEKDAY}(?:${NOT_GLUED}|(?<=${NOT_GLUED}${CLOCK}-?))(?<d>d)(?<s>[-/~])(?<n>d)\\k<s>(?<y>y)(?![-/~^](?!${CLOCK}(?![-/~]))[dyn])`,
    withWeekday(readCalendar),
  ),
  /** "24/6/1967 - 2022". */
  detector('day-year-range', `${NOT_GLUED}(?<d>d)(?<s>[/~])(?<n>d)\\k<s>(?<y>y)-(?<until>y)(?![-/~^])`, (match) => {
    const from = readCalendar(match);
    const until = match.value('until') ?? 0;
    if (from === null || !('kind' in from) || until < (match.value('y') ?? 0)) return null;
    return { kind: 'range', from, to: { kind: 'year', year: until } };
  }),
  /** "30/10 - 2/11", "từ 30/10 đến ngày 2/11/2025", "30 tháng 10 đến 2 tháng 11". */
  detector(
    'day-range',
    `${NOT_GLUED}(?<a>d)${month('m')}(?:[/~](?<x>y))?${LINK}(?<d>d)${month('n')}(?![-/~^]?[dn%])${YEAR}?`,
    readUnlessHoliday,
  ),
  /** "2-4 đến ngày 5-4": with dashes only a word links them. */
  detector('day-range', `${NOT_GLUED}(?<a>d)-(?<m>d)(?:-(?<x>y))?[zk]z?G?(?<d>d)-(?<n>d)(?![-/~^]?[dn%])${YEAR}?`),
  /** "11-12/7", "20 đến 26/10", "từ ngày 22 đến ngày 23/5/2025", "18-20 tháng 8", "5-7-8" is none. */
  detector('days', `${NOT_GLUED}(?<a>d)${LINK}(?<d>d)${month('n')}(?![-/~^]?[dn%])${YEAR}?`),
  /** "20 đến 26-10", "ngày 18-20-10": a dash before the month needs a word in the range, or ngày before it. */
  detector('days', `(?:${NOT_GLUED}|(?<=G))(?<a>d)(?:[zk]G?|(?<=Gd)-)(?<d>d)-(?<n>d)(?![-/~^]?[dn%])${YEAR}?`),
  /** "hai ngày 3 và 4/7", "các ngày 22, 23/9": two days that follow each other are one span. */
  detector(
    'day-list',
    `(?<=[G(])(?<a>d)(?:,?&G?|,)(?<d>d)(?:[-/~]|A)(?<n>d|c{1,2})(?![-/~^]?[dn%])${YEAR}?`,
    (match) => (match.value('d') === (match.value('a') ?? 0) + 1 ? readCalendar(match) : null),
  ),
  /** "các ngày 11, 12 và 13/7", "ngày 5 và 7/6/2024". */
  detector('day-list', `(?<=G)(?<l>d(?:,d){0,10}(?:,?&G?|,)d)(?:[-/~]|A)(?<n>d|c{1,2})(?![-/~^]?[dn%])${YEAR}?`),
  /** "8 tháng 12 2016": as the BBC writes it. */
  detector('day-month', `${WEEKDAY}(?<![~^/])(?<d>d)A(?<n>d)(?<y>y)(?![-/~^%])`, (match) =>
    match.after === 'x' && COUNTED.has(match.wordAfter) ? null : withWeekday(readCalendar)(match),
  ),
  /** "2 tháng 9 năm 1945", "mùng 2 tháng 9". */
  detector(
    'day-month',
    `${WEEKDAY}(?<![~^/])(?<d>d)A(?<n>d|c{1,2})(?![~^])${YEAR_OR_COMMA}?`,
    // "mùng 9 tháng Giêng" is a day of the lunar year's beginning.
    withWeekday((match) =>
      isLunar(match) || (match.before === 'U' && match.word('n') === 'giêng') ? null : readCalendar(match),
    ),
  ),
  /** "ngày 7/10", "sáng 5/6", "hôm 25/8", "7/10 năm ngoái". */
  detector(
    'day-slash-month',
    `${WEEKDAY}${LICENCE}${NOT_GLUED}(?<d>d)/(?<n>d)${NOT_FOLLOWED}${YEAR}?`,
    withWeekday(readLicensed),
  ),
  /** "29/5 và 30/5": the second shows that the first is a day. */
  detector('day-slash-month', `${NOT_GLUED}(?<d>d)/(?<n>d)(?=[,&]G?d/d(?![/~^]?[dyn%]))`, readCalendar),
  /** "ngày 30-4", "sáng 2-9", "ngày 2.9": a dash or a dot needs the word right before it. */
  detector(
    'day-dash-month',
    `(?<=${DAY_WORD}|[GIp]d-d&)${NOT_GLUED}(?<d>d)[-~](?<n>d)${NOT_FOLLOWED}${YEAR}?`,
    readFamous,
  ),
];
