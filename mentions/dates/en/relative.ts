/** Dates counted from the day of writing. */
import type { Detector } from '../grammar.ts';
import { UNITS } from '../lexicon.ts';
import { wordAt } from '../tokens.ts';
import { countOf } from './durations.ts';
import { turnOf } from './parts.ts';

/** "today", "yesterday", "this morning", "last night". */
export const nearDay: Detector = {
  rule: 'near-day',
  pattern: /(?<day>T)|(?<which>[lh])(?<part>p)/dg,
  read(match) {
    const written = match.value('day');
    const amount = written ?? turnOf(match.reading.classes.charAt(match.first));
    return { first: match.first, last: match.last, time: { kind: 'shift', unit: 'day', amount } };
  },
};

/** "last week", "this year", "late next month", "the previous week", "the current fiscal year". */
export const turnedUnit: Detector = {
  rule: 'turned-unit',
  pattern: /(?:t(?=[Lh]))?(?<which>[lLh]|(?<!t)k|(?<=it)k)G?(?<unit>u)(?!-u|-[xa])/dg,
  read(match) {
    const unit = UNITS[match.value('unit') ?? 0];
    if (unit === undefined || unit === 'day' || unit === 'decade' || unit === 'century') return null;
    const which = match.at('which');
    if (match.reading.classes.charAt(which) === 'k' && match.word('which') === 'following') return null;
    return {
      first: match.first,
      last: match.last,
      time: { kind: 'shift', unit, amount: turnOf(match.reading.classes.charAt(which)) },
    };
  },
};

/** "three days ago", "a year ago", "four decades ago". */
export const unitsAgo: Detector = {
  rule: 'units-ago',
  pattern: /(?<![-~^/$dnc])(?<count>[adn]|c(?:-?c){0,2})(?<unit>[uU])(?<back>g)/dg,
  read(match) {
    const count = countOf(match);
    const unit = UNITS[match.value('unit') ?? 0];
    if (unit === undefined || count === 0 || unit === 'weekend') return null;
    const [step, times] = unit === 'decade' ? (['year', 10] as const) : ([unit, 1] as const);
    return { first: match.first, last: match.last, time: { kind: 'shift', unit: step, amount: -count * times } };
  },
};

/** "over the weekend": the last one, or in a clause that looks ahead the next. */
export const weekend: Detector = {
  rule: 'weekend',
  pattern: /(?<=[if])t(?<unit>u)/dg,
  read(match) {
    return match.value('unit') === 7 ? { first: match.first, last: match.last, time: { kind: 'weekend' } } : null;
  },
};

/** "by the end of the year", "year-end", "the end of next month". */
export const endOfUnit: Detector = {
  rule: 'end-of-unit',
  pattern: /t?Bf(?<which>[tlkh])(?<unit>u)|(?<whole>u)(?:-?|'x)B/dg,
  read(match) {
    const unit = UNITS[match.value('unit') ?? match.value('whole') ?? 0];
    if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
    const { classes } = match.reading;
    if (match.at('whole') !== -1 && (unit !== 'year' || wordAt(match.reading.tokens, match.last) !== 'end'))
      return null;
    const which = match.at('which');
    const amount = which === -1 ? 0 : turnOf(classes.charAt(which));
    return { first: match.first, last: match.last, time: { kind: 'shift', unit, amount } };
  },
};
