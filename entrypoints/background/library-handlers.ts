import { correctionsFor } from '../../annotations/corrections.ts';
import { failure, success, type Outcome } from '../../annotations/outcome.ts';
import type { OpenedArticle } from '../../messaging/library-protocol.ts';
import type { LibraryHandlers } from '../../messaging/receive-library.ts';
import type { Article } from '../../article/article.ts';
import type { Library } from '../../storage/library.ts';
import { failureOf } from '../../storage/problems.ts';

/** What a read gives, as an outcome. */
async function read<T>(query: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await query());
  } catch (error) {
    return failureOf(error);
  }
}

async function openedArticle(library: Library, article: Article): Promise<OpenedArticle> {
  const [saved, corrections] = await Promise.all([library.articleAt(article), library.corrections()]);
  const annotations = saved === undefined ? [] : await library.annotationsOf(saved.id);
  const addresses = [article.address, ...(saved?.addresses ?? [])];
  return { saved: saved ?? null, annotations, corrections: correctionsFor(corrections, addresses) };
}

/**
 * Answers what pages ask of the library.
 *
 * @param openPanel opens the review panel of a tab in a tab of its own
 */
export function libraryHandlers(library: Library, openPanel: (tab: number) => Promise<void>): LibraryHandlers {
  return {
    openArticle: (article) => read(() => openedArticle(library, article)),
    saveArticle: ({ article, detection }) => library.saveArticle(article, detection),
    addAnnotation: ({ article, detection, annotation }) => library.addAnnotation(article, detection, annotation),
    editAnnotation: ({ id, modified, body }) => library.editAnnotation(id, modified, body),
    deleteAnnotation: ({ id }) => library.deleteAnnotation(id),
    undo: ({ edit }) => library.undo(edit),
    reportAnchors: (states) => library.reportAnchors(states),
    listTags: () => read(async () => (await library.tags()).map(({ tag }) => tag)),
    addCorrection: (correction) => library.addCorrection(correction),
    openPanel: async (_, { tab }) => {
      if (tab === undefined) return failure('invalid', 'sender: not a tab');
      await openPanel(tab);
      return success(null);
    },
  };
}
