/** Detections as databases before version 6 kept them: an official or a mention a row. */
import type { LibraryDatabase } from '../../../storage/tables.ts';
import type { DetectionRow } from '../../../storage/rows.ts';

export function placedRows({ article, officials, mentions }: DetectionRow) {
  return {
    officials: officials.map((official, order) => ({ article, order, official })),
    mentions: mentions.map((mention, order) => ({ article, order, mention })),
  };
}

/** Adds detections to a database of an older version. */
export async function addPlaced(database: LibraryDatabase, detections: readonly DetectionRow[]): Promise<void> {
  const rows = detections.map(placedRows);
  await database.table('officials').bulkAdd(rows.flatMap(({ officials }) => officials));
  await database.table('mentions').bulkAdd(rows.flatMap(({ mentions }) => mentions));
}
