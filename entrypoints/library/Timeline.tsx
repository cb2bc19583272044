import type { ComponentChildren, JSX } from 'preact';
import type { Facets } from '../../annotations/catalogue.ts';
import { countFilters, formatRoute, NOTHING_ASKED, type Route } from '../../components/library/route.ts';
import { sentencePlace } from '../../components/library/timeline-model.ts';
import { TimelineView } from '../../components/library/TimelineView.tsx';
import type { Catalogue } from '../../storage/catalogue.ts';
import { civilDate } from '../../text/civil-date.ts';
import { routeOfScope } from './scope-route.ts';
import { Unanswered } from './Unanswered.tsx';
import { useTimeline } from './use-timeline.ts';

export interface TimelineProps {
  readonly catalogue: Catalogue;
  readonly route: Route;
  readonly go: (route: Route, how: 'go' | 'replace') => void;
  /** What the articles meant can be filtered by further. */
  readonly facets: Facets | null;
  /** The article that is open. */
  readonly children: ComponentChildren;
}

/** The reader's own day. */
function localDay(now = new Date()): string {
  return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The timeline of the articles the route means. */
export function Timeline({ catalogue, route, go, facets, children }: TimelineProps): JSX.Element {
  const { list, error, showRange } = useTimeline(catalogue, route, localDay());
  const at = (from: string | null): Route => ({ ...route, timeline: { ...route.timeline, from } });
  if (error !== undefined) return <Unanswered error={error} />;
  const exportThese = async () => {
    const { query, order } = route;
    const isAll = countFilters(query) === 0 && (query.text ?? '') === '';
    go(
      routeOfScope(isAll ? { by: 'everything' } : { by: 'articles', ids: await catalogue.articleIds(query, order) }),
      'go',
    );
  };
  return (
    <TimelineView
      list={{ ...list, facets }}
      actions={{
        setQuery: (query) => go({ ...route, query }, 'replace'),
        // What the list began with stays in sight, as far as the other unit can say it.
        setUnit: (unit) => go({ ...route, timeline: { ...route.timeline, unit } }, 'replace'),
        showRange,
        exportThese: () => void exportThese(),
        hrefOfBucket: (bucket) => formatRoute(at(bucket)),
        hrefOfSource: (source) => formatRoute({ ...route, open: source.article, at: sentencePlace(source) }),
        hrefOfDay: (day) =>
          formatRoute({
            ...NOTHING_ASKED,
            view: 'articles',
            query: { ...route.query, mentioned: { from: day, to: day } },
          }),
      }}
    >
      {children}
    </TimelineView>
  );
}
