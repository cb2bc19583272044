import * as z from 'zod/mini';
import { libraryContentsSchema, type LibraryContents } from '../annotations/library-contents.ts';

/**
 * The backup. Its keys stand in the order of the schema, so that two backups
 * of one library differ in `exported` alone. `read-backup.ts` reads it back.
 */
export function writeJson(contents: LibraryContents): string {
  return `${JSON.stringify(z.parse(libraryContentsSchema, contents), null, 2)}\n`;
}
