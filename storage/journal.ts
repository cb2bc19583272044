/**
 * The undo journal: what takes each act back, written in the transaction of
 * the act, so that undoing outlives popup, worker and browser. It holds the
 * fields an act changed, not whole records: other acts on the same record
 * stay as they are.
 *
 * An act can be taken back while what it wrote is still said, in whatever
 * version: undoing writes a version later than any, which a backup of before
 * does not outrank, and acts undone one after the other, the last first, are
 * never in each other's way.
 */
import { Dexie } from 'dexie';
import type { PreferenceChange } from '../annotations/preference.ts';
import type { LibraryDatabase } from './tables.ts';
import { BULK_ACTS, type ArticleAct, type EditAct, type EditRow, type NewEditRow, type Reversal } from './rows.ts';

/** The last act on an article that can be taken back. */
export interface LastEdit {
  readonly edit: string;
  readonly act: ArticleAct;
}

/** An act as the journal lists it. */
export interface JournalEntry {
  readonly edit: string;
  readonly act: EditAct;
  /** `SavedArticle.id`, when the act belongs to one. */
  readonly article: string | null;
  readonly undone: boolean;
  /** What the act changed of preferences, which undoing it in the library leaves to the caller. */
  readonly preferences: readonly PreferenceChange[];
}

/** The journal holds so many acts; the oldest go first. */
const MAX_EDITS = 200;

/** What a restore or an import replaced, in the order in which it was taken in. */
export function replacedBy(database: LibraryDatabase, edit: string) {
  return database.replaced.where('[edit+order]').between([edit, Dexie.minKey], [edit, Dexie.maxKey]);
}

/**
 * Writes an act down. Within the transaction of the act.
 *
 * @param edit what `undo` is to take, where it has to be known before
 * @returns what `undo` takes
 */
export async function recordEdit(
  database: LibraryDatabase,
  reversal: Reversal,
  where: Pick<NewEditRow, 'article' | 'addresses'>,
  edit: string = crypto.randomUUID(),
): Promise<string> {
  await database.edits.add({ edit, ...where, reversal, undone: false });
  const surplus = (await database.edits.count()) - MAX_EDITS;
  if (surplus > 0) {
    const oldest = database.edits.orderBy('order').limit(surplus);
    for (const row of await oldest.toArray()) {
      await replacedBy(database, row.edit).delete();
      await database.edits.delete(row.order);
    }
  }
  return edit;
}

const isOnArticle = (act: EditAct): act is ArticleAct => !BULK_ACTS.some((bulk) => bulk === act);

function lastOf(row: EditRow | undefined): LastEdit | undefined {
  if (row === undefined) return undefined;
  const { act } = row.reversal;
  return isOnArticle(act) ? { edit: row.edit, act } : undefined;
}

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

/** The newest acts, undone ones included, newest first. */
export async function newestEdits(database: LibraryDatabase, limit: number): Promise<JournalEntry[]> {
  const orders = await database.edits.orderBy('order').primaryKeys();
  const rows = await database.edits.bulkGet(orders.slice(-limit).toReversed());
  return rows
    .filter((row) => row !== undefined)
    .map(({ edit, article, reversal, undone }) => ({
      edit,
      act: reversal.act,
      article: article ?? null,
      undone,
      preferences: ('preferences' in reversal ? reversal.preferences : undefined) ?? [],
    }));
}
