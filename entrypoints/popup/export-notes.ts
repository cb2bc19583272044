import type { ExportOrder, ExportResult } from '../../components/panel/panel-model.ts';
import type { LibraryContents } from '../../annotations/library-contents.ts';
import type { SavedArticle } from '../../annotations/schemas.ts';
import { fileStem } from '../../export/file-name.ts';
import type { Written } from '../../export/format.ts';
import { EXPORT_FORMATS } from '../../export/registry.ts';
import { withCategories, type ExportTexts } from '../../export/texts.ts';
import type { Library } from '../../storage/library.ts';
import { problemOf } from '../../storage/problems.ts';

/** Where an export ends up, and what it says there in words of its own. */
export interface ExportPlaces {
  readonly texts: ExportTexts;
  /** The reader's own template of Markdown files, as long as it can be used; absent: ours. */
  template?(): Promise<string | undefined>;
  saveFile(name: string, mediaType: string, written: Written | Blob): void;
  /** Rejects when the browser does not allow it. `html`: the same, for programs that paste it with its look. */
  copy(text: string, html?: string): Promise<void>;
}

/** Which articles are meant: those of these ids, or all there are. */
export type ExportedArticles = readonly string[] | 'everything';

/** Carries an export order out. */
export async function exportNotes(
  articles: ExportedArticles,
  { format: formatId, to }: Pick<ExportOrder, 'format' | 'to'>,
  library: Pick<Library, 'contents' | 'corrections'>,
  places: ExportPlaces,
): Promise<ExportResult> {
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  if (format === undefined) throw new Error(`no export format ${formatId}`);
  let contents: LibraryContents;
  let written: Written;
  try {
    contents = await contentsOf(articles, library);
    if (contents.articles.length === 0) return { done: 'nothing-kept' };
    // A writer is fetched when it is chosen, which fails in a panel that an update left behind.
    written = await format.write(contents, {
      texts: withCategories(places.texts, contents.categories),
      template: await places.template?.(),
    });
  } catch (error) {
    return { done: 'failed', problem: problemOf(error) };
  }
  if (to === 'file') {
    const name = fileName(contents, articles, format.extension);
    places.saveFile(name, format.mediaType, written);
    return { done: 'file', name };
  }
  if (typeof written !== 'string') return { done: 'copy-refused' };
  try {
    await places.copy(written);
    return { done: 'clipboard' };
  } catch {
    return { done: 'copy-refused' };
  }
}

/** What is meant, with every correction that holds in it, wherever it was made. */
async function contentsOf(
  articles: ExportedArticles,
  library: Pick<Library, 'contents' | 'corrections'>,
): Promise<LibraryContents> {
  if (articles === 'everything') return await library.contents();
  const [contents, corrections] = await Promise.all([library.contents(articles), library.corrections()]);
  const { contentsWithin } = await import('../../export/scope.ts');
  return contentsWithin({ ...contents, corrections }, { by: 'articles', ids: articles });
}

/** `2025-04-02 title.md` for one article, `aide-memoire 2026-11-22.json` for more; fit for every file system. */
export function fileName(
  {
    articles,
    exported,
  }: { readonly articles: readonly Pick<SavedArticle, 'title' | 'published'>[]; readonly exported: string },
  asked: ExportedArticles,
  extension: string,
): string {
  const [article] = articles;
  const stem =
    asked !== 'everything' && asked.length === 1 && article !== undefined
      ? [article.published?.date, article.title].filter((part) => part !== undefined && part !== '').join(' ')
      : `aide-memoire ${exported.slice(0, 10)}`;
  return `${fileStem(stem)}.${extension}`;
}
