/** English lengths of time and repeated dates. */
import { detector } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import { addLengths, halfOf, lengthOf, lengthTime } from '../lengths.ts';
import { UNITS } from '../lexicon.ts';
import { wordAt } from '../reading.ts';
import { isStretch } from './stretch.ts';
import { isInTitle } from './works.ts';

/** A number in the group `count`, and the token it begins with. */
interface Counted {
  readonly total: number;
  readonly first: number;
}

/** The last number the group makes: "60", "twenty-one", "two hundred"; of "two six-year terms" it is six. */
function lastCount(match: Match): Counted {
  let [total, last, first] = [0, 0, match.at('count')];
  for (let index = match.at('count'); index <= match.end('count'); index++) {
    const value = match.reading.valueAt(index);
    if (value === 0) continue;
    if (value === 100 && total > 0) total *= 100;
    else if (total === 0 || last === 100 || (last >= 20 && last % 10 === 0 && value < 10)) total += value;
    else [total, first] = [value, index];
    last = value;
  }
  return { total, first };
}

/** The number the group `count` makes; 1 when it is not there. */
export const countOf = (match: Match): number => (match.has('count') ? lastCount(match).total : 1);

/** "52 years old"; "one day they will"; "three-quarters"; "the Six-Day War". */
function isNoLength(match: Match): boolean {
  const { tokens, classes } = match.reading;
  if (isInTitle(match)) return true;
  if (wordAt(tokens, match.last + (match.after === '-' ? 2 : 1)).startsWith('old')) return true;
  // "children 5 years of age"
  if (match.wordAfter === 'of' && wordAt(tokens, match.last + 2) === 'age') return true;
  if (match.letter('unit') === 'q' || (match.letter('unit') === 'U' && match.value('unit') === 6)) {
    if (match.after === 'f' || classes.slice(match.first, match.last).includes('-')) return true;
  }
  const name = tokens.text.charAt(tokens.starts[match.last] ?? 0);
  if (name !== name.toLowerCase() && /^'?X/.test(classes.slice(match.last + 1, match.last + 3))) return true;
  const someDay = match.word('count') === 'one' && match.value('unit') === 0 && match.last === match.first + 1;
  // "one day they will", not "one day after the vote"
  return someDay && !/[ib]/.test(match.before) && !/^(?:after|before|ahead)$/.test(match.wordAfter);
}

/** "a week after the vote", not "£500 a week before tax", "twice a day after meals". */
const isLengthFrom = ({ wordAfter, wordBefore, before }: Match): boolean =>
  /^(?:after|before)$/.test(wordAfter) &&
  !/[dncU%$]/.test(before) &&
  !/^(?:once|twice|times|hours|minutes)$/.test(wordBefore);

/** Verbs in -s before "a month"; other words in -s are counted: "flights a month". */
const TAKES =
  /^(?:has|was|is|takes|needs|lasts|spends|gives|gets|wants|marks|asks|nears|caps|ends|plus|less|perhaps|as|us)$/;

/** "has a month to decide", "in less than a year", "a week of talks"; not "twice a week", "1,000 people a year", "a day of joy". */
function isOneLength(match: Match): boolean {
  const unit = match.value('unit') ?? 0;
  if (
    unit === 0 ||
    /^(?:quarter|weekend)$/.test(UNITS[unit] ?? '') ||
    /[dncU%$#]/.test(match.before) ||
    match.after === '-'
  )
    return false;
  return (
    !/^(?:once|twice|times|thrice|per|what|such|people|cent|percent|dollars?|tons?|tonnes?|kg|km|barrel|inch|mile|litre|liter|\w*met(?:re|er))$/.test(
      match.wordBefore,
    ) &&
    (!match.wordBefore.endsWith('s') || TAKES.test(match.wordBefore))
  );
}

/** So many units, and half of one. */
function andAHalf(match: Match): ReturnType<typeof lengthTime> {
  const half = halfOf(match.value('unit') ?? 0);
  const whole = lengthOf(countOf(match), match.value('unit') ?? 0);
  return half === null || whole === null ? null : lengthTime(addLengths(whole, half));
}

export const DURATIONS: readonly Detector[] = [
  /** "the past month", "over the last year": as much until or from today. */
  detector('length', 't(?<which>[Llk])(?<unit>[uYq])', (match) =>
    match.word('which') === 'past' || isStretch(match) ? lengthTime(lengthOf(1, match.value('unit') ?? 0)) : null,
  ),
  /** "every year", "each month", "every Monday". */
  detector('repeated', 'v(?<count>[cd])?(?:(?<unit>[uYqU])|(?<weekday>W)|(?<month>M))', (match) => {
    const [month, weekday] = [match.value('month'), match.value('weekday')];
    if (month !== null) return { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` };
    if (weekday !== null) return { kind: 'set', value: `XXXX-WXX-${weekday}` };
    const length = lengthOf(countOf(match), match.value('unit') ?? 0);
    return length === null ? null : { kind: 'set', value: `P${length}` };
  }),
  /** "annually". */
  detector('repeated', '5', () => ({ kind: 'set', value: 'P1Y' })),
  /** "another week", not "another day" of many; "a full month". */
  detector('length', '(?<unit>[uY])(?!g|[er]|-)', (match) => {
    const time = lengthTime(lengthOf(1, match.value('unit') ?? 0));
    if (time === null || match.value('unit') === 0) return null;
    if (match.wordBefore === 'another') return { first: match.first - 1, last: match.last, time };
    const isFull = /^(?:full|whole|entire)$/.test(match.wordBefore);
    const isOne = isFull && /^an?$/.test(wordAt(match.reading.tokens, match.first - 2));
    return isOne ? { first: match.first - 2, last: match.last, time } : null;
  }),
  /** "day-long", "yearlong". */
  detector('length', '(?<!-)(?<unit>[uY])-2|(?<glued>3)', (match) =>
    lengthTime(lengthOf(1, match.value('unit') ?? match.value('glued') ?? 0)),
  ),
  /** "a two-week-old truce"; a person is so many years old. */
  detector('length', '(?<count>[dnc])-(?<unit>[uY])-x', (match) => {
    const isAge =
      match.word('unit') !== 'year' &&
      wordAt(match.reading.tokens, match.last) === 'old' &&
      !/^(?:bab(?:y|ies)|infants?|son|daughter|boy|girl|child|twins?|puppy|puppies|kitten|calf)$/.test(match.wordAfter);
    return isAge ? lengthTime(lengthOf(countOf(match), match.value('unit') ?? 0)) : null;
  }),
  /** "half a century", "half-century", "half a year". */
  detector('length', 'H(?:-|a)?(?<unit>[uY])', (match) => lengthTime(halfOf(match.value('unit') ?? 0))),
  /** "two and a half years", "one-and-a-half-year". */
  detector('length', '(?<count>[cd])-?&-?a?-?H-?(?<unit>[uYU])', andAHalf),
  /** "a year and a half", "two years and a half". */
  detector('length', '(?<count>[acd])(?<unit>[uYU])&aH', andAHalf),
  /** "15 to 20 years", "46-57 months", "between 15 and 20 years": at least and at most. */
  detector('length', '(?<![-~^/$Mdn])(?<least>[dnc])[-z&](?<count>[dnc])(?<unit>U)(?!g|[er]|-x)', (match) => {
    if (wordAt(match.reading.tokens, match.at('least') + 1) === 'and' && match.wordBefore !== 'between') return null;
    const [least, most] = [match.value('least') ?? 0, match.value('count') ?? 0];
    const unit = match.value('unit') ?? 0;
    const [from, to] = [lengthOf(least, unit), lengthOf(most, unit)];
    if (from === null || to === null || least >= most || isNoLength(match)) return null;
    return { kind: 'length', value: `P${from}/P${to}` };
  }),
  /** "four years and ten months", "a year and a day". */
  detector(
    'length',
    '(?<count>[acdn])(?<unit>[uYU])(?:,?(?<joint>&)|,)(?<more>[acdn])(?<less>[uYU])(?!g|[er])',
    (match) => {
      const [unit, less] = [match.value('unit') ?? 0, match.value('less') ?? 0];
      const [whole, rest] = [lengthOf(countOf(match), unit), lengthOf(match.value('more') ?? 0, less)];
      // "two years or six months"
      const isOne = whole !== null && rest !== null && unit > less && match.value('joint') !== 1 && !isNoLength(match);
      return isOne ? lengthTime(addLengths(whole, rest)) : null;
    },
  ),
  /** "five (5) years", "within 30 (thirty) days": laws say it twice. */
  detector('length', '(?:c(?:-?c)?\\((?<count>d|n)\\)|(?<figure>d|n)\\(c(?:-?c)?\\))-?(?<unit>[uU])', (match) =>
    lengthTime(lengthOf(match.value('count') ?? match.value('figure') ?? 0, match.value('unit') ?? 0)),
  ),
  /** "a quarter of a century", "a quarter-century". */
  detector('length', 'aq(?:fa|-)?(?<unit>u)', (match) =>
    UNITS[match.value('unit') ?? 0] === 'century' ? lengthTime('25Y') : null,
  ),
  /** "60 years", "two-day", "three weeks", "for a month", "a day after", "26-year-long". */
  detector(
    'length',
    '(?:(?<![-~^/$M])(?<count>[dn]|a?c(?:-?c){0,2})(?:-|4)?|(?<=[ib])a1?|(?<lone>a1?)(?=[uY]))(?<unit>[uYqU])(?!g|[er]|-x)(?<long>-2)?',
    (match) => {
      if (match.has('lone') && (match.has('long') || (!isLengthFrom(match) && !isOneLength(match)))) return null;
      if (isNoLength(match)) return null;
      // "for a month-long siege"
      const alone = match.has('long') ? match.at('unit') : match.first;
      const { total, first } = match.has('count') ? lastCount(match) : { total: 1, first: alone };
      const time = lengthTime(lengthOf(total, match.value('unit') ?? 0));
      // "two six-year terms": the count begins within the match.
      const isWhole = first === match.first || first === match.at('count');
      return time === null || isWhole ? time : { first, last: match.last, time };
    },
  ),
];
