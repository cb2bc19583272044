/** The reader's library: what surfaces and background may ask of it and do to it. */
import type { Edited, Outcome } from '../annotations/outcome.ts';
import type { AnchorState, Target } from '../anchoring/target.ts';
import type { NewAnnotation, ReadonlyBody } from '../annotations/annotation.ts';
import type { KnownOfficial } from '../annotations/catalogue.ts';
import type { WatchedPerson } from '../annotations/watched.ts';
import type { Person, PersonChange } from '../annotations/person.ts';
import type { Looks } from '../annotations/category.ts';
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation, Correction, Particulars, SavedArticle, Settlement } from '../annotations/schemas.ts';
import type { Article } from '../article/article.ts';
import type { Detection, Official } from '../mentions/mention.ts';
import type { ActOptions } from './act-options.ts';
import type { ArticleIdentity } from './find-article.ts';
import type { LastEdit } from './journal.ts';
import type { DamagedRecord } from './records.ts';

/**
 * Reads reject with the browser's error, which `problemOf` (`problems.ts`)
 * puts into a `Problem`; they can be used inside Dexie's `liveQuery`. Writes
 * are one transaction each, never reject, and call `changed` when they
 * succeeded and are news to the pages.
 */
export interface Library {
  /** The kept article that this one is: the same address, or the same text at another. */
  articleAt(article: ArticleIdentity): Promise<SavedArticle | undefined>;
  article(id: string): Promise<SavedArticle | undefined>;
  /** The article's notes in text order. */
  annotationsOf(articleId: string): Promise<Annotation[]>;
  /** What was found in a kept article when it was last saved. */
  detectionOf(articleId: string): Promise<Detection>;
  /** Every tag of articles and notes with how often it is used, most used first. */
  tags(): Promise<{ tag: string; count: number }[]>;
  /** Oldest first; where each holds, `applyCorrections` says. */
  corrections(): Promise<Correction[]>;
  /** The instant the oldest article was saved at; `null` while nothing is kept. */
  oldest(): Promise<string | null>;
  /** What the reader said of persons, watched ones among them. */
  persons(): Promise<Person[]>;
  /** Those the reader watches, with the names to look for in any text. */
  watched(): Promise<WatchedPerson[]>;
  /**
   * What is known of officials whom an article names, by `Official.id`.
   *
   * @param article `SavedArticle.id`, when it is kept
   * @param day of the article
   */
  knownOfficials(
    officials: readonly Official[],
    article: string | null,
    day: string,
  ): Promise<Readonly<Record<string, KnownOfficial>>>;
  /** Categories, in order, and looks of tags. */
  looks(): Promise<Looks>;
  /** The newest act on this article or its notes that `undo` can take back. */
  lastEdit(articleId: string): Promise<LastEdit | undefined>;
  /** The deletion, not yet undone, of the article at this address. */
  lastDeletionAt(address: string): Promise<LastEdit | undefined>;
  /** Everything, or these articles with their notes and corrections. */
  contents(articleIds?: readonly string[]): Promise<LibraryContents>;
  /**
   * Records that no longer satisfy their schema. Other reads pass over them, so
   * that one damaged note does not hide the rest; they stay in the database.
   */
  damaged(): Promise<DamagedRecord[]>;

  /** Keeps the article, or brings the kept one up to date: text, mentions, addresses. */
  saveArticle(article: Article, detection: Detection): Promise<Outcome<SavedArticle>>;
  /**
   * Brings the article up to date with its page when it is kept; `null` when it
   * is not. Another text takes the place of the kept one only with a target in
   * it for every note: what a note was made on stays as long as the note cannot
   * follow. Told to nobody: two tabs with two states of one article would
   * answer each other for ever.
   *
   * @param targets the notes that follow, by annotation id; `null` while the reader has not seen what changed
   */
  refreshArticle(
    article: Article,
    detection: Detection,
    targets: Readonly<Record<string, Target>> | null,
  ): Promise<Outcome<SavedArticle | null>>;
  /** Keeps a note, and its article with it. */
  addAnnotation(article: Article, detection: Detection, annotation: NewAnnotation): Promise<Outcome<Annotation>>;
  /** `modified` is the version edited; when the kept one is newer, `conflict`, and nothing is written. */
  editAnnotation(id: string, modified: string, body: ReadonlyBody): Promise<Outcome<Edited>>;
  deleteAnnotation(id: string): Promise<Outcome<Edited>>;
  /** Sets the article's tags. */
  tagArticle(id: string, tags: readonly string[]): Promise<Outcome<Edited>>;
  /** Deletes the article and its notes, as one act. */
  deleteArticle(id: string): Promise<Outcome<Edited>>;
  /** Takes an act back; `conflict` when something it touched was changed since, `gone` when it is no longer known. */
  undo(edit: string, options?: ActOptions): Promise<Outcome<null>>;
  /** Keeps how each note stood when its page was read. Unknown ids are passed over. Told to nobody, for the same reason. */
  reportAnchors(states: readonly AnchorReport[]): Promise<Outcome<null>>;
  addCorrection(correction: Correction): Promise<Outcome<Edited>>;
  removeCorrection(id: string): Promise<Outcome<Edited>>;
  /** Puts a note on another passage, or keeps that the reader declined the wording in its place. `modified` as in `editAnnotation`. */
  settleAnnotation(id: string, modified: string, settlement: Settlement): Promise<Outcome<Edited>>;
  /** Sets what the reader says the article is called, where it stands and when it came out. */
  correctArticle(id: string, particulars: Particulars): Promise<Outcome<Edited>>;
  /**
   * Sets what the reader says of a person: the name shown, whether watched,
   * spellings, offices held. A key that nobody has (`officialKey` of a name)
   * adds a person by hand.
   */
  setPerson(key: string, change: PersonChange): Promise<Outcome<Edited>>;
  /** Keeps that the reader has seen the changes of the text with this mark (`textMark`). */
  seeChanges(id: string, mark: string): Promise<Outcome<null>>;
  /** Closes the database connection for good. */
  close(): void;
}

/** How a note stood when its page was read. */
export interface AnchorReport {
  readonly id: string;
  readonly state: AnchorState;
}
