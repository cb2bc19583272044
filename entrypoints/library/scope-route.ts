import type { ExportScope } from '../../annotations/export-scope.ts';
import { NOTHING_ASKED, type Route } from '../../components/library/route.ts';

/** What the address of the export page means of the library. */
export function scopeOfRoute({ chosen, query }: Pick<Route, 'chosen' | 'query'>): ExportScope {
  const [key] = query.officials ?? [];
  const [tag] = query.tags ?? [];
  if (chosen.length > 0) return { by: 'articles', ids: chosen };
  if (key !== undefined) return { by: 'official', key };
  if (tag !== undefined) return { by: 'tag', tag };
  return query.published === undefined ? { by: 'everything' } : { by: 'time', ...query.published };
}

/** Days a span begins with while it is open. */
const SINCE = '1900-01-01';

/** The export page of a part of the library. */
export function routeOfScope(scope: ExportScope): Route {
  const route: Route = { ...NOTHING_ASKED, view: 'export' };
  switch (scope.by) {
    case 'articles':
      return { ...route, chosen: scope.ids };
    case 'official':
      return { ...route, query: { officials: [scope.key] } };
    case 'tag':
      return { ...route, query: { tags: [scope.tag] } };
    case 'time': {
      const { from, to } = scope;
      const isOpen = from === undefined && to === undefined;
      return { ...route, query: { published: isOpen ? { from: SINCE } : { from, to } } };
    }
    case 'everything':
    case 'notes':
      return route;
  }
}
