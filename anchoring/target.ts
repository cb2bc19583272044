/**
 * The W3C Web Annotation words for where a note belongs.
 * Source: https://www.w3.org/TR/annotation-model/#selectors
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** Up to 64 code units before the quote. */
  readonly prefix: string;
  /** Up to 64 code units after the quote. */
  readonly suffix: string;
}

/** Offsets in UTF-16 code units into `article.text`. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** One passage of one article. */
export interface Target {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** The whole block or blocks the passage stood in, for when the passage is lost. */
  readonly paragraph: string;
}

/** Whether a passage still stands where it stood. */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'lost';

/** Where a target stands in a text now. */
export type Anchor =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly start: number; readonly end: number }
  | { readonly state: 'lost' };
