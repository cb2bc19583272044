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

/** "the next day", "a year earlier", "two days later", "the following month". */
export const unitsApart: Detector = {
  rule: 'units-apart',
  pattern: /(?<count>[acd])(?<unit>[uU])(?<way>[er])|(?<!i)t(?<next>k|L)(?<one>u)|tk(?<day>u)/dg,
  read(match) {
    const next = match.at('next');
    const unit = UNITS[match.value('unit') ?? match.value('one') ?? match.value('day') ?? 0] ?? 'day';
    if (match.word('next') === 'coming' || (match.at('day') !== -1 && unit !== 'day')) return null;
    const { classes } = match.reading;
    const back = match.at('way') === -1 ? classes.charAt(next) === 'L' : classes.charAt(match.at('way')) === 'e';
    const amount = (back ? -1 : 1) * (match.value('count') ?? 1);
    return { first: match.first, last: match.last, time: { kind: 'shift', unit, amount }, anaphoric: true };
  },
};

/** "the quarter", "the latest quarter", "the year-ago quarter", "year-earlier": the quarter a report is about. */
export const reportedQuarter: Detector = {
  rule: 'reported-quarter',
  pattern: /t(?:J|(?<year>u)-[ge])(?<unit>u|D)|t(?<bare>u)|(?<alone>u)-[ge](?!x?u)/dg,
  read(match) {
    const unit = match.value('unit') ?? match.value('bare');
    const back = match.value('year') ?? match.value('alone');
    if (match.at('bare') !== -1 && unit !== 6) return null;
    if (back !== null && back !== 3) return null;
    if (match.at('unit') !== -1 && unit !== 6 && unit !== 9) return null;
    return {
      first: match.first,
      last: match.last,
      time: { kind: 'reported-quarter', yearsBack: back === null ? 0 : 1 },
      anaphoric: true,
    };
  },
};
