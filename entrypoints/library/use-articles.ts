import type { ArticleQuery, Hit } from '../../annotations/catalogue.ts';
import type { ArticleList } from '../../components/library/library-model.ts';
import { formatRoute, type Route } from '../../components/library/route.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { useLast } from './use-last.ts';
import { useWindow } from './use-window.ts';

const NO_HITS: ReadonlyMap<string, readonly Hit[]> = new Map();

/** The list of articles the route means, as far as it is in view. */
export function useArticles(catalogue: Catalogue, route: Route) {
  const { query, order, open } = route;
  const subject = formatRoute({ ...route, open: null, at: null });
  const { offset, limit, showRange } = useWindow(subject);
  const page = useLiveQuery(
    subject,
    async () => ({ subject, offset, ...(await catalogue.articles(query, order, { offset, limit })) }),
    [offset, limit],
  );
  const part = useLast(page.value);
  const facets = useLast(useLiveQuery(subject, () => catalogue.facets(query), []).value);
  const text = query.text ?? '';
  const ids = part?.rows.map(({ id }) => id) ?? [];
  const found = useLiveQuery(`${text}\n${ids.join()}`, () => hitsOf(catalogue, ids, text), []);
  const hits = useLast(found.value) ?? NO_HITS;

  const list: ArticleList = { query, order, part, hits: text === '' ? NO_HITS : hits, facets, open };
  return { list, error: page.error, showRange };
}

async function hitsOf(catalogue: Catalogue, ids: readonly string[], text: ArticleQuery['text'] & string) {
  if (text === '' || ids.length === 0) return NO_HITS;
  const hits = await catalogue.hits(ids, text);
  return new Map(ids.map((id, index) => [id, hits[index] ?? []]));
}
