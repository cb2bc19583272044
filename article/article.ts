import type { Span } from '../text/span.ts';

/** What a block of an article is. A caption belongs to a picture; a lead stands above the body. */
export type BlockType = 'title' | 'lead' | 'body' | 'caption';

/** One block of `Article.text`. Blocks are in text order, do not overlap, and are parted by one `\n`. */
export interface Block extends Span {
  readonly type: BlockType;
}

/** Where a publication date was read, best first. `reader`: the reader corrected it. */
export type PublishedSource =
  'reader' | 'recipe' | 'itemprop' | 'json-ld' | 'meta' | 'time-element' | 'address' | 'class-name' | 'text';

/** The day an article was published, by the publisher's own calendar. */
export interface Published {
  /** ISO 8601 day. */
  readonly date: string;
  readonly source: PublishedSource;
}

/** An article as it stands on a page. Offsets count UTF-16 code units into `text`. */
export interface Article {
  /** Canonical address: checked against the page, without tracking parameters or fragment. */
  readonly address: string;
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** BCP 47 primary subtag of the text: `en`, `vi`, … */
  readonly language: string | null;
  readonly published: Published | null;
  /** All blocks in reading order, white space collapsed within a block. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Which recipe or reader chose the blocks: a row of `recipes.ts`, `readability` or `landmark`. */
  readonly recipe: string;
}
