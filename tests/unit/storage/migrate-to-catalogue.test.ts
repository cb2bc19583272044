import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { STARTING_IDS } from '../../../annotations/category.ts';
import { createDatabase } from '../../../storage/database.ts';
import type { LibraryDatabase } from '../../../storage/tables.ts';
import { MIGRATIONS } from '../../../storage/migrations.ts';
import { openCatalogue } from '../../../storage/open-catalogue.ts';
import { fishTalks, grainOffer, noteOn, portVisit, undated } from '../../contracts/catalogue-samples.ts';
import { valueOf } from '../../contracts/library.ts';
import { storyAt, tellings } from '../../contracts/reprint-samples.ts';
import { addPlaced, placedRows } from './placed-rows.ts';

const KEPT = ['articles', 'annotations', 'detections', 'corrections', 'edits'] as const;
const UNCHANGED = ['articles', 'annotations', 'corrections', 'edits'] as const;
const DERIVED = [
  'cards',
  'postings',
  'indexed',
  'sightings',
  'holders',
  'dates',
  'tagUses',
  'people',
  'reprints',
] as const;

const rowsOf = async (database: LibraryDatabase, tables: readonly string[]) =>
  Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await database.table(table).toArray()] as const)),
  );

/** Order and packing are of no consequence. */
const comparable = (rows: Record<string, unknown[]>) => ({
  ...rows,
  indexed: (rows['indexed'] as { n: number; keys: string[] }[]).map(({ n, keys }) => ({ n, keys: keys.toSorted() })),
});

/** A library written by this version, article by article. */
async function writtenNow() {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  let time = Date.parse('2026-03-10T08:00:00Z');
  const library = openCatalogue({ ...disk, changed: () => {}, now: () => new Date((time += 1000)) });
  const twice = tellings.slice(0, 2).map((body, index) => storyAt(`o${index}.example`, body));
  for (const { article, detection } of [fishTalks, portVisit, grainOffer, undated, ...twice]) {
    valueOf(await library.saveArticle(article, detection));
  }
  const note = noteOn(fishTalks, 'meet again', { comment: 'Where?', tags: ['promise'], category: 'visit' });
  valueOf(await library.addAnnotation(fishTalks.article, fishTalks.detection, note));
  valueOf(await library.reportAnchors([{ id: note.id, state: 'lost' }]));
  library.close();
  const database = createDatabase(disk);
  const kept = await rowsOf(database, KEPT);
  return { kept, detections: await database.detections.toArray(), derived: await rowsOf(database, DERIVED) };
}

it('a library from before the catalogue gets the catalogue that it would have now, and keeps its records', async () => {
  const { kept, detections, derived } = await writtenNow();
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = createDatabase({ ...disk, migrations: MIGRATIONS.slice(0, 1) });
  for (const table of UNCHANGED) await before.table(table).bulkAdd(kept[table] ?? []);
  await addPlaced(before, detections);
  before.close();
  const after = createDatabase(disk);
  expect(await rowsOf(after, KEPT)).toEqual(kept);
  expect(comparable(await rowsOf(after, DERIVED))).toEqual(comparable(derived));
  after.close();
});

it('a library with a damaged article is migrated without it, and the record stays', async () => {
  const { kept, detections } = await writtenNow();
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = createDatabase({ ...disk, migrations: MIGRATIONS.slice(0, 1) });
  for (const table of UNCHANGED) await before.table(table).bulkAdd(kept[table] ?? []);
  await addPlaced(before, detections);
  const [damaged] = await before.articles.toCollection().primaryKeys();
  await before.table('articles').update(damaged, { title: 7 });
  before.close();
  const library = openCatalogue({ ...disk, changed: () => {} });
  const { total } = await library.articles({}, { by: 'saved' }, { offset: 0, limit: 10 });
  expect(total).toBe(5);
  expect((await library.damaged()).map(({ article }) => article)).toEqual([damaged]);
  library.close();
});

