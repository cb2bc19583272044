/**
 * The backup as lines of JSON, so that neither who writes it nor who reads it
 * holds more than a line: first a head, then a record a line, last an end that
 * counts them and has the SHA-256 of every byte before its own line. A file
 * without an end was cut short.
 */
import * as z from 'zod/mini';
import { keptArticleSchema } from './library-contents.ts';
import { annotationSchema, correctionSchema } from './schemas.ts';

/** Version 1 was one JSON value, `libraryContentsSchema`, and is still read. */
export const BACKUP_VERSION = 2;

export const backupHeadSchema = z.object({
  format: z.literal('aide-memoire'),
  version: z.literal(BACKUP_VERSION),
  /** When this was written. */
  exported: z.iso.datetime(),
});

const count = z.int().check(z.nonnegative());

/** The kinds of records, under the names their lines have. */
export const backupRecordSchemas = {
  article: keptArticleSchema,
  annotation: annotationSchema,
  correction: correctionSchema,
} as const;

export type BackupKind = keyof typeof backupRecordSchemas;

export type BackupRecord = {
  [Kind in BackupKind]: { readonly kind: Kind; readonly value: z.infer<(typeof backupRecordSchemas)[Kind]> };
}[BackupKind];

export const backupEndSchema = z.object({
  end: z.object({
    article: count,
    annotation: count,
    correction: count,
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
});

export type BackupHead = z.infer<typeof backupHeadSchema>;
/** How many records of each kind. */
export type BackupCounts = Readonly<Record<BackupKind, number>>;
