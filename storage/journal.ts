/**
 * The undo journal: what takes each act back, written in the transaction of
 * the act, so that undoing outlives popup, worker and browser. It holds the
 * fields an act changed, not whole records: other acts on the same record
 * stay as they are.
 */
import type { LibraryDatabase } from './database.ts';
import type { EditAct, EditRow, NewEditRow, Reversal } from './rows.ts';

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
