/**
 * The backup as lines of JSON, so that neither who writes it nor who reads it
 * holds more than a line: first a head, then a record a line, last an end that
 * counts them and has the SHA-256 of every byte before its own line. A file
 * without an end was cut short.
 */
import * as z from 'zod/mini';
import { keptArticleSchema } from './library-contents.ts';
import { personSchema } from './person.ts';
import { annotationSchema, categorySchema, correctionSchema, tagLookSchema } from './schemas.ts';

/** Version 1 was one JSON value, `libraryContentsSchema`; version 2 knew no persons, version 3 neither categories nor looks of tags. All are still read. */
export const BACKUP_VERSION = 4;

export const backupHeadSchema = z.object({
  format: z.literal('aide-memoire'),
  version: z.literal([2, 3, BACKUP_VERSION]),
  /** When this was written. */
  exported: z.iso.datetime(),
});

const count = z.int().check(z.nonnegative());

/** The kinds of records, under the names their lines have. */
export const backupRecordSchemas = {
  article: keptArticleSchema,
  annotation: annotationSchema,
  correction: correctionSchema,
  person: personSchema,
  category: categorySchema,
  tagLook: tagLookSchema,
} as const;

export type BackupKind = keyof typeof backupRecordSchemas;

export const BACKUP_KINDS = Object.keys(backupRecordSchemas) as readonly BackupKind[];

export type BackupRecord = {
  [Kind in BackupKind]: { readonly kind: Kind; readonly value: z.infer<(typeof backupRecordSchemas)[Kind]> };
}[BackupKind];

export const backupEndSchema = z.object({
  end: z.object({
    article: count,
    annotation: count,
    correction: count,
    /** Absent in files from before there were any. */
    person: z._default(count, 0),
    category: z._default(count, 0),
    tagLook: z._default(count, 0),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
});

/** What tells a record from the others of its kind. */
export function backupId(record: BackupRecord): string {
  if (record.kind === 'person') return record.value.key;
  return record.kind === 'tagLook' ? record.value.tag : record.value.id;
}

/** A count of nothing yet. */
export const noRecords = (): Record<BackupKind, number> => ({
  article: 0,
  annotation: 0,
  correction: 0,
  person: 0,
  category: 0,
  tagLook: 0,
});

export type BackupHead = z.infer<typeof backupHeadSchema>;
/** How many records of each kind. */
export type BackupCounts = Readonly<Record<BackupKind, number>>;
