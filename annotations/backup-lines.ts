/**
 * The backup as lines of JSON, so that neither who writes it nor who reads it
 * holds more than a line: first a head, then a record a line, last an end that
 * counts them and has the SHA-256 of every byte before its own line. A file
 * without an end was cut short.
 */
import * as z from 'zod/mini';
import { keptArticleSchema, type LibraryContents } from './library-contents.ts';
import { personSchema } from './person.ts';
import { preferenceSchema, type Preference } from './preference.ts';
import { annotationSchema, categorySchema, correctionSchema, tagLookSchema } from './schemas.ts';

/** Version 1 was one JSON value, `libraryContentsSchema`; version 2 knew no persons, version 3 neither categories nor looks of tags, version 4 no preferences. All are still read. */
export const BACKUP_VERSION = 5;

export const backupHeadSchema = z.object({
  format: z.literal('aide-memoire'),
  version: z.literal([2, 3, 4, BACKUP_VERSION]),
  /** When this was written. */
  exported: z.iso.datetime(),
});

const count = z.int().check(z.nonnegative());

/** The kinds of records of a library, under the names their lines have. */
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

/** What lines of a file are: the library's records, and choices of the reader that lie beside it. */
export const lineSchemas = { ...backupRecordSchemas, preference: preferenceSchema } as const;
export type LineKind = keyof typeof lineSchemas;
export const LINE_KINDS = Object.keys(lineSchemas) as readonly LineKind[];
export type LineRecord = BackupRecord | { readonly kind: 'preference'; readonly value: Preference };

/** The list of `LibraryContents` that has the records of a kind. */
export const CONTENTS_FIELDS = {
  article: 'articles',
  annotation: 'annotations',
  correction: 'corrections',
  person: 'persons',
  category: 'categories',
  tagLook: 'tagLooks',
  preference: 'preferences',
} as const satisfies Record<LineKind, keyof LibraryContents>;

/** The records of a kind in contents, as a file has them. */
export function linesIn(contents: LibraryContents, kind: LineKind): LineRecord[] {
  const values: readonly unknown[] = contents[CONTENTS_FIELDS[kind]] ?? [];
  return values.map((value) => ({ kind, value }) as LineRecord);
}

/** The field that tells a record from the others of its kind. */
export const ID_FIELDS = {
  article: 'id',
  annotation: 'id',
  correction: 'id',
  person: 'key',
  category: 'id',
  tagLook: 'tag',
  preference: 'name',
} as const satisfies Record<LineKind, string>;

/** What tells a record from the others of its kind. */
export const backupId = ({ kind, value }: LineRecord): string => String(Reflect.get(value, ID_FIELDS[kind]));

/** The same of every kind. */
export const ofEveryKind = <T>(make: () => T): Record<LineKind, T> =>
  Object.fromEntries(LINE_KINDS.map((kind) => [kind, make()])) as Record<LineKind, T>;

export const backupEndSchema = z.object({
  end: z.object({
    article: count,
    annotation: count,
    correction: count,
    /** Absent in files from before there were any. */
    person: z._default(count, 0),
    category: z._default(count, 0),
    tagLook: z._default(count, 0),
    preference: z._default(count, 0),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
});

export type BackupHead = z.infer<typeof backupHeadSchema>;
/** How many records of each kind. */
export type BackupCounts = Readonly<Record<LineKind, number>>;