it('a library from before categories were records gets those of the start, and every note keeps its own', async () => {
  const { kept, detections } = await writtenNow();
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = createDatabase({ ...disk, migrations: MIGRATIONS.slice(0, 4) });
  for (const table of UNCHANGED) await before.table(table).bulkAdd(kept[table] ?? []);
  await addPlaced(before, detections);
  before.close();
  const after = createDatabase(disk);
  expect(await rowsOf(after, KEPT)).toEqual(kept);
  expect((await after.categories.toCollection().primaryKeys()).toSorted()).toEqual([...STARTING_IDS].toSorted());
  expect((await after.annotations.toArray()).map(({ category }) => category)).toEqual(['visit']);
  after.close();
});

it('articles that were deleted or replaced before detections were one record can be taken back with theirs', async () => {
  const { kept, detections, derived } = await writtenNow();
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = createDatabase({ ...disk, migrations: MIGRATIONS.slice(0, 5) });
  const [deleted, replaced, ...stayed] = await before
    .table('articles')
    .bulkAdd(kept['articles'] ?? [])
    .then(() => before.articles.toArray());
  if (deleted === undefined || replaced === undefined) throw new Error('too few articles');
  const of = (id: string) =>
    placedRows(detections.find(({ article }) => article === id) ?? { article: id, officials: [], mentions: [] });
  await addPlaced(
    before,
    detections.filter(({ article }) => stayed.some(({ id }) => id === article)),
  );
  await before
    .table('annotations')
    .bulkAdd((kept['annotations'] ?? []).filter((note) => Reflect.get(Object(note), 'article') !== deleted.id));
  await before.articles.delete(deleted.id);
  const notes = (kept['annotations'] ?? []).filter((note) => Reflect.get(Object(note), 'article') === deleted.id);
  const version = '2026-03-11T08:00:00.000Z';
  await before.articles.update(replaced.id, { title: 'From the file', modified: version });
  await before.table('edits').bulkAdd([
    {
      edit: 'deletion',
      undone: false,
      reversal: { act: 'delete-article', article: deleted, annotations: notes, ...of(deleted.id) },
    },
    {
      edit: 'restore',
      undone: false,
      reversal: { act: 'restore', taken: [{ kind: 'article', id: replaced.id, version, replaced: true }] },
    },
  ]);
  await before
    .table('replaced')
    .add({ edit: 'restore', order: 0, kind: 'article', value: replaced, ...of(replaced.id) });
  before.close();

  const library = openCatalogue({ ...disk, changed: () => {} });
  valueOf(await library.undo('deletion'));
  valueOf(await library.undo('restore'));
  library.close();
  const after = createDatabase(disk);
  const { edits: _, ...rows } = await rowsOf(after, KEPT);
  expect({ ...rows, edits: kept['edits'] }).toEqual(kept);
  const words = (await after.indexed.toArray()).map(({ keys }) => keys.toSorted());
  expect(words).toEqual(
    expect.arrayContaining((derived['indexed'] as { keys: string[] }[]).map(({ keys }) => keys.toSorted())),
  );
  after.close();
});

it('a library from before reprints gets its groups from its catalogue, and nothing else is touched', async () => {
  const { kept, derived } = await writtenNow();
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = createDatabase({ ...disk, migrations: MIGRATIONS.slice(0, 6) });
  const earlier = DERIVED.filter((table) => table !== 'reprints');
  for (const [tables, rows] of [
    [KEPT, kept],
    [earlier, derived],
  ] as const) {
    for (const table of tables) await before.table(table).bulkAdd(rows[table] ?? []);
  }
  // The groups follow from cards and sentences: the article is not read for them.
  await before.articles.toCollection().modify({ title: 7 } as never);
  const articles = await before.articles.toArray();
  expect(before.tables.map(({ name }) => name)).not.toContain('reprints');
  before.close();
  const after = createDatabase(disk);
  expect(await rowsOf(after, DERIVED)).toEqual(derived);
  expect(derived['reprints']).toEqual([{ first: 5, articles: [5, 6], newest: '2026-03-04' }]);
  expect(await rowsOf(after, KEPT)).toEqual({ ...kept, articles });
  after.close();
});
