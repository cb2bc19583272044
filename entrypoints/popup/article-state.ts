import type { Looks } from '../../annotations/category.ts';
import type { PanelLibrary } from '../../components/panel/panel-model.ts';
import type { Annotation, Correction, SavedArticle } from '../../annotations/schemas.ts';
import type { Article } from '../../article/article.ts';
import type { Reading } from '../../messaging/reader-protocol.ts';
import type { Library } from '../../storage/library.ts';

/** What the library holds of one article. */
export interface ArticleState {
  readonly saved: SavedArticle | null;
  readonly notes: readonly Annotation[];
  /** Tags in use, most used first. */
  readonly tags: readonly string[];
  readonly looks: Looks;
  readonly lastEdit: PanelLibrary['lastEdit'];
  /** All there are, newest first. */
  readonly corrections: readonly Correction[];
}

/** What tells which article is meant. A page that cannot be read has its address alone. */
export type ArticleIdentity = Pick<Article, 'address' | 'text' | 'blocks'>;

/** Gathers what the panel shows of an article; to be used inside a live query. */
export async function articleState(library: Library, article: ArticleIdentity | null): Promise<ArticleState> {
  const tags = (await library.tags()).map(({ tag }) => tag);
  const corrections = (await library.corrections()).toReversed();
  const looks = await library.looks();
  if (article === null) return { saved: null, notes: [], tags, looks, corrections, lastEdit: null };
  const saved = await library.articleAt(article);
  if (saved === undefined) {
    return {
      saved: null,
      notes: [],
      tags,
      looks,
      corrections,
      lastEdit: (await library.lastDeletionAt(article.address)) ?? null,
    };
  }
  const notes = await library.annotationsOf(saved.id);
  return { saved, notes, tags, looks, corrections, lastEdit: (await library.lastEdit(saved.id)) ?? null };
}

/** `Official.id` of those found on a page whom the reader watches; to be used inside a live query. */
export async function watchedIn(library: Library, reading: Reading | null): Promise<ReadonlySet<string>> {
  if (reading === null) return new Set();
  const { article, detection, saved } = reading;
  const day = article.published?.date ?? new Date().toISOString().slice(0, 10);
  const known = await library.knownOfficials(detection.officials, saved, day);
  return new Set(Object.entries(known).flatMap(([id, { watched }]) => (watched ? [id] : [])));
}
