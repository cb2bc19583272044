/** What every implementation of `Library` does, on whatever IndexedDB. */
import { afterEach, describe, expect, it } from 'vitest';
import { libraryContentsSchema } from '../../annotations/library-contents.ts';
import type { Outcome } from '../../annotations/outcome.ts';
import type { Library } from '../../storage/library.ts';
import {
  numberedArticle,
  sampleArticle,
  sampleCorrection,
  sampleDetection,
  sampleNote,
  sampleParagraphs,
} from './library-samples.ts';

/** Opens the library of this name; opened twice, it is two windows on one library. */
export type OpenLibrary = (name: string, changed: (articleIds: readonly string[]) => void) => Library;

/** The value of a success; fails the test with the problem otherwise. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail}`);
  return outcome.value;
}

const keptArticle = async (library: Library) => valueOf(await library.saveArticle(sampleArticle(), sampleDetection()));
const keptNote = async (library: Library, note = sampleNote()) =>
  valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), note));
const commented = (comment: string) => ({ comment, tags: [], category: null });

const withoutVersion = <Kept extends { modified: string }>(record: Kept) => ({ ...record, modified: '' });

/** All that is kept but the versions, which undoing moves on. */
async function keptIn(library: Library) {
  const { articles, annotations, corrections } = await library.contents();
  return {
    articles: articles.map(withoutVersion),
    annotations: annotations.map(withoutVersion),
    corrections,
  };
}

