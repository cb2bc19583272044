import type { Span } from '../text/span.ts';

/** How an official is named at one place. */
export type OfficialForm = 'titled' | 'full' | 'short' | 'nominal';

/** A person named with, or known by, a public office, as one article presents them. */
export interface Official {
  /** Unique within one detection: `o1`, `o2`, … in order of first mention. */
  readonly id: string;
  /** The fullest name the text gives, as written there; `null` when the text gives the office alone. */
  readonly name: string | null;
  /** The office as the text gives it. */
  readonly role: string | null;
  /** ISO 3166-1 alpha-2, or the short name of an organisation (`UN`, `WHO`). */
  readonly country: string | null;
  /** The person no longer holds the office ("former", "late"). */
  readonly former: boolean;
}

/** A place in the text that names an official. */
export interface OfficialMention extends Span {
  readonly kind: 'official';
  readonly text: string;
  /** `Official.id`. */
  readonly official: string;
  readonly form: OfficialForm;
  /** The rule that found it, for the card, for corrections and for measuring. */
  readonly rule: string;
}

/** TIMEX3-like type of a date expression. */
export type DateType = 'DATE' | 'RANGE' | 'DURATION' | 'SET';

/**
 * How a date's value was worked out. Each has a sentence in `locales/` under
 * `reading`, which may name `DateMention.reference`.
 */
export type DateReading =
  /** The text gives the whole value. */
  | 'stated'
  /** A weekday, read as the last one on or before the reference day. */
  | 'weekday-before'
  /** A weekday, read as the next one after the reference day. */
  | 'weekday-after'
  /** Month, or month and day, given; the year comes from the reference day and the clause's tense. */
  | 'year-from-reference'
  /** Counted from the reference day: today, yesterday, last week, this year. */
  | 'counted-from-reference'
  /** A part comes from another date in the text. */
  | 'from-context'
  /** A length of time. */
  | 'duration'
  /** Several values are possible: see `alternatives`. */
  | 'unsettled'
  /** Only a publication date could settle it, and there is none. */
  | 'needs-reference'
  /** The reader said so: see `annotations/corrections.ts`. Detection never gives this. */
  | 'corrected';

/** A place in the text that names a date, a span of dates or a length of time. */
export interface DateMention extends Span {
  readonly kind: 'date';
  readonly text: string;
  /** ISO 8601 / TIMEX3: `2021-08-27`, `2025-05-22/2025-05-23`, `1957`, `2026-Q1`, `P60Y`; `null` when unsettled. */
  readonly value: string | null;
  /** The possible values when `reading` is `unsettled`; empty otherwise. */
  readonly alternatives: readonly string[];
  readonly type: DateType;
  readonly rule: string;
  readonly reading: DateReading;
  /** The ISO day the value was counted from, when one was used. */
  readonly reference: string | null;
  /** Anaphora ("the same day", "cùng ngày"): reported, but scored apart from other dates. */
  readonly anaphoric: boolean;
}

export type Mention = OfficialMention | DateMention;

/** Everything found in one text. Mentions are in text order and do not overlap within a kind. */
export interface Detection {
  readonly officials: readonly Official[];
  readonly mentions: readonly Mention[];
}

/** What is known of a text before it is read. */
export interface DetectionContext {
  /** BCP 47 primary subtag, or `null` when unknown: then every grammar is tried. */
  readonly language: string | null;
  /** ISO day of publication, or `null`. */
  readonly published: string | null;
  /** Name or host of the publisher, which leaves its own state's officials without their state. */
  readonly outlet?: string | null;
  /** Spans of captions, whose dates look back and whose names look forward. */
  readonly captions?: readonly Span[];
}
