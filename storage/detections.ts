/** Detections as rows that can be asked "who, where, when" across articles, and back. */
import { Dexie } from 'dexie';
import { detectionSchema, mentionSchema, officialSchema } from '../annotations/schemas.ts';
import { sameValue } from '../annotations/same-value.ts';
import { officialKey } from '../annotations/official-key.ts';
import type { Detection } from '../mentions/mention.ts';
import type { LibraryDatabase } from './database.ts';
import type { MentionRow, OfficialRow } from './rows.ts';
import { checked, soundOnes } from './records.ts';

const rowsOf = (article: string) =>
  [
    [article, Dexie.minKey],
    [article, Dexie.maxKey],
  ] as const;

/** The rows of one article's detection. Throws an `invalid` Refusal for one that fails its schema. */
export function detectionRows(
  article: string,
  detection: Detection,
): { officials: OfficialRow[]; mentions: MentionRow[] } {
  const { officials, mentions } = checked(detectionSchema, detection);
  const nameOf = new Map(officials.map((official) => [official.id, officialKey(official)]));
  return {
    officials: officials.map((official, order) => {
      const name = officialKey(official);
      return {
        article,
        order,
        official,
        ...(name !== null && { name }),
        ...(official.country !== null && { country: official.country }),
      };
    }),
    mentions: mentions.map((mention, order) => {
      const name = mention.kind === 'official' ? nameOf.get(mention.official) : null;
      const value = mention.kind === 'date' ? mention.value : null;
      return {
        article,
        order,
        mention,
        ...(typeof name === 'string' && { name }),
        ...(value !== null && { value }),
      };
    }),
  };
}

/** The rows kept for one article, in the order they were found. */
export async function keptRows(database: Pick<LibraryDatabase, 'officials' | 'mentions'>, article: string) {
  const [from, to] = rowsOf(article);
  const [officials, mentions] = await Promise.all([
    database.officials.where('[article+order]').between(from, to).toArray(),
    database.mentions.where('[article+order]').between(from, to).toArray(),
  ]);
  return { officials, mentions };
}

/** What was found in a kept article, as far as its rows are sound. */
export async function detectionOf(database: LibraryDatabase, article: string) {
  const { officials, mentions } = await keptRows(database, article);
  return {
    officials: soundOnes(
      officialSchema,
      officials.map(({ official }) => official),
    ),
    mentions: soundOnes(
      mentionSchema,
      mentions.map(({ mention }) => mention),
    ),
  };
}

/** Deletes the article's rows. Within a transaction of the caller. */
export async function deleteRows(database: LibraryDatabase, article: string): Promise<void> {
  const [from, to] = rowsOf(article);
  await database.officials.where('[article+order]').between(from, to).delete();
  await database.mentions.where('[article+order]').between(from, to).delete();
}

/** Deletes the rows of several articles. Within a transaction of the caller. */
export async function deleteRowsOf(database: LibraryDatabase, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const ranges = articles.map(rowsOf);
  const whole = { includeLowers: true, includeUppers: true };
  await database.officials.where('[article+order]').inAnyRange(ranges, whole).delete();
  await database.mentions.where('[article+order]').inAnyRange(ranges, whole).delete();
}

/**
 * Puts the rows of `detection` in the place of those kept. Within a transaction of the caller.
 *
 * @returns whether anything was different
 */
export async function replaceRows(database: LibraryDatabase, article: string, detection: Detection): Promise<boolean> {
  const next = detectionRows(article, detection);
  if (sameValue(next, await keptRows(database, article))) return false;
  await deleteRows(database, article);
  await database.officials.bulkAdd(next.officials);
  await database.mentions.bulkAdd(next.mentions);
  return true;
}
