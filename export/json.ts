import * as z from 'zod/mini';
import { libraryContentsSchema, type LibraryContents } from '../annotations/library-contents.ts';

/**
 * The contents as one JSON value, for programs; restoring takes it too. Its
 * keys stand in the order of the schema.
 */
export function writeJson(contents: LibraryContents): string {
  return `${JSON.stringify(z.parse(libraryContentsSchema, contents), null, 2)}\n`;
}
