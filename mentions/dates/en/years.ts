/** Bare years: they want a licence, and a name before them takes it away. */
import type { Detector, Match } from '../grammar.ts';
import { AMOUNTS, INSTRUMENTS, LABELS, PEOPLE } from './words.ts';
import { wordAt } from '../tokens.ts';

/** "post-1975", "mid-2024". */
const AROUND = new Set(['post', 'pre', 'mid', 'early', 'late']);

const plausible = (year: number) => year >= 1700 && year <= 2100;

/** "2026–2031", "2021-25", "1954 to 1975". */
export const yearRange: Detector = {
  rule: 'year-range',
  pattern: /(?<![-/~^$])(?<from>y)(?<to>[-/z&])(?:(?<until>y)|(?<short>[dn]))(?![-/~^%])/dg,
  read(match) {
    const { classes } = match.reading;
    const from = match.value('from') ?? 0;
    const link = classes.charAt(match.at('to'));
    if (link === '&' && classes.charAt(match.first - 1) !== 'F') return null;
    const short = match.value('short');
    if (short !== null && link !== '-' && link !== '/') return null;
    const until = match.value('until') ?? Math.floor(from / 100) * 100 + (short ?? 0);
    if (!plausible(from) || !plausible(until) || until <= from || (short !== null && short < 10)) return null;
    if (link === '/' && until !== from + 1) return null;
    if (link === 'z' && !/[Fi(,]/.test(classes.charAt(match.first - 1))) return null;
    return {
      first: match.first,
      last: match.last,
      time: { kind: 'range', from: { kind: 'year', year: from }, to: { kind: 'year', year: until } },
    };
  },
};

export const bareYear: Detector = {
  rule: 'year',
  pattern: /(?<![/~^$%#*@+=])(?<year>y)(?!-?[UuyDdnO%*~^/@=]|[MmA]\.?[dO])/dg,
  read(match) {
    const year = match.value('year') ?? 0;
    return isYear(match, year) ? { first: match.first, last: match.last, time: { kind: 'year', year } } : null;
  },
};

function isYear(match: Match, year: number): boolean {
  const { classes, tokens } = match.reading;
  const before = classes.charAt(match.first - 1);
  const after = classes.charAt(match.last + 1);
  if (!plausible(year)) return false;
  const wordBefore = before === '' ? '' : wordAt(tokens, match.first - 1);
  const wordAfter = after === 'x' ? wordAt(tokens, match.last + 1) : '';
  if (before === 'X') return INSTRUMENTS.has(wordBefore);
  if (LABELS.has(wordBefore)) return false;
  if (after === 'X' && LABELS.has(wordAt(tokens, match.last + 1))) return false;
  const recent = year >= 1900;
  const counted = after === 'x' && PEOPLE.has(wordAfter);
  const plural = after === 'x' && /[^s]s$/.test(wordAfter);
  if (/[izF]/.test(before)) return recent || !(counted || plural);
  if (before === '(') return /[),~^]/.test(after) || classes.charAt(match.last + 1) === '-';
  if (!recent || counted) return false;
  if (/[tPjhGBEfa]/.test(before) || before === "'") return true;
  if (before === ',') return /^[-|.,)"P]?$/.test(after) || /ed$|^saw$/.test(wordAfter);
  if (/^[|."]?$/.test(before)) return !plural && /[xXP]/.test(after);
  if (before === '&') return !plural;
  if (before === '-') return AROUND.has(match.first < 2 ? '' : wordAt(tokens, match.first - 2));
  if (before === 'x') return !plural && !AMOUNTS.has(wordBefore) && /^[xX.,|)&PizE]?$/.test(after);
  return false;
}

/** "1982 and 2016", "2019, 2020 and 2021": a year beside a year is one. */
export const yearList: Detector = {
  rule: 'year-list',
  pattern: /(?<=[izFfP(])(?<list>y(?:,y){0,10},?&y)(?![Uu~^/%])/dg,
  read(match) {
    const found = [];
    for (let index = match.first; index <= match.last; index++) {
      if (match.reading.classes.charAt(index) !== 'y') continue;
      const year = match.reading.values[index] ?? 0;
      if (!plausible(year)) return null;
      found.push({ first: index, last: index, time: { kind: 'year', year } as const });
    }
    return match.reading.classes.charAt(match.first - 1) === 'F' && found.length === 2 ? null : found;
  },
};

/** "nineteen ninety-six", as speech is written down. */
export const spokenYear: Detector = {
  rule: 'spoken-year',
  pattern: /(?<![-c])(?<century>c)(?<tens>c)(?:-?(?<ones>c))?(?![-c])/dg,
  read(match) {
    const [century, tens] = [match.value('century') ?? 0, match.value('tens') ?? 0];
    if ((century !== 19 && century !== 20) || tens < 10 || tens > 99) return null;
    const time = { kind: 'year', year: century * 100 + tens + (match.value('ones') ?? 0) } as const;
    return { first: match.first, last: match.last, time };
  },
};
