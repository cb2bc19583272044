import { fingerprintOf } from '../annotations/fingerprint.ts';
import type { Article } from '../article/article.ts';
import { itemIdentity } from '../text/item-identity.ts';
import type { LibraryDatabase } from './tables.ts';

/** What of an article tells which one it is. */
export type ArticleIdentity = Pick<Article, 'address' | 'text' | 'blocks'>;

/**
 * The kept record of this article, unchecked: the one at its address, else the
 * one its site gives the same number at another address, else the one with its
 * words.
 */
export async function findArticle(database: LibraryDatabase, article: ArticleIdentity) {
  const at = (address: string) => database.articles.where('addresses').equals(address).first();
  const atAddress = await at(article.address);
  if (atAddress !== undefined) return atAddress;
  const numbered = await addressOfSameItem(database, article.address);
  if (numbered !== undefined) return at(numbered);
  const fingerprint = fingerprintOf(article);
  return fingerprint === '' ? undefined : database.articles.where('fingerprint').equals(fingerprint).first();
}

/** A kept address of the item that `address` names; only addresses are read, no articles. */
async function addressOfSameItem(database: LibraryDatabase, address: string): Promise<string | undefined> {
  const identity = itemIdentity(address);
  if (identity === null) return undefined;
  const host = new URL(address).host.replace(/^www\./, '');
  const starts = ['http://', 'https://', 'http://www.', 'https://www.'].map((start) => `${start}${host}/`);
  const kept = await database.articles.where('addresses').startsWithAnyOf(starts).keys();
  return kept.filter((key) => typeof key === 'string').find((key) => itemIdentity(key) === identity);
}
