import { useMemo, useState } from 'preact/hooks';
import type { ArticleQuery, Hit } from '../../annotations/catalogue.ts';
import type { ArticleList } from '../../components/library/library-model.ts';
import { formatRoute, type Route } from '../../components/library/route.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { useLast } from './use-last.ts';

/** Rows are read in steps of this many, so that scrolling asks seldom. */
const STEP = 50;
const NO_HITS: ReadonlyMap<string, readonly Hit[]> = new Map();

/** The list of articles the route means, as far as it is in view. */
export function useArticles(catalogue: Catalogue, route: Route) {
  const { query, order, open } = route;
  const subject = formatRoute({ ...route, open: null });
  const [range, setRange] = useState({ subject, offset: 0, limit: STEP });
  const offset = range.subject === subject ? range.offset : 0;
  const limit = range.subject === subject ? range.limit : STEP;
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
  const showRange = useMemo(
    () => (first: number, last: number) => {
      const from = Math.floor(first / STEP) * STEP;
      const to = (Math.floor(last / STEP) + 1) * STEP;
      setRange((before) =>
        before.subject === subject && before.offset === from && before.limit === to - from
          ? before
          : { subject, offset: from, limit: to - from },
      );
    },
    [subject],
  );
  return { list, error: page.error, showRange };
}

async function hitsOf(catalogue: Catalogue, ids: readonly string[], text: ArticleQuery['text'] & string) {
  if (text === '' || ids.length === 0) return NO_HITS;
  const hits = await catalogue.hits(ids, text);
  return new Map(ids.map((id, index) => [id, hits[index] ?? []]));
}
