import * as z from 'zod/mini';
import { firstFault } from '../annotations/first-fault.ts';
import { libraryContentsSchema, type LibraryContents } from '../annotations/library-contents.ts';
import { failure, success, type Outcome } from '../annotations/outcome.ts';

/** The first id that occurs twice, as `path: what is wrong`. */
function repeatedId(name: string, records: readonly { readonly id: string }[]): string | null {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id)) return `${name}.${index}.id: occurs twice`;
    seen.add(id);
  }
  return null;
}

/**
 * Reads a backup file.
 *
 * @param text the file's content
 * @returns the contents, or `invalid` with the field or place at fault; nothing of a faulty file is taken
 */
export function readBackup(text: string): Outcome<LibraryContents> {
  // Some editors put a byte order mark before JSON, which its grammar refuses.
  const written = text.replace(/^\uFEFF/, '');
  if (written.trim() === '') return failure('invalid', 'the file is empty');
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (error) {
    return failure('invalid', `not JSON, or cut short: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'aide-memoire') {
    return failure('invalid', 'format: not a backup of Aide-mémoire');
  }
  if ('version' in value && typeof value.version === 'number' && value.version > 1) {
    return failure('storage-newer', `version: ${value.version} was written by a newer Aide-mémoire`);
  }
  const parsed = z.safeParse(libraryContentsSchema, value);
  if (!parsed.success) return failure('invalid', firstFault(parsed.error));
  const { articles, annotations, corrections } = parsed.data;
  const repeated =
    repeatedId('articles', articles) ??
    repeatedId('annotations', annotations) ??
    repeatedId('corrections', corrections);
  return repeated === null ? success(parsed.data) : failure('invalid', repeated);
}
