import * as fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { MOST_ARTICLES } from '../../../../storage/catalogue/reprint-links.ts';
import { createDatabase } from '../../../../storage/database.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { catalogueFaults } from '../../../contracts/catalogue-faults.ts';
import { valueOf } from '../../../contracts/library.ts';
import { storyAt } from '../../../contracts/reprint-samples.ts';

const WINDOW = { offset: 0, limit: 10 };

function opened() {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const library = openCatalogue({ ...disk, changed: () => {} });
  const database = createDatabase(disk);
  const close = () => {
    library.close();
    database.close();
  };
  return { library, faults: () => catalogueFaults(database), close };
}

const sentence = (number: number) =>
  `Sentence number ${number} of all has enough words to be told from the others by them.`;

it('is what grouping all anew would give, whatever was saved, deleted and brought back', async () => {
  const step = fc.record({
    host: fc.nat({ max: 6 }),
    sentences: fc.uniqueArray(fc.nat({ max: 14 }), { minLength: 3, maxLength: 8 }),
    day: fc.nat({ max: 3 }),
    act: fc.constantFrom('save', 'save', 'save', 'delete', 'undo'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { library, faults, close } = opened();
      const ids: string[] = [];
      const edits: string[] = [];
      for (const { host, sentences, day, act } of steps) {
        const id = ids[host % Math.max(1, ids.length)] ?? '';
        if (act === 'save') {
          const { article, detection } = storyAt(`o${host}.example`, sentences.map(sentence), `2026-03-0${day + 1}`);
          ids.push(valueOf(await library.saveArticle(article, detection)).id);
        } else if (act === 'delete') {
          const done = await library.deleteArticles([id]);
          if (done.ok) edits.push(done.value.edit);
        } else await library.undo(edits.pop() ?? '');
      }
      expect(await faults()).toEqual([]);
      close();
    }),
    { numRuns: 30 },
  );
});

it('lets go of articles that share only what one article more makes the outlet’s own', async () => {
  const { library, faults, close } = opened();
  const footer = [101, 102, 103].map(sentence);
  const save = async (n: number) => {
    const { article, detection } = storyAt(`o${n}.example`, [sentence(n), ...footer]);
    return valueOf(await library.saveArticle(article, detection)).id;
  };
  for (let n = 0; n < MOST_ARTICLES; n++) await save(n);
  expect((await library.reprints({}, WINDOW)).rows.map(({ articles }) => articles.length)).toEqual([MOST_ARTICLES]);
  const last = await save(MOST_ARTICLES);
  expect((await library.reprints({}, WINDOW)).total).toBe(0);
  valueOf(await library.deleteArticle(last));
  expect((await library.reprints({}, WINDOW)).total).toBe(1);
  expect(await faults()).toEqual([]);
  close();
});
