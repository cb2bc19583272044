/** The whole library goes out, and records come in as one act. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '../../../annotations/backup-lines.ts';
import { officialKey } from '../../../annotations/official-key.ts';
import { Refusal } from '../../../annotations/refusal.ts';
import { backupChunks } from '../../../export/backup.ts';
import { planRestore } from '../../../import/plan-restore.ts';
import { openBackup } from '../../../import/read-backup.ts';
import type { ActOptions, ActProgress } from '../../../storage/act-options.ts';
import type { Catalogue } from '../../../storage/catalogue.ts';
import { createDatabase } from '../../../storage/database.ts';
import { openCatalogue } from '../../../storage/open-catalogue.ts';

import { catalogueFaults } from '../../contracts/catalogue-faults.ts';
import {
  numberedArticle,
  sampleArticle,
  sampleCorrection,
  sampleDetection,
  sampleNote,
} from '../../contracts/library-samples.ts';
import { valueOf } from '../../contracts/library.ts';
import { keptArticle, keptNote } from '../export/contents.ts';

const EXPORTED = '2026-03-07T09:30:00.000Z';

function emptyLibrary() {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const changes: (readonly string[])[] = [];
  const library = openCatalogue({ ...disk, changed: (ids) => changes.push(ids) });
  const faults = () => catalogueFaults(createDatabase(disk));
  return { library, changes, faults, disk };
}

const KARI = officialKey({ name: 'Kari Nordmann' }) ?? '';

/** A library with two articles, two notes on the first, a correction, a person, a category and the look of a tag. */
async function filledLibrary() {
  const opened = emptyLibrary();
  const { library } = opened;
  const note = valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote()));
  valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote({ words: 'a reply' })));
  valueOf(await library.saveArticle(numberedArticle(1), sampleDetection(numberedArticle(1))));
  valueOf(await library.tagArticle(note.article, ['north', 'Biển Đông']));
  valueOf(await library.archiveArticles([note.article], true));
  valueOf(await library.addCorrection(sampleCorrection()));
  valueOf(await library.setPerson(KARI, { watched: true, spellings: ['K. Nordmann'] }));
  valueOf(await library.setCategory('aid', { name: 'Viện trợ', tint: 'red' }));
  valueOf(await library.addCategory({ name: 'Fish' }));
  valueOf(await library.setTagLook('north', { tint: 'teal', shape: 'star' }));
  return { ...opened, note };
}

async function backupOf(library: Catalogue): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of backupChunks(EXPORTED, library.records())) chunks.push(chunk);
  return chunks.join('');
}

function restore(library: Catalogue, file: string, options?: ActOptions) {
  return library.takeIn(
    'restore',
    async function* (index) {
      const plan = planRestore(index);
      for await (const record of (await openBackup([file])).records) {
        const { act, record: written } = plan.decide(record);
        if ((act === 'add' || act === 'replace') && written.kind !== 'preference') yield written;
      }
    },
    options,
  );
}

function* refusing(): Generator<BackupRecord> {
  yield { kind: 'article', value: keptArticle() };
  throw new Refusal('invalid', 'line 2: no');
}

const fileOf = async (records: Iterable<BackupRecord>) =>
  (await Array.fromAsync(backupChunks(EXPORTED, records))).join('');
const EMPTY_FILE = await fileOf([]);
/** So many articles that the catalogue is made anew. */
const LONG_FILE = await fileOf(
  Array.from({ length: 120 }, (_, number) => {
    const address = `https://news.example/story-${number}`;
    return { kind: 'article', value: keptArticle({ address, addresses: [address] }) };
  }),
);

