import type { JSX } from 'preact';
import { ReprintsView } from '../../components/library/ReprintsView.tsx';
import { formatRoute } from '../../components/library/route.ts';
import { useLiveQuery } from '../popup/use-live-query.ts';
import { OpenReprints, type ReprintsProps } from './OpenReprints.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useLast } from './use-last.ts';
import { useWindow } from './use-window.ts';

/** The stories told more than once that the route means, or the one that is open. */
export function Reprints({ catalogue, route, go, act }: ReprintsProps): JSX.Element {
  const { open } = route;
  const query = { ...route.query, reprinted: true };
  const subject = formatRoute({ ...route, open: null, chosen: [] });
  const { offset, limit, showRange } = useWindow(subject);
  const page = useLiveQuery(
    subject,
    async () => ({ subject, offset, ...(await catalogue.reprints(query, { offset, limit })) }),
    [offset, limit],
  );
  const facets = useLiveQuery(subject, () => catalogue.facets(query), []);
  const part = useLast(page.value);
  const counted = useLast(facets.value);
  // Without an answer the view would stay empty, as if there were nothing.
  const error = page.error ?? facets.error;
  if (error !== undefined) return <Unanswered error={error} />;
  if (open !== null) return <OpenReprints key={open} id={open} catalogue={catalogue} route={route} go={go} act={act} />;
  return (
    <ReprintsView
      query={route.query}
      part={part}
      facets={counted}
      setQuery={(next) => go({ ...route, query: next }, 'replace')}
      showRange={showRange}
      hrefOf={({ articles }) => formatRoute({ ...route, open: articles[0]?.id ?? null })}
    />
  );
}
