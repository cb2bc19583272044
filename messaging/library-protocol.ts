/**
 * What a page asks the background, which alone of the two can open the
 * library, and which recognises and re-attaches for it: a page's own thread
 * only reads, paints and shows. A request is its schema, checked where it arrives (`receive.ts`); a
 * reply comes from our own code and is only typed.
 *
 * Changes do not travel here: whoever writes to the library bumps a counter in
 * `browser.storage.local` (`library-changes.ts`), which wakes every open page
 * without keeping a worker alive.
 */
import * as z from 'zod/mini';
import type { Anchor } from '../anchoring/target.ts';
import type { KnownOfficial } from '../annotations/catalogue.ts';
import type { Looks } from '../annotations/category.ts';
import type { Edited, Outcome } from '../annotations/outcome.ts';
import {
  annotationBodySchema,
  annotationSchema,
  articleSchema,
  correctionSchema,
  settlementSchema,
  targetSchema,
  type Annotation,
  type SavedArticle,
} from '../annotations/schemas.ts';
import type { WordingPiece } from '../annotations/wording.ts';
import type { Detection } from '../mentions/mention.ts';

const nothing = z.undefined();
const id = z.uuid();
const line = z.string().check(z.minLength(1), z.maxLength(2_000));

export const libraryRequests = {
  /** What is found in the article on this page, and what is kept of it at whatever address it was saved. */
  openArticle: articleSchema,
  /** Where a passage stands in a text that is not the one it was taken from. */
  locate: z.object({ text: articleSchema.shape.text, target: targetSchema }),
  /**
   * Keeps a note, and the article with it. The page makes the id, so that
   * asking again after the worker died cannot keep the note twice.
   */
  addAnnotation: z.object({
    article: articleSchema,
    annotation: z.object({
      id,
      target: targetSchema,
      ...annotationBodySchema.shape,
    }),
  }),
  /** `modified` is the version that was edited; a newer one is a `conflict`. */
  editAnnotation: z.object({ id, modified: annotationSchema.shape.modified, body: annotationBodySchema }),
  deleteAnnotation: z.object({ id }),
  /** Puts a note on another passage, or declines the wording in its place. `modified` as above. */
  settleAnnotation: z.object({ id, modified: annotationSchema.shape.modified, settlement: settlementSchema }),
  /** Takes back the act that returned this edit id. */
  undo: z.object({ edit: id }),
  /** Every tag in use, most used first. */
  listTags: nothing,
  addCorrection: correctionSchema,
  /** `name` of one whom the library does not know yet, as it is written; else `null`. */
  watchPerson: z.object({ key: line, name: z.nullable(line), watched: z.boolean() }),
  /** Opens the review panel of the sender's tab in a tab of its own. */
  openPanel: nothing,
} as const;

export interface LibraryReplies {
  openArticle: Outcome<OpenedArticle>;
  locate: Outcome<Anchor>;
  addAnnotation: Outcome<Annotation>;
  editAnnotation: Outcome<Edited>;
  deleteAnnotation: Outcome<Edited>;
  settleAnnotation: Outcome<Edited>;
  undo: Outcome<null>;
  listTags: Outcome<readonly string[]>;
  addCorrection: Outcome<Edited>;
  watchPerson: Outcome<Edited>;
  openPanel: Outcome<null>;
}

export interface OpenedArticle {
  /** The officials and dates of the text, as the reader's corrections leave them. */
  readonly detection: Detection;
  /** What the library knows of officials, by `Official.id`; nothing of those it does not. */
  readonly known: Readonly<Record<string, KnownOfficial>>;
  /** A library that cannot be read takes nothing from what is found. */
  readonly kept: Outcome<KeptOfArticle>;
  /** Categories and tags, as the reader has them. */
  readonly looks: Looks;
}

/** What the library keeps of one article. */
export interface KeptOfArticle {
  readonly saved: SavedArticle | null;
  readonly annotations: readonly Annotation[];
  /** Where each annotation stands in the text that was asked about, by its id. */
  readonly anchors: Readonly<Record<string, Anchor>>;
  /** The kept wording and the one that stands there now, of each annotation that is `changed`, by its id. */
  readonly wordings: Readonly<Record<string, readonly WordingPiece[]>>;
  /** How many sentences changed that the reader has not seen yet. */
  readonly changes: number;
}

export type LibraryRequests = typeof libraryRequests;
