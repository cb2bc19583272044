import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe } from 'vitest';
import { openCatalogue } from '../../storage/open-catalogue.ts';
import { runCatalogueContract } from './catalogue.ts';

describe('the catalogue on an IndexedDB in memory', () => {
  const indexedDB = new IDBFactory();
  runCatalogueContract((name, changed) => openCatalogue({ name, changed, indexedDB, IDBKeyRange }));
});
