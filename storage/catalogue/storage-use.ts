import type { StorageUse } from '../../annotations/catalogue.ts';
import type { LibraryDatabase } from '../tables.ts';

/** @param storage the browser's; absent where there is none, as in tests */
export async function storageUse(database: LibraryDatabase, storage: StorageManager | undefined): Promise<StorageUse> {
  const [articles, notes] = await Promise.all([database.articles.count(), database.annotations.count()]);
  const [estimate, persisted] = await Promise.all([storage?.estimate(), storage?.persisted()]);
  return {
    used: estimate?.usage ?? null,
    available: estimate?.quota ?? null,
    persisted: persisted ?? false,
    articles,
    notes,
  };
}
