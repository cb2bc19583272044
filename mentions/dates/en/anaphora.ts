/** Dates that point at another date of the text. */
import { UNITS } from '../lexicon.ts';
import type { Detector } from '../grammar.ts';

/** "the same day", "that year". */
export const sameUnit: Detector = {
  rule: 'same-unit',
  pattern: /(?:ts|j)(?<unit>u)(?!')/dg,
  read(match) {
    const unit = UNITS[match.value('unit') ?? 0] ?? 'day';
    return { first: match.first, last: match.last, time: { kind: 'shift', unit, amount: 0 }, anaphoric: true };
  },
};

/** "the next day", "a year earlier", "two days later". */
export const unitsApart: Detector = {
  rule: 'units-apart',
  pattern: /(?<count>[acd])(?<unit>[uU])(?<way>[er])|t(?<next>k|L)(?<one>u)/dg,
  read(match) {
    const next = match.at('next');
    const unit = UNITS[match.value('unit') ?? match.value('one') ?? 0] ?? 'day';
    if (next !== -1 && unit !== 'day') return null;
    const { classes } = match.reading;
    const sign =
      next === -1 ? (classes.charAt(match.at('way')) === 'e' ? -1 : 1) : classes.charAt(next) === 'L' ? -1 : 1;
    const amount = sign * (match.value('count') ?? 1);
    return { first: match.first, last: match.last, time: { kind: 'shift', unit, amount }, anaphoric: true };
  },
};
