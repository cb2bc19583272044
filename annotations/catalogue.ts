/**
 * What the library's lists are asked, and the rows they answer with: the words
 * that storage and the surfaces share. Days are ISO 8601 (`2026-03-04`).
 */
import type { DateReading } from '../mentions/mention.ts';
import type { AnchorState } from '../anchoring/target.ts';
import type { Span } from '../text/span.ts';
import type { Category } from './category.ts';
import type { OfficeSaid } from './office-contradictions.ts';
import type { Person } from './person.ts';

/** From the first day to the last, both included; open where absent. */
export interface DayRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** States of notes a reader has to look at. */
export type TroubledState = 'changed' | 'lost';

/**
 * Which articles are meant. All that is given must hold: every tag and every
 * official listed, but any of several outlets, countries, languages, categories
 * and states.
 */
export interface ArticleQuery {
  /** As typed, with the filters written in it: see `search-text.ts`. */
  readonly text?: string | undefined;
  /** Of the article or of one of its notes. */
  readonly tags?: readonly string[] | undefined;
  /** Keys of officials: see `official-key.ts`. */
  readonly officials?: readonly string[] | undefined;
  readonly outlets?: readonly string[] | undefined;
  /** Of an official in the article: ISO 3166-1 alpha-2, or the short name of an organisation. */
  readonly countries?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  /** Ids of categories of its notes. */
  readonly categories?: readonly string[] | undefined;
  /** Of one of its notes. */
  readonly states?: readonly TroubledState[] | undefined;
  readonly published?: DayRange | undefined;
  /** A date in the text lies at least partly within. */
  readonly mentioned?: DayRange | undefined;
  /** Only those whose story other kept articles tell too. */
  readonly reprinted?: boolean | undefined;
  /** Absent: those that were not put away. */
  readonly shelf?: 'current' | 'archived' | 'all' | undefined;
}

/** `published` and `saved`: newest first; `title` and `outlet`: from A; all turned round by `reversed`. */
export interface ArticleOrder {
  readonly by: 'published' | 'saved' | 'title' | 'outlet';
  readonly reversed?: boolean | undefined;
}

/** Which part of a list is wanted. */
export interface Window {
  /** How many come before it. */
  readonly offset: number;
  readonly limit: number;
}

/** A part of a list, and how long the whole is. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** An article as a list shows it. */
export interface ArticleRow {
  /** `SavedArticle.id`. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly address: string;
  readonly language: string | null;
  readonly published: string | null;
  /** When it was saved first: an instant. */
  readonly saved: string;
  /** The article's own. */
  readonly tags: readonly string[];
  readonly archived: boolean;
  /** How many notes it has; of them, how many whose passage changed, and how many whose passage is lost. */
  readonly notes: number;
  readonly changed: number;
  readonly lost: number;
}

/** Articles that tell one story, in several outlets or several times in one. */
export interface ReprintGroup {
  /** Two at least, the earliest first. */
  readonly articles: readonly ArticleRow[];
}

/** Where else the story of an article is told. */
export interface AlsoIn {
  /** Other outlets; none when it was told again in its own only. */
  readonly outlets: number;
  /** Other articles. */
  readonly articles: number;
}

/** One value a list can be filtered by, and how many articles would be left. */
export interface FacetValue {
  readonly value: string;
  /** As shown: the name of an official; else the value. */
  readonly label: string;
  readonly articles: number;
}

/** By field of `ArticleQuery`; most articles first. Of officials and countries the commonest. */
export type Facets = Readonly<
  Record<'tags' | 'officials' | 'outlets' | 'countries' | 'languages' | 'categories' | 'states', readonly FacetValue[]>
>;

/** A place where what was searched for stands. */
export interface Hit {
  readonly field: 'title' | 'text' | 'note' | 'tag' | 'official';
  /** The words around it, cut at words; `…` is for the surface to add where `cut` says so. */
  readonly context: string;
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** What was found, as spans of `context`. */
  readonly found: readonly Span[];
  /** `Annotation.id`, for a note. */
  readonly annotation: string | null;
  /** Where `context` begins in `Article.text`, for `text`. */
  readonly start: number | null;
}

/** One person across all articles. */
export interface PersonRow {
  /** See `official-key.ts`. */
  readonly key: string;
  /** As the newest article writes it, or as the reader named the person. */
  readonly name: string;
  /** The office in the newest article that gives one. */
  readonly role: string | null;
  readonly country: string | null;
  readonly former: boolean;
  readonly articles: number;
  /** Days of the first and the last article; `null` for a person that no article names. */
  readonly first: string | null;
  readonly last: string | null;
  readonly watched: boolean;
  /** The reader took the person out of lists. */
  readonly hidden: boolean;
}

