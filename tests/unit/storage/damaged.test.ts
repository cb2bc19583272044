import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { STARTING_CATEGORIES } from '../../../annotations/category.ts';
import { createDatabase } from '../../../storage/database.ts';
import { openLibrary } from '../../../storage/open-library.ts';
import { sampleArticle, sampleCorrection, sampleDetection, sampleNote } from '../../contracts/library-samples.ts';
import { valueOf } from '../../contracts/library.ts';

/** A library with two notes and a correction, and its database for damaging. */
async function filled() {
  const indexedDB = new IDBFactory();
  const library = openLibrary({ indexedDB, IDBKeyRange, changed: () => {} });
  const first = valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote()));
  const second = valueOf(
    await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote({ words: 'a reply within a month' })),
  );
  valueOf(await library.addCorrection(sampleCorrection()));
  return { library, first, second, database: createDatabase({ indexedDB, IDBKeyRange }) };
}

describe('damaged records', () => {
  it('are none in a library that was written by us', async () => {
    const { library } = await filled();
    expect(await library.damaged()).toEqual([]);
  });

  it.each([
    ['a note without its target', { target: null }, 'target'],
    ['a note with a comment that is no text', { comment: { toString: 'x' } }, 'comment'],
    ['a note of what can be no category', { category: 'no such one' }, 'category'],
    ['a note changed at no time', { modified: 'yesterday' }, 'modified'],
  ])('such as %s are reported, and do not hide the sound ones', async (_, damage, field) => {
    const { library, first, second, database } = await filled();
    await database.table('annotations').update(first.id, damage);
    expect(await library.annotationsOf(first.article)).toEqual([second]);
    expect((await library.contents()).annotations).toEqual([second]);
    expect(await library.damaged()).toEqual([
      {
        table: 'annotations',
        article: first.article,
        fault: expect.stringContaining(field),
        record: expect.objectContaining({ id: first.id }),
      },
    ]);
  });

  it('of every table are reported', async () => {
    const { library, first, database } = await filled();
    await database.table('articles').toCollection().modify({ title: 7 });
    await database
      .table('detections')
      .toCollection()
      .modify({ officials: 'nobody', mentions: [null] });
    await database.table('corrections').toCollection().modify({ kind: 'rumour' });
    await database.table('persons').put({ key: 'ana ruiz', names: ['ana ruiz'] });
    await database.table('categories').toCollection().modify({ tint: 'plaid' });
    await database.table('tagLooks').put({ tag: 'aid' });
    const damaged = await library.damaged();
    expect(damaged.map(({ table }) => table)).toEqual([
      'articles',
      'detections',
      'corrections',
      'persons',
      ...STARTING_CATEGORIES.map(() => 'categories'),
      'tagLooks',
    ]);
    expect(await library.article(first.article)).toBeUndefined();
    expect(await library.corrections()).toEqual([]);
    expect(await library.detectionOf(first.article)).toEqual({ officials: [], mentions: [] });
    expect(await library.annotationsOf(first.article)).toHaveLength(2);
  });

  it('in what was found in an article do not hide what is sound of it', async () => {
    const { library, first, database } = await filled();
    const { officials, mentions } = await library.detectionOf(first.article);
    await database.table('detections').update(first.article, { mentions: [null, ...mentions, { kind: 'rumour' }] });
    expect(await library.detectionOf(first.article)).toEqual({ officials, mentions });
    expect(await library.damaged()).toMatchObject([{ table: 'detections', article: first.article }]);
  });

  it('are not edited, so that nothing of them is lost', async () => {
    const { library, first, database } = await filled();
    await database.table('annotations').update(first.id, { category: 'no such one' });
    const outcome = await library.editAnnotation(first.id, first.modified, { comment: 'x', tags: [], category: null });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(await database.table('annotations').get(first.id)).toMatchObject({ category: 'no such one' });
  });

  it('of articles are mended from the page, and their notes stay with them', async () => {
    const { library, first, second, database } = await filled();
    await database.table('articles').update(first.article, { title: 7, blocks: 'none' });
    expect(await library.articleAt(sampleArticle())).toBeUndefined();
    expect(valueOf(await library.saveArticle(sampleArticle(), sampleDetection())).id).toBe(first.article);
    expect(await library.annotationsOf(first.article)).toEqual([first, second]);
    expect(await library.damaged()).toEqual([]);
  });
});
