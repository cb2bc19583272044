import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe } from 'vitest';
import { openCatalogue } from '../../storage/open-catalogue.ts';
import { runCatalogueContract, type OpenCatalogue } from './catalogue.ts';
import { runReprintsContract } from './reprints.ts';
import { runUndoChains } from './undo-chains.ts';

describe('the catalogue on an IndexedDB in memory', () => {
  const indexedDB = new IDBFactory();
  const open: OpenCatalogue = (name, changed) => openCatalogue({ name, changed, indexedDB, IDBKeyRange });
  runCatalogueContract(open);
  runReprintsContract(open);
  runUndoChains(open);
});
