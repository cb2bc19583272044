/** Months without a day: "January 2025", "late September", "April this year", "last April", "in October". */
import type { Detector } from '../grammar.ts';
import { DAY, MONTH, turnOf, YEAR, yearOf } from './parts.ts';

/** With an own year, and with "early", "the end of" before it. */
export const monthYear: Detector = {
  rule: 'month-year',
  pattern: new RegExp(`(?:t?Bf|E-?)?(?<month>${MONTH})${YEAR}`, 'dg'),
  read(match) {
    const year = yearOf(match);
    const month = match.value('month');
    if (year === undefined || year === null || month === null) return null;
    return { first: match.first, last: match.last, time: { kind: 'month', year, month } };
  },
};

/** "last April", "next May", "this June". */
export const turnedMonth: Detector = {
  rule: 'turned-month',
  pattern: new RegExp(`(?<which>[lkh])(?<month>${MONTH})(?!${DAY})`, 'dg'),
  read(match) {
    const month = match.value('month');
    if (month === null) return null;
    const turn = turnOf(match.reading.classes.charAt(match.first));
    const time = { kind: 'month', year: turn === 0 ? { shift: 0 } : null, month, turn } as const;
    return { first: match.first, last: match.last, time };
  },
};

const GIVEN_NAMES = new Set(['april', 'june', 'august', 'may', 'jan']);

/** "in October", "late September", "an October conference". */
export const bareMonth: Detector = {
  rule: 'month',
  pattern: new RegExp(`(?<part>t?Bf|E-?)?(?<month>${MONTH})(?!${DAY}|n)`, 'dg'),
  read(match) {
    const { classes } = match.reading;
    const before = classes.charAt(match.first - 1);
    const after = classes.charAt(match.last + 1);
    const at = match.at('month');
    const word = match.word('month');
    const month = match.value('month');
    if (month === null) return null;
    const licensed = match.at('part') !== -1 || /[izFflk]/.test(before);
    if (!licensed) {
      if (classes.charAt(at) !== 'M' && !(before === 't' && after === 'x')) return null;
      if (GIVEN_NAMES.has(word) && /[X]/.test(after + before)) return null;
      if (before === 'X' && after === 'X') return null;
    } else if (classes.charAt(at) === 'm' && match.at('part') === -1 && after === 'X' && before === 'f') return null;
    return { first: match.first, last: match.last, time: { kind: 'month', year: null, month } };
  },
};
