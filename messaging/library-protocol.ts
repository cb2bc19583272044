/**
 * What a page asks the background, which alone of the two can open the
 * library. A request is its schema, checked where it arrives (`receive.ts`); a
 * reply comes from our own code and is only typed.
 *
 * Changes do not travel here: whoever writes to the library bumps a counter in
 * `browser.storage.local` (`library-changes.ts`), which wakes every open page
 * without keeping a worker alive.
 */
import * as z from 'zod/mini';
import type { Edited, Outcome } from '../annotations/outcome.ts';
import {
  anchorStateSchema,
  annotationBodySchema,
  annotationSchema,
  articleSchema,
  correctionSchema,
  detectionSchema,
  type Annotation,
  type Correction,
  type SavedArticle,
} from '../annotations/schemas.ts';

const nothing = z.undefined();
const id = z.uuid();

export const libraryRequests = {
  /** What is kept of the article on this page, at whatever address it was saved. */
  openArticle: articleSchema,
  /** Keeps the article, or brings a kept one up to date with the page. */
  saveArticle: z.object({ article: articleSchema, detection: detectionSchema }),
  /**
   * Keeps a note, and the article with it. The page makes the id, so that
   * asking again after the worker died cannot keep the note twice.
   */
  addAnnotation: z.object({
    article: articleSchema,
    detection: detectionSchema,
    annotation: z.object({
      id,
      target: annotationSchema.shape.target,
      ...annotationBodySchema.shape,
    }),
  }),
  /** `modified` is the version that was edited; a newer one is a `conflict`. */
  editAnnotation: z.object({ id, modified: annotationSchema.shape.modified, body: annotationBodySchema }),
  deleteAnnotation: z.object({ id }),
  /** Takes back the act that returned this edit id. */
  undo: z.object({ edit: id }),
  /** How each note stood when the page was read. */
  reportAnchors: z.array(z.object({ id, state: anchorStateSchema })),
  /** Every tag in use, most used first. */
  listTags: nothing,
  addCorrection: correctionSchema,
  /** Opens the review panel of the sender's tab in a tab of its own. */
  openPanel: nothing,
} as const;

export interface LibraryReplies {
  openArticle: Outcome<OpenedArticle>;
  saveArticle: Outcome<SavedArticle>;
  addAnnotation: Outcome<Annotation>;
  editAnnotation: Outcome<Edited>;
  deleteAnnotation: Outcome<Edited>;
  undo: Outcome<null>;
  reportAnchors: Outcome<null>;
  listTags: Outcome<readonly string[]>;
  addCorrection: Outcome<Edited>;
  openPanel: Outcome<null>;
}

export interface OpenedArticle {
  readonly saved: SavedArticle | null;
  readonly annotations: readonly Annotation[];
  readonly corrections: readonly Correction[];
}

export type LibraryRequests = typeof libraryRequests;
