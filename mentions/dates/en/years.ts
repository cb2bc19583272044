/** Bare years in English: they want a licence, and a name before them takes it away. */
import { detector } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import { wordAt } from '../reading.ts';
import { AMOUNTS, INSTRUMENTS, LABELS, MEASURED, PEOPLE, QUANTITIES, ROADS, YEARLY_EVENTS } from './words.ts';

/** "post-1975", "mid-2024". */
const AROUND = new Set(['post', 'pre', 'mid', 'early', 'late', 'end']);

/** "At 2015 GMT", and a number that is rounded. */
const CLOCKS = /^(?:gmt|utc|hrs|hours|local|ist|est|cet)$/;
const ROUGHLY = /^(?:about|around)$/;

const plausible = (year: number) => year >= 1700 && year <= 2100;

/** A dash or a dot that opens a line. */
const isBullet = ({ reading: { classes }, first }: Match): boolean =>
  /[-*]/.test(classes.charAt(first - 1)) && /^[|]?$/.test(classes.charAt(first - 2));

/** What moves to a number: "fell to 1985". */
const MOVES = /^(?:rose|fell|climbed|dropped|slid|jumped|rises|falls|climbs|risen|fallen)$/;
/** Behind a number and a hyphen: "a 2000-seat hall". */
const SIZED = /^(?:seat|strong|page|foot|mile|metre|meter|kilometre|kilometer|acre|hectare|ton|tonne|word|room|bed)$/;

/** "2018 adults", "a population of 2023", "1925 K Street", "fell to 1985", "a 2000-seat hall": a number that is no year. */
function isNumber({ reading: { tokens }, first, last, before, after, wordBefore, wordAfter }: Match): boolean {
  if (MEASURED.has(wordAfter) && wordBefore !== 'in' && !/[,.]/.test(after)) return true;
  if (before === 'f' && wordBefore === 'of' && QUANTITIES.has(wordAt(tokens, first - 2))) return true;
  if (after === '-' && SIZED.test(wordAt(tokens, last + 2))) return true;
  if (after === 'X' && (ROADS.has(wordAt(tokens, last + 2)) || /^(?:rue|via|calle)$/.test(wordAfter))) return true;
  return wordBefore === 'to' && MOVES.test(wordAt(tokens, first - 2)) && !/^(?:from|levels?)$/.test(wordAfter);
}

function isYear(match: Match, year: number): boolean {
  const { before, after, wordBefore, wordAfter } = match;
  if (!plausible(year) || isNumber(match)) return false;
  if (before === 'X') return INSTRUMENTS.has(wordBefore) || wordBefore === 'copyright';
  if (/[xP&]/.test(before) && after === 'x' && YEARLY_EVENTS.has(wordAfter)) return true;
  if (LABELS.has(wordBefore) || (after === 'X' && LABELS.has(wordAfter))) return false;
  const recent = year >= 1900;
  const counted = after === 'x' && PEOPLE.has(wordAfter);
  const plural = after === 'x' && /[^s]s$/.test(wordAfter);
  // "about 2000 people", "at 2015 GMT"
  if (CLOCKS.test(wordAfter) || ((plural || counted) && ROUGHLY.test(wordBefore))) return false;
  if (/[izF]/.test(before)) return recent || !(counted || plural);
  if (before === '(') return /[-),~^]/.test(after);
  if (!recent || counted) return false;
  if (/[tjhGBEfaY']/.test(before)) return true;
  if (before === 'P') return !plural;
  if (before === ',') return /^[-|.,)"P]?$/.test(after) || /ed$|^saw$/.test(wordAfter);
  if (before === '-' && !isBullet(match)) return AROUND.has(wordAt(match.reading.tokens, match.first - 2));
  if (plural) return false;
  if (before === 'x') return !AMOUNTS.has(wordBefore) && /^[xX.,|)&PizE]?$/.test(after);
  // "… was freed. 1988 - Jailed for life." in one line
  const isEntry =
    before === '.' &&
    after === '-' &&
    /[\s\u00a0]/.test(match.reading.tokens.text.charAt(match.reading.tokens.ends[match.last] ?? 0));
  if (isEntry) return true;
  // "1978: Israel and Egypt sign …" in a chronology
  if ((/^[|]?$/.test(before) || isBullet(match)) && (after === ':' || (before !== '-' && after === '-'))) return true;
  return before === '&' || (/^[|."]?$/.test(before) && /[xXP]/.test(after));
}

export const YEARS: readonly Detector[] = [
  /** "2026–2031", "2021-25", "1954 to 1975". */
  detector('year-range', '(?<![-/~^$])(?<x>y)(?<to>[-/z&])(?:(?<y>y)|(?<short>[dn]))(?![-/~^%])', (match) => {
    const from = match.value('x') ?? 0;
    const link = match.letter('to');
    const short = match.value('short');
    const until = match.value('y') ?? Math.floor(from / 100) * 100 + (short ?? 0);
    if (!plausible(from) || !plausible(until) || until <= from) return null;
    // "1920-1980 MHz", "Lots 1920-1935"
    const isCounted = short === null && (MEASURED.has(match.wordAfter) || CLOCKS.test(match.wordAfter));
    if (isCounted || /^(?:lots?|numbers|serial)$/.test(match.wordBefore)) return null;
    // "(2004-05)" in a career; elsewhere it can be May 2004.
    const isBracketed = match.before === '(' && match.after === ')';
    if (short !== null && ((short < 10 && !isBracketed) || !/[-/]/.test(link))) return null;
    if (
      link === '/'
        ? until !== from + 1
        : link === '&'
          ? match.before !== 'F'
          : link === 'z' && !/[Fi(,]/.test(match.before)
    ) {
      return null;
    }
    return { kind: 'range', from: { kind: 'year', year: from }, to: { kind: 'year', year: until } };
  }),
  /** "1982 and 2016", "2019, 2020 and 2021". */
  detector('year-list', '(?<=[izfPt(])(?<l>y(?:,y){0,10},?&y)(?![UuYq~^/%])'),
  detector('year', '(?:(?<![/~^$%#*@+=])|(?<=(?:^|[|])[*]))(?<y>y)(?!-?[UuYqyDdnO%*~^/@=]|[MmA]\\.?[dO])', (match) => {
    const year = match.value('y') ?? 0;
    return isYear(match, year) ? { kind: 'year', year } : null;
  }),
  /** "early 2013", "mid-2024", "the end of 2025". */
  detector('year', '(?:t?Bf|E-?)(?<y>y)(?!-?[UuYqyDdnO%*~^/@=])', (match) => {
    const year = match.value('y') ?? 0;
    return plausible(year) ? { kind: 'year', year } : null;
  }),
  /** "FY2024-25", "FY26". */
  detector('fiscal-year', '(?<x>6)(?:[-/](?<y>[dny]))?', (match) => {
    const [from, until] = [match.value('x') ?? 0, match.value('y')];
    if (until === null) return { kind: 'year', year: from };
    return until % 100 === (from + 1) % 100
      ? { kind: 'range', from: { kind: 'year', year: from }, to: { kind: 'year', year: from + 1 } }
      : null;
  }),
  /** "nineteen ninety-six", as speech is written down. */
  detector('spoken-year', '(?<![-c])(?<century>c)(?<tens>c)(?:-?(?<ones>c))?(?![-c])', (match) => {
    const [century, tens] = [match.value('century') ?? 0, match.value('tens') ?? 0];
    if ((century !== 19 && century !== 20) || tens < 10 || tens > 99) return null;
    return { kind: 'year', year: century * 100 + tens + (match.value('ones') ?? 0) };
  }),
];
