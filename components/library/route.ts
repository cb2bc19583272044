/**
 * What the library shows, as the part of its address after `#`: every view can
 * be linked to, opened in a second tab, and walked through with the browser's
 * own back and forward.
 */
import type { ArticleOrder, ArticleQuery, DayRange, PersonOrder } from '../../annotations/catalogue.ts';

export const VIEWS = ['articles', 'officials', 'timeline', 'reprints', 'tags', 'export', 'backup', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** What the timeline counts by. */
export const UNITS = ['year', 'month', 'day'] as const;
export type TimelineUnit = (typeof UNITS)[number];

/** A passage, in code units of `Article.text`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Route {
  readonly view: View;
  /** Which articles are meant: those listed, those whose dates stand on the timeline. */
  readonly query: ArticleQuery;
  readonly order: ArticleOrder;
  /** How officials are sorted. */
  readonly people: PersonOrder;
  /** Which of them are listed. */
  readonly who: PersonSet;
  readonly timeline: TimelineRoute;
  /** `SavedArticle.id` of the article open beside the list, or one of the group; the key of the official. */
  readonly open: string | null;
  /** `SavedArticle.id` of the articles that are to be exported, or compared; empty: as the query says, or the first two. */
  readonly chosen: readonly string[];
  /** The passage of the open article that is to be shown. */
  readonly at: Place | null;
}

/** Those not taken out of lists, those watched, those taken out. */
export const PERSON_SETS = ['listed', 'watched', 'hidden'] as const;
export type PersonSet = (typeof PERSON_SETS)[number];

export interface TimelineRoute {
  readonly unit: TimelineUnit;
  /** The year, month or day (`2026`, `2026-03`, `2026-03-04`) the list begins with; `null`: where today is. */
  readonly from: string | null;
}

/** What a view shows when nothing is asked of it. */
export const NOTHING_ASKED = {
  query: {},
  order: { by: 'published' },
  people: 'articles',
  who: 'listed',
  timeline: { unit: 'month', from: null },
  open: null,
  chosen: [],
  at: null,
} as const satisfies Omit<Route, 'view'>;

const ORDERS = ['published', 'saved', 'title', 'outlet'] as const satisfies readonly ArticleOrder['by'][];
export const PERSON_ORDERS = ['articles', 'last', 'name'] as const satisfies readonly PersonOrder[];
const SHELVES = ['archived', 'all'] as const;
const STATES = ['changed', 'lost'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BUCKET = /^\d{4}(-\d{2}){0,2}$/;
const PLACE = /^(\d+)-(\d+)$/;

/** The fields of a query that are lists of any words, by their name in the address. */
const LISTS = {
  tag: 'tags',
  official: 'officials',
  outlet: 'outlets',
  country: 'countries',
  language: 'languages',
  category: 'categories',
} as const satisfies Record<string, keyof ArticleQuery>;

const RANGES = {
  published: 'published',
  mentioned: 'mentioned',
} as const satisfies Record<string, keyof ArticleQuery>;

const isOneOf = <T extends string>(list: readonly T[], value: string | null): value is T =>
  value !== null && (list as readonly string[]).includes(value);

function readRange(fields: URLSearchParams, name: string): DayRange | undefined {
  const [from, to] = ['from', 'to'].map((end) => {
    const day = fields.get(`${name}-${end}`);
    return day !== null && DAY.test(day) ? day : undefined;
  });
  return from === undefined && to === undefined ? undefined : { from, to };
}

function readPlace(text: string | null): Place | null {
  const [start, end] =
    PLACE.exec(text ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return start === undefined || end === undefined || start >= end ? null : { start, end };
}

/** @param hash `location.hash`; what it does not say, or says wrong, is as at the first visit */
export function parseRoute(hash: string): Route {
  const [name = '', search = ''] = hash.replace(/^#/, '').split('?');
  const fields = new URLSearchParams(search);
  const lists = Object.entries(LISTS).flatMap(([field, key]) => {
    const values = fields.getAll(field).filter((value) => value !== '');
    return values.length === 0 ? [] : [[key, values] as const];
  });
  const ranges = Object.entries(RANGES).flatMap(([field, key]) => {
    const range = readRange(fields, field);
    return range === undefined ? [] : [[key, range] as const];
  });
  const text = fields.get('q') ?? '';
  const states = fields.getAll('state').filter((value) => isOneOf(STATES, value));
  const shelf = fields.get('shelf');
  const by = fields.get('sort');
  const people = fields.get('people');
  const who = fields.get('who');
  const unit = fields.get('unit');
  const from = fields.get('from');
  return {
    view: isOneOf(VIEWS, name) ? name : 'articles',
    query: {
      ...(text !== '' && { text }),
      ...Object.fromEntries(lists),
      ...Object.fromEntries(ranges),
      ...(states.length > 0 && { states }),
      ...(isOneOf(SHELVES, shelf) && { shelf }),
    },
    order: { by: isOneOf(ORDERS, by) ? by : 'published', ...(fields.get('reversed') === '1' && { reversed: true }) },
    people: isOneOf(PERSON_ORDERS, people) ? people : 'articles',
    who: isOneOf(PERSON_SETS, who) ? who : 'listed',
    timeline: { unit: isOneOf(UNITS, unit) ? unit : 'month', from: from !== null && BUCKET.test(from) ? from : null },
    open: fields.get('open'),
    chosen: (fields.get('ids') ?? '').split(',').filter((id) => id !== ''),
    at: readPlace(fields.get('at')),
  };
}

/** The hash of a route, `#` included: `parseRoute` reads the same route from it. */
export function formatRoute({ view, query, order, people, who, timeline, open, chosen, at }: Route): string {
  const fields = new URLSearchParams();
  if (query.text !== undefined && query.text !== '') fields.set('q', query.text);
  for (const [field, key] of Object.entries(LISTS)) for (const value of query[key] ?? []) fields.append(field, value);
  for (const value of query.states ?? []) fields.append('state', value);
  for (const [field, key] of Object.entries(RANGES)) {
    const { from, to } = query[key] ?? {};
    if (from !== undefined) fields.set(`${field}-from`, from);
    if (to !== undefined) fields.set(`${field}-to`, to);
  }
  if (query.shelf !== undefined && query.shelf !== 'current') fields.set('shelf', query.shelf);
  if (order.by !== 'published') fields.set('sort', order.by);
  if (order.reversed === true) fields.set('reversed', '1');
  if (people !== 'articles') fields.set('people', people);
  if (who !== 'listed') fields.set('who', who);
  if (timeline.unit !== 'month') fields.set('unit', timeline.unit);
  if (timeline.from !== null) fields.set('from', timeline.from);
  if (open !== null) fields.set('open', open);
  if (chosen.length > 0) fields.set('ids', chosen.join(','));
  if (at !== null) fields.set('at', `${at.start}-${at.end}`);
  const search = fields.toString();
  return `#${view}${search === '' ? '' : `?${search}`}`;
}

/** How many filters hold, the words searched for not counted. */
export function countFilters(query: ArticleQuery): number {
  const { shelf, published, mentioned, states = [] } = query;
  const lists = [...Object.values(LISTS).map((key) => query[key] ?? []), states];
  const single = [shelf, published, mentioned].filter((one) => one !== undefined);
  return lists.flat().length + single.length;
}
