/** A weekday alone. The clause's tense decides which one, unless "last", "this" or "next" does. */
import type { Detector } from '../grammar.ts';
import { wordAt } from '../tokens.ts';
import { turnOf } from './parts.ts';
import { NAMED_WEEKDAYS } from './words.ts';

export const weekdays: Detector = {
  rule: 'weekday',
  pattern: /(?<which>[lkh]|L)?(?<weekday>W)(?!['"]?[X])/dg,
  read(match) {
    const weekday = match.value('weekday');
    if (weekday === null) return null;
    const { classes, tokens } = match.reading;
    const which = match.at('which');
    if (classes.charAt(match.first - 1) === 'X') {
      if (classes.charAt(match.last + 1) === 'X' || NAMED_WEEKDAYS.has(wordAt(tokens, match.first - 1))) return null;
    }
    return {
      first: match.first,
      last: match.last,
      time: { kind: 'weekday', weekday, week: which === -1 ? null : turnOf(classes.charAt(which)) },
    };
  },
};

/** "Super Tuesday" style names fall under the capital rule; "Black Friday 2024" is an event. */
export const weekdayBeforeName: Detector = {
  rule: 'weekday',
  pattern: /(?<=[iP&xz,])(?<weekday>W)(?=X)/dg,
  read(match) {
    const weekday = match.value('weekday');
    return weekday === null
      ? null
      : { first: match.first, last: match.last, time: { kind: 'weekday', weekday, week: null } };
  },
};
