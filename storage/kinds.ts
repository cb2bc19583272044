import type { BackupKind } from '../annotations/backup-lines.ts';
import type { DamagedRecord } from './records.ts';

/** Where records of each kind are kept. */
export const TABLES = {
  article: 'articles',
  annotation: 'annotations',
  correction: 'corrections',
  person: 'persons',
  category: 'categories',
  tagLook: 'tagLooks',
} as const satisfies Record<BackupKind, DamagedRecord['table']>;

function stringsAt(field: string | null, versions: readonly unknown[]): string[] {
  return versions.flatMap((version): string[] => {
    const found: unknown =
      field !== null && typeof version === 'object' && version !== null ? Reflect.get(version, field) : undefined;
    return (Array.isArray(found) ? found : [found]).filter((one) => typeof one === 'string');
  });
}

/** The names whose bearers follow from these versions of a person as they lie in the table. */
export function namesTouched(versions: readonly unknown[]): string[] {
  return stringsAt('names', versions);
}

/** The articles whose part of the catalogue follows from these versions of a record. */
export function articlesTouched(kind: BackupKind, versions: readonly unknown[]): string[] {
  const fields = {
    article: 'id',
    annotation: 'article',
    correction: null,
    person: 'articles',
    category: null,
    tagLook: null,
  } as const;
  return stringsAt(fields[kind], versions);
}
