import { createDatabase, type DatabaseOptions } from './database.ts';
import type { Library } from './library.ts';
import { createPersonWrites } from './person-writes.ts';
import { createReads } from './reads.ts';
import { createWrite } from './write.ts';
import { createWrites } from './writes.ts';

/** How a library is opened; all but `changed` serve tests. */
export interface LibraryOptions extends DatabaseOptions {
  /** Called after a write that pages must hear of, with the articles it touched; an empty list means perhaps any. */
  changed(articleIds: readonly string[]): void;
  /** The clock. */
  now?(): Date;
}

/** Opens the reader's library. Nothing is touched until the first read or write. */
export function openLibrary({ changed, now = () => new Date(), ...options }: LibraryOptions): Library {
  const database = createDatabase(options);
  const write = createWrite(database, changed);
  return {
    ...createReads(database, now),
    ...createWrites(database, now, write),
    setPerson: createPersonWrites(database, now, write).setPerson,
    close: () => database.close(),
  };
}