/** Calls the contract's tests, to be run within a `describe`. */
export function runLibraryContract(open: OpenLibrary): void {
  let libraries: Library[] = [];
  let changes: (readonly string[])[] = [];
  let name = '';

  const openWindow = () => {
    const library = open(name, (articleIds) => changes.push(articleIds));
    libraries.push(library);
    return library;
  };
  const freshLibrary = () => {
    name = `contract-${crypto.randomUUID()}`;
    changes = [];
    return openWindow();
  };
  const keepAndTag = async () => {
    const library = freshLibrary();
    const kept = await keptNote(library);
    valueOf(await library.tagArticle(kept.article, ['north']));
    return { library, kept, before: await keptIn(library) };
  };
  afterEach(() => {
    for (const library of libraries) library.close();
    libraries = [];
  });

  describe('articles', () => {
    it('keeps an article and finds it at its address', async () => {
      const library = freshLibrary();
      const saved = await keptArticle(library);
      expect(saved).toMatchObject({ ...sampleArticle(), addresses: [sampleArticle().address], tags: [] });
      expect(await library.articleAt(sampleArticle())).toEqual(saved);
      expect(await library.article(saved.id)).toEqual(saved);
    });

    it('knows nothing of an article that was not kept', async () => {
      const library = freshLibrary();
      expect(await library.articleAt(sampleArticle())).toBeUndefined();
      expect(await library.article(crypto.randomUUID())).toBeUndefined();
      expect(await library.annotationsOf(crypto.randomUUID())).toEqual([]);
      expect(await library.tags()).toEqual([]);
      expect(await library.lastEdit(crypto.randomUUID())).toBeUndefined();
    });

    it('keeps an article once, however often it is saved', async () => {
      const library = freshLibrary();
      const first = await keptArticle(library);
      changes = [];
      expect(await keptArticle(library)).toEqual(first);
      expect(changes).toEqual([]);
      expect((await library.contents()).articles).toHaveLength(1);
    });

    it('takes the same text at another address for the same article, and remembers both', async () => {
      const library = freshLibrary();
      const first = await keptArticle(library);
      const elsewhere = sampleArticle({ address: 'https://mirror.example/reprint', outlet: 'Mirror', title: 'Fish' });
      expect((await library.articleAt(elsewhere))?.id).toBe(first.id);
      const second = valueOf(await library.saveArticle(elsewhere, sampleDetection()));
      expect(second).toMatchObject({ id: first.id, title: first.title, outlet: first.outlet });
      expect(second.addresses).toEqual([first.address, elsewhere.address]);
      expect((await library.contents()).articles).toHaveLength(1);
    });

    it('takes an item that its site shows at another address for the same article, though its words changed', async () => {
      const library = freshLibrary();
      const address = 'http://en.vietnamplus.vn/talks-held-post312345.vnp';
      const first = valueOf(await library.saveArticle(sampleArticle({ address }), sampleDetection()));
      const words = ['The ministers of two harbours met once more, and said nothing that the first report had said.'];
      const moved = 'https://en.vietnamplus.vn/ministers-hold-talks-post312345.vnp';
      expect((await library.articleAt(sampleArticle({ address: moved }, words)))?.id).toBe(first.id);
      const other = 'https://en.vietnamplus.vn/ministers-hold-talks-post312346.vnp';
      expect(await library.articleAt(sampleArticle({ address: other }, words))).toBeUndefined();
    });

    it('keeps two short texts at two addresses apart, even when they are equal', async () => {
      const library = freshLibrary();
      const first = valueOf(
        await library.saveArticle(sampleArticle({ address: 'https://a.example/1' }, ['No text here.']), {
          officials: [],
          mentions: [],
        }),
      );
      const second = valueOf(
        await library.saveArticle(sampleArticle({ address: 'https://a.example/2' }, ['No text here.']), {
          officials: [],
          mentions: [],
        }),
      );
      expect(second.id).not.toBe(first.id);
    });

    it('takes over the text of a page that changed, and the mentions found in it', async () => {
      const library = freshLibrary();
      const saved = await keptArticle(library);
      const longer = sampleArticle({}, [
        'Deputy Minister Trần An spoke on 9 March 2026 of the fisheries agreement that the two sides prepare.',
        'He expects that it will be signed in Oslo, and thanked the embassy for its help in the long negotiations.',
      ]);
      const detection = {
        officials: [{ id: 'o1', name: 'Trần An', role: 'Deputy Minister', country: 'VN', former: false }],
        mentions: [
          {
            kind: 'official' as const,
            start: 24,
            end: 46,
            text: 'Deputy Minister Trần An',
            official: 'o1',
            form: 'titled' as const,
            rule: 'titled',
          },
        ],
      };
      const next = valueOf(await library.saveArticle(longer, detection));
      expect(next).toMatchObject({ id: saved.id, text: longer.text, blocks: longer.blocks });
      expect(next.modified > saved.modified).toBe(true);
      expect(await library.detectionOf(saved.id)).toEqual(detection);
      expect((await library.articleAt(longer))?.text).toBe(longer.text);
    });

    it('does not let a page that hides its text take the kept text away', async () => {
      const library = freshLibrary();
      const saved = await keptArticle(library);
      const wall = sampleArticle({}, ['Please accept our terms.']);
      const next = valueOf(await library.saveArticle(wall, { officials: [], mentions: [] }));
      expect(next.text).toBe(saved.text);
      expect(await library.detectionOf(saved.id)).toEqual(sampleDetection());
    });

    it('refreshes a kept article from its page, and tells nobody', async () => {
      const library = freshLibrary();
      const saved = await keptArticle(library);
      changes = [];
      const retitled = sampleArticle({ title: 'Ministers speak of fish and trade' });
      const next = valueOf(await library.refreshArticle(retitled, { officials: [], mentions: [] }, {}));
      expect(next).toMatchObject({ id: saved.id, title: retitled.title });
      expect(await library.article(saved.id)).toEqual(next);
      expect(await library.detectionOf(saved.id)).toEqual({ officials: [], mentions: [] });
      expect(changes).toEqual([]);
    });

    it('takes a new text in with a target for every note, and keeps the old text when one cannot follow', async () => {
      const library = freshLibrary();
      const added = () => library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote());
      const [first, second] = [valueOf(await added()), valueOf(await added())];
      const longer = sampleArticle({}, [...sampleParagraphs, 'A paragraph was added in the afternoon.']);
      const target = { ...first.target, paragraph: 'the new one' };
      const refresh = async (targets: Record<string, typeof target>) =>
        valueOf(await library.refreshArticle(longer, sampleDetection(), targets))?.text;
      expect(await refresh({ [first.id]: target })).toBe(sampleArticle().text);
      expect(await library.annotationsOf(first.article)).toEqual([first, second]);
      expect(await refresh({ [first.id]: target, [second.id]: target })).toBe(longer.text);
      expect((await library.annotationsOf(first.article)).map((note) => note.target)).toEqual([target, target]);
    });

    it('does not keep an article because it is refreshed', async () => {
      const library = freshLibrary();
      expect(valueOf(await library.refreshArticle(sampleArticle(), sampleDetection(), {}))).toBeNull();
      expect((await library.contents()).articles).toEqual([]);
    });

    it('keeps the publication date that the reader corrected', async () => {
      const library = freshLibrary();
      const corrected = sampleArticle({ published: { date: '2026-03-05', source: 'reader' } });
      valueOf(await library.saveArticle(corrected, sampleDetection()));
      expect((await keptArticle(library)).published).toEqual({ date: '2026-03-05', source: 'reader' });
    });

    it('gives the detection back as it was kept', async () => {
      const library = freshLibrary();
      const { id } = await keptArticle(library);
      expect(await library.detectionOf(id)).toEqual(sampleDetection());
    });
  });

  describe('notes', () => {
    it('keeps a note, and its article with it', async () => {
      const library = freshLibrary();
      const note = sampleNote();
      const kept = await keptNote(library, note);
      expect(kept).toMatchObject({ ...note, state: 'exact' });
      const article = await library.articleAt(sampleArticle());
      expect(article?.id).toBe(kept.article);
      expect(await library.annotationsOf(kept.article)).toEqual([kept]);
      expect(changes).toEqual([[kept.article]]);
    });

    it('keeps a note once when it is added twice', async () => {
      const library = freshLibrary();
      const note = sampleNote();
      const first = await keptNote(library, note);
      expect(await keptNote(library, note)).toEqual(first);
      expect(await library.annotationsOf(first.article)).toEqual([first]);
    });

    it('keeps what was typed since, when a note is added again with more in it', async () => {
      const library = freshLibrary();
      const note = sampleNote();
      const { article } = await keptNote(library, note);
      await keptNote(library, { ...note, comment: 'A promise with a date, and a place.' });
      expect((await library.annotationsOf(article)).map(({ comment }) => comment)).toEqual([
        'A promise with a date, and a place.',
      ]);
    });

    it('gives notes in text order, not in the order they were written', async () => {
      const library = freshLibrary();
      await keptNote(library, sampleNote({ words: 'invited the minister to Oslo' }));
      await keptNote(library, sampleNote({ words: 'received the Ambassador' }));
      const { article } = await keptNote(library, sampleNote({ words: 'a reply within a month' }));
      expect((await library.annotationsOf(article)).map(({ target }) => target.quote.exact)).toEqual([
        'received the Ambassador',
        'a reply within a month',
        'invited the minister to Oslo',
      ]);
    });

    it('keeps two notes on one passage', async () => {
      const library = freshLibrary();
      await keptNote(library, sampleNote({ comment: 'one' }));
      const { article } = await keptNote(library, sampleNote({ comment: 'other' }));
      expect(await library.annotationsOf(article)).toHaveLength(2);
    });

    it('edits the version that was read', async () => {
      const library = freshLibrary();
      const kept = await keptNote(library);
      const body = { comment: 'Signed in June.', tags: ['fisheries', 'Oslo'], category: null };
      valueOf(await library.editAnnotation(kept.id, kept.modified, body));
      const [edited] = await library.annotationsOf(kept.article);
      expect(edited).toMatchObject(body);
      expect(edited && edited.modified > kept.modified).toBe(true);
    });

    it('refuses an edit of an older version, and overwrites nothing', async () => {
      const library = freshLibrary();
      const other = openWindow();
      const kept = await keptNote(library);
      valueOf(await other.editAnnotation(kept.id, kept.modified, commented('theirs')));
      changes = [];
      const refused = await library.editAnnotation(kept.id, kept.modified, commented('mine'));
      expect(refused).toMatchObject({ ok: false, problem: { code: 'conflict' } });
      expect((await library.annotationsOf(kept.article))[0]?.comment).toBe('theirs');
      expect(changes).toEqual([]);
    });

    it('takes an edit that is asked for twice as one', async () => {
      const library = freshLibrary();
      const kept = await keptNote(library);
      const body = commented('Twice.');
      const first = valueOf(await library.editAnnotation(kept.id, kept.modified, body));
      expect(valueOf(await library.editAnnotation(kept.id, kept.modified, body))).toEqual(first);
    });

    it('says that a note to edit or delete is gone', async () => {
      const library = freshLibrary();
      const body = commented('');
      const id = crypto.randomUUID();
      const gone = { ok: false, problem: { code: 'gone' } };
      expect(await library.editAnnotation(id, '2026-01-01T00:00:00.000Z', body)).toMatchObject(gone);
      expect(await library.deleteAnnotation(id)).toMatchObject(gone);
      expect(await library.deleteArticle(id)).toMatchObject(gone);
      expect(await library.tagArticle(id, [])).toMatchObject(gone);
      expect(await library.undo(id)).toMatchObject(gone);
    });

    it('keeps how notes stood, without making a new version of them or telling the pages', async () => {
      const library = freshLibrary();
      const kept = await keptNote(library);
      changes = [];
      const report = [
        { id: kept.id, state: 'lost' as const },
        { id: crypto.randomUUID(), state: 'exact' as const },
      ];
      valueOf(await library.reportAnchors(report));
      expect(await library.annotationsOf(kept.article)).toEqual([{ ...kept, state: 'lost' }]);
      expect(changes).toEqual([]);
    });
  });

  describe('tags', () => {
    it('counts tags of articles and notes together, most used first', async () => {
      const library = freshLibrary();
      const { id } = await keptArticle(library);
      await keptNote(library, sampleNote({ tags: ['fisheries', 'Biển Đông'] }));
      await keptNote(library, sampleNote({ tags: ['fisheries'] }));
      valueOf(await library.tagArticle(id, ['Biển Đông', 'fisheries', 'Oslo']));
      expect(await library.tags()).toEqual([
        { tag: 'fisheries', count: 3 },
        { tag: 'Biển Đông', count: 2 },
        { tag: 'Oslo', count: 1 },
      ]);
    });

    it('keeps a tag once, in its first spelling', async () => {
      const library = freshLibrary();
      const { id } = await keptArticle(library);
      valueOf(await library.tagArticle(id, [' ASEAN ', 'asean', 'Ma', 'Má', 'Ma\u0301']));
      expect((await library.article(id))?.tags).toEqual(['ASEAN', 'Ma', 'Má']);
    });
  });

  describe('undo', () => {
    it.each([
      [
        'an edit',
        'edit-annotation',
        (library: Library, note: { id: string; modified: string }) =>
          library.editAnnotation(note.id, note.modified, commented('x')),
      ],
      [
        'the deletion of a note',
        'delete-annotation',
        (library: Library, note: { id: string }) => library.deleteAnnotation(note.id),
      ],
      [
        'the tags of an article',
        'tag-article',
        (library: Library, note: { article: string }) => library.tagArticle(note.article, ['south', 'east']),
      ],
      [
        'the deletion of an article with its notes',
        'delete-article',
        (library: Library, note: { article: string }) => library.deleteArticle(note.article),
      ],
      ['a correction', 'add-correction', (library: Library) => library.addCorrection(sampleCorrection())],
    ] as const)('takes back %s, also after the library was opened anew', async (_, act, perform) => {
      const { library, kept, before } = await keepAndTag();
      const { edit } = valueOf(await perform(library, kept));
      expect(await library.lastEdit(kept.article)).toEqual({ edit, act });
      library.close();
      const reopened = openWindow();
      expect(await reopened.lastEdit(kept.article)).toEqual({ edit, act });
      valueOf(await reopened.undo(edit));
      expect(await keptIn(reopened)).toEqual(before);
      expect((await reopened.lastEdit(kept.article))?.act).toBe('tag-article');
    });

    it('deletes an article with its notes and mentions', async () => {
      const { library, kept } = await keepAndTag();
      valueOf(await library.deleteArticle(kept.article));
      expect(await library.contents()).toMatchObject({ articles: [], annotations: [] });
      expect(await library.tags()).toEqual([]);
      expect(await library.detectionOf(kept.article)).toEqual({ officials: [], mentions: [] });
    });

    it('offers a deleted article at its address, until it is brought back', async () => {
      const { library, kept } = await keepAndTag();
      const { edit } = valueOf(await library.deleteArticle(kept.article));
      expect(await library.lastDeletionAt(sampleArticle().address)).toEqual({ edit, act: 'delete-article' });
      valueOf(await library.undo(edit));
      expect(await library.lastDeletionAt(sampleArticle().address)).toBeUndefined();
    });

    it('brings the notes of a deleted article back to the article when that was kept anew', async () => {
      const { library, kept } = await keepAndTag();
      const { edit } = valueOf(await library.deleteArticle(kept.article));
      const anew = await keptArticle(library);
      valueOf(await library.undo(edit));
      expect((await library.contents()).articles).toHaveLength(1);
      expect(await library.annotationsOf(anew.id)).toEqual([{ ...kept, article: anew.id }]);
      expect((await library.article(anew.id))?.tags).toEqual(['north']);
    });

    it('takes back several acts, newest first', async () => {
      const { library, kept, before } = await keepAndTag();
      const edits: string[] = [];
      let version = kept.modified;
      for (const comment of ['one', 'two', 'three']) {
        const body = commented(comment);
        edits.push(valueOf(await library.editAnnotation(kept.id, version, body)).edit);
        version = (await library.annotationsOf(kept.article))[0]?.modified ?? '';
      }
      edits.push(valueOf(await library.deleteAnnotation(kept.id)).edit);
      for (const edit of edits.toReversed()) valueOf(await library.undo(edit));
      expect(await keptIn(library)).toEqual(before);
    });

    it('takes an act back once when asked twice', async () => {
      const { library, kept, before } = await keepAndTag();
      const { edit } = valueOf(await library.deleteAnnotation(kept.id));
      valueOf(await library.undo(edit));
      valueOf(await library.undo(edit));
      expect(await keptIn(library)).toEqual(before);
    });

    it('refuses to take an edit back when the note was edited since', async () => {
      const { library, kept } = await keepAndTag();
      const first = valueOf(await library.editAnnotation(kept.id, kept.modified, commented('one')));
      const [edited] = await library.annotationsOf(kept.article);
      valueOf(await library.editAnnotation(kept.id, edited?.modified ?? '', commented('two')));
      expect(await library.undo(first.edit)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
      expect((await library.annotationsOf(kept.article))[0]?.comment).toBe('two');
    });

    it('refuses to take tags back when they were changed since', async () => {
      const { library, kept } = await keepAndTag();
      const { edit } = valueOf(await library.tagArticle(kept.article, ['one']));
      valueOf(await library.tagArticle(kept.article, ['two']));
      expect(await library.undo(edit)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
    });

    it('does not bring a note back to an article that is gone', async () => {
      const { library, kept } = await keepAndTag();
      const { edit } = valueOf(await library.deleteAnnotation(kept.id));
      valueOf(await library.deleteArticle(kept.article));
      expect(await library.undo(edit)).toMatchObject({ ok: false, problem: { code: 'gone' } });
      expect((await library.contents()).annotations).toEqual([]);
    });

    it('keeps what else happened to an article when its tags are taken back', async () => {
      const { library, kept } = await keepAndTag();
      const { edit } = valueOf(await library.tagArticle(kept.article, []));
      const elsewhere = sampleArticle({ address: 'https://mirror.example/reprint' });
      valueOf(await library.saveArticle(elsewhere, sampleDetection()));
      valueOf(await library.undo(edit));
      expect(await library.article(kept.article)).toMatchObject({
        tags: ['north'],
        addresses: [sampleArticle().address, elsewhere.address],
      });
    });

    it('remembers a bounded number of acts, and the newest of them', async () => {
      const { library, kept } = await keepAndTag();
      const first = valueOf(await library.tagArticle(kept.article, ['first']));
      let last = first;
      for (let act = 0; act < 210; act++) last = valueOf(await library.tagArticle(kept.article, [`act ${act}`]));
      expect(await library.undo(first.edit)).toMatchObject({ ok: false, problem: { code: 'gone' } });
      valueOf(await library.undo(last.edit));
      expect((await library.article(kept.article))?.tags).toEqual(['act 208']);
    });
  });

  describe('corrections', () => {
    it('keeps a correction once when it is added twice', async () => {
      const library = freshLibrary();
      const correction = sampleCorrection();
      const first = valueOf(await library.addCorrection(correction));
      expect(valueOf(await library.addCorrection(correction))).toEqual(first);
      expect(await library.corrections()).toEqual([correction]);
    });

    it('tells every page of a correction, since it holds on any', async () => {
      const library = freshLibrary();
      valueOf(await library.addCorrection(sampleCorrection()));
      expect(changes).toEqual([[]]);
    });
  });

  describe('contents', () => {
    it('holds everything that was kept, as its schema has it', async () => {
      const library = freshLibrary();
      const kept = await keptNote(library);
      const correction = sampleCorrection();
      valueOf(await library.addCorrection(correction));
      const contents = await library.contents();
      expect(libraryContentsSchema.parse(contents)).toEqual(contents);
      expect(contents).toMatchObject({
        articles: [{ id: kept.article, detection: sampleDetection() }],
        annotations: [kept],
        corrections: [correction],
      });
    });

    it('holds one article with its own notes and corrections when asked for it', async () => {
      const library = freshLibrary();
      const kept = await keptNote(library);
      const other = numberedArticle(2);
      valueOf(await library.addAnnotation(other, { officials: [], mentions: [] }, sampleNote()));
      const mine = sampleCorrection();
      valueOf(await library.addCorrection(mine));
      valueOf(await library.addCorrection(sampleCorrection({ address: other.address })));
      const contents = await library.contents([kept.article, crypto.randomUUID()]);
      expect(contents.articles.map(({ id }) => id)).toEqual([kept.article]);
      expect(contents.annotations).toEqual([kept]);
      expect(contents.corrections).toEqual([mine]);
    });
  });

  describe('many writers', () => {
    it('loses nothing of a hundred notes written at once in two windows', async () => {
      const library = freshLibrary();
      const other = openWindow();
      const notes = Array.from({ length: 100 }, (_, index) => sampleNote({ comment: `note ${index}` }));
      const outcomes = await Promise.all(
        notes.map((note, index) =>
          (index % 2 === 0 ? library : other).addAnnotation(sampleArticle(), sampleDetection(), note),
        ),
      );
      expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
      const { articles, annotations } = await library.contents();
      expect(articles).toHaveLength(1);
      expect(annotations.map(({ comment }) => comment).sort()).toEqual(notes.map(({ comment }) => comment).sort());
    });

    it('lets one of many editors of one version win and tells the others', async () => {
      const library = freshLibrary();
      const other = openWindow();
      const kept = await keptNote(library);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? library : other).editAnnotation(kept.id, kept.modified, commented(`editor ${index}`)),
        ),
      );
      const winners = outcomes.flatMap(({ ok }, index) => (ok ? [index] : []));
      expect(winners).toHaveLength(1);
      expect((await library.annotationsOf(kept.article))[0]?.comment).toBe(`editor ${winners[0]}`);
      const losses = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem.code]));
      expect(new Set(losses)).toEqual(new Set(['conflict']));
    });
  });

  describe('hostile values', () => {
    it.each([
      ['an address that runs script', { address: 'javascript:alert(1)' }, 'address'],
      ['a title of a million letters', { title: 'x'.repeat(1_000_000) }, 'title'],
      ['a day that does not exist', { published: { date: '2026-02-30', source: 'meta' as const } }, 'published.date'],
      ['a block that ends before it starts', { blocks: [{ type: 'body' as const, start: 5, end: 2 }] }, 'blocks.0'],
      ['a language that is markup', { language: '<b>' }, 'language'],
    ])('refuses %s and names the field', async (_, particulars, field) => {
      const library = freshLibrary();
      const outcome = await library.saveArticle(sampleArticle(particulars), { officials: [], mentions: [] });
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid' } });
      expect(!outcome.ok && outcome.problem.detail.startsWith(field)).toBe(true);
      expect((await library.contents()).articles).toEqual([]);
      expect(changes).toEqual([]);
    });

    it('keeps no article whose note is refused', async () => {
      const library = freshLibrary();
      const outcome = await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote({ id: 'mine' }));
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid', detail: expect.stringContaining('id') } });
      expect((await library.contents()).articles).toEqual([]);
    });

    it.each([
      ['scripts', '<script>alert(1)</script>'],
      ['lone surrogates', 'a\uD800b\uDC00'],
      ['a NUL', 'a\u0000b'],
      ['right-to-left marks', '\u202Eevil\u2069'],
      ['a name of the prototype', '__proto__'],
      ['half a million letters', 'đ'.repeat(500_000)],
    ])('gives a note with %s back as it was written', async (_, comment) => {
      const library = freshLibrary();
      const { article } = await keptNote(library, sampleNote({ comment }));
      expect((await library.annotationsOf(article))[0]?.comment).toBe(comment);
    });

    it('refuses a correction that is none', async () => {
      const library = freshLibrary();
      const outcome = await library.addCorrection({ ...sampleCorrection(), kind: 'other' as never });
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid' } });
      expect(await library.corrections()).toEqual([]);
    });
  });
}
