/** What the export page shows, and what can be done there. The page gathers the one and carries out the other. */
import type { FacetValue } from '../../annotations/catalogue.ts';
import type { ExportScope } from '../../annotations/export-scope.ts';
import type { FormatChoice } from './library-model.ts';
import type { Going } from './transfer-model.ts';

/** What a format may be told. */
export type ExportOption = 'template' | 'byteOrderMark' | 'groupBy' | 'dates';

export interface OfferedFormat extends FormatChoice {
  readonly takes: readonly ExportOption[];
  /** Bytes, which no clipboard takes. */
  readonly binary: boolean;
  /** Made to be read by people, so that it can be printed. */
  readonly printable: boolean;
}

/** Formats of one purpose, in the order offered. */
export interface FormatGroup {
  readonly name: string;
  readonly formats: readonly OfferedFormat[];
}

/** A date that can go into a calendar. */
export interface CalendarDate {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  /** Of the article. */
  readonly title: string;
}

export interface ExportSettings {
  readonly byteOrderMark: boolean;
  readonly groupBy: string;
  /** As typed; `null` for ours. */
  readonly template: string | null;
  /** Dates before this day stay out of a calendar; `null`: all are in. */
  readonly datesFrom: string | null;
  /** `CalendarDate.id` of dates the reader took out. */
  readonly without: ReadonlySet<string>;
}

/** The beginning of what would be written. */
export interface Preview {
  readonly kind: 'text' | 'page';
  readonly text: string;
  /** There is more. */
  readonly cut: boolean;
}

export interface ExportList {
  readonly scope: ExportScope;
  /** How many articles are in it; `null` until they are counted. */
  readonly articles: number | null;
  /** The title of the one article, where it is one. */
  readonly title: string | null;
  readonly groups: readonly FormatGroup[];
  readonly format: OfferedFormat;
  readonly settings: ExportSettings;
  readonly groupings: readonly string[];
  readonly officials: readonly FacetValue[];
  readonly tags: readonly string[];
  /** The template Markdown begins with, and what is wrong with the reader's; `null` until it was fetched. */
  readonly template: { readonly ours: string; readonly fault: string | null } | null;
  /** Dates to choose from; `null` where there are too many to list. */
  readonly dates: readonly CalendarDate[] | null;
  /** `null` until it is made. */
  readonly preview: Preview | null;
  readonly going: Going | null;
  /** A whole page to be printed. */
  readonly printing: string | null;
}

export interface ExportActions {
  readonly setScope: (scope: ExportScope) => void;
  readonly setFormat: (id: string) => void;
  readonly set: (settings: Partial<ExportSettings>) => void;
  readonly run: (to: 'file' | 'clipboard' | 'print') => void;
  readonly cancel: () => void;
  readonly printed: () => void;
}
