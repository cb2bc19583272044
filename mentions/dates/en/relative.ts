/** English dates counted from the day of writing, or from another date of the text. */
import { LINE, NAME, OUTSIDE } from '../../tokens/tokens.ts';
import { detector, turnOf } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import { UNITS } from '../lexicon.ts';
import type { Unit } from '../lexicon.ts';
import type { Expression, Time } from '../time.ts';
import { countOf } from './durations.ts';
import { isOfPlace } from './periods.ts';
import { isInTitle } from './works.ts';
import { isStretch } from './stretch.ts';

const unitOf = (match: Match): Unit => UNITS[match.value('unit') ?? 0] ?? 'day';

/** Decades and centuries are counted in years. */
const shift = (unit: Unit, amount: number): Time => {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
  return years > 0 ? { kind: 'shift', unit: 'year', amount: amount * years } : { kind: 'shift', unit, amount };
};

const anaphor = ({ first, last }: Match, time: Time, kind: Expression['anaphor'] = 'same'): Expression => ({
  first,
  last,
  time,
  anaphor: kind,
});

/** "BBC Radio 4's Today programme", "Russia Today said", "he told Today:": a capital within a line that is no headline. */
function isTitle({ first, after, before, reading: { tokens } }: Match): boolean {
  const [own, next] = [tokens.kinds[first], tokens.kinds[first + 1]];
  if (own !== NAME || tokens.gaps[first] === LINE || !/[A-Za-z&']/.test(before)) return false;
  if (next === NAME || next === OUTSIDE || tokens.gaps[first + 1] === LINE) return false;
  // "Chile Votes Today, Aides Say", "a USA Today/Acme poll"
  return /[A-Za-z&'/]/.test(after) || tokens.kinds[first - 1] !== NAME;
}

export const RELATIVE: readonly Detector[] = [
  /** "today", "yesterday", "this morning", "last night". */
  detector('near-day', '(?<day>T)|(?<which>[lh])p', (match) =>
    isTitle(match) ? null : shift('day', match.value('day') ?? turnOf(match.letter('which'))),
  ),
  /** "the day after tomorrow", "the day before yesterday". */
  detector('near-day', 't(?<unit>u)(?<way>i)(?<day>T)', (match) => {
    const days = match.value('day') ?? 0;
    const isNext = days !== 0 && match.word('way') === (days > 0 ? 'after' : 'before');
    return isNext && unitOf(match) === 'day' ? shift('day', 2 * days) : null;
  }),
  /** "last week", "this year", "the previous week", "the current fiscal year", "in the coming week". */
  detector(
    'turned-unit',
    '(?:t(?=[Lh])|(?<=i)t(?=k)|h(?=[kL]))?(?<which>[lLh]|(?<!t)k|(?<=it)k)G?(?<unit>[uYq])(?!-[uYqxa])',
    (match) => {
      const unit = unitOf(match);
      if ((unit === 'quarter' && isOfPlace(match)) || isInTitle(match)) return null;
      if (/^(?:day|decade|century|fortnight)$/.test(unit) || match.word('which') === 'following') return null;
      if (isStretch(match)) return null;
      // "the past month" has its length.
      if (match.word('which') === 'past' && match.reading.classes.charAt(match.first) === 't') return null;
      const time = shift(unit, turnOf(match.letter('which')));
      return unit === 'week' && match.letter('which') === 'l' ? { ...time, fromSunday: true } : time;
    },
  ),
  /** "the week after next", "the month before last". */
  detector('turned-unit', 't(?<unit>[uY])(?<way>i)(?<turn>[kl])', (match) => {
    const isNext = match.word('way') === 'after' && match.word('turn') === 'next';
    const isLast = match.word('way') === 'before' && match.word('turn') === 'last';
    const unit = unitOf(match);
    return (isNext || isLast) && /^(?:week|month|year)$/.test(unit) ? shift(unit, isNext ? 2 : -2) : null;
  }),
  /** "half a century ago" */
  detector('units-ago', 'Ha(?<unit>[uY])g', (match) => {
    const halves: Readonly<Partial<Record<Unit, Time>>> = {
      year: shift('month', -6),
      decade: shift('year', -5),
      century: shift('year', -50),
    };
    return halves[unitOf(match)] ?? null;
  }),
  /** "three days ago", "a year ago", "four decades ago"; of a single week the day is known. */
  detector('units-ago', '(?<![-~^/$dnc])(?<count>[adn]|c(?:-?c){0,2})(?<unit>[uYqU])g', (match) => {
    const count = countOf(match);
    if (count === 0 || unitOf(match) === 'weekend') return null;
    return count === 1 && unitOf(match) === 'week' ? shift('day', -7) : shift(unitOf(match), -count);
  }),
  /** "over the weekend", "at the weekend": the last one, or in a clause that looks ahead the next. */
  detector('weekend', '(?<=[ifzP])t(?<unit>u)', (match) => {
    if (unitOf(match) !== 'weekend' || (match.before === 'P' && match.wordBefore !== 'at')) return null;
    return match.before === 'z' ? shift('weekend', 0) : { kind: 'weekend' };
  }),
  /** "by the end of the year", "the end of next month", "year-end", "the year's end". */
  detector('end-of-unit', "t?Bf(?<which>[tlkh])(?<unit>[uY])|(?:t(?=Y'))?(?<whole>Y)(?:-?|'x)(?<end>B)", (match) => {
    if (match.has('whole')) return match.word('end') === 'end' ? shift('year', 0) : null;
    const unit = unitOf(match);
    return /^(?:year|month|week)$/.test(unit) ? shift(unit, turnOf(match.letter('which'))) : null;
  }),
  /** "the same day", "that year", "the end of that year", "late that month". */
  detector('same-unit', "(?:ts|(?:t?Bf|E)?j)(?<unit>[uYq])(?!')", (match) => anaphor(match, shift(unitOf(match), 0))),
  /** "a year earlier", "two days later". */
  detector('units-apart', '(?<count>[acd])(?<unit>[uYqU])(?<way>[er])', (match) =>
    // "a year earlier than planned"
    match.wordAfter === 'than'
      ? null
      : anaphor(match, shift(unitOf(match), (match.letter('way') === 'e' ? -1 : 1) * countOf(match)), 'apart'),
  ),
  /** "the next day", "the following month"; but "in the next year" is counted from today. */
  detector('units-apart', '(?<in>i)?t(?<next>[kL])(?<unit>[uYq])', (match) => {
    const unit = unitOf(match);
    if (/^(?:coming|past)$/.test(match.word('next')) || (match.has('in') && unit !== 'day')) return null;
    if (unit !== 'day' && isStretch(match, 'next')) return null;
    const first = match.at('next') - 1;
    return { ...anaphor(match, shift(unit, match.letter('next') === 'L' ? -1 : 1), 'next'), first };
  }),
  /** "the quarter", "the latest period", "the year-ago quarter", "year-earlier": what a report is about. */
  detector('reported-quarter', 't(?:J|(?<year>Y)-[ge])[qI]|tq|(?<alone>Y)-[ge](?!x?[qY])', (match) =>
    isOfPlace(match)
      ? null
      : anaphor(match, { kind: 'reported-quarter', yearsBack: match.has('year') || match.has('alone') ? 1 : 0 }),
  ),
];
