/**
 * Everything a reader has kept, or a part of it, as one value: what a backup
 * file holds and what every export format is given.
 */
import * as z from 'zod/mini';
import { personSchema } from './person.ts';
import { preferenceSchema } from './preference.ts';
import {
  annotationSchema,
  categorySchema,
  correctionSchema,
  detectionSchema,
  savedArticleSchema,
  tagLookSchema,
} from './schemas.ts';

export const keptArticleSchema = z.extend(savedArticleSchema, { detection: detectionSchema });

export const libraryContentsSchema = z.object({
  format: z.literal('aide-memoire'),
  version: z.literal(1),
  /** When this was written. */
  exported: z.iso.datetime(),
  articles: z.array(keptArticleSchema),
  annotations: z.array(annotationSchema),
  corrections: z.array(correctionSchema),
  /** Absent in files from before there were any, and when only some articles are given. */
  persons: z.optional(z.array(personSchema)),
  /** Of the whole library, whatever articles are given. Absent in files from before readers could change them. */
  categories: z.optional(z.array(categorySchema)),
  tagLooks: z.optional(z.array(tagLookSchema)),
  /** Absent in files from before they were in them, and where no file is written. */
  preferences: z.optional(z.array(preferenceSchema)),
});

export type KeptArticle = z.infer<typeof keptArticleSchema>;
export type LibraryContents = z.infer<typeof libraryContentsSchema>;
