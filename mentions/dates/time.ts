/** What a date expression says, before it is known when the article appeared. */
import type { Unit } from './lexicon.ts';

/**
 * A year as written, counted from the reference day's year (`shift`), or from the year the text told of last (`told`:
 * "in July of that year"), or not given (`null`).
 */
export type YearOf = number | { readonly shift: number; readonly told?: true } | null;

/** −1: the last one that is over, 0: the one in this year, 1: the next one that has not begun. */
export type Turn = -1 | 0 | 1;

/** A meaning that still waits for its reference day, the clause's tense or another date. */
export type Time =
  | {
      readonly kind: 'day';
      readonly year: YearOf;
      readonly month: number;
      readonly day: number;
      /** The year of what the day is famous for; `isNamed` where it is called by it ("the October 7 attacks"). */
      readonly famous?: { readonly year: number; readonly isNamed: boolean };
    }
  | { readonly kind: 'month'; readonly year: YearOf; readonly month: number; readonly turn?: Turn }
  | { readonly kind: 'year'; readonly year: YearOf }
  /** Part of a year: `Q1` to `Q4`, `H1`, `H2`, `SP`, `SU`, `FA`, `WI`. */
  | { readonly kind: 'part'; readonly year: YearOf; readonly code: string; readonly turn?: Turn }
  /**
   * `turn` −1: the last such day, 1: the next, `null`: as the tense says. With `ofWeek` the day of
   * last week, this week, next week ("Friday last week").
   */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: Turn | null; readonly ofWeek: boolean }
  /**
   * So many units from the reference day (or from the date before, in anaphora). `fromSunday`: weeks are those
   * that begin on Sundays.
   */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly amount: number; readonly fromSunday?: boolean }
  /** The quarter a report is about, or the same one `yearsBack` before. */
  | { readonly kind: 'reported-quarter'; readonly yearsBack: number }
  /** The weekend the clause looks at. */
  | { readonly kind: 'weekend' }
  | { readonly kind: 'range'; readonly from: Time; readonly to: Time }
  /** Figures whose order is unknown: 3/7. A reading the calendar has not is `null`, never both. */
  | { readonly kind: 'figures'; readonly dayFirst: Time | null; readonly monthFirst: Time | null }
  | { readonly kind: 'length'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string };

/** What a detector found: tokens `first` to `last`, both inclusive. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly time: Time;
  /**
   * Its meaning comes from another date of the text: `same` when it is that date over again ("the same day"),
   * `apart` when it lies so far from it ("two days later"), `next` when it has a name of its own ("the next year").
   */
  readonly anaphor?: 'same' | 'apart' | 'next';
}

/** An expression with its place in the text and the rule that found it. */
export interface Candidate extends Expression {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Order of the detector: the earlier wins when two claim the same tokens. */
  readonly rank: number;
}

/**
 * Which way the clause of a date looks; `over`: nothing ahead is possible, as in a picture's caption; `due`: it was to
 * happen, and may have.
 */
export type Tense = 'past' | 'future' | 'unknown' | 'over' | 'due';
