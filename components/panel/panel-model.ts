/** What the review panel shows, and what can be done in it. A surface gathers the one and carries out the other. */
import type { Anchor } from '../../anchoring/target.ts';
import type { Edited, Problem, Outcome } from '../../annotations/outcome.ts';
import type { Annotation, AnnotationBody, Correction, Particulars, SavedArticle } from '../../annotations/schemas.ts';
import type { TextChange } from '../../annotations/text-changes.ts';
import type { Article } from '../../article/article.ts';
import type { Detection } from '../../mentions/mention.ts';

/** What stands in the tab. Each has a sentence in `locales/` under `panel.situation`. */
export type Situation =
  | 'looking'
  /** Our own library page. */
  | 'ownLibrary'
  /** A page browsers close to extensions: their own pages, their stores. */
  | 'forbidden'
  | 'pdf'
  /** A local file, and the browser's switch for files is off. */
  | 'file'
  /** We may not look into this tab until the icon is clicked there. */
  | 'outOfReach'
  /** A reader left behind by an update: only a reload helps. */
  | 'reload'
  /** Built by script, no text yet. */
  | 'waiting'
  /** Text, but no article. */
  | 'page'
  | 'article'
  /** The tab is gone. */
  | 'closed';

/** What was read on the page. */
export interface PanelReading {
  readonly article: Article;
  readonly detection: Detection;
  /** Where each note stands now, by annotation id. */
  readonly anchors: Readonly<Record<string, Anchor>>;
  readonly marksShown: boolean;
}

export interface PanelPage {
  readonly situation: Situation;
  /** Known in `waiting`, `page` and `article`. */
  readonly reading: PanelReading | null;
}

/** What can be taken back. Each has a sentence in `locales/` under `panel.act`. */
export interface PanelEdit {
  readonly edit: string;
  readonly act:
    | 'edit-annotation'
    | 'delete-annotation'
    | 'retarget-annotation'
    | 'decline-wording'
    | 'tag-article'
    | 'delete-article'
    | 'correct-article'
    | 'add-correction'
    | 'remove-correction';
}

/** What the library holds of this article. */
export interface PanelLibrary {
  /** False until the library has answered once. */
  readonly known: boolean;
  readonly saved: SavedArticle | null;
  readonly notes: readonly Annotation[];
  /** Tags in use, most used first. */
  readonly tags: readonly string[];
  readonly lastEdit: PanelEdit | null;
  /** `Official.id` of those on the page whom the reader watches. */
  readonly watched: ReadonlySet<string>;
  /** What changed on the page since the article was kept, until the reader has seen it. */
  readonly changes: readonly TextChange[];
  /** What the reader said against what was recognised, in whatever article, newest first. */
  readonly corrections: readonly Correction[];
  /** Why the library cannot be read. */
  readonly problem: Problem | null;
}

/** A note being edited, as it was typed when the surface last closed. */
export interface NoteDraft {
  /** `Annotation.id`. */
  readonly note: string;
  /** `Annotation.modified` of the version the editing began with. */
  readonly modified: string;
  readonly body: AnnotationBody;
}

/** A site that is not in the table of news sites. */
export interface PanelSite {
  readonly host: string;
  readonly always: boolean;
}

export interface ExportOrder {
  readonly what: 'article' | 'everything';
  /** `ExportFormat.id`. */
  readonly format: string;
  readonly to: 'file' | 'clipboard';
}

export type ExportResult =
  | { readonly done: 'file'; readonly name: string }
  | { readonly done: 'clipboard' }
  | { readonly done: 'nothing-kept' | 'copy-refused' }
  | { readonly done: 'failed'; readonly problem: Problem };

/** Offsets into the text of the page's article. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type PassageOnPage = { readonly annotation: string } | Stretch;

export interface PanelActions {
  /** Reads the page again. */
  look(): void;
  /** Loads the tab again. */
  reload(): void;
  /** Scrolls the page to a passage; false when it does not stand there any more. */
  reveal(passage: PassageOnPage): Promise<boolean>;
  toggleMarks(): void;
  save(): Promise<Outcome<unknown>>;
  remove(): Promise<Outcome<unknown>>;
  /** Sets the article's tags, and keeps the article when it was not kept. */
  tagArticle(tags: readonly string[]): Promise<Outcome<unknown>>;
  editNote(id: string, modified: string, body: AnnotationBody): Promise<Outcome<unknown>>;
  deleteNote(id: string): Promise<Outcome<unknown>>;
  /** Puts a note on the words that stand at this place of the page's text. */
  acceptWording(note: Annotation, place: Stretch): Promise<Outcome<unknown>>;
  /** Keeps that these words are not the note's; `''`: that its passage is gone. */
  declineWording(note: Annotation, wording: string): Promise<Outcome<unknown>>;
  /** Lets the reader select a note's passage on the page; false when that cannot be done there. */
  attach(note: string): Promise<boolean>;
  /** Keeps that the reader has seen what changed. */
  seeChanges(): Promise<Outcome<unknown>>;
  /** Puts the article's title, outlet or day of publication right, and keeps the article when it was not kept. */
  correctArticle(particulars: Particulars): Promise<Outcome<unknown>>;
  removeCorrection(id: string): Promise<Outcome<Edited>>;
  undo(edit: string): Promise<Outcome<unknown>>;
  keepDraft(draft: NoteDraft): void;
  dropDraft(note: string): void;
  export(order: ExportOrder): Promise<ExportResult>;
  /**
   * Switches "always on this site". Called within the reader's gesture, and
   * must ask the browser before anything is awaited.
   *
   * @returns whether the browser did as asked
   */
  setAlways(on: boolean): Promise<boolean>;
  /** Goes to the library page. */
  openLibrary(): void;
  /** Goes to the library page, where it backs up. */
  openBackup(): void;
  /** Opens this panel in a tab of its own; `null` where it is one. */
  readonly openInTab: (() => void) | null;
  /** Goes to the tab of the page; `null` where the page is in sight anyway. */
  readonly goToPage: (() => void) | null;
  /** Moves this panel to the side of the window; `null` where it cannot go there. */
  readonly dock: (() => void) | null;
}
