import { createFinder } from '../../anchoring/find-target.ts';
import { failure, success, type Outcome } from '../../annotations/outcome.ts';
import type { KeptOfArticle, OpenedArticle } from '../../messaging/library-protocol.ts';
import type { LibraryHandlers } from '../../messaging/receive-library.ts';
import type { Article } from '../../article/article.ts';
import type { Detection } from '../../mentions/mention.ts';
import type { Library } from '../../storage/library.ts';
import { failureOf } from '../../storage/problems.ts';
import { reattach, recognise } from './engine.ts';

/** What a read gives, as an outcome. */
async function read<T>(query: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await query());
  } catch (error) {
    return failureOf(error);
  }
}

/** Recognises an article whose corrections the library may refuse to give: then nothing is corrected. */
async function detectionOf(library: Library, article: Article, addresses: readonly string[]) {
  const corrections = await read(() => library.corrections());
  return recognise(article, corrections.ok ? corrections.value : [], addresses);
}

/**
 * What is kept of the article, re-attached to its text. What the page shows now
 * is taken in: text, mentions, a new address, and how each note stands.
 */
async function keptOf(library: Library, article: Article, detection: Detection): Promise<KeptOfArticle> {
  const refreshed = await library.refreshArticle(article, detection);
  // A full disk refuses the refreshing, and must not hide what is kept.
  const saved = refreshed.ok ? refreshed.value : ((await library.articleAt(article)) ?? null);
  const annotations = saved === null ? [] : await library.annotationsOf(saved.id);
  const anchors = reattach(article.text, annotations);
  const news = annotations.flatMap(({ id, state: known }) => {
    const state = anchors[id]?.state ?? known;
    return state === known ? [] : [{ id, state }];
  });
  if (news.length > 0) await library.reportAnchors(news);
  return { saved, annotations, anchors };
}

async function openedArticle(library: Library, article: Article): Promise<OpenedArticle> {
  const known = await read(() => library.articleAt(article));
  const detection = await detectionOf(library, article, [
    article.address,
    ...((known.ok && known.value?.addresses) || []),
  ]);
  return { detection, kept: known.ok ? await read(() => keptOf(library, article, detection)) : known };
}

/**
 * Answers what pages ask of the library.
 *
 * @param openPanel opens the review panel of a tab in a tab of its own
 */
export function libraryHandlers(library: Library, openPanel: (tab: number) => Promise<void>): LibraryHandlers {
  return {
    openArticle: async (article) => success(await openedArticle(library, article)),
    locate: async ({ text, target }) => success(createFinder(text)(target)),
    addAnnotation: async ({ article, annotation }) => {
      const detection = await detectionOf(library, article, [article.address]);
      return library.addAnnotation(article, detection, annotation);
    },
    editAnnotation: ({ id, modified, body }) => library.editAnnotation(id, modified, body),
    deleteAnnotation: ({ id }) => library.deleteAnnotation(id),
    undo: ({ edit }) => library.undo(edit),
    listTags: () => read(async () => (await library.tags()).map(({ tag }) => tag)),
    addCorrection: (correction) => library.addCorrection(correction),
    openPanel: async (_, { tab }) => {
      if (tab === undefined) return failure('invalid', 'sender: not a tab');
      await openPanel(tab);
      return success(null);
    },
  };
}
