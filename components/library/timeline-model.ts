/** What the timeline shows, and what leads from it. */
import type {
  ArticleQuery,
  Facets,
  TimelineBucket,
  TimelineEntry,
  TimelineSource,
} from '../../annotations/catalogue.ts';
import type { Place, TimelineUnit } from './route.ts';

export interface TimelineList {
  readonly query: ArticleQuery;
  /** `null` until they are counted. */
  readonly facets: Facets | null;
  readonly unit: TimelineUnit;
  /** What can be gone to; `null` until it is counted. */
  readonly axis: {
    /** Oldest first. */
    readonly buckets: readonly TimelineBucket[];
    /** The bucket in view. */
    readonly here: string | null;
  } | null;
  /** The entries read so far, in the order of days; `null` until the library has answered once. */
  readonly part: {
    readonly subject: string;
    /** The place gone to: the first entry from there on has the number 0. */
    readonly start: string;
    /** The number of the first entry that was read: those before the place gone to count down. */
    readonly first: number;
    readonly entries: readonly TimelineEntry[];
    /** There are none before these, or after them. */
    readonly begun: boolean;
    readonly ended: boolean;
  } | null;
  /** The reader's own day. */
  readonly today: string;
  /** The article open beside the list, and the sentence shown in it. */
  readonly open: string | null;
  readonly at: Place | null;
}

export interface TimelineActions {
  readonly setQuery: (query: ArticleQuery) => void;
  readonly setUnit: (unit: TimelineUnit) => void;
  /** Which entries are drawn, by number, and the first of them in sight. */
  readonly showRange: (first: number, last: number, top: number) => void;
  /** Leads to the export of the articles meant. */
  readonly exportThese: () => void;
  /** The address of the list from a bucket on; `null`: from where today is. */
  readonly hrefOfBucket: (bucket: string | null) => string;
  /** The address of a sentence in its article. */
  readonly hrefOfSource: (source: TimelineSource) => string;
  /** The address of all articles that name a day. */
  readonly hrefOfDay: (day: string) => string;
}

/** The sentence of a source, in code units of `Article.text`. */
export function sentencePlace({ start, found, sentence }: TimelineSource): Place {
  const from = start - found.start;
  return { start: from, end: from + sentence.length };
}

/**
 * The year, month or day a date value is listed under: as much of it as the
 * value gives. Decades and centuries stand for themselves.
 */
export function bucketOf(value: string, unit: TimelineUnit): string {
  const [whole = value] = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(value) ?? [];
  return whole.slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

/** Sources that say the same in the same words, as reprints do, together. */
export function bySentence(sources: readonly TimelineSource[]): (readonly [TimelineSource, ...TimelineSource[]])[] {
  const groups = new Map<string, [TimelineSource, ...TimelineSource[]]>();
  for (const source of sources) {
    const key = source.sentence.replaceAll(/\s+/gu, ' ');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [source]);
    else known.push(source);
  }
  return [...groups.values()];
}
