import { Dexie } from 'dexie';
import { declareMigrations, MIGRATIONS, type Migration } from './migrations.ts';
import { DatabaseIsBlocked, DatabaseIsNewer } from './problems.ts';
import type { LibraryDatabase } from './tables.ts';

/** The name of the reader's own database. */
const DATABASE_NAME = 'aide-memoire';

export interface DatabaseOptions {
  readonly name?: string | undefined;
  readonly indexedDB?: IDBFactory | undefined;
  readonly IDBKeyRange?: typeof IDBKeyRange | undefined;
  readonly migrations?: readonly Migration[] | undefined;
}

/** Dexie multiplies its versions by ten, and may add one to mend a schema. */
const NATIVE_VERSIONS = 10;

/**
 * Declares the database; it opens at its first use, and again when the browser
 * has closed it. When another window brings a newer version, this connection
 * closes at once so as not to block it.
 */
export function createDatabase({
  name = DATABASE_NAME,
  indexedDB,
  IDBKeyRange,
  migrations,
}: DatabaseOptions): LibraryDatabase {
  const database = new Dexie(name, {
    // A note that was said to be saved is on the disk, even when the power fails next.
    chromeTransactionDurability: 'strict',
    ...(indexedDB !== undefined && { indexedDB }),
    ...(IDBKeyRange !== undefined && { IDBKeyRange }),
  }) as LibraryDatabase;
  declareMigrations(database, migrations ?? MIGRATIONS);
  // Dexie opens a database of a newer version all the same, and would write records it no longer understands.
  database.on(
    'ready',
    () => {
      const native = database.backendDB().version;
      if (native >= (database.verno + 1) * NATIVE_VERSIONS) throw new DatabaseIsNewer(native / NATIVE_VERSIONS);
    },
    true,
  );
  return database;
}

/**
 * Resolves when the database is open. Once closed by us, it stays closed.
 *
 * @throws DatabaseIsBlocked while a window that will not let go holds an older version
 */
export async function opened(database: LibraryDatabase): Promise<void> {
  if (database.isOpen() || database.hasBeenClosed()) return;
  let onBlocked: (() => void) | undefined;
  const blocked = new Promise<never>((_, reject) => {
    onBlocked = () => reject(new DatabaseIsBlocked());
    database.on('blocked', onBlocked);
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    if (onBlocked !== undefined) database.on('blocked').unsubscribe(onBlocked);
  }
}