/** An office as articles gave it, with the days of the first and last article that did. */
export interface OfficeSeen {
  /** `holderKey` of every name it is given with. */
  readonly holders: readonly string[];
  readonly role: string;
  readonly country: string | null;
  readonly former: boolean;
  readonly first: string;
  readonly last: string;
  readonly articles: number;
}

/** One article's word on a person's office. */
export interface OfficeClaim extends OfficeSaid {
  /** `SavedArticle.id`. */
  readonly article: string;
  readonly title: string;
  readonly outlet: string | null;
}

/** A person's page, without lists that have their own reads. */
export interface PersonDetail extends PersonRow {
  /** Most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly articles: number }[];
  /** Last seen first. */
  readonly offices: readonly OfficeSeen[];
  /** Pairs that cannot both be right, newest first: see `office-contradictions.ts`. */
  readonly contradictions: readonly (readonly [OfficeClaim, OfficeClaim])[];
  /** Oldest month (`2026-03`) first; months without an article are left out. */
  readonly months: readonly { readonly month: string; readonly articles: number }[];
  /** What the reader said of the person; `null` when nothing. */
  readonly said: Person | null;
  /** Those in the same articles, most articles together first. */
  readonly companions: readonly { readonly key: string; readonly name: string; readonly articles: number }[];
}

/** What the library knows of an official whom an article names. */
export interface KnownOfficial extends Pick<PersonRow, 'key' | 'name' | 'role' | 'country' | 'former' | 'watched'> {
  /** What other articles of the time say against the office this one gives, one for each other office. */
  readonly disputes: readonly OfficeClaim[];
}

/** A note that names a person, or stands in a paragraph that does. */
export interface PersonNote extends Pick<ArticleRow, 'title' | 'outlet' | 'published' | 'language'> {
  /** `Annotation.id` */
  readonly id: string;
  /** `SavedArticle.id` */
  readonly article: string;
  readonly quote: string;
  /** Where the passage stands in `Article.text`. */
  readonly place: Span;
  readonly comment: string;
  readonly state: AnchorState;
}

export interface PersonNotes {
  /** Those of the articles saved last first. */
  readonly notes: readonly PersonNote[];
  /** There are others. */
  readonly more: boolean;
}

export interface PersonQuery {
  /** Beginnings of words of the name, in any order. */
  readonly text?: string | undefined;
  readonly country?: string | undefined;
  readonly watched?: boolean | undefined;
  /** Absent: only those the reader did not take out of lists. */
  readonly hidden?: boolean | undefined;
}

export type PersonOrder = 'articles' | 'last' | 'name';

/** A date found, with every article that names it. */
export interface TimelineEntry {
  /** ISO 8601 / TIMEX3: `2026-03-04`, `2026-03`, `2026-Q1`, `2026-03-04/2026-03-06`. */
  readonly value: string;
  /** The first day it covers. */
  readonly day: string;
  /** How many articles name it. */
  readonly articles: number;
  /** At most `SOURCES_SHOWN` of them, newest article first. */
  readonly sources: readonly TimelineSource[];
}

/** Where a date stands. */
export interface TimelineSource {
  /** `SavedArticle.id`. */
  readonly article: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly sentence: string;
  /** The date in `sentence`. */
  readonly found: Span;
  /** Where the date stands in `Article.text`. */
  readonly start: number;
  readonly reading: DateReading;
}

/** The values from one on and before another one, in the order of their letters; open where absent. */
export interface TimelineStretch {
  /** This one is of it. */
  readonly from?: string | undefined;
  /** This one is not. */
  readonly before?: string | undefined;
}

/** Entries in the order of time. */
export interface TimelinePage {
  readonly entries: readonly TimelineEntry[];
  /**
   * Where the rest of the stretch parts from these: the `from` of what follows
   * the first ones, the `before` of what precedes the last ones; `null` when
   * there is no rest.
   */
  readonly next: string | null;
}

/** How many articles name dates in a stretch of time. */
export interface TimelineBucket {
  /** `2026`, `2026-03` or `2026-03-04`. */
  readonly bucket: string;
  readonly articles: number;
}

/** A tag with its uses. */
export interface TagRow {
  readonly tag: string;
  readonly articles: number;
  readonly notes: number;
}

/** A category with how many articles have notes of it. */
export interface CategoryRow {
  /** `null` for an id that notes have and no category: brought by a file, or by a draft of one that was deleted since. */
  readonly category: Category | null;
  readonly id: string;
  readonly articles: number;
}

/** What the browser gives us to keep the library in. */
export interface StorageUse {
  /** Bytes in use by the extension; `null` when the browser does not say. */
  readonly used: number | null;
  readonly available: number | null;
  /** The browser will not clear it for want of room. */
  readonly persisted: boolean;
  readonly articles: number;
  readonly notes: number;
}
