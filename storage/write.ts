import { success, type Outcome } from '../annotations/outcome.ts';
import type { ActOptions } from './act-options.ts';
import { reindex } from './catalogue/reindex.ts';
import { opened } from './database.ts';
import type { LibraryDatabase } from './tables.ts';
import { failureOf } from './problems.ts';

/** What an act gave, and the articles it touched: none of ours when `null`, perhaps any when empty. */
export interface Done<T> {
  readonly value: T;
  readonly touched: readonly string[] | null;
  /** Articles that changed although no page is to hear of it. */
  readonly unsaid?: readonly string[];
}

/** Runs an act, and brings the catalogue up to date with it, in one transaction: all of it happens or nothing. */
export type Write = <T>(act: () => Promise<Done<T>>, options?: ActOptions) => Promise<Outcome<T>>;

/** So many articles are told of by name; of more, that perhaps any changed. */
const MOST_NAMED = 500;

/** @param changed hears of the articles touched once the act is done */
export function createWrite(database: LibraryDatabase, changed: (articleIds: readonly string[]) => void): Write {
  return async (act, options) => {
    let done: Awaited<ReturnType<typeof act>>;
    try {
      await opened(database);
      done = await database.transaction('rw', database.tables, async () => {
        const result = await act();
        await reindex(database, [...(result.touched ?? []), ...(result.unsaid ?? [])], options);
        return result;
      });
    } catch (error) {
      return failureOf(error);
    }
    if (done.touched !== null) changed(done.touched.length > MOST_NAMED ? [] : done.touched);
    return success(done.value);
  };
}
