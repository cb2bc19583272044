/** Making a kept article of one that was read, and bringing it up to date: pure, the clock is a parameter. */
import type { Article } from '../article/article.ts';
import { bodyLength, fingerprintOf } from './fingerprint.ts';
import { instantAfter } from './instant.ts';
import { sameValue } from './same-value.ts';
import type { Particulars, SavedArticle } from './schemas.ts';

/** Below this share of the kept letters, a page is taken for one that hides its text: a wall, a notice, an error. */
const LEAST_SHARE_OF_KEPT_TEXT = 1 / 3;

/** A mutable copy of what was read, without anything else the object may carry. */
function copyArticle(article: Article) {
  return {
    address: article.address,
    title: article.title,
    byline: article.byline,
    outlet: article.outlet,
    language: article.language,
    published: article.published === null ? null : { ...article.published },
    text: article.text,
    blocks: article.blocks.map(({ type, start, end }) => ({ type, start, end })),
    recipe: article.recipe,
  };
}

/** A newly kept article under the given id. */
export function createSavedArticle(article: Article, id: string, now: Date): SavedArticle {
  const instant = now.toISOString();
  return {
    id,
    ...copyArticle(article),
    addresses: [article.address],
    fingerprint: fingerprintOf(article),
    tags: [],
    created: instant,
    modified: instant,
  };
}

/** What of a kept article a new reading of its page does not change. */
function readersOwn({ address, title, outlet, published, corrected }: SavedArticle): Partial<SavedArticle> {
  return {
    address,
    ...(corrected?.includes('title') && { title }),
    ...(corrected?.includes('outlet') && { outlet }),
    ...(published?.source === 'reader' && { published }),
  };
}

/** The article with what the reader set in the place of what was read of it. */
export function correctedArticle(read: Article, saved: SavedArticle | null | undefined): Article {
  return saved === null || saved === undefined ? read : { ...read, ...readersOwn(saved), address: read.address };
}

/** What of a kept article the reader can put right, as it is now. */
export function particularsOf({ title, outlet, published, corrected }: SavedArticle) {
  return { title, outlet, published, ...(corrected !== undefined && { corrected }) };
}

/** The kept article with what the reader says of it, as its next version. */
export function correctSavedArticle(saved: SavedArticle, particulars: Particulars, now: Date): SavedArticle {
  const { title, outlet, published } = particulars;
  const corrected = (['title', 'outlet'] as const).filter(
    (field) => particulars[field] !== undefined || saved.corrected?.includes(field),
  );
  return {
    ...saved,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published: { date: published, source: 'reader' } }),
    ...(corrected.length > 0 && { corrected }),
    modified: instantAfter(saved.modified, now),
  };
}

/** How a kept article takes in what its page shows now. */
export interface ArticleUpdate {
  readonly article: SavedArticle;
  /** The text is the page's now, and with it go the mentions found in it. */
  readonly textTaken: boolean;
}

/** True when a page shows the kept article's own text: at its outlet, and not far less than was kept. */
export function showsTextOf(saved: SavedArticle, read: Article): boolean {
  const isHome =
    read.address === saved.address ||
    (read.outlet !== null && read.outlet === saved.outlet && saved.corrected?.includes('outlet') !== true);
  return isHome && bodyLength(read) >= bodyLength(saved) * LEAST_SHARE_OF_KEPT_TEXT;
}

/**
 * The kept article after its page, or a copy of it at another address, was
 * read again. The addresses grow. Text and particulars follow the outlet the
 * article was kept from; a reprint elsewhere changes neither. A page that shows
 * far less than was kept does not take the text away, and what the reader
 * corrected stays.
 *
 * @param mayTakeText false while notes stand on the kept text that could not follow it into another one
 */
export function updateSavedArticle(saved: SavedArticle, read: Article, now: Date, mayTakeText: boolean): ArticleUpdate {
  const textTaken = showsTextOf(saved, read) && (mayTakeText || read.text === saved.text);
  const next: SavedArticle = {
    ...saved,
    ...(textTaken && { ...copyArticle(read), ...readersOwn(saved), fingerprint: fingerprintOf(read) }),
    addresses: saved.addresses.includes(read.address) ? saved.addresses : [...saved.addresses, read.address],
  };
  const changed = !sameValue(next, saved);
  return { article: changed ? { ...next, modified: instantAfter(saved.modified, now) } : saved, textTaken };
}
