import * as z from 'zod/mini';
import { libraryContentsSchema } from '../annotations/library-contents.ts';
import type { ExportFormat } from './format.ts';

/**
 * The backup. Its keys stand in the order of the schema, so that two backups
 * of one library differ in `exported` alone. `read-backup.ts` reads it back.
 */
export const json = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (contents) => `${JSON.stringify(z.parse(libraryContentsSchema, contents), null, 2)}\n`,
} as const satisfies ExportFormat;
