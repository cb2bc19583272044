/** The contracts of the library on the IndexedDB of real browsers, in two windows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../storage/library.ts';
import { KINDS } from '../browser/environment.ts';
import { openStorageWindows, type StorageWindows } from '../browser/storage-windows.ts';
import { runCatalogueContract } from '../contracts/catalogue.ts';
import { sampleArticle, sampleDetection, sampleNote } from '../contracts/library-samples.ts';
import { runLibraryContract, valueOf } from '../contracts/library.ts';
import { storyAt, tellings } from '../contracts/reprint-samples.ts';
import { runReprintsContract } from '../contracts/reprints.ts';

const commented = (comment: string) => ({ comment, tags: ['edited'], category: null });

const commentsIn = async (library: Library, article: string) =>
  (await library.annotationsOf(article)).map(({ comment }) => comment);

describe.each(KINDS)('the library in %s', (kind) => {
  let windows: StorageWindows;
  beforeAll(async () => {
    windows = await openStorageWindows(kind);
  });
  afterAll(() => windows.close());

  const openHere = (name: string, changed: (articleIds: readonly string[]) => void = () => {}) =>
    windows.open(name, changed);

  runLibraryContract(openHere);
  runCatalogueContract(openHere);
  runReprintsContract(openHere);

  it('lets one of two windows that edit a note win, and tells the other', async () => {
    const name = `race-${kind}`;
    const [one, other] = [openHere(name), openHere(name)];
    const note = valueOf(await one.addAnnotation(sampleArticle(), sampleDetection(), sampleNote()));
    const outcomes = await Promise.all([
      one.editAnnotation(note.id, note.modified, commented('one')),
      other.editAnnotation(note.id, note.modified, commented('other')),
    ]);
    const winner = outcomes.findIndex(({ ok }) => ok);
    expect(outcomes[1 - winner]).toMatchObject({ ok: false, problem: { code: 'conflict' } });
    expect(await commentsIn(one, note.article)).toEqual([['one', 'other'][winner]]);
    expect(await commentsIn(other, note.article)).toEqual([['one', 'other'][winner]]);
    expect(await windows.faults(name)).toEqual([]);
  });

  it('shows in one window what is written in others', async () => {
    const name = `seen-${kind}`;
    const seen = windows.found(name, 'heron');
    for (const library of [openHere(name), openHere(name)]) {
      valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote({ comment: 'no bird' })));
    }
    const writer = openHere(name);
    valueOf(
      await writer.addAnnotation(sampleArticle(), sampleDetection(), sampleNote({ comment: 'heron', tags: ['birds'] })),
    );
    expect(await seen).toBe(1);
  });

  it('answers a live query on reprints before there are any, and again when another window saves one', async () => {
    const name = `grouped-${kind}`;
    expect(await windows.grouped(name, '0 of 0, also in ')).toBeTruthy();
    const answer = windows.grouped(name, '1 of 2, also in 1,1');
    const writer = openHere(name);
    for (const { article, detection } of tellings
      .slice(0, 2)
      .map((body, index) => storyAt(`o${index}.example`, body))) {
      valueOf(await writer.saveArticle(article, detection));
    }
    expect(await answer).toBeTruthy();
    expect(await windows.faults(name)).toEqual([]);
  });

  it('keeps what a hundred writers in two windows write at once, and the catalogue with it', async () => {
    const name = `crowd-${kind}`;
    const [one, other] = [openHere(name), openHere(name)];
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        (index % 2 === 0 ? one : other).addAnnotation(
          sampleArticle({ address: `https://news.example/${index % 5}` }, [`Story ${index % 5} of five.`]),
          { officials: [], mentions: [] },
          sampleNote({ comment: `writer${index} of many` }),
        ),
      ),
    );
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    const { articles, annotations } = await one.contents();
    expect([articles.length, annotations.length]).toEqual([5, 100]);
    expect((await other.articles({ text: 'writer57' }, { by: 'saved' }, { offset: 0, limit: 9 })).total).toBe(1);
    expect(await windows.faults(name)).toEqual([]);
  });

  it('has every note that a killed worker said was kept, and no half of another', async () => {
    const name = `killed-${kind}`;
    const library = openHere(name);
    const said: string[] = [];
    for (const milliseconds of [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]) {
      said.push(...(await windows.writeAndKill(name, milliseconds % 2, milliseconds)));
      expect(await windows.faults(name)).toEqual([]);
    }
    const kept = (await library.contents()).annotations.map(({ id }) => id);
    expect(said.filter((id) => !kept.includes(id))).toEqual([]);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(kept).size).toBe(kept.length);
    const { total } = await library.articles({ tags: ['killed'] }, { by: 'saved' }, { offset: 0, limit: 9 });
    expect(total).toBe(1);
  });
});
