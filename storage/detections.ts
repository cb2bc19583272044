/** What was found in each kept article: one record an article, beside it and not in it, so that lists read articles without it. */
import { detectionSchema, mentionSchema, officialSchema } from '../annotations/schemas.ts';
import { sameValue } from '../annotations/same-value.ts';
import type { Detection } from '../mentions/mention.ts';
import type { LibraryDatabase } from './tables.ts';
import type { DetectionRow } from './rows.ts';
import { checked, sound, soundOnes } from './records.ts';

/** The row of one article's detection. Throws an `invalid` Refusal for one that fails its schema. */
export function detectionRow(article: string, detection: Detection): DetectionRow {
  return { article, ...checked(detectionSchema, detection) };
}

const listAt = (row: unknown, field: 'officials' | 'mentions'): readonly unknown[] => {
  const list: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined;
  return Array.isArray(list) ? list : [];
};

/** What of a row is sound; nothing of one that is not there. */
export function soundDetection(row: unknown) {
  const whole = sound(detectionSchema, row);
  if (whole !== undefined) return whole;
  return {
    officials: soundOnes(officialSchema, listAt(row, 'officials')),
    mentions: soundOnes(mentionSchema, listAt(row, 'mentions')),
  };
}

/** What was found in a kept article, as far as it is sound. */
export async function detectionOf(database: Pick<LibraryDatabase, 'detections'>, article: string) {
  return soundDetection(await database.detections.get(article));
}

/**
 * Puts `detection` in the place of the one kept. Within a transaction of the caller.
 *
 * @returns whether anything was different
 */
export async function replaceDetection(
  database: LibraryDatabase,
  article: string,
  detection: Detection,
): Promise<boolean> {
  const next = detectionRow(article, detection);
  if (sameValue(next, await database.detections.get(article))) return false;
  await database.detections.put(next);
  return true;
}
