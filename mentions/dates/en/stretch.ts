import type { Match } from '../grammar.ts';

const THROUGHOUT = /^(?:over|in|within|during|throughout|for)$/;

/**
 * "over the last year", "in the next week": as long until or from today, not the calendar's year or week; "in the last
 * week of June" is one of June's.
 */
export const isStretch = (match: Match, which = 'which'): boolean =>
  /^(?:last|next)$/.test(match.word(which)) &&
  match.reading.classes.charAt(match.first) === 't' &&
  match.wordAfter !== 'of' &&
  THROUGHOUT.test(match.wordBefore);
