import type { AlsoIn, ArticleQuery, Hit } from '../../annotations/catalogue.ts';
import type { ArticleList } from '../../components/library/library-model.ts';
import { formatRoute, type Route } from '../../components/library/route.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { useLast } from './use-last.ts';
import { useWindow } from './use-window.ts';

const NO_HITS: ReadonlyMap<string, readonly Hit[]> = new Map();
const NOWHERE: ReadonlyMap<string, AlsoIn> = new Map();

/**
 * The list of articles the route means, as far as it is in view. The other
 * views read lists of their own; for them only a look is taken whether the
 * library can be read at all.
 */
export function useArticles(catalogue: Catalogue, route: Route) {
  const { view, query, order, open } = route;
  const isListed = view === 'articles';
  const isFiltered = isListed || view === 'timeline';
  const subject = formatRoute({ ...route, open: null, at: null });
  const { offset, limit, showRange } = useWindow(subject);
  const page = useLiveQuery(subject, async () => {
    if (isListed) return { subject, offset, ...(await catalogue.articles(query, order, { offset, limit })) };
    await catalogue.articles({}, order, { offset: 0, limit: 1 });
    return undefined;
  }, [offset, limit]);
  const part = useLast(page.value);
  const facets = useLast(
    useLiveQuery(subject, async () => (isFiltered ? await catalogue.facets(query) : undefined), []).value,
  );
  const text = isListed ? (query.text ?? '') : '';
  const ids = part?.rows.map(({ id }) => id) ?? [];
  const found = useLiveQuery(`${text}\n${ids.join()}`, () => hitsOf(catalogue, ids, text), []);
  const hits = useLast(found.value) ?? NO_HITS;

  const told = useLiveQuery(ids.join(), () => alsoOf(catalogue, ids), []);
  const also = useLast(told.value) ?? NOWHERE;

  const list: ArticleList = { query, order, part, hits: text === '' ? NO_HITS : hits, also, facets, open };
  return { list, error: page.error, showRange };
}

async function hitsOf(catalogue: Catalogue, ids: readonly string[], text: ArticleQuery['text'] & string) {
  if (text === '' || ids.length === 0) return NO_HITS;
  const hits = await catalogue.hits(ids, text);
  return new Map(ids.map((id, index) => [id, hits[index] ?? []]));
}

async function alsoOf(catalogue: Catalogue, ids: readonly string[]): Promise<ReadonlyMap<string, AlsoIn>> {
  const found = await catalogue.alsoIn(ids);
  return new Map(
    ids.flatMap((id, index) => {
      const also = found[index] ?? null;
      return also === null ? [] : [[id, also] as const];
    }),
  );
}
