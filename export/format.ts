import type { ContentsParts } from './parts.ts';
import type { ExportTexts } from './texts.ts';

/**
 * Called after each part of the work (an article, mostly). A caller lets the
 * browser breathe, and throws to stop: the export ends with the same error.
 */
export type Pace = () => Promise<void> | void;

/** What notes of a desk brief are gathered under. */
export const GROUPINGS = ['country', 'person', 'date'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a format may be told; each takes what concerns it. */
export interface ExportOptions {
  readonly texts: ExportTexts;
  readonly pace?: Pace | undefined;
  /** Of Markdown: see `markdown-template.ts`. One with a fault (`templateFault`) makes `stream` throw. */
  readonly template?: string | undefined;
  /** Of CSV: some spreadsheets take UTF-8 for an older encoding without it. */
  readonly byteOrderMark?: boolean | undefined;
  /** Of desk briefs; `country` unless told. */
  readonly groupBy?: Grouping | undefined;
  /** Of calendars: dates that end before this day stay out. */
  readonly datesFrom?: string | undefined;
  /** Of calendars: the dates the reader took out, by `CalendarDate.id`. */
  readonly withoutDates?: ReadonlySet<string> | undefined;
}

/** What a format can be told. */
export type ExportOption = 'template' | 'byteOrderMark' | 'groupBy' | 'dates';

export type Written = string | Uint8Array<ArrayBuffer>;

/** Writes a file piece by piece; the pieces in their order are the file. */
export type Stream<Piece extends Written = Written> = (
  parts: ContentsParts,
  options: ExportOptions,
) => AsyncIterable<Piece>;

/** One way for a library, or a part of it, to leave. */
export interface ExportFormat {
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Bytes, which no clipboard takes; the others are text. */
  readonly binary: boolean;
  /** The options it heeds; none unless given. */
  readonly takes?: readonly ExportOption[];
  /** The same as HTML, for programs that paste text with its look. */
  readonly rich?: (parts: ContentsParts, options: ExportOptions) => Promise<AsyncIterable<string>>;
  /** How often the parts are gone through; once unless given. */
  readonly passes?: number;
  /**
   * Fetches the code of the format and writes the file piece by piece, for
   * libraries that memory does not hold. It does not fail for contents that
   * satisfy their schema, unless `options.pace` throws or a program that reads
   * the format takes no more (a `too-large` Refusal).
   */
  stream(parts: ContentsParts, options: ExportOptions): Promise<AsyncIterable<Written>>;
}
