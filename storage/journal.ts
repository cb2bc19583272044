/**
 * The undo journal: what takes each act back, written in the transaction of
 * the act, so that undoing outlives popup, worker and browser. It holds the
 * fields an act changed, not whole records: other acts on the same record
 * stay as they are.
 */
import type { Annotation, AnnotationBody, SavedArticle } from '../annotations/schemas.ts';
import type { LibraryDatabase, MentionRow, OfficialRow } from './database.ts';

/** How one act is taken back. */
export type Reversal =
  | {
      readonly act: 'edit-annotation';
      readonly id: string;
      /** `Annotation.modified` of the version that was edited. */
      readonly edited: string;
      readonly before: AnnotationBody;
      readonly after: AnnotationBody;
    }
  | { readonly act: 'delete-annotation'; readonly annotation: Annotation }
  | {
      readonly act: 'tag-article';
      readonly id: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | {
      readonly act: 'delete-article';
      readonly article: SavedArticle;
      readonly annotations: readonly Annotation[];
      readonly officials: readonly OfficialRow[];
      readonly mentions: readonly MentionRow[];
    }
  | { readonly act: 'add-correction'; readonly id: string };

export type EditAct = Reversal['act'];

/** An entry of the journal before it has its place. */
export interface NewEditRow {
  /** What `undo` takes. */
  readonly edit: string;
  /** `SavedArticle.id`, when the act belongs to a kept article. */
  readonly article?: string;
  /** Of a deleted article: where its page can offer to bring it back. */
  readonly addresses?: readonly string[];
  readonly reversal: Reversal;
  /** Kept after undoing, so that asking twice undoes once. */
  readonly undone: boolean;
}

export interface EditRow extends NewEditRow {
  readonly order: number;
}

/** The last act that can be taken back. */
export interface LastEdit {
  readonly edit: string;
  readonly act: EditAct;
}

/** The journal holds so many acts; the oldest go first. */
export const MAX_EDITS = 200;

/**
 * Writes an act down. Within the transaction of the act.
 *
 * @returns what `undo` takes
 */
export async function recordEdit(
  database: LibraryDatabase,
  reversal: Reversal,
  where: Pick<NewEditRow, 'article' | 'addresses'>,
): Promise<string> {
  const edit = crypto.randomUUID();
  await database.edits.add({ edit, ...where, reversal, undone: false });
  const surplus = (await database.edits.count()) - MAX_EDITS;
  if (surplus > 0) {
    await database.edits.bulkDelete(await database.edits.orderBy('order').limit(surplus).primaryKeys());
  }
  return edit;
}

const lastOf = (row: EditRow | undefined): LastEdit | undefined => row && { edit: row.edit, act: row.reversal.act };

/** The newest act on a kept article that is not undone. */
export async function newestEdit(database: LibraryDatabase, article: string): Promise<LastEdit | undefined> {
  const rows = database.edits.where('article').equals(article);
  return lastOf(await rows.filter(({ undone }) => !undone).last());
}

/** The newest deletion of the article at an address that is not undone. */
export async function newestDeletion(database: LibraryDatabase, address: string): Promise<LastEdit | undefined> {
  const rows = database.edits.where('addresses').equals(address);
  return lastOf(await rows.filter(({ undone }) => !undone).last());
}

/** The newest act of this description that is not undone: how an act that is asked for twice finds its first time. */
export async function findEdit(
  database: LibraryDatabase,
  matches: (reversal: Reversal) => boolean,
): Promise<string | undefined> {
  const rows = database.edits.orderBy('order');
  return (await rows.filter(({ undone, reversal }) => !undone && matches(reversal)).last())?.edit;
}
