/**
 * The rows of the catalogue: everything in them follows from articles, notes
 * and detections, and is written in the transaction that changes those.
 */
import type { ArticleRow } from '../../annotations/catalogue.ts';
import type { DateReading } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';

/** An article as lists show it, and the keys they are sorted by. */
export interface CardRow extends ArticleRow {
  /** Its number in the postings: 1, 2, 3, … in the order of saving, or of being brought back; never used again. */
  readonly n: number;
  /**
   * Days and milliseconds turned negative: browsers read an index forwards many
   * keys at a time, but backwards one by one.
   */
  readonly byPublished: number;
  readonly byTitle: string;
  readonly byOutlet: string;
}

/** Which of a block of articles have one key: a word, a tag, a date. */
export interface PostingRow {
  readonly key: string;
  readonly block: number;
  /** Places in the block in order (`Uint16Array`) while they are few, or one bit a place (`Uint8Array`). */
  readonly docs: Uint16Array | Uint8Array;
}

/** The posting keys and the tags of one article, to tell what an edit adds and takes. */
export interface IndexedRow {
  readonly n: number;
  readonly keys: readonly string[];
  readonly tags: readonly TagUseRow[];
}

/** A person in one article. */
export interface AppearanceRow {
  readonly person: string;
  /** The article's day: published, or saved when that is not known. */
  readonly day: string;
  readonly n: number;
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
  readonly former: boolean;
}

/** A date in one article, with the sentence that names it first. */
export interface DateRow {
  readonly value: string;
  readonly n: number;
  readonly sentence: string;
  /** The date in `sentence`. */
  readonly found: Span;
  /** Where the date stands in the article's text. */
  readonly start: number;
  readonly reading: DateReading;
}

/** How often a tag is used. */
export interface TagUseRow {
  readonly tag: string;
  readonly articles: number;
  readonly notes: number;
}

/** A person across all articles. */
export interface PersonCardRow {
  readonly key: string;
  readonly name: string;
  /** Folded words of the name, however it is written. */
  readonly words: readonly string[];
  readonly role: string | null;
  readonly country: string | null;
  readonly former: boolean;
  readonly watched: boolean;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Articles and last day turned negative: see `CardRow`. */
  readonly byArticles: number;
  readonly byLast: number;
}
