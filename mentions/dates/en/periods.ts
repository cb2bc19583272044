/** English quarters, halves, seasons and decades. */
import { detector, SHORT_YEAR, shortYearOf, turnOf, yearOf } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import { decadeTime, firstMonthsTime, SEASONS } from '../periods.ts';
import type { YearOf } from '../time.ts';
import { wordAt } from '../reading.ts';

/** "of 2026", "this year", "of the year", which means this one. */
const YEAR = '(?:[,/]?f?(?:(?<y>y)(?![~^/]|-[dn])|(?<t>[lhkt])Y))';
const DECADES: Readonly<Record<string, number>> = { nineties: 90, eighties: 80, seventies: 70, sixties: 60 };

/** The year written before: "the 1988 second quarter", "the year-ago third quarter", "this year's first half". */
function yearBefore(match: Match): YearOf {
  if (match.has('ago')) return { shift: -1 };
  return match.value('x') ?? (match.has('turn') ? { shift: turnOf(match.letter('turn')) } : null);
}

/** "the last quarter of the tunnel", "this quarter of the city": not of a year. */
export function isOfPlace({ reading: { tokens }, last, wordAfter, after }: Match): boolean {
  if (after === '-') return /^finals?$|^finalists?$/.test(wordAt(tokens, last + 2));
  if (wordAfter !== 'of' || !/^(?:the|its|their)$/.test(wordAt(tokens, last + 2))) return false;
  return !/^(?:year|fiscal|financial|season|century|decade|calendar|school|academic|\d+)$/.test(
    wordAt(tokens, last + 3),
  );
}

export const PERIODS: readonly Detector[] = [
  /** "the first nine months of 2024", "the final three months of last year": from January to that month, or from one to December. */
  detector('first-months', `t?(?:(?<first>o)|(?<last>[lx]))(?<count>[cd])(?<unit>U)${YEAR}`, (match) => {
    const count = match.value('count') ?? 0;
    const atEnd = match.has('last') && /^(?:last|final)$/.test(match.word('last'));
    if (!(atEnd || match.value('first') === 1) || count < 2 || count > 11 || match.value('unit') !== 2) return null;
    return firstMonthsTime(count, atEnd, yearOf(match));
  }),
  /** "the last quarter of 2024", "the final quarter". */
  detector('part-of-year', `t?(?<last>[lx])(?<part>q)${YEAR}`, (match) =>
    /^(?:last|final)$/.test(match.word('last')) && !isOfPlace(match)
      ? { kind: 'part', year: yearOf(match), code: 'Q4' }
      : null,
  ),
  /** "the first quarter of 2026", "third-quarter", "the second half of this year". */
  detector(
    'part-of-year',
    `(?:t?(?<x>y)|t?(?<ago>Y-[ge])|(?<turn>[lhk])Y'x|t)?G?(?<which>o)-?(?<part>[qH])${YEAR}?`,
    (match) => {
      const half = match.letter('part') === 'H';
      const which = match.value('which') ?? 0;
      const year = yearBefore(match) ?? yearOf(match);
      if (which < 1 || which > (half ? 2 : 4)) return null;
      if (year === null && (half || /^f[^G]/.test(match.reading.classes.slice(match.last + 1, match.last + 3))))
        return null;
      return { kind: 'part', year, code: `${half ? 'H' : 'Q'}${which}` };
    },
  ),
  /** "Q3 2024", "2024-Q3", "H1". */
  detector('part-of-year', `(?<x>y)?-?(?<code>Q)(?:-?${YEAR})?`, (match) => {
    const value = match.value('code') ?? 0;
    return {
      kind: 'part',
      year: yearBefore(match) ?? yearOf(match),
      code: value > 10 ? `H${value - 10}` : `Q${value}`,
    };
  }),
  /** "spring 2024", "last summer", "this past winter", "in the summer". */
  detector(
    'season',
    `(?:E-?)?(?:(?<which>[lk]|hL)|(?<t>h)|(?<the>(?<=[iz])t)|t(?=Nf(?:y|')))?(?<season>N)(?:,?f?(?<y>y)(?![~^/])|f?${SHORT_YEAR})?`,
    (match) => {
      const turn = match.has('which') ? (match.letter('which') === 'k' ? 1 : -1) : 0;
      const year = yearOf(match) ?? shortYearOf(match);
      if (year === null && match.has('short')) return null;
      // "during the winter months", "the fall of the wall", "the summer house"
      if (year === null && /^(?:months|house|coat|camp)$/.test(match.wordAfter)) return null;
      if (match.word('season') === 'fall' && /^(?:of|from)$/.test(match.wordAfter) && year === null) return null;
      if (year === null && turn === 0 && !match.has('the')) return null;
      return { kind: 'part', year, code: SEASONS[match.value('season') ?? 0] ?? '', turn };
    },
  ),
  /** "the 1990s", "the early '80s", "the nineties". */
  detector('decade', "t?(?:E-?)?(?:(?<full>D)|'?(?<short>S)|Z)", (match) => {
    const full = match.value('full');
    if (full !== null) return decadeTime(full);
    const short = match.value('short') ?? DECADES[wordAt(match.reading.tokens, match.last)] ?? 0;
    return match.reading.classes.charAt(match.first) === 't' ? decadeTime(1900 + short) : null;
  }),
];
