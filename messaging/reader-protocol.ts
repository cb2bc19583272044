/**
 * What the background and the other surfaces ask the page a tab shows. A
 * request is checked where it arrives (`receive.ts`).
 */
import type { Anchor } from '../anchoring/target.ts';
import type { Article } from '../article/article.ts';
import type { Detection } from '../mentions/mention.ts';
import { hasShape, isEither, isNothing, isNumber, isOneOf, isString, type Check } from './shape.ts';

/** Commands a reader gives by key, by menu or in a surface. Names are those in the manifest. */
export const READER_COMMANDS = [
  'mark-selection',
  'note-selection',
  'next-mark',
  'previous-mark',
  'toggle-marks',
] as const;
export type ReaderCommand = (typeof READER_COMMANDS)[number];

/** A passage of the page: a kept note's, or a stretch of the article's text. */
export type PassageOnPage = { readonly annotation: string } | { readonly start: number; readonly end: number };

export interface ReaderRequests {
  /** What is read on this page. */
  read: undefined;
  /** Scrolls to a passage and flashes it. What is not on the page is not found, so shapes are all that is checked. */
  reveal: PassageOnPage;
  /** Asks the reader for the passage a note belongs to, which is selected next. */
  attach: { readonly annotation: string };
  command: ReaderCommand;
}

export const readerRequests: { readonly [Name in keyof ReaderRequests]: Check<ReaderRequests[Name]> } = {
  read: isNothing,
  reveal: isEither(hasShape({ annotation: isString }), hasShape({ start: isNumber, end: isNumber })),
  attach: hasShape({ annotation: isString }),
  command: isOneOf(READER_COMMANDS),
};

export interface ReaderReplies {
  read: Reading;
  /** Whether the passage stands on the page. */
  reveal: boolean;
  /** Whether the page has such a note. */
  attach: boolean;
  /** Whether there was anything to do it to. Never `null`, which says that no reader runs there. */
  command: boolean;
}

/**
 * What a page has been read as.
 * `article`: an article was found. `page`: none was, but its text can be annotated.
 * `waiting`: the page is built by script and shows no text yet.
 */
export interface Reading {
  readonly status: 'article' | 'page' | 'waiting';
  readonly article: Article;
  readonly detection: Detection;
  /** Where each kept note stands, by annotation id. */
  readonly anchors: Readonly<Record<string, Anchor>>;
  /** `SavedArticle.id` when the article is kept. */
  readonly saved: string | null;
  readonly marksShown: boolean;
}
