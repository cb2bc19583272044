/** What every catalogue knows of articles that tell one story, on whatever IndexedDB. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleQuery } from '../../annotations/catalogue.ts';
import { copyId, offersTo } from '../../annotations/take-over.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { keep, type OpenCatalogue } from './catalogue.ts';
import { fishTalks, noteOn } from './catalogue-samples.ts';
import { valueOf } from './library.ts';
import { quoting, storyAt, tellings } from './reprint-samples.ts';

const WINDOW = { offset: 0, limit: 10 };

const groups = async (library: Catalogue, query: ArticleQuery = {}) =>
  (await library.reprints(query, WINDOW)).rows.map(({ articles }) => articles.map(({ outlet }) => outlet));

/** Calls the contract's tests, to be run within a `describe`. */
export function runReprintsContract(open: OpenCatalogue): void {
  let libraries: Catalogue[] = [];
  afterEach(() => {
    for (const library of libraries) library.close();
    libraries = [];
  });

  const [told, cut, whole] = tellings;
  const first = storyAt('a.example', told);
  const later = storyAt('b.example', cut, '2026-03-05');
  const last = storyAt('c.example', whole, '2026-03-06');

  function opened(): Catalogue {
    const library = open(`reprints-${crypto.randomUUID()}`, () => {});
    libraries.push(library);
    return library;
  }
  /** Three tellings of one story, saved last first, a story that quotes it, and another. */
  async function filled() {
    const library = opened();
    const ids = [await keep(library, last), await keep(library, later), await keep(library, first)] as const;
    const quotes = await keep(library, storyAt('d.example', quoting, '2026-03-07'));
    await keep(library, fishTalks);
    return { library, ids, quotes };
  }
  /** A note on the first telling, and what of it is offered to the last. */
  async function noted() {
    const { library, ids } = await filled();
    const [lastId, , firstId] = ids;
    const note = valueOf(
      await library.addAnnotation(
        first.article,
        first.detection,
        noteOn(first, 'whether the old loan had been mentioned', {
          comment: 'Ask.',
          tags: ['loan'],
          category: 'verify',
        }),
      ),
    );
    const of = async (id: string) => {
      const article = await library.article(id);
      if (article === undefined) throw new Error('not kept');
      return { article, notes: await library.annotationsOf(id) };
    };
    const offers = async () => offersTo(await of(lastId), await of(firstId), new Set());
    return { library, note, lastId, offers };
  }

  describe('reprints', () => {
    it('are grouped by the sentences they share, the earliest first', async () => {
      const { library, ids, quotes } = await filled();
      expect(await groups(library)).toEqual([['a.example', 'b.example', 'c.example']]);
      const group = await library.reprintsOf(ids[1]);
      expect(group?.articles.map(({ id }) => id)).toEqual(ids.toReversed());
      expect(await library.reprintsOf(quotes)).toBeUndefined();
      expect(await library.reprintsOf(crypto.randomUUID())).toBeUndefined();
      expect(await library.alsoIn([ids[0], quotes])).toEqual([{ outlets: 2, articles: 2 }, null]);
    });

    it('are listed newest group first, a window at a time, and only where one of them is meant', async () => {
      const { library } = await filled();
      await keep(library, storyAt('d.example', quoting.slice(1), '2026-01-02'));
      const pair = ['d.example', 'd.example'];
      expect(await groups(library)).toEqual([pair, ['a.example', 'b.example', 'c.example']]);
      expect(await library.reprints({}, { offset: 1, limit: 1 })).toMatchObject({ rows: [{}], total: 2 });
      expect(await groups(library, { outlets: ['b.example'] })).toEqual([['a.example', 'b.example', 'c.example']]);
      expect(await groups(library, { text: 'pilots ' })).toEqual([pair]);
      expect(await groups(library, { text: 'nobody-wrote-this ' })).toEqual([]);
      const [reprinted] = await library.alsoIn([(await library.reprints({}, WINDOW)).rows[0]?.articles[0]?.id ?? '']);
      expect(reprinted).toEqual({ outlets: 0, articles: 1 });
      const { total } = await library.articles({ reprinted: true }, { by: 'published' }, WINDOW);
      expect(total).toBe(5);
    });

    it('part when what joined them is deleted, and come together again when it is brought back', async () => {
      const { library, ids } = await filled();
      const { edit } = valueOf(await library.deleteArticles([ids[0], ids[1]]));
      expect(await groups(library)).toEqual([]);
      valueOf(await library.undo(edit));
      expect(await groups(library)).toEqual([['a.example', 'b.example', 'c.example']]);
      valueOf(await library.correctArticle(ids[2], { title: 'T', outlet: 'a.example', published: '2026-03-09' }));
      expect(await groups(library)).toEqual([['b.example', 'c.example', 'a.example']]);
    });

    it('of a digest are those of one of its stories', async () => {
      const library = opened();
      const other = quoting.slice(1);
      await keep(library, first);
      await keep(
        library,
        storyAt('e.example', [...other, 'The ice is the thickest that the harbour office has measured in years.']),
      );
      await keep(library, storyAt('f.example', [...told, ...other], '2026-03-08'));
      expect(await groups(library)).toEqual([['a.example', 'f.example']]);
    });
  });

  describe('notes on one of several tellings', () => {
    it('are taken over as one act, once, and taken back', async () => {
      const { library, note, lastId, offers } = await noted();
      const taken = (await offers()).map((offer) => offer.taken);
      const { edit } = valueOf(await library.takeOver(taken));
      const [copy] = await library.annotationsOf(lastId);
      expect(copy).toMatchObject({
        id: copyId(note.id, lastId),
        article: lastId,
        comment: 'Ask.',
        tags: ['loan'],
        category: 'verify',
        state: 'exact',
        target: { quote: { exact: 'whether the old loan had been mentioned' } },
      });
      expect(await offers()).toEqual([]);
      expect(await library.takeOver(taken)).toMatchObject({ ok: false, problem: { code: 'gone' } });
      expect((await library.edits(1))[0]).toMatchObject({ act: 'take-over', undone: false });
      valueOf(await library.undo(edit));
      expect(await library.annotationsOf(lastId)).toEqual([]);
      expect(await offers()).toHaveLength(1);
      expect((await library.reprintsOf(lastId))?.articles.map(({ notes }) => notes)).toEqual([1, 0, 0]);
    });

    it('stay when they were edited since they were taken over', async () => {
      const { library, lastId, offers } = await noted();
      const { edit } = valueOf(await library.takeOver((await offers()).map(({ taken }) => taken)));
      const [copy] = await library.annotationsOf(lastId);
      if (copy === undefined) throw new Error('not taken over');
      valueOf(await library.editAnnotation(copy.id, copy.modified, { comment: 'Own.', tags: [], category: null }));
      expect(await offers()).toEqual([]);
      expect(await library.undo(edit)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
      expect(await library.annotationsOf(lastId)).toMatchObject([{ comment: 'Own.' }]);
    });

    it('are refused, all of them, when a text or a note is no longer what they were found in', async () => {
      const { library, note, lastId, offers } = await noted();
      const [offer] = await offers();
      if (offer === undefined) throw new Error('not offered');
      const { target } = offer.taken;
      const aside = { ...target, position: { ...target.position, start: 0, end: 5 } };
      expect(await library.takeOver([{ ...offer.taken, target: aside }])).toMatchObject({
        ok: false,
        problem: { code: 'conflict' },
      });
      valueOf(await library.deleteAnnotation(note.id));
      expect(await library.takeOver([offer.taken])).toMatchObject({ ok: false, problem: { code: 'gone' } });
      expect(await library.annotationsOf(lastId)).toEqual([]);
    });
  });
}
