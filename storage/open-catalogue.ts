import { createBulkWrites } from './bulk-writes.ts';
import { createLookWrites } from './look-writes.ts';
import type { Catalogue } from './catalogue.ts';
import { articleIds, articlePage, facetsOf } from './catalogue/articles.ts';
import { categoryRows } from './catalogue/categories.ts';
import { hitsOf } from './catalogue/hits.ts';
import { peoplePage, personOf } from './catalogue/people.ts';
import { personNotes } from './catalogue/person-notes.ts';
import { alsoIn, reprintPage, reprintsOf } from './catalogue/reprints.ts';
import { storageUse } from './catalogue/storage-use.ts';
import { tagRows } from './catalogue/tags.ts';
import { timelineBuckets, timelinePage } from './catalogue/timeline.ts';
import { createDatabase } from './database.ts';
import { newestEdits } from './journal.ts';
import { libraryIndex } from './library-index.ts';
import type { LibraryOptions } from './open-library.ts';
import { createPersonWrites } from './person-writes.ts';
import { readAll, recordKept, soundHomeless } from './read-all.ts';
import { audible, createReads } from './reads.ts';
import { createTakeIn } from './take-in.ts';
import { createTakeOver } from './take-over.ts';
import { createWrite } from './write.ts';
import { createWrites } from './writes.ts';

/** Opens the reader's library for the page that shows all of it. Nothing is touched until the first read or write. */
export function openCatalogue({ changed, now = () => new Date(), ...options }: LibraryOptions): Catalogue {
  const database = createDatabase(options);
  const write = createWrite(database, changed);
  return {
    ...createReads(database, now),
    ...createWrites(database, now, write),
    ...createBulkWrites(database, now, write),
    ...createPersonWrites(database, now, write),
    ...createTakeIn(database, write),
    ...createTakeOver(database, now, write),
    records: (passedOver) => readAll(database, passedOver),
    homeless: () => audible(soundHomeless(database)),
    index: () => audible(libraryIndex(database)),
    record: (kind, id) => audible(recordKept(database, kind, id)),
    ...createLookWrites(database, now, write),
    articles: (query, order, window) => audible(articlePage(database, query, order, window)),
    articleIds: (query, order) => audible(articleIds(database, query, order)),
    facets: (query) => audible(facetsOf(database, query)),
    hits: (ids, text) => audible(hitsOf(database, ids, text)),
    reprints: (query, window) => audible(reprintPage(database, query, window)),
    reprintsOf: (id) => audible(reprintsOf(database, id)),
    alsoIn: (ids) => audible(alsoIn(database, ids)),
    people: (query, order, window) => audible(peoplePage(database, query, order, window)),
    personNotes: (key, limit) => audible(personNotes(database, key, limit)),
    person: (key) => audible(personOf(database, key)),
    timeline: (stretch, query, limit, end) => audible(timelinePage(database, stretch, query, limit, end)),
    timelineBuckets: (unit, range, query) => audible(timelineBuckets(database, unit, range, query)),
    tagRows: () => audible(tagRows(database)),
    categoryRows: () => audible(categoryRows(database)),
    edits: (limit) => audible(newestEdits(database, limit)),
    storageUse: () => audible(storageUse(database, globalThis.navigator?.storage)),
    close: () => database.close(),
  };
}
