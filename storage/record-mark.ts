import type { BackupKind } from '../annotations/backup-lines.ts';
import { hash64 } from '../annotations/fingerprint.ts';

/** What acts change of records of each kind. Of an article's text and its notes' passages, what tells them from others. */
const SAID = {
  article: ['title', 'outlet', 'published', 'corrected', 'tags', 'archived', 'addresses', 'fingerprint'],
  annotation: ['article', 'target', 'declined', 'comment', 'tags', 'category'],
  correction: [],
  person: ['name', 'country', 'watched', 'hidden', 'spellings', 'offices', 'holders', 'articles'],
  category: ['name', 'tint', 'shape', 'order'],
  tagLook: ['tint', 'shape'],
} as const satisfies Record<BackupKind, readonly string[]>;

/**
 * Equal for versions of a record that say the same. Undoing makes a new version
 * of what was said before; by its mark it is known as that.
 */
export function markOf(kind: BackupKind, record: object): string {
  return hash64(JSON.stringify(SAID[kind].map((field): unknown => Reflect.get(record, field))));
}
