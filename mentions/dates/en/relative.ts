/** Dates counted from the day of writing. */
import { UNITS } from '../lexicon.ts';
import type { Detector } from '../grammar.ts';
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

/** "last week", "this year", "next month", "the previous week". */
export const turnedUnit: Detector = {
  rule: 'turned-unit',
  pattern: /(?:t(?=L))?(?<which>[lLkh])(?<unit>u)(?!-)/dg,
  read(match) {
    const unit = UNITS[match.value('unit') ?? 0];
    if (unit === undefined || unit === 'day' || unit === 'decade' || unit === 'century') return null;
    return {
      first: match.first,
      last: match.last,
      time: { kind: 'shift', unit, amount: turnOf(match.reading.classes.charAt(match.at('which'))) },
    };
  },
};

/** "three days ago", "a year ago", "two weeks from now". */
export const unitsAgo: Detector = {
  rule: 'units-ago',
  pattern: /(?<![-:;/$dnc])(?<count>[acdn])(?<unit>[uU])(?<back>g)/dg,
  read(match) {
    const count = match.value('count') ?? 0;
    const unit = UNITS[match.value('unit') ?? 0];
    if (unit === undefined || count === 0 || unit === 'weekend') return null;
    return { first: match.first, last: match.last, time: { kind: 'shift', unit, amount: -count } };
  },
};
