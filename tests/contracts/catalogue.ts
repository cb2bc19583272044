/** What every implementation of `Catalogue` does on top of `Library`, on whatever IndexedDB. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { ArticleOrder, ArticleQuery, TimelinePage, TimelineStretch } from '../../annotations/catalogue.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { fishTalks, grainOffer, noteOn, portVisit, undated, type SampleStory } from './catalogue-samples.ts';
import { valueOf } from './library.ts';

export type OpenCatalogue = (name: string, changed: (articleIds: readonly string[]) => void) => Catalogue;

const NEWEST: ArticleOrder = { by: 'published' };
const ALL = { offset: 0, limit: 100 };

export async function keep(library: Catalogue, { article, detection }: SampleStory): Promise<string> {
  return valueOf(await library.saveArticle(article, detection)).id;
}

const datesIn = ({ entries }: TimelinePage) => entries.map(({ value }) => value);
const titles = async (library: Catalogue, query: ArticleQuery, order: ArticleOrder = NEWEST) =>
  (await library.articles(query, order, ALL)).rows.map(({ title }) => title);

const categories = async (library: Catalogue) =>
  (await library.categoryRows()).map(({ id, articles }) => [id, articles] as const);

const categoriesOfNotes = async (library: Catalogue, article: string) =>
  (await library.annotationsOf(article)).map(({ category }) => category);

/** Calls the contract's tests, to be run within a `describe`. */
export function runCatalogueContract(open: OpenCatalogue): void {
  let libraries: Catalogue[] = [];
  let changes: (readonly string[])[] = [];
  afterEach(() => {
    for (const library of libraries) library.close();
    libraries = [];
  });

  const begin = () => open(`catalogue-${crypto.randomUUID()}`, (ids) => changes.push(ids));

  /** The four stories, with two notes on the first and one on the second, in a library of this test's own. */
  async function filled() {
    const library = begin();
    libraries.push(library);
    return await fill(library);
  }

  async function fill(library: Catalogue) {
    changes = [];
    const fish = await keep(library, fishTalks);
    const port = await keep(library, portVisit);
    const grain = await keep(library, grainOffer);
    const notice = await keep(library, undated);
    const note = async (story: SampleStory, words: string, values = {}) =>
      valueOf(await library.addAnnotation(story.article, story.detection, noteOn(story, words, values)));
    const promise = await note(fishTalks, 'sign a fisheries agreement', {
      comment: 'Was promised before, in Oslo.',
      tags: ['promise'],
      category: 'commitment',
    });
    const meeting = await note(fishTalks, 'meet again', { comment: '', tags: [], category: 'visit' });
    const visit = await note(portVisit, 'thăm cảng Đà Nẵng', {
      comment: 'Chuyến thăm',
      tags: ['cảng'],
      category: 'visit',
    });
    valueOf(await library.tagArticle(grain, ['trade', 'Biển Đông']));
    valueOf(await library.reportAnchors([{ id: meeting.id, state: 'lost' }]));
    changes = [];
    return { library, fish, port, grain, notice, promise, meeting, visit };
  }

  let shared: ReturnType<typeof fill> | undefined;
  /** The same library for every test that only reads. */
  const toRead = () => (shared ??= fill(begin()));
  afterAll(async () => {
    const read = await shared;
    // In a browser's window this is a call that answers; the window is closed next.
    await Promise.resolve(read?.library.close());
  });

  const [FISH, PORT, GRAIN, NOTICE] = [fishTalks, portVisit, grainOffer, undated].map(({ article }) => article.title);

  describe('articles', () => {
    it.each([
      ['newest first, undated ones last', { by: 'published' }, [PORT, FISH, GRAIN, NOTICE]],
      ['oldest first', { by: 'published', reversed: true }, [NOTICE, GRAIN, FISH, PORT]],
      ['last saved first', { by: 'saved' }, [NOTICE, GRAIN, PORT, FISH]],
      ['by title, without regard to diacritics', { by: 'title' }, [GRAIN, NOTICE, PORT, FISH]],
      ['by outlet', { by: 'outlet' }, [NOTICE, FISH, GRAIN, PORT]],
    ] as const)('are listed %s', async (_, order, expected) => {
      const { library } = await toRead();
      expect(await titles(library, {}, order)).toEqual(expected);
    });

    it('come as rows that say what a list shows, without the text', async () => {
      const { library, fish } = await toRead();
      const { rows } = await library.articles({ outlets: ['Example News'] }, NEWEST, ALL);
      expect(rows[0]).toEqual({
        id: fish,
        title: FISH,
        outlet: 'Example News',
        address: 'https://news.example/fish',
        language: 'en',
        published: '2026-03-04',
        saved: expect.any(String),
        tags: [],
        archived: false,
        notes: 2,
        changed: 0,
        lost: 1,
      });
    });

    it('come a part at a time, with the total of all', async () => {
      const { library } = await toRead();
      const part = await library.articles({}, NEWEST, { offset: 1, limit: 2 });
      expect(part.rows.map(({ title }) => title)).toEqual([FISH, GRAIN]);
      expect(part.total).toBe(4);
      expect((await library.articles({}, NEWEST, { offset: 4, limit: 2 })).rows).toEqual([]);
    });

    it.each<[string, ArticleQuery, unknown[]]>([
      ['an outlet', { outlets: ['Example News'] }, [FISH, GRAIN]],
      ['any of two outlets', { outlets: ['Example News', 'Tin Ví Dụ'] }, [PORT, FISH, GRAIN]],
      ['a tag of the article', { tags: ['trade'] }, [GRAIN]],
      ['a tag of a note', { tags: ['promise'] }, [FISH]],
      ['two tags that no article has together', { tags: ['trade', 'promise'] }, []],
      ['an official', { officials: ['le van hoa'] }, [PORT, FISH]],
      ['two officials together', { officials: ['le van hoa', 'kari nordmann'] }, [FISH]],
      ['a country', { countries: ['RU'] }, [GRAIN]],
      ['a language', { languages: ['vi'] }, [PORT]],
      ['a category', { categories: ['visit'] }, [PORT, FISH]],
      ['notes that are lost', { states: ['lost'] }, [FISH]],
      ['published from a day on', { published: { from: '2026-03-04' } }, [PORT, FISH]],
      ['published until a day', { published: { to: '2026-03-04' } }, [FISH, GRAIN]],
      ['published on a day', { published: { from: '2026-03-04', to: '2026-03-04' } }, [FISH]],
      [
        'a day mentioned, alone or within its year',
        { mentioned: { from: '2026-03-03', to: '2026-03-03' } },
        [PORT, FISH],
      ],
      ['a day within a month mentioned', { mentioned: { from: '2026-06-15', to: '2026-06-15' } }, [PORT, FISH]],
      ['a day within a stretch mentioned', { mentioned: { from: '2026-04-12', to: '2026-04-13' } }, [PORT, GRAIN]],
      ['two filters together', { outlets: ['Example News'], officials: ['le van hoa'] }, [FISH]],
      ['nothing', { tags: ['nothing of the kind'] }, []],
    ])('are filtered by %s', async (_, query, expected) => {
      const { library } = await toRead();
      expect(await titles(library, query)).toEqual(expected);
    });

    it('give all their ids in order', async () => {
      const { library, fish, port, grain, notice } = await toRead();
      expect(await library.articleIds({}, NEWEST)).toEqual([port, fish, grain, notice]);
      expect(await library.articleIds({ outlets: ['Example News'] }, { by: 'title' })).toEqual([grain, fish]);
    });

    it('count what they can be filtered by', async () => {
      const { library } = await toRead();
      const facets = await library.facets({});
      expect(facets.outlets).toEqual([
        { value: 'Example News', label: 'Example News', articles: 2 },
        { value: 'Tin Ví Dụ', label: 'Tin Ví Dụ', articles: 1 },
      ]);
      expect(facets.officials.map(({ value, articles }) => [value, articles])).toEqual([
        ['le van hoa', 2],
        ['kari nordmann', 1],
        ['olga petrova', 1],
      ]);
      expect(facets.tags.map(({ value }) => value)).toEqual(['Biển Đông', 'cảng', 'promise', 'trade']);
      expect(facets.categories.map(({ value, articles }) => [value, articles])).toEqual([
        ['visit', 2],
        ['commitment', 1],
      ]);
      expect(facets.states).toEqual([{ value: 'lost', label: 'lost', articles: 1 }]);
    });

    it('count within what is filtered, and beside the choice where any of several may hold', async () => {
      const { library } = await toRead();
      const facets = await library.facets({ outlets: ['Example News'] });
      expect(facets.outlets).toHaveLength(2);
      expect(facets.countries.map(({ value, articles }) => [value, articles])).toEqual([
        ['NO', 1],
        ['RU', 1],
        ['VN', 1],
      ]);
    });
  });

  describe('search', () => {
    it.each<[string, string, unknown[]]>([
      ['a word of the text', 'grain ', [GRAIN]],
      ['a word of a title', 'quiet', [GRAIN]],
      ['a word of a note', 'Oslo', [FISH]],
      ['a word of a tag', 'promise', [FISH]],
      ['the beginning of a word', 'fisher', [FISH, GRAIN]],
      ['words without diacritics', 'da nang', [PORT]],
      ['words with them', 'Đà Nẵng', [PORT]],
      ['words written in two code points', 'Đà Nẵng'.normalize('NFD'), [PORT]],
      ['two words that stand apart', 'agreement fisheries ', [FISH, GRAIN]],
      ['a phrase', '"fisheries agreement"', [FISH]],
      ['a phrase being typed', '"fisheries agr', [FISH, GRAIN]],
      ['a phrase across a line', '"March 2026"', [FISH]],
      ['the beginning of a word that is not the last', 'fish* grain', [GRAIN]],
      ['a whole word only, when a space follows', 'fish ', [FISH]],
      ['a tag by its beginning', 'tag:bien', [GRAIN]],
      ['a tag in quotes', 'tag:"bien dong"', [GRAIN]],
      ['an official', 'official:hoa', [PORT, FISH]],
      ['an outlet and a word', 'outlet:example agreement', [FISH, GRAIN]],
      ['a day before', 'before:2026 ', [GRAIN]],
      ['days after and before', 'after:2026-03-04 before:2026-03-05', [FISH]],
      ['nothing that is there', 'zebra', []],
      ['nothing at all', '   ', [PORT, FISH, GRAIN, NOTICE]],
      ['signs without letters', '… ?', [PORT, FISH, GRAIN, NOTICE]],
    ])('finds %s: %s', async (_, text, expected) => {
      const { library } = await toRead();
      expect(await titles(library, { text })).toEqual(expected);
    });

    it('shows hits with what stands around them', async () => {
      const { library, fish, port, promise } = await toRead();
      const [inFish, inPort] = await library.hits([fish, port], 'fisher* oslo');
      expect(inFish).toEqual([
        {
          field: 'note',
          annotation: promise.id,
          context: 'Was promised before, in Oslo.',
          cut: { before: false, after: false },
          found: [{ start: 24, end: 28 }],
          start: null,
        },
        {
          field: 'text',
          annotation: null,
          context: 'The two sides want to sign a fisheries agreement in June 2026, he said. They will meet again.',
          cut: { before: false, after: false },
          found: [{ start: 29, end: 38 }],
          start: fishTalks.article.text.indexOf('The two sides'),
        },
      ]);
      expect(inPort).toEqual([]);
    });

    it('marks what was found as it is written', async () => {
      const { library, port } = await toRead();
      const [hits] = await library.hits([port], '"da nang" ');
      const marked = (hits ?? []).flatMap(({ context, found }) =>
        found.map(({ start, end }) => context.slice(start, end)),
      );
      expect(marked).toEqual(['Đà Nẵng', 'Đà Nẵng']);
    });
  });

  describe('what is written', () => {
    it('is found at once, and no longer found when it is gone', async () => {
      const { library, grain } = await filled();
      const note = valueOf(
        await library.addAnnotation(
          grainOffer.article,
          grainOffer.detection,
          noteOn(grainOffer, 'forty thousand tonnes', { comment: 'wheat', tags: ['new'], category: 'aid' }),
        ),
      );
      expect(await titles(library, { text: 'wheat', tags: ['new'], categories: ['aid'] })).toEqual([GRAIN]);
      valueOf(await library.editAnnotation(note.id, note.modified, { comment: 'rye', tags: [], category: null }));
      expect(await titles(library, { text: 'wheat' })).toEqual([]);
      expect(await titles(library, { text: 'rye' })).toEqual([GRAIN]);
      const { edit } = valueOf(await library.deleteArticle(grain));
      expect(await titles(library, { text: 'rye' })).toEqual([]);
      expect((await library.articles({}, NEWEST, ALL)).total).toBe(3);
      expect(await library.person('olga petrova')).toBeUndefined();
      valueOf(await library.undo(edit));
      expect(await titles(library, { text: 'rye' })).toEqual([GRAIN]);
      expect((await library.person('olga petrova'))?.articles).toBe(1);
    });

    it('keeps states of notes that were reported', async () => {
      const { library, promise } = await filled();
      valueOf(await library.reportAnchors([{ id: promise.id, state: 'changed' }]));
      expect(await titles(library, { states: ['changed'] })).toEqual([FISH]);
    });
  });

  describe('people', () => {
    it('are one row a person across articles and spellings', async () => {
      const { library } = await toRead();
      const { rows, total } = await library.people({}, 'articles', ALL);
      expect(total).toBe(3);
      expect(rows[0]).toEqual({
        key: 'le van hoa',
        name: 'Lê Văn Hoà',
        role: 'Bộ trưởng Ngoại giao',
        country: 'VN',
        former: false,
        articles: 2,
        first: '2026-03-04',
        last: '2026-03-05',
        watched: false,
        hidden: false,
      });
    });

    it.each([
      ['by articles', {}, 'articles', ['le van hoa', 'kari nordmann', 'olga petrova']],
      ['by last article', {}, 'last', ['le van hoa', 'kari nordmann', 'olga petrova']],
      ['by name', {}, 'name', ['kari nordmann', 'le van hoa', 'olga petrova']],
      ['by the beginning of a name', { text: 'hoà' }, 'articles', ['le van hoa']],
      ['by the beginnings of two names', { text: 'nord k' }, 'articles', ['kari nordmann']],
      ['by country', { country: 'RU' }, 'articles', ['olga petrova']],
    ] as const)('are listed %s', async (_, query, order, expected) => {
      const { library } = await toRead();
      expect((await library.people(query, order, ALL)).rows.map(({ key }) => key)).toEqual(expected);
    });

    it('have a page each: offices with first and last day, months, and who appears with them', async () => {
      const { library } = await toRead();
      expect(await library.person('le van hoa')).toMatchObject({
        spellings: [{ text: 'Lê Văn Hoà', articles: 2 }],
        offices: [
          { role: 'Bộ trưởng Ngoại giao', country: 'VN', first: '2026-03-05', last: '2026-03-05', articles: 1 },
          { role: 'Foreign Minister', country: 'VN', first: '2026-03-04', last: '2026-03-04', articles: 1 },
        ],
        months: [{ month: '2026-03', articles: 2 }],
        companions: [{ key: 'kari nordmann', name: 'Kari Nordmann', articles: 1 }],
      });
      expect(await library.person('nobody')).toBeUndefined();
    });
  });

  describe('what the reader says of persons', () => {
    it('names and watches them in every list, and is taken back', async () => {
      const { library } = await filled();
      const { edit } = valueOf(
        await library.setPerson('olga petrova', { name: 'O. I. Petrova', watched: true, spellings: ['Ольга Петрова'] }),
      );
      expect(changes).toEqual([[]]);
      expect((await library.people({ watched: true }, 'name', ALL)).rows).toMatchObject([
        { key: 'olga petrova', name: 'O. I. Petrova', articles: 1, watched: true },
      ]);
      expect((await library.people({ text: 'ольга' }, 'name', ALL)).total).toBe(1);
      expect(await titles(library, { text: 'official:ольга' })).toEqual([GRAIN]);
      expect((await library.persons()).map(({ key }) => key)).toEqual(['olga petrova']);
      valueOf(await library.undo(edit));
      expect((await library.people({ watched: true }, 'name', ALL)).total).toBe(0);
      expect((await library.person('olga petrova'))?.name).toBe('Olga Petrova');
    });

    it('outlasts their articles, and comes back when they do', async () => {
      const { library, grain } = await filled();
      valueOf(await library.setPerson('olga petrova', { watched: true }));
      const { edit } = valueOf(await library.deleteArticle(grain));
      expect(await library.person('olga petrova')).toMatchObject({ articles: 0, first: null, watched: true });
      valueOf(await library.undo(edit));
      expect(await library.person('olga petrova')).toMatchObject({ articles: 1, watched: true });
    });

    it('adds one by hand, with offices, whom no article names', async () => {
      const { library } = await filled();
      const office = { role: 'Prime Minister', country: 'XX', from: '2024-01-01', to: null, former: false };
      valueOf(await library.setPerson('jan modal', { name: 'Jan Modal', offices: [office] }));
      const { rows } = await library.people({}, 'articles', ALL);
      expect(rows.at(-1)).toMatchObject({ key: 'jan modal', name: 'Jan Modal', role: 'Prime Minister', articles: 0 });
      expect((await library.person('jan modal'))?.said?.offices).toEqual([office]);
      expect((await library.contents()).persons).toHaveLength(1);
    });

    it('is refused when it is none, and the older of two versions is not brought back over the newer', async () => {
      const { library } = await filled();
      expect(await library.setPerson('jan modal', { name: '…' })).toMatchObject({
        ok: false,
        problem: { code: 'invalid' },
      });
      const { edit } = valueOf(await library.setPerson('jan modal', { watched: true }));
      valueOf(await library.setPerson('jan modal', { name: 'Jan Modal' }));
      expect(await library.undo(edit)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
      expect((await library.person('jan modal'))?.said).toMatchObject({ name: 'Jan Modal', watched: true });
    });
  });

  describe('the timeline', () => {
    it('gives dates in order, one row a date, with sentence and article of each source', async () => {
      const { library, fish, port } = await toRead();
      const { entries, next } = await library.timeline({}, {}, 10, 'first');
      expect(entries.map(({ value, articles }) => [value, articles])).toEqual([
        ['2026', 1],
        ['2026-03-03', 2],
        ['2026-04-10/2026-04-14', 1],
        ['2026-06', 1],
      ]);
      expect(next).toBeNull();
      expect(entries[1]?.sources.map(({ article }) => article).sort()).toEqual([fish, port].sort());
      const source = entries[1]?.sources.find(({ article }) => article === fish);
      expect(source).toMatchObject({ sentence: fishTalks.article.text.split('\n')[1], reading: 'stated' });
      expect(source?.sentence.slice(source.found.start, source.found.end)).toBe('3 March 2026');
    });

    it('comes a part at a time, from either end', async () => {
      const { library } = await toRead();
      const first = await library.timeline({}, {}, 3, 'first');
      expect(datesIn(first)).toEqual(['2026', '2026-03-03', '2026-04-10/2026-04-14']);
      const second = await library.timeline({ from: first.next ?? '' }, {}, 3, 'first');
      expect([datesIn(second), second.next]).toEqual([['2026-06'], null]);
      const last = await library.timeline({}, {}, 3, 'last');
      expect(datesIn(last)).toEqual(['2026-03-03', '2026-04-10/2026-04-14', '2026-06']);
      const before = await library.timeline({ before: last.next ?? '' }, {}, 3, 'last');
      expect([datesIn(before), before.next]).toEqual([['2026'], null]);
      expect((await library.timeline({}, {}, 4, 'last')).next).toBeNull();
    });

    it('keeps to a stretch of time and to the articles meant', async () => {
      const { library } = await toRead();
      const read = async (stretch: TimelineStretch, query: ArticleQuery, end: 'first' | 'last' = 'first') =>
        datesIn(await library.timeline(stretch, query, 10, end));
      expect(await read({ from: '2026-04' }, {})).toEqual(['2026-04-10/2026-04-14', '2026-06']);
      expect(await read({ from: '2026-04-10/2026-04-14' }, {})).toEqual(['2026-04-10/2026-04-14', '2026-06']);
      expect(await read({ before: '2026-04-10/2026-04-14' }, {})).toEqual(['2026', '2026-03-03']);
      expect(await read({ before: '2026-04-10/2026-04-14' }, {}, 'last')).toEqual(['2026', '2026-03-03']);
      expect(await read({ from: '2026-03', before: '2026-04' }, {}, 'last')).toEqual(['2026-03-03']);
      expect(await read({}, { languages: ['vi'] })).toEqual(['2026', '2026-03-03']);
      expect(await read({}, { languages: ['vi'] }, 'last')).toEqual(['2026', '2026-03-03']);
    });

    it('counts articles a year, a month and a day', async () => {
      const { library } = await toRead();
      expect(await library.timelineBuckets('year', {}, {})).toEqual([{ bucket: '2026', articles: 3 }]);
      expect(await library.timelineBuckets('month', {}, {})).toEqual([
        { bucket: '2026-03', articles: 2 },
        { bucket: '2026-04', articles: 1 },
        { bucket: '2026-06', articles: 1 },
      ]);
      expect(await library.timelineBuckets('day', { from: '2026-03-01', to: '2026-03-31' }, {})).toEqual([
        { bucket: '2026-03-03', articles: 2 },
      ]);
    });
  });

  describe('many at once', () => {
    it('tags articles, and takes the tags back', async () => {
      const { library, fish, grain } = await filled();
      const { edit } = valueOf(await library.tagArticles([fish, grain], { add: ['sea'], remove: ['trade'] }));
      expect(changes).toEqual([[fish, grain]]);
      expect((await library.article(grain))?.tags).toEqual(['Biển Đông', 'sea']);
      expect(await titles(library, { tags: ['sea'] })).toEqual([FISH, GRAIN]);
      valueOf(await library.undo(edit));
      expect((await library.article(grain))?.tags).toEqual(['trade', 'Biển Đông']);
      expect(await titles(library, { tags: ['sea'] })).toEqual([]);
    });

    it('leaves what was changed since as it is, when tags are taken back', async () => {
      const { library, fish, grain } = await filled();
      const { edit } = valueOf(await library.tagArticles([fish, grain], { add: ['sea'], remove: [] }));
      valueOf(await library.tagArticle(fish, ['mine']));
      valueOf(await library.undo(edit));
      expect((await library.article(fish))?.tags).toEqual(['mine']);
      expect((await library.article(grain))?.tags).toEqual(['trade', 'Biển Đông']);
      valueOf(await library.tagArticle(grain, ['mine']));
      const again = valueOf(await library.tagArticles([fish], { add: ['two'], remove: [] }));
      valueOf(await library.tagArticle(fish, []));
      expect(await library.undo(again.edit)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
    });

    it('puts articles away and back', async () => {
      const { library, fish, grain } = await filled();
      const { edit } = valueOf(await library.archiveArticles([fish, grain], true));
      expect(await titles(library, {})).toEqual([PORT, NOTICE]);
      expect(await titles(library, { shelf: 'archived' })).toEqual([FISH, GRAIN]);
      expect(await titles(library, { shelf: 'all' })).toEqual([PORT, FISH, GRAIN, NOTICE]);
      valueOf(await library.archiveArticles([grain], false));
      expect(await titles(library, {})).toEqual([PORT, GRAIN, NOTICE]);
      valueOf(await library.undo(edit));
      expect(await titles(library, { shelf: 'archived' })).toEqual([]);
      expect((await library.article(fish))?.archived).toBeUndefined();
    });

    it('deletes articles with their notes, and brings all of it back', async () => {
      const { library, fish, port, grain } = await filled();
      const before = await library.contents();
      const { edit } = valueOf(await library.deleteArticles([fish, port, crypto.randomUUID()]));
      expect(await titles(library, {})).toEqual([GRAIN, NOTICE]);
      expect(await library.annotationsOf(fish)).toEqual([]);
      valueOf(await library.undo(edit));
      expect({ ...(await library.contents()), exported: '' }).toEqual({ ...before, exported: '' });
      expect(await titles(library, {})).toEqual([PORT, FISH, GRAIN, NOTICE]);
      valueOf(await library.deleteArticles([fish, port, grain]));
      expect(await library.tagArticles([fish], { add: ['x'], remove: [] })).toMatchObject({
        ok: false,
        problem: { code: 'gone' },
      });
    });

    it('renames a tag on articles and notes, into another one if that exists', async () => {
      const { library, fish } = await filled();
      valueOf(await library.tagArticle(fish, ['trade', 'x']));
      const { edit } = valueOf(await library.renameTags(['trade'], 'promise'));
      expect(await library.tagRows()).toEqual([
        { tag: 'promise', articles: 2, notes: 1 },
        { tag: 'Biển Đông', articles: 1, notes: 0 },
        { tag: 'cảng', articles: 0, notes: 1 },
        { tag: 'x', articles: 1, notes: 0 },
      ]);
      expect(await titles(library, { tags: ['promise'] })).toEqual([FISH, GRAIN]);
      valueOf(await library.undo(edit));
      expect((await library.article(fish))?.tags).toEqual(['trade', 'x']);
      expect(await library.renameTags(['never'], 'used')).toMatchObject({ ok: false, problem: { code: 'gone' } });
      expect(await library.renameTags(['x'], ' ')).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    });

    it('deletes a tag everywhere, and brings it back', async () => {
      const { library, visit, port } = await filled();
      const { edit } = valueOf(await library.deleteTags(['cảng']));
      expect((await library.annotationsOf(port))[0]?.tags).toEqual([]);
      valueOf(await library.undo(edit));
      expect((await library.annotationsOf(port))[0]).toMatchObject({ id: visit.id, tags: ['cảng'] });
    });

    it('lists what was done, newest first', async () => {
      const { library, fish } = await filled();
      const { edit } = valueOf(await library.archiveArticles([fish], true));
      valueOf(await library.undo(edit));
      expect((await library.edits(2)).map(({ act, undone }) => [act, undone])).toEqual([
        ['archive-articles', true],
        ['tag-article', false],
      ]);
    });
  });

  it('says how much is kept', async () => {
    const { library } = await toRead();
    expect(await library.storageUse()).toMatchObject({ articles: 4, notes: 3 });
  });

  describe('categories', () => {
    it('begin with those of the field, in order, and are counted by articles with notes of them', async () => {
      const { library } = await toRead();
      expect(await categories(library)).toEqual([
        ['position', 0],
        ['commitment', 1],
        ['visit', 2],
        ['agreement', 0],
        ['aid', 0],
        ['quote', 0],
        ['verify', 0],
      ]);
    });

    it('are added under an id made of the name, with a look that is used least, and taken away again', async () => {
      const { library } = await filled();
      const { edit } = valueOf(await library.addCategory({ name: 'Hợp tác biển' }));
      const added = (await library.looks()).categories.at(-1);
      expect(added).toMatchObject({ id: 'hop-tac-bien', name: 'Hợp tác biển', tint: 'pink', shape: 'star', order: 7 });
      expect(changes).toEqual([[]]);
      valueOf(await library.undo(edit));
      expect((await library.looks()).categories).toHaveLength(7);
    });

    it('are renamed and given a look, and every note keeps its own', async () => {
      const { library, fish } = await filled();
      const before = (await library.looks()).categories[2];
      const { edit } = valueOf(await library.setCategory('visit', { name: 'Meetings', shape: 'star' }));
      expect((await library.looks()).categories[2]).toMatchObject({ name: 'Meetings', tint: 'teal', shape: 'star' });
      expect(await categoriesOfNotes(library, fish)).toEqual(['commitment', 'visit']);
      valueOf(await library.undo(edit));
      expect({ ...(await library.looks()).categories[2], modified: '' }).toEqual({ ...before, modified: '' });
    });

    it('are merged: the notes of the one are of the other from then on, until that is undone', async () => {
      const { library, fish, port } = await filled();
      const { edit } = valueOf(await library.mergeCategory('visit', 'commitment'));
      expect(await categoriesOfNotes(library, fish)).toEqual(['commitment', 'commitment']);
      expect(await titles(library, { categories: ['commitment'] })).toEqual([PORT, FISH]);
      valueOf(await library.undo(edit));
      expect(await categoriesOfNotes(library, fish)).toEqual(['commitment', 'visit']);
      expect(await categoriesOfNotes(library, port)).toEqual(['visit']);
      expect((await categories(library))[2]).toEqual(['visit', 2]);
    });

    it('are deleted off their notes, and undoing spares a note that was given another one since', async () => {
      const { library, fish, port, visit } = await filled();
      const { edit } = valueOf(await library.deleteCategory('visit'));
      expect(await categoriesOfNotes(library, fish)).toEqual(['commitment', null]);
      const [now] = await library.annotationsOf(port);
      valueOf(await library.editAnnotation(visit.id, now?.modified ?? '', { comment: '', tags: [], category: 'aid' }));
      valueOf(await library.undo(edit));
      expect(await categoriesOfNotes(library, fish)).toEqual(['commitment', 'visit']);
      expect(await categoriesOfNotes(library, port)).toEqual(['aid']);
    });

    it('that notes have and nobody made are listed too, and become one when they are given a look', async () => {
      const { library } = await filled();
      const note = noteOn(portVisit, 'thăm cảng', { comment: '', tags: [], category: 'trade' });
      valueOf(await library.addAnnotation(portVisit.article, portVisit.detection, note));
      expect((await library.categoryRows()).at(-1)).toEqual({ category: null, id: 'trade', articles: 1 });
      valueOf(await library.setCategory('trade', { tint: 'red' }));
      expect((await library.categoryRows()).at(-1)?.category).toMatchObject({ name: 'trade', tint: 'red' });
    });
  });

  describe('several tags', () => {
    it('get one name and are taken off together, as one act each', async () => {
      const { library, fish, grain } = await filled();
      const { edit } = valueOf(await library.renameTags(['promise', 'trade', 'Biển Đông'], 'sea'));
      expect((await library.article(grain))?.tags).toEqual(['sea']);
      expect((await library.annotationsOf(fish))[0]?.tags).toEqual(['sea']);
      valueOf(await library.undo(edit));
      expect((await library.article(grain))?.tags).toEqual(['trade', 'Biển Đông']);
      valueOf(await library.deleteTags(['promise', 'trade']));
      expect((await library.tagRows()).map(({ tag }) => tag)).toEqual(['Biển Đông', 'cảng']);
    });
  });

  describe('looks of tags', () => {
    const look = { tint: 'green', shape: 'star' } as const;

    it('are given, follow the tag to its new name, and come back when that is undone', async () => {
      const { library } = await filled();
      valueOf(await library.setTagLook('promise', look));
      const { edit } = valueOf(await library.renameTags(['promise'], 'pledge'));
      expect((await library.looks()).tags).toMatchObject([{ tag: 'pledge', ...look }]);
      valueOf(await library.undo(edit));
      expect((await library.looks()).tags).toMatchObject([{ tag: 'promise', ...look }]);
      const gone = valueOf(await library.setTagLook('promise', null));
      expect((await library.looks()).tags).toEqual([]);
      valueOf(await library.undo(gone.edit));
      expect((await library.looks()).tags).toMatchObject([{ tag: 'promise', ...look }]);
    });
  });
}
