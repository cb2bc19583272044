import { fingerprintOf } from '../annotations/fingerprint.ts';
import type { Article } from '../article/article.ts';
import type { LibraryDatabase } from './database.ts';

/** What of an article tells which one it is. */
export type ArticleIdentity = Pick<Article, 'address' | 'text' | 'blocks'>;

/**
 * The kept record of this article, unchecked: the one at its address, or else
 * the one with its words at another address.
 */
export async function findArticle(database: LibraryDatabase, article: ArticleIdentity) {
  const atAddress = await database.articles.where('addresses').equals(article.address).first();
  if (atAddress !== undefined) return atAddress;
  const fingerprint = fingerprintOf(article);
  return fingerprint === '' ? undefined : database.articles.where('fingerprint').equals(fingerprint).first();
}
