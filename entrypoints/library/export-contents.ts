import type { LibraryContents } from '../../annotations/library-contents.ts';
import type { ExportScope } from '../../annotations/export-scope.ts';
import { partsOf, type ContentsParts } from '../../export/parts.ts';
import { contentsWithin } from '../../export/scope.ts';
import type { Catalogue } from '../../storage/catalogue.ts';

/** Rows read at a time. */
const STEP = 1_000;
const NEWEST = { by: 'published' } as const;

/** The articles of a scope, newest first; put away or not. */
export async function idsWithin(catalogue: Catalogue, scope: ExportScope): Promise<readonly string[]> {
  switch (scope.by) {
    case 'everything':
      return await catalogue.articleIds({ shelf: 'all' }, NEWEST);
    case 'articles':
      return scope.ids;
    case 'notes':
      throw new Error('a scope of notes is for the command line');
    case 'official':
      return await catalogue.articleIds({ officials: [scope.key], shelf: 'all' }, NEWEST);
    case 'tag':
      return await catalogue.articleIds({ tags: [scope.tag], shelf: 'all' }, NEWEST);
    case 'time':
      return await idsInTime(catalogue, scope);
  }
}

/** By the day of publication, or the day it was saved where that is unknown. */
async function idsInTime(catalogue: Catalogue, { from, to }: Extract<ExportScope, { by: 'time' }>): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += STEP) {
    const { rows } = await catalogue.articles({ shelf: 'all' }, NEWEST, { offset, limit: STEP });
    for (const { id, published, saved } of rows) {
      const day = published ?? saved.slice(0, 10);
      if (day >= (from ?? '') && (to === undefined || day <= to)) ids.push(id);
    }
    if (rows.length < STEP) return ids;
  }
}

/** What of these articles is in the scope, in their order, with every correction that holds in them, wherever it was made. */
async function contentsOfArticles(catalogue: Catalogue, scope: ExportScope, ids: readonly string[]) {
  const [contents, corrections] = await Promise.all([catalogue.contents(ids), catalogue.corrections()]);
  const within: ExportScope = scope.by === 'tag' ? scope : { by: 'articles', ids };
  return contentsWithin({ ...contents, corrections }, within);
}

/** What belongs to no article that is kept. */
async function contentsBeside(catalogue: Catalogue): Promise<LibraryContents> {
  const [contents, annotations, corrections, persons] = await Promise.all([
    catalogue.contents([]),
    catalogue.homeless(),
    catalogue.corrections(),
    catalogue.persons(),
  ]);
  return { ...contents, annotations, corrections: [...corrections], persons: [...persons] };
}

/** Articles of one part. */
const PART = 100;

async function* readParts(catalogue: Catalogue, scope: ExportScope, ids: readonly string[], exported: string) {
  for (let from = 0; from < ids.length; from += PART) {
    yield { ...(await contentsOfArticles(catalogue, scope, ids.slice(from, from + PART))), exported };
  }
  if (scope.by === 'everything') yield { ...(await contentsBeside(catalogue)), exported };
}

/**
 * What of these articles is in the scope, in their order, a hundred at a time.
 *
 * @param ids as `idsWithin` gives them, or the first of them
 * @param exported an instant
 */
export const partsOfScope = (
  catalogue: Catalogue,
  scope: ExportScope,
  ids: readonly string[],
  exported: string,
): ContentsParts => partsOf(exported, () => readParts(catalogue, scope, ids, exported));
