import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe } from 'vitest';
import { openLibrary } from '../../storage/open-library.ts';
import { runLibraryContract } from './library.ts';

describe('the library on an IndexedDB in memory', () => {
  const indexedDB = new IDBFactory();
  runLibraryContract((name, changed) => openLibrary({ name, changed, indexedDB, IDBKeyRange }));
});
