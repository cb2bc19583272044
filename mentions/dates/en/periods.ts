/** Quarters, halves, seasons, decades and terms. */
import type { Detector, Match } from '../grammar.ts';
import type { Time, YearOf } from '../time.ts';
import { turnOf } from './parts.ts';

const YEAR_AFTER = ',?f?(?:(?<year>y)(?![~^/])|(?<turn>[lhkt])(?<unit>u))';

/** As in `parts.ts`, and "of the year", which means this one. */
function year(match: Match): YearOf | undefined {
  const written = match.value('year');
  if (written !== null) return written;
  const turn = match.at('turn');
  if (turn === -1) return null;
  return match.value('unit') === 3 ? { shift: turnOf(match.reading.classes.charAt(turn)) } : undefined;
}

/** The year written before: "the 1988 second quarter", "the year-ago third quarter", "this year's first half". */
function yearBefore(match: Match): YearOf {
  const written = match.value('y0');
  if (written !== null) return written;
  if (match.at('ago') !== -1) return { shift: -1 };
  const turn = match.at('w0');
  return turn === -1 ? null : { shift: turnOf(match.reading.classes.charAt(turn)) };
}

function part(match: Match, code: string): Time | null {
  const of = year(match);
  return of === undefined ? null : { kind: 'part', year: of, code };
}

/** "the first quarter of 2026", "third-quarter", "Q3 2024", "the second half of this year". */
export const quarterOrHalf: Detector = {
  rule: 'part-of-year',
  pattern: new RegExp(
    `(?:t?(?<y0>y)|t?(?<ago>u-[ge])|(?<w0>[lhk])u'x|t)?G?(?<which>o)-?(?<part>[uH])(?:${YEAR_AFTER})?`,
    'dg',
  ),
  read(match) {
    const { classes } = match.reading;
    const half = classes.charAt(match.at('part')) === 'H';
    if (!half && match.value('part') !== 6) return null;
    const which = match.value('which') ?? 0;
    if (which < 1 || which > (half ? 2 : 4)) return null;
    const code = `${half ? 'H' : 'Q'}${which}`;
    const before = yearBefore(match);
    const time: Time | null = before === null ? part(match, code) : { kind: 'part', year: before, code };
    if (time === null || (half && before === null && year(match) === null)) return null;
    return { first: match.first, last: match.last, time };
  },
};

export const quarterCode: Detector = {
  rule: 'part-of-year',
  pattern: new RegExp(`(?<code>Q)(?:-?${YEAR_AFTER})?|(?<before>y)-?(?<late>Q)`, 'dg'),
  read(match) {
    const value = match.value('code') ?? match.value('late') ?? 0;
    const code = value > 10 ? `H${value - 10}` : `Q${value}`;
    const before = match.value('before');
    const time: Time | null = before === null ? part(match, code) : { kind: 'part', year: before, code };
    return time && { first: match.first, last: match.last, time };
  },
};

/** "the first nine months of 2024": from January to that month. */
export const firstMonths: Detector = {
  rule: 'first-months',
  pattern: new RegExp(`t?(?<first>o)(?<count>[cd])U(?:f?(?:(?<year>y)(?![~^/])|(?<turn>[lhkt])(?<unit>u)))`, 'dg'),
  read(match) {
    const of = year(match);
    const count = match.value('count') ?? 0;
    if (of === undefined || of === null || match.value('first') !== 1 || count < 2 || count > 11) return null;
    if (match.reading.values[match.at('count') + 1] !== 2) return null;
    const time: Time =
      count === 6
        ? { kind: 'part', year: of, code: 'H1' }
        : { kind: 'range', from: { kind: 'month', year: of, month: 1 }, to: { kind: 'month', year: of, month: count } };
    return { first: match.first, last: match.last, time };
  },
};

/** "spring 2024", "last summer", "this past winter", "in the summer". */
export const seasons: Detector = {
  rule: 'season',
  pattern:
    /(?:E-?)?(?:(?<which>[lk]|hL)|(?<now>h)|(?<the>(?<=[iz])t)|t(?=Nfy))?(?<season>N)(?:,?f?(?<year>y)(?![~^/]))?/dg,
  read(match) {
    const code = ['SP', 'SU', 'FA', 'WI'][match.value('season') ?? 0] ?? 'SP';
    const written = match.value('year');
    const next = match.reading.classes.charAt(match.at('which')) === 'k';
    const turn = match.at('which') === -1 ? 0 : next ? 1 : -1;
    if (written === null && turn === 0 && match.at('now') === -1 && match.at('the') === -1) return null;
    const year = written ?? (match.at('now') === -1 ? null : { shift: 0 });
    return { first: match.first, last: match.last, time: { kind: 'part', year, code, turn } };
  },
};

/** "the 1990s", "the early '80s", "the nineties". */
export const decades: Detector = {
  rule: 'decade',
  pattern: /(?<the>t)?(?:E-?)?(?:(?<full>D)|'?(?<short>S)|(?<word>Z))/dg,
  read(match) {
    const full = match.value('full');
    if (full !== null)
      return { first: match.first, last: match.last, time: { kind: 'fixed', value: String(full / 10) } };
    if (match.at('the') === -1) return null;
    const words: Record<string, number> = { nineties: 90, eighties: 80, seventies: 70, sixties: 60 };
    const short = match.value('short') ?? words[match.word('word')] ?? 0;
    return { first: match.first, last: match.last, time: { kind: 'fixed', value: String(190 + short / 10) } };
  },
};
