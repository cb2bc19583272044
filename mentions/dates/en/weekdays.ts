/** English weekdays. The clause's tense decides which one is meant, unless "last", "this" or "next" does. */
import { detector, turnOf } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import type { Time } from '../time.ts';
import { wordAt } from '../reading.ts';
import { NAMED_WEEKDAYS, OF_SUNDAY } from './words.ts';

function weekday(match: Match, group: string): Time {
  const turn = match.letter('turn') || match.letter('week');
  const ofWeek = match.has('week');
  return { kind: 'weekday', weekday: match.value(group) ?? 1, turn: turn === '' ? null : turnOf(turn), ofWeek };
}

/** "The Mail on Sunday" */
const isPaper = ({ reading: { tokens }, first }: Match): boolean =>
  tokens.text.slice(tokens.starts[first - 2] ?? 0, tokens.starts[first] ?? 0) === 'Mail on ';

export const WEEKDAYS: readonly Detector[] = [
  detector('weekday-range', '(?<from>W)(?:[-z]|(?<=FW)&)(?<to>W)', (match) => ({
    kind: 'range',
    from: weekday(match, 'from'),
    to: weekday(match, 'to'),
  })),
  /** "Friday last week", "Wednesday next week". */
  detector('weekday', '(?<day>W)(?<week>[lkh])(?<unit>u)', (match) =>
    match.value('unit') === 1 ? weekday(match, 'day') : null,
  ),
  /** "this coming Friday". A name before or behind a weekday makes it part of the name, behind only when nothing introduces it. */
  detector('weekday', '(?:h(?=[kL]))?(?<turn>[lkhL])?(?<day>W)', (match) => {
    const { before, after } = match;
    // "The first Sunday of October", "the first Monday after the second Wednesday" are none of this week.
    if (before === 'o') return null;
    // "Sunday school", "The Mail on Sunday"
    if (match.value('day') === 7 && (OF_SUNDAY.has(match.wordAfter) || isPaper(match))) return null;
    if (before === 'X' && (after === 'X' || NAMED_WEEKDAYS.has(match.wordBefore))) return null;
    // "Saturday Night Live"
    if (
      match.wordAfter === 'night' &&
      /^(?:live|football|lights|fever)$/.test(wordAt(match.reading.tokens, match.last + 2))
    )
      return null;
    // "following Friday's talks": behind a preposition, where "the following Friday" is the next.
    if (match.word('turn') === 'following' && before !== 't')
      return { first: match.at('day'), last: match.last, time: { ...weekday(match, 'day'), turn: null } as Time };
    return after === 'X' && !match.has('turn') && !/[iP&xz,]/.test(before) ? null : weekday(match, 'day');
  }),
];
