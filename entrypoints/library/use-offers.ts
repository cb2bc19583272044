import { useEffect, useState } from 'preact/hooks';
import { copiesIn, offersTo, type NotedArticle, type NoteOffer } from '../../annotations/take-over.ts';
import { paceOf } from './pace.ts';

/**
 * What notes of a group's articles are offered to which others. Two texts at a
 * time are compared and the page breathes between, outside of any query on the
 * library: a live query that waits for something else is no longer followed.
 *
 * @param group another one, or one whose notes changed, is looked through anew; the offers before stand until then
 */
export function useOffers(group: readonly NotedArticle[]): readonly NoteOffer[] {
  const [offers, setOffers] = useState<readonly NoteOffer[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    const find = async () => {
      const pace = paceOf(abort.signal);
      const copies = copiesIn(group);
      const found: NoteOffer[] = [];
      for (const to of group) {
        for (const from of group) {
          await pace();
          found.push(...offersTo(to, from, copies));
        }
      }
      setOffers(found);
    };
    find().catch((error: unknown) => {
      if (!abort.signal.aborted) throw error;
    });
    return () => abort.abort();
  }, [group]);
  return offers;
}
