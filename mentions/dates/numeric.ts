/** Dates in figures that read the same in every language. */
import type { Detector } from './grammar.ts';
import { day } from './en/parts.ts';

/** 2025-05-22, 2025/05/22. */
export const isoDay: Detector = {
  rule: 'iso-day',
  pattern: /(?<![-/~^dyn])(?<year>y)([-/])(?<month>d)\2(?<day>d)(?![-/~^]?[dyn])/dg,
  read(match) {
    const time = day(match.value('year'), match.value('month'), match.value('day'));
    return time && isTight(match) ? { first: match.first, last: match.last, time } : null;
  },
};

/** True when no white space stands between the tokens of the match. */
export function isTight(match: {
  first: number;
  last: number;
  reading: Parameters<Detector['read']>[0]['reading'];
}): boolean {
  const { starts, ends } = match.reading.tokens;
  for (let index = match.first; index < match.last; index++) if (ends[index] !== starts[index + 1]) return false;
  return true;
}
