/** The reader's library: what surfaces and background may ask of it and do to it. */
import type { Edited, Outcome } from '../annotations/outcome.ts';
import type { AnchorState, Target } from '../anchoring/target.ts';
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation, AnnotationBody, Correction, SavedArticle } from '../annotations/schemas.ts';
import type { Article } from '../article/article.ts';
import type { Detection } from '../mentions/mention.ts';

/** What an entry of the undo journal takes back; each has a text in the panel. */
export type EditAct = 'edit-annotation' | 'delete-annotation' | 'tag-article' | 'delete-article' | 'add-correction';

/** The last act that can be taken back. */
export interface LastEdit {
  readonly edit: string;
  readonly act: EditAct;
}

/** A note as the page hands it over; the page makes the id, so that adding twice keeps it once. */
export interface NewAnnotation extends AnnotationBody {
  readonly id: string;
  readonly target: Target;
}

/**
 * Reads reject with the browser's error, which `problemOf` (`problems.ts`)
 * puts into a `Problem`; they can be used inside Dexie's `liveQuery`. Writes
 * are one transaction each, never reject, and call `changed` when they
 * succeeded.
 */
export interface Library {
  /** The kept article that this one is: the same address, or the same text at another. */
  articleAt(article: Pick<Article, 'address' | 'text' | 'blocks'>): Promise<SavedArticle | undefined>;
  article(id: string): Promise<SavedArticle | undefined>;
  /** The article's notes in text order. */
  annotationsOf(articleId: string): Promise<Annotation[]>;
  /** Every tag of articles and notes with how often it is used, most used first. */
  tags(): Promise<{ tag: string; count: number }[]>;
  corrections(): Promise<Correction[]>;
  /** The newest act on this article or its notes that `undo` can take back. */
  lastEdit(articleId: string): Promise<LastEdit | undefined>;
  /** Everything, or these articles with their notes and corrections. */
  contents(articleIds?: readonly string[]): Promise<LibraryContents>;

  /** Keeps the article, or brings the kept one up to date: text, mentions, addresses. */
  saveArticle(article: Article, detection: Detection): Promise<Outcome<SavedArticle>>;
  /** Keeps a note, and its article with it. */
  addAnnotation(article: Article, detection: Detection, annotation: NewAnnotation): Promise<Outcome<Annotation>>;
  /** `modified` is the version edited; when the kept one is newer, `conflict`, and nothing is written. */
  editAnnotation(id: string, modified: string, body: AnnotationBody): Promise<Outcome<Edited>>;
  deleteAnnotation(id: string): Promise<Outcome<Edited>>;
  /** Sets the article's tags. */
  tagArticle(id: string, tags: readonly string[]): Promise<Outcome<Edited>>;
  /** Deletes the article and its notes, as one act. */
  deleteArticle(id: string): Promise<Outcome<Edited>>;
  /** Takes an act back; `conflict` when something it touched was changed since, `gone` when it is no longer known. */
  undo(edit: string): Promise<Outcome<null>>;
  /** Keeps how each note stood when its page was read. Unknown ids are passed over. */
  reportAnchors(states: readonly { readonly id: string; readonly state: AnchorState }[]): Promise<Outcome<null>>;
  addCorrection(correction: Correction): Promise<Outcome<Edited>>;
  /** Closes the database connection. */
  close(): void;
}

/** How a library is opened. */
export interface LibraryOptions {
  /** Called after each successful write with the articles it touched. */
  changed(articleIds: readonly string[]): void;
  /** Another IndexedDB than the browser's, for tests. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Another database than the reader's own, for tests. */
  readonly name?: string;
  /** The clock, for tests. */
  now?(): Date;
}