describe('a library that goes out and comes back', () => {
  it('is the same, with its catalogue', async () => {
    const there = await filledLibrary();
    const file = await backupOf(there.library);
    const here = emptyLibrary();
    valueOf(await restore(here.library, file));
    expect(await backupOf(here.library)).toBe(file);
    const { exported: _, ...contents } = await here.library.contents();
    const { exported: __, ...before } = await there.library.contents();
    expect(contents).toEqual(before);
    expect(await here.faults()).toEqual([]);
    expect(here.changes).toEqual([[]]);
    expect(await here.library.person(KARI)).toMatchObject({ watched: true });
    expect(await here.library.looks()).toEqual(await there.library.looks());
    expect((await here.library.looks()).tags).toMatchObject([{ tag: 'north', tint: 'teal', shape: 'star' }]);
  });

  it('is the same when its articles are so many that the catalogue is made anew', async () => {
    const here = await filledLibrary();
    const { edit } = valueOf(await restore(here.library, LONG_FILE));
    expect((await here.library.contents()).articles).toHaveLength(121);
    expect(await here.faults()).toEqual([]);
    valueOf(await here.library.undo(edit));
    expect((await here.library.contents()).articles).toHaveLength(2);
    expect(await here.faults()).toEqual([]);
  });

  it('keeps a category deleted that was deleted since, until the deletion is taken back', async () => {
    const here = await filledLibrary();
    const file = await backupOf(here.library);
    const ids = async () => (await here.library.looks()).categories.map(({ id }) => id);
    const before = await ids();
    const { edit } = valueOf(await here.library.deleteCategory('aid'));
    expect(await restore(here.library, file)).toMatchObject({ ok: false, problem: { code: 'gone' } });
    expect(await ids()).toEqual(before.filter((id) => id !== 'aid'));
    valueOf(await here.library.undo(edit));
    expect((await here.library.index()).deletedCategories).toEqual(new Map());
    expect(await ids()).toEqual(before);
  });

  it('says where it is while it is written', async () => {
    const seen: ActProgress[] = [];
    const { library } = emptyLibrary();
    const { edit } = valueOf(await restore(library, LONG_FILE, { progress: (progress) => seen.push(progress) }));
    const records = seen.filter(({ step }) => step === 'records').map(({ done }) => done);
    expect(records).toEqual([0, 120]);
    expect(seen.findLast(({ step }) => step === 'catalogue')).toEqual({ step: 'catalogue', done: 120, total: 120 });
    expect(seen.at(-1)).toEqual({ step: 'stories', done: 0, total: null });
    seen.length = 0;
    valueOf(await library.undo(edit, { progress: (progress) => seen.push(progress) }));
    expect(seen[0]).toEqual({ step: 'records', done: 0, total: 120 });
  });

  it('remembers what a restore changed beside it, until that is taken back', async () => {
    const { library } = emptyLibrary();
    const after = { name: 'backupReminder', value: 7, modified: EXPORTED } as const;
    const preferences = [{ before: null, after }];
    const { edit } = valueOf(await library.takeIn('restore', () => [], { preferences }));
    expect(await library.edits(1)).toEqual([{ edit, act: 'restore', article: null, undone: false, preferences }]);
    valueOf(await library.undo(edit));
    expect(await library.edits(1)).toMatchObject([{ edit, undone: true, preferences }]);
  });

  it('is not touched by a file that holds nothing', async () => {
    const { library, note } = await filledLibrary();
    const before = await backupOf(library);
    expect(await restore(library, EMPTY_FILE)).toMatchObject({ ok: false, problem: { code: 'gone' } });
    expect(await backupOf(library)).toBe(before);
    expect(await library.annotationsOf(note.article)).toHaveLength(2);
  });

  it.each([
    ['is cut short', (file: string) => file.slice(0, -200)],
    ['was changed', (file: string) => file.replace('agreement', 'argument')],
  ])('is not touched by a file that %s, however much of it was read', async (_, spoil) => {
    const here = emptyLibrary();
    expect(await restore(here.library, spoil(LONG_FILE))).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect((await here.library.contents()).articles).toEqual([]);
    expect(await here.faults()).toEqual([]);
    expect(here.changes).toEqual([]);
  });

  it.each(['catalogue', 'stories'])(
    'is not touched when it is told to stop, be it in the step of the %s',
    async (last) => {
      const abort = new AbortController();
      const here = emptyLibrary();
      const progress = ({ step }: ActProgress) => (step === last ? abort.abort() : undefined);
      expect((await restore(here.library, LONG_FILE, { signal: abort.signal, progress })).ok).toBe(false);
      expect((await here.library.contents()).articles).toEqual([]);
      expect(await here.library.edits(10)).toEqual([]);
    },
  );

  it('stays as it is when its undoing is told to stop, be it at the last moment', async () => {
    const here = emptyLibrary();
    const { edit } = valueOf(await restore(here.library, LONG_FILE));
    const before = await backupOf(here.library);
    for (const last of ['records', 'catalogue', 'stories']) {
      const abort = new AbortController();
      const progress = ({ step }: ActProgress) => (step === last ? abort.abort() : undefined);
      expect((await here.library.undo(edit, { signal: abort.signal, progress })).ok).toBe(false);
      expect(await backupOf(here.library)).toBe(before);
      expect(await here.faults()).toEqual([]);
    }
    valueOf(await here.library.undo(edit));
    expect((await here.library.contents()).articles).toEqual([]);
  });

  it('is not touched when a plan refuses', async () => {
    const { library } = emptyLibrary();
    expect(await library.takeIn('import', refusing)).toEqual({
      ok: false,
      problem: { code: 'invalid', detail: 'line 2: no' },
    });
    expect((await library.contents()).articles).toEqual([]);
  });

  it('passes over what is damaged and names it', async () => {
    const { library, disk, note } = await filledLibrary();
    const database = createDatabase(disk);
    await database.table('annotations').update(note.id, { comment: 7 });
    const passed: unknown[] = [];
    const records = await Array.fromAsync(library.records((one) => passed.push(one)));
    expect(passed).toEqual([{ table: 'annotations', fault: expect.stringContaining('comment') }]);
    expect(records.filter(({ kind }) => kind === 'annotation')).toHaveLength(1);
  });

  it('gives a note whose article is gone', async () => {
    const { library, disk, note } = await filledLibrary();
    await createDatabase(disk).articles.delete(note.article);
    const records = await Array.fromAsync(library.records());
    expect(records.filter(({ kind }) => kind === 'annotation')).toHaveLength(2);
  });
});

