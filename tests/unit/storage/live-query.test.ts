// Before Dexie loads: it asks the browser once what the greatest key is, and follows ranges of compound keys by it.
import 'fake-indexeddb/auto';
import { Dexie, liveQuery } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openCatalogue } from '../../../storage/open-catalogue.ts';
import { openLibrary } from '../../../storage/open-library.ts';
import { MIGRATIONS } from '../../../storage/migrations.ts';
import { problemOf } from '../../../storage/problems.ts';
import { sampleArticle, sampleDetection, sampleNote } from '../../contracts/library-samples.ts';
import { valueOf } from '../../contracts/library.ts';
import { storyAt, tellings } from '../../contracts/reprint-samples.ts';

const disk = { indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} };

beforeEach(() => {
  disk.indexedDB = new IDBFactory();
  // Live queries ask for the browser's own before they run.
  Dexie.dependencies.indexedDB = disk.indexedDB;
});

it('an edit in one window shows in the live query of another', async () => {
  const [writer, reader] = [openLibrary(disk), openLibrary(disk)];
  const { promise: seen, resolve } = Promise.withResolvers<string[]>();
  const states: string[] = [];
  const query = liveQuery(async () => {
    const article = await reader.articleAt(sampleArticle());
    if (article === undefined) return 'not kept';
    const [notes, tags, last] = await Promise.all([
      reader.annotationsOf(article.id),
      reader.tags(),
      reader.lastEdit(article.id),
    ]);
    return `${notes.map(({ comment }) => comment).join()} ${tags.map(({ tag }) => tag).join()} ${last?.act ?? ''}`;
  });
  const subscription = query.subscribe((state) => {
    if (state !== states.at(-1)) states.push(state);
    if (state.endsWith('edit-annotation')) resolve(states);
  });
  const note = valueOf(await writer.addAnnotation(sampleArticle(), sampleDetection(), sampleNote({ comment: 'one' })));
  valueOf(await writer.editAnnotation(note.id, note.modified, { comment: 'two', tags: ['new'], category: null }));
  expect((await seen).at(-1)).toBe('two new edit-annotation');
  subscription.unsubscribe();
});

it('lists, counts and search of the catalogue follow what another window writes', async () => {
  const [writer, reader] = [openCatalogue(disk), openCatalogue(disk)];
  const { promise: seen, resolve } = Promise.withResolvers<string[]>();
  const states: string[] = [];
  const query = liveQuery(async () => {
    const [found, facets, people, timeline] = await Promise.all([
      reader.articles({ text: 'zebra' }, { by: 'published' }, { offset: 0, limit: 10 }),
      reader.facets({}),
      reader.people({}, 'articles', { offset: 0, limit: 10 }),
      reader.timeline({}, {}, 10, 'first'),
    ]);
    return [
      `${found.rows.map(({ notes }) => notes).join()} of ${found.total}`,
      facets.tags.map(({ value }) => value).join(),
      people.total,
      timeline.entries.map(({ value }) => value).join(),
    ].join('; ');
  });
  const subscription = query.subscribe((state) => {
    if (state !== states.at(-1)) states.push(state);
    if (state.startsWith('1 of 1')) resolve(states);
  });
  await writer.saveArticle(sampleArticle(), sampleDetection());
  valueOf(
    await writer.addAnnotation(sampleArticle(), sampleDetection(), sampleNote({ comment: 'zebra', tags: ['new'] })),
  );
  expect((await seen).at(-1)).toBe('1 of 1; new; 2; 2026-03-03');
  subscription.unsubscribe();
});

it('groups of reprints answer a live query while there are none, and follow what another window saves', async () => {
  const [writer, reader] = [openCatalogue(disk), openCatalogue(disk)];
  const { promise: answered, resolve: answer } = Promise.withResolvers<string>();
  const { promise: seen, resolve, reject } = Promise.withResolvers<string>();
  const subscription = liveQuery(async () => {
    const { rows, total } = await reader.reprints({ reprinted: true }, { offset: 0, limit: 10 });
    const ids = rows[0]?.articles.map(({ id }) => id) ?? [];
    const [group, also] = await Promise.all([reader.reprintsOf(ids[0] ?? ''), reader.alsoIn(ids)]);
    return `${total} of ${group?.articles.length ?? 0}, also in ${also.map((one) => one?.outlets).join()}`;
  }).subscribe({
    next: (state) => {
      answer(state);
      if (state.startsWith('1 of 3')) resolve(state);
    },
    error: reject,
  });
  expect(await answered).toBe('0 of 0, also in ');
  for (const [index, body] of tellings.entries()) {
    const { article, detection } = storyAt(`o${index}.example`, body);
    valueOf(await writer.saveArticle(article, detection));
  }
  expect(await seen).toBe('1 of 3, also in 2,2,2');
  subscription.unsubscribe();
});

it('a live query hears that the database could not be opened', async () => {
  const newer = openLibrary({
    ...disk,
    migrations: [...MIGRATIONS, { name: 'planted', version: MIGRATIONS.length + 1, stores: { other: 'id' } }],
  });
  await newer.corrections();
  newer.close();
  const reader = openLibrary(disk);
  const error = await new Promise((resolve, reject) => {
    liveQuery(() => reader.articleAt(sampleArticle())).subscribe({ next: reject, error: resolve });
  });
  expect(problemOf(error)).toMatchObject({ code: 'storage-newer' });
});
