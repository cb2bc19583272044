/** What the library page asks on top of what every surface asks: lists, search, persons, time. */
import type {
  AlsoIn,
  ArticleOrder,
  ArticleQuery,
  ArticleRow,
  CategoryRow,
  DayRange,
  Facets,
  Hit,
  Page,
  PersonDetail,
  PersonNotes,
  PersonOrder,
  PersonQuery,
  PersonRow,
  ReprintGroup,
  StorageUse,
  TagRow,
  TimelineBucket,
  TimelinePage,
  TimelineStretch,
  Window,
} from '../annotations/catalogue.ts';
import type { Look } from '../annotations/look.ts';
import type { Edited, Outcome } from '../annotations/outcome.ts';
import type { PersonChange } from '../annotations/person.ts';
import type { TakenOver } from '../annotations/take-over.ts';
import type { ActOptions } from './act-options.ts';
import type { JournalEntry } from './journal.ts';
import type { Library } from './library.ts';
import type { Transfers } from './transfers.ts';

/**
 * Everything reads what one window of a list needs, never the whole library.
 * Reads reject as those of `Library` do and can be used inside `liveQuery`;
 * writes are one transaction each, taken back by `undo`, and never reject.
 */
export interface Catalogue extends Library, Transfers {
  /** A part of the articles meant, in order; `total` of all of them. The first part comes without a walk through the rest. */
  articles(query: ArticleQuery, order: ArticleOrder, window: Window): Promise<Page<ArticleRow>>;
  /** The ids of all articles meant, in order: for selecting all of them. */
  articleIds(query: ArticleQuery, order: ArticleOrder): Promise<string[]>;
  /** What the articles meant can be filtered by further, with counts. */
  facets(query: ArticleQuery): Promise<Facets>;
  /** Where the words of a search stand in these articles, one list for each id. Ask for the rows in view. */
  hits(ids: readonly string[], text: string): Promise<Hit[][]>;
  /** A part of the groups of articles that tell one story, where one of them is meant at least; newest first. */
  reprints(query: ArticleQuery, window: Window): Promise<Page<ReprintGroup>>;
  /** The group that the article is in. */
  reprintsOf(id: string): Promise<ReprintGroup | undefined>;
  /** Where else the stories of these articles are told, one answer for each id. Ask for the rows in view. */
  alsoIn(ids: readonly string[]): Promise<(AlsoIn | null)[]>;

  /** A part of the persons, by number of articles, by last article or by name. */
  people(query: PersonQuery, order: PersonOrder, window: Window): Promise<Page<PersonRow>>;
  /** One person. Their articles are `articles({ officials: [key] }, …)`. */
  person(key: string): Promise<PersonDetail | undefined>;

  /** Notes that name a person or stand beside them. */
  personNotes(key: string, limit: number): Promise<PersonNotes>;

  /** The first or the last of the dates that the articles meant name within a stretch of time, in the order of time. */
  timeline(stretch: TimelineStretch, query: ArticleQuery, limit: number, end: 'first' | 'last'): Promise<TimelinePage>;
  /** How many of the articles meant name dates in each year, month or day. */
  timelineBuckets(unit: 'year' | 'month' | 'day', range: DayRange, query: ArticleQuery): Promise<TimelineBucket[]>;

  tagRows(): Promise<TagRow[]>;
  /** Every category in order, then the ids that notes have and no category. */
  categoryRows(): Promise<CategoryRow[]>;
  /** The newest acts, newest first: what `undo` can take back, and what it did. */
  edits(limit: number): Promise<JournalEntry[]>;
  storageUse(): Promise<StorageUse>;

  /** Adds tags to articles and takes others off. Articles that are gone are passed over. */
  tagArticles(ids: readonly string[], change: TagChange, options?: ActOptions): Promise<Outcome<Edited>>;
  /** Puts articles away, or back among the others. */
  archiveArticles(ids: readonly string[], archived: boolean, options?: ActOptions): Promise<Outcome<Edited>>;
  /** Deletes articles with their notes, as one act. */
  deleteArticles(ids: readonly string[], options?: ActOptions): Promise<Outcome<Edited>>;
  /**
   * Keeps notes of one article on others too, as one act. Those that were taken over before are passed over; a text
   * that has changed since the passages were found refuses all: `conflict`.
   */
  takeOver(notes: readonly TakenOver[]): Promise<Outcome<Edited>>;
  /** Gives tags one name everywhere; one that exists already is merged with. */
  renameTags(tags: readonly string[], name: string, options?: ActOptions): Promise<Outcome<Edited>>;
  /**
   * Adds a person by hand. Who is known by that name, and whom office and
   * state do not tell apart, is the one that is meant; `key` says who it is.
   */
  addPerson(said: PersonChange & { readonly name: string }): Promise<Outcome<Edited & { readonly key: string }>>;
  /** Makes two persons one, under the key and the name of the first. */
  mergePersons(into: string, from: string, options?: ActOptions): Promise<Outcome<Edited>>;
  /** Makes two persons of one; `key` is that of the new one, to whom what was chosen belongs. */
  splitPerson(
    key: string,
    other: OtherPerson,
    options?: ActOptions,
  ): Promise<Outcome<Edited & { readonly key: string }>>;
  /** Forgets a person added by hand; one whom articles name is left out of lists from now on. */
  removePerson(key: string): Promise<Outcome<Edited>>;
  /** Adds a category at the end of the list. */
  addCategory(category: CategoryChange & { readonly name: string }): Promise<Outcome<Edited>>;
  /** Sets a category's name or look. An id that only notes have becomes one. */
  setCategory(id: string, change: CategoryChange): Promise<Outcome<Edited>>;
  /** Takes a category away; its notes have the other one from then on. */
  mergeCategory(id: string, into: string, options?: ActOptions): Promise<Outcome<Edited>>;
  /** Takes a category away, and off its notes. */
  deleteCategory(id: string, options?: ActOptions): Promise<Outcome<Edited>>;
  /** Gives a tag a look; `null`: makes it plain. */
  setTagLook(tag: string, look: Look | null): Promise<Outcome<Edited>>;
  /** Takes tags off everything. */
  deleteTags(tags: readonly string[], options?: ActOptions): Promise<Outcome<Edited>>;
}

export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** What of a person belongs to another one of the same name. */
export interface OtherPerson {
  /** Offices, as `OfficeSeen.holders` has them: also in articles to come. */
  readonly holders: readonly string[];
  /** `SavedArticle.id` */
  readonly articles: readonly string[];
  /** What the other one is called; `null`: as articles write it. */
  readonly name: string | null;
}

/** What is to be set of a category; the rest stays as it was. */
export interface CategoryChange extends Partial<Look> {
  readonly name?: string;
}