describe('taking a restore back', () => {
  it('leaves the library as it was before', async () => {
    const here = await filledLibrary();
    const before = await backupOf(here.library);
    const other = await filledLibrary();
    const { edit } = valueOf(await restore(here.library, await backupOf(other.library)));
    expect(await backupOf(here.library)).not.toBe(before);
    valueOf(await here.library.undo(edit));
    expect(await backupOf(here.library)).toBe(before);
    expect(await here.faults()).toEqual([]);
  });

  it('brings back what it replaced, to the letter', async () => {
    const { library, note, faults } = await filledLibrary();
    const [article] = (await library.contents([note.article])).articles;
    if (article === undefined) throw new Error('no article');
    const before = await backupOf(library);
    const newer = {
      ...article,
      title: 'Another',
      modified: '2099-01-01T00:00:00.000Z',
      detection: { officials: [], mentions: [] },
    };
    const { edit } = valueOf(
      await library.takeIn('restore', () => [
        { kind: 'article', value: newer },
        { kind: 'annotation', value: { ...note, comment: 'theirs', modified: '2099-01-01T00:00:00.000Z' } },
      ]),
    );
    expect((await library.article(note.article))?.title).toBe('Another');
    valueOf(await library.undo(edit));
    expect(await backupOf(library)).toBe(before);
    expect(await faults()).toEqual([]);
  });

  it('brings back the look of a category and of a tag, and leaves those that were set since', async () => {
    const { library } = emptyLibrary();
    const [starting] = (await library.looks()).categories;
    if (starting === undefined) throw new Error('no category');
    const modified = '2026-03-05T08:00:00.000Z';
    const file = () => [
      { kind: 'category', value: { ...starting, name: 'Stance', modified } } as const,
      { kind: 'category', value: { ...starting, id: 'fish', name: 'Fish', modified } } as const,
      { kind: 'tagLook', value: { tag: 'north', tint: 'teal', shape: 'star', modified } } as const,
      { kind: 'tagLook', value: { tag: 'south', tint: 'teal', shape: 'star', modified } } as const,
    ];
    const { edit } = valueOf(await library.takeIn('restore', file));
    valueOf(await library.setTagLook('south', { tint: 'red', shape: 'flag' }));
    valueOf(await library.undo(edit));
    const { categories, tags } = await library.looks();
    expect(categories[0]).toEqual(starting);
    expect(categories).toHaveLength(7);
    expect(tags).toMatchObject([{ tag: 'south', tint: 'red', shape: 'flag' }]);
  });

  it('leaves what the reader changed since, and an article with a new note', async () => {
    const { library, faults } = emptyLibrary();
    const [first, second] = [
      keptArticle(),
      keptArticle({ address: 'https://b.example/', addresses: ['https://b.example/'] }),
    ];
    const note = keptNote(second);
    const { edit } = valueOf(
      await library.takeIn('restore', () => [
        { kind: 'article', value: first },
        { kind: 'article', value: second },
        { kind: 'annotation', value: note },
      ]),
    );
    valueOf(await library.editAnnotation(note.id, note.modified, { comment: 'mine', tags: [], category: null }));
    valueOf(await library.undo(edit));
    const { articles, annotations } = await library.contents();
    expect(articles.map(({ id }) => id)).toEqual([second.id]);
    expect(annotations.map(({ comment }) => comment)).toEqual(['mine']);
    expect(await faults()).toEqual([]);
    expect(await library.undo(edit)).toMatchObject({ ok: true });
  });

  it('puts a damaged record back that it had replaced by a sound one', async () => {
    const { library, disk, note } = await filledLibrary();
    const database = createDatabase(disk);
    await database.table('annotations').update(note.id, { comment: 7 });
    const { edit } = valueOf(await library.takeIn('restore', () => [{ kind: 'annotation', value: note }]));
    expect(await library.damaged()).toEqual([]);
    valueOf(await library.undo(edit));
    expect(await database.table('annotations').get(note.id)).toMatchObject({ comment: 7 });
  });
});

describe('what a plan is decided on', () => {
  it('has the version of everything, and every address', async () => {
    const { library, note } = await filledLibrary();
    const index = await library.index();
    const saved = await library.article(note.article);
    expect(index.articles.get(note.article)).toBe(saved?.modified);
    expect(index.addresses.get(sampleArticle().address)).toBe(note.article);
    expect(index.annotations.get(note.id)).toBe(note.modified);
    expect(index.persons.get(KARI)).toEqual(expect.any(String));
    expect(index.categories.size).toBe(8);
    expect([...index.tagLooks]).toEqual([['north', expect.any(String)]]);
    expect(index.corrections.size).toBe(1);
    expect(await library.oldest()).toBe(saved?.created);
    expect(await library.record('person', KARI)).toMatchObject({ kind: 'person', value: { watched: true } });
    expect(await emptyLibrary().library.oldest()).toBeNull();
  });
});
