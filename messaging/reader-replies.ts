/**
 * What a page's reader replies to the surfaces, checked where it arrives: a
 * content script shares its process with the page. Only surfaces import this,
 * so that no schema of the library reaches the page's script.
 */
import * as z from 'zod/mini';
import { firstFault } from '../annotations/first-fault.ts';
import { articleSchema, detectionSchema } from '../annotations/schemas.ts';
import type { Reading } from './reader-protocol.ts';
import { askReader } from './send.ts';

const offset = z.int().check(z.nonnegative());

const anchorSchema = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['exact', 'moved', 'changed']), start: offset, end: offset }),
  z.object({ state: z.literal('lost') }),
]);

const readingSchema: z.ZodMiniType<Reading> = z.object({
  status: z.enum(['article', 'page', 'waiting']),
  article: articleSchema,
  detection: detectionSchema,
  anchors: z.record(z.uuid(), anchorSchema),
  saved: z.nullable(z.uuid()),
  marksShown: z.boolean(),
});

/**
 * Asks the reader in a tab's page what it read there.
 *
 * @returns the reading, or `null` when no reader runs there
 * @throws when the reader failed, or its reply is no reading
 */
export async function askReading(tabId: number): Promise<Reading | null> {
  const reply = await askReader(tabId, 'read');
  if (reply === null) return null;
  const parsed = z.safeParse(readingSchema, reply);
  if (!parsed.success) throw new Error(`the page's reader sent no reading: ${firstFault(parsed.error)}`);
  return parsed.data;
}
