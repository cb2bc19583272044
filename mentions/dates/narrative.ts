/**
 * The year a text tells of: "In 1975, Da Nang fell on March 29." A date without a year is of that year only where
 * the sentence, or the run of sentences that open with dates, plainly goes on with it; else it is of the reader's time.
 */
import { dayNumber } from '../../text/civil-date.ts';
import type { Grammar } from './grammar.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './reading.ts';
import type { Resolution } from './resolve.ts';
import type { Candidate, Time } from './time.ts';

/** So many tokens, and sentences, further on a year is no longer told of. */
const REACH = 60;
const SENTENCES = 2;
/** "In", "on the", "sáng ngày" before a date that opens its sentence. */
const LONGEST_OPENING = 4;
const OPENING = /[iPFtzGIpAYUwWh&]/;
/** A date that is so many days from the day of writing is news, unless the year lies so many years back. */
const NEWS_BEFORE = 30;
const NEWS_AFTER = 14;
const HISTORY = 5;
/** How long after a day the next sentence's day may be, when neither opens a history. */
const NEXT_WITHIN = 62;
interface Anchor {
  readonly year: number;
  /** Month and day, 0 where it has none. */
  readonly month: number;
  readonly day: number;
  readonly last: number;
  readonly opens: boolean;
  readonly reading: Reading;
}

type Place = Candidate & { readonly reading: Reading; readonly grammar: Grammar };

/** The month and day of a date that names no year; `null` for any other. */
function yearless(time: Time): { readonly month: number; readonly day: number } | null {
  const one = time.kind === 'range' ? time.from : time;
  if (time.kind === 'range' && !('year' in time.to && time.to.year === null)) return null;
  if ((one.kind !== 'day' && one.kind !== 'month') || one.year !== null) return null;
  if (one.kind === 'month' && one.turn !== undefined) return null;
  return { month: one.month, day: one.kind === 'day' ? one.day : 0 };
}

/** A full stop, not the dot of "Nov. 22" or "J. Smith". */
function endsSentence({ classes, tokens }: Reading, index: number): boolean {
  const letter = classes.charAt(index);
  if (/[?!|]/.test(letter)) return true;
  if (letter !== '.' || /[Aw]/.test(classes.charAt(index - 1))) return false;
  const before = (tokens.ends[index - 1] ?? 0) - (tokens.starts[index - 1] ?? 0);
  if (before === 1 && classes.charAt(index - 1) === 'X') return false;
  const next = tokens.text.charAt(tokens.starts[index + 1] ?? 0);
  return next === next.toUpperCase();
}

/** "In 1975, …", "Ngày 7/5, …" at the head of a sentence or a line. */
function opensSentence(reading: Reading, first: number): boolean {
  const { classes, tokens } = reading;
  // "The June 12 statement", "The year 1953"
  if (classes.charAt(first - 1) === 't' && !/[iPFz]/.test(classes.charAt(first - 2))) return false;
  for (let index = first - 1; index >= first - 1 - LONGEST_OPENING; index--) {
    const letter = classes.charAt(index);
    if (index < 0 || endsSentence(reading, index)) return true;
    if (letter === '"') return tokens.ends[index] === tokens.starts[index + 1];
    // A bullet.
    if (letter === '-') return index === 0 || classes.charAt(index - 1) === '|';
    if (!OPENING.test(letter)) return false;
  }
  return false;
}

/** "Since 2014", "Từ cuối năm 2023", "Trước năm 1991". */
function isSeenFromOutside({ reading, first, grammar }: Place): boolean {
  for (let index = first - 1; index >= first - 3; index--) {
    if (grammar.telling.outside.test(wordAt(reading.tokens, index))) return true;
    if (!/[GAYt]/.test(reading.classes.charAt(index))) return false;
  }
  return false;
}

/** True where a day of the reader's time is meant as likely as one of history. */
function isNews({ month, day }: { readonly month: number; readonly day: number }, reference: string): boolean {
  const here = dayNumber(reference);
  const year = Number(reference.slice(0, 4));
  const [reachBefore, reachAfter] = day === 0 ? [NEWS_BEFORE + 15, NEWS_AFTER + 15] : [NEWS_BEFORE, NEWS_AFTER];
  return [year - 1, year, year + 1].some((one) => {
    const then = dayNumber(
      `${one}-${String(month).padStart(2, '0')}-${String(Math.min(day || 15, 28)).padStart(2, '0')}`,
    );
    return then >= here - reachBefore && then <= here + reachAfter;
  });
}

export class Narrative {
  #anchor: Anchor | null = null;

  /** Takes note of a date's meaning. A date of the reader's time ends what was told. */
  note(candidate: Place, { value, type, reading }: Resolution, carried: boolean): void {
    if (type === 'DURATION' || type === 'SET') return;
    const [, year, month = 0, day = 0] =
      /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-[A-Z]\w)?$/.exec(value?.split('/').at(-1) ?? '')?.map(Number) ?? [];
    const isOutside = type !== 'RANGE' && isSeenFromOutside(candidate);
    const opens =
      (!isOutside && opensSentence(candidate.reading, candidate.first)) || (carried && (this.#anchor?.opens ?? false));
    this.#anchor =
      year === undefined || (reading !== 'stated' && !carried)
        ? null
        : { year, month: month || 0, day: day || 0, last: candidate.last, opens, reading: candidate.reading };
  }

  /** The year told of at a date that names none; `null` where none is. */
  yearAt(candidate: Place, reference: string | null): number | null {
    const anchor = this.#anchor;
    if (anchor === null || reference === null || anchor.reading !== candidate.reading) return null;
    const now = Number(reference.slice(0, 4));
    const date = yearless(candidate.time);
    const apart = candidate.first - anchor.last;
    if (date === null || anchor.year >= now || apart > REACH) return null;
    const year = this.#yearOf(anchor, candidate, date, isNews(date, reference) && now - anchor.year < HISTORY);
    if (year === null || year >= now) return null;
    return candidate.grammar.tense(candidate.reading, candidate.first, candidate.last) === 'future' ? null : year;
  }

  #yearOf(
    anchor: Anchor,
    { reading, first, last, grammar }: Place,
    date: { readonly month: number; readonly day: number },
    isNew: boolean,
  ): number | null {
    let sentences = 0;
    let follows = false;
    for (let index = anchor.last + 1; index < first; index++) {
      if (endsSentence(reading, index)) sentences++;
      if (reading.classes.charAt(index) === '|') {
        if (!anchor.opens || reading.classes.charAt(last + 1) !== ':') return null;
      }
      follows ||= grammar.telling.following.test(
        `${wordAt(reading.tokens, index - 1)} ${wordAt(reading.tokens, index)}`,
      );
    }
    const position = date.month * 31 + date.day;
    const before = anchor.month * 31 + anchor.day;
    const isLater =
      anchor.month === 0 ||
      date.month > anchor.month ||
      (date.month === anchor.month && (date.day === 0 || date.day >= anchor.day));
    if (isNew) return null;
    if (sentences === 0) {
      if (anchor.opens) return isLater || anchor.day === 0 ? anchor.year : anchor.year + 1;
      return follows && anchor.day > 0 ? anchor.year + (isLater ? 0 : 1) : null;
    }
    if (sentences > SENTENCES || !isLater) return null;
    // "In October 1962 … He met the envoy on October 27."
    if (anchor.opens && anchor.day === 0 && anchor.month === date.month) return anchor.year;
    if (!opensSentence(reading, first)) return null;
    return anchor.opens || (anchor.day > 0 && position - before <= NEXT_WITHIN) ? anchor.year : null;
  }
}
