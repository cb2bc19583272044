/**
 * The rows of the catalogue: everything in them follows from articles, notes
 * and detections, and is written in the transaction that changes those.
 */
import type { ArticleRow } from '../../annotations/catalogue.ts';
import type { Holder } from '../../annotations/identity.ts';
import type { Person } from '../../annotations/person.ts';
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

/** Articles that tell one story: see `reprint-links.ts`. An article is in one group at most. */
export interface ReprintRow {
  /** The first of `articles`. */
  readonly first: number;
  /** Two at least, by day. */
  readonly articles: readonly number[];
  /** The day of the last. */
  readonly newest: string;
}

/** A name with an office in one article. */
export interface SightingRow {
  /** See `holderKey` in `annotations/identity.ts`. */
  readonly holder: string;
  /** The article's day: published, or saved when that is not known. */
  readonly day: string;
  readonly n: number;
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
  readonly former: boolean;
  /** `Person.key` of the one the reader says is meant here. */
  readonly claimed: string | null;
}

/** How often each value occurs, in the order of values. */
export type Counts = readonly (readonly [value: string, count: number])[];

/** A name with an office across articles; name and office as the newest of them writes them. */
export interface HolderRow extends Holder {
  readonly written: string;
  readonly last: string;
  /** `2026-03` */
  readonly months: Counts;
  readonly spellings: Counts;
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

/** What the reader says of a person, to be found by the names it bears and the articles it claims. */
export type PersonRecord = Person & { readonly names: readonly string[] };

/** A person across all articles. */
export interface PersonCardRow {
  /** `Person.key`, whether or not the reader said anything. */
  readonly key: string;
  readonly name: string;
  /** Folded words of the name, however it is written. */
  readonly words: readonly string[];
  /** Folded names under which articles may know the person. */
  readonly names: readonly string[];
  /** `HolderRow.key` */
  readonly holders: readonly string[];
  readonly role: string | null;
  readonly country: string | null;
  readonly former: boolean;
  readonly watched: boolean;
  readonly hidden: boolean;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  /**
   * Articles and last day turned negative: see `CardRow`; the folded name.
   * Absent of those who are hidden, so that no walk comes past them.
   */
  readonly byArticles?: number;
  readonly byLast?: number;
  readonly byName?: string;
}
