import type { LibraryContents } from '../../annotations/library-contents.ts';
import type { ExportScope } from '../../annotations/export-scope.ts';
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

/**
 * What of these articles is in the scope, in their order, with every
 * correction that holds in them, wherever it was made.
 */
export async function contentsOfScope(
  catalogue: Catalogue,
  scope: ExportScope,
  ids: readonly string[],
): Promise<LibraryContents> {
  if (scope.by === 'everything' && ids.length === (await catalogue.storageUse()).articles) {
    const contents = await catalogue.contents();
    const place = new Map(ids.map((id, index) => [id, index]));
    const placeOf = ({ id }: { readonly id: string }) => place.get(id) ?? Infinity;
    return { ...contents, articles: contents.articles.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  }
  return await contentsOfArticles(catalogue, scope, ids);
}

async function contentsOfArticles(catalogue: Catalogue, scope: ExportScope, ids: readonly string[]) {
  const [contents, corrections] = await Promise.all([catalogue.contents(ids), catalogue.corrections()]);
  const within: ExportScope = scope.by === 'tag' ? scope : { by: 'articles', ids };
  return contentsWithin({ ...contents, corrections }, within);
}

/** Articles of one part. */
export const PART = 100;

/** The same in parts, for formats that are written piece by piece. */
export async function* partsOfScope(
  catalogue: Catalogue,
  scope: ExportScope,
  ids: readonly string[],
): AsyncGenerator<LibraryContents, void, void> {
  let exported: string | undefined;
  for (let from = 0; from < ids.length; from += PART) {
    const part = await contentsOfArticles(catalogue, scope, ids.slice(from, from + PART));
    exported ??= part.exported;
    yield { ...part, exported };
  }
  if (scope.by !== 'everything' || exported === undefined) return;
  const annotations = await catalogue.homeless();
  if (annotations.length === 0) return;
  yield { format: 'aide-memoire', version: 1, exported, articles: [], annotations, corrections: [] };
}
