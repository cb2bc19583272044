/** Weekdays: "thứ hai" is Monday only where a day is meant, for it is also "second". */
import type { Detector } from '../grammar.ts';
import { turnOf } from './days.ts';

export const weekday: Detector = {
  rule: 'weekday',
  pattern: /(?:W(?<day>[cdY])|CJ)(?:K(?:V(?=l))?(?<turn>[hlk]))?/dg,
  read(match) {
    const { classes, tokens } = match.reading;
    const turn = match.at('turn');
    const sunday = classes.charAt(match.first) === 'C';
    const number = sunday ? 8 : (match.value('day') ?? 0);
    if (number < 2 || number > 8) return null;
    const before = classes.charAt(match.first - 1);
    const after = classes.charAt(match.first + 2);
    const named = tokens.text.charAt(tokens.starts[match.first + 1] ?? 0);
    const capital = named !== named.toLowerCase();
    if (sunday && capital && tokens.text.charAt(tokens.starts[match.first] ?? 0) === 'c') return null;
    const meant =
      turn !== -1 ||
      /[GpIz(]/.test(before) ||
      (capital && before !== 'x') ||
      (sunday && !/X/.test(after)) ||
      (/[xiF|,]/.test(before) &&
        (capital || after === '(' || /^,?Gd/.test(classes.slice(match.first + 2, match.first + 5))));
    if (!meant) return null;
    const week = turn === -1 ? null : turnOf(classes.charAt(turn));
    return { first: match.first, last: match.last, time: { kind: 'weekday', weekday: number - 1, week } };
  },
};
