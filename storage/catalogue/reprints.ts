/**
 * The same story in several outlets: articles that share sentences. A sentence
 * is a key of the postings like any other, so that the question costs one read a
 * sentence however large the library is. How much is shared is the containment
 * of Broder, "On the resemblance and containment of documents" (1997), with
 * whole sentences in place of his shingles: an agency's story is cut and
 * rearranged by sentences, and its quotations stand alone in stories of others.
 */
import type { Reprint } from '../../annotations/catalogue.ts';
import type { LibraryDatabase } from '../database.ts';
import { rowOf } from './articles.ts';
import { keyOf } from './keys.ts';
import { docsWith } from './postings.ts';

/** An article that has less of the other's sentences, or fewer than this, only quotes it. */
const LEAST_SHARE = 0.3;
const LEAST_SENTENCES = 3;

const SENTENCE = keyOf('sentence', '');

/**
 * The articles that tell the same story as this one, those that share most
 * first. Shared is counted against the shorter of the two.
 */
export async function reprintsOf(database: LibraryDatabase, id: string): Promise<Reprint[]> {
  const card = await database.cards.where('id').equals(id).first();
  const mine = card && (await sentencesOf(database, card.n));
  if (card === undefined || mine === undefined) return [];
  const sets = await Promise.all(mine.map((key) => docsWith(database, key)));
  const counts = new Map<number, number>();
  for (const n of sets.flatMap((set) => [...set])) counts.set(n, (counts.get(n) ?? 0) + 1);
  counts.delete(card.n);
  const near = [...counts].filter(([, shared]) => shared >= LEAST_SENTENCES);
  const reprints = await Promise.all(
    near.map(async ([n, shared]) => {
      const [other, theirs] = await Promise.all([database.cards.get(n), sentencesOf(database, n)]);
      const share = shared / Math.min(mine.length, theirs.length);
      return other === undefined || share < LEAST_SHARE ? null : { article: rowOf(other), share };
    }),
  );
  return reprints.filter((one) => one !== null).sort((a, b) => b.share - a.share);
}

async function sentencesOf(database: LibraryDatabase, n: number): Promise<string[]> {
  const indexed = await database.indexed.get(n);
  return indexed?.keys.filter((key) => key.startsWith(SENTENCE)) ?? [];
}
