/** Fills a library with made articles, many at a time: what a reader gathers in years would take an hour one by one. */
import type { SavedArticle } from '../../annotations/schemas.ts';
import { rebuildCatalogue } from '../../storage/catalogue/rebuild.ts';
import { regroupAll } from '../../storage/catalogue/regroup.ts';
import { createDatabase } from '../../storage/database.ts';
import { detectionRow } from '../../storage/detections.ts';
import type { MadeArticle } from '../../tools/library/make-library.ts';

export interface Filled {
  readonly articles: number;
  readonly notes: number;
  readonly mentions: number;
  /** Making the catalogue, as the migration of an older library does: milliseconds. */
  readonly catalogue: number;
}

const BATCH = 250;

function withoutDetection(article: MadeArticle['article']): SavedArticle {
  const { detection: _, ...saved } = article;
  return saved;
}

export async function fillLibrary(name: string, library: Iterable<MadeArticle>): Promise<Filled> {
  const database = createDatabase({ name });
  const filled = { articles: 0, notes: 0, mentions: 0 };
  let batch: MadeArticle[] = [];
  const write = async () => {
    const rows = batch.map(({ article }) => detectionRow(article.id, article.detection));
    await database.articles.bulkAdd(batch.map(({ article }) => withoutDetection(article)));
    await database.annotations.bulkAdd(batch.flatMap(({ annotations }) => annotations));
    await database.detections.bulkAdd(rows);
    filled.articles += batch.length;
    filled.notes += batch.reduce((sum, { annotations }) => sum + annotations.length, 0);
    filled.mentions += rows.reduce((sum, { mentions }) => sum + mentions.length, 0);
    batch = [];
  };
  for (const made of library) if (batch.push(made) === BATCH) await write();
  await write();
  const start = performance.now();
  await database.transaction('rw', database.tables, async (transaction) => {
    await rebuildCatalogue(transaction);
    await regroupAll(transaction);
  });
  database.close();
  return { ...filled, catalogue: performance.now() - start };
}
