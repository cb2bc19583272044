/** What the reader puts right is kept, is found again, and can be taken back. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../anchoring/describe-target.ts';
import { textMark } from '../../annotations/fingerprint.ts';
import { openLibrary } from '../../storage/open-library.ts';
import { sampleArticle, sampleCorrection, sampleDetection, sampleNote, sampleParagraphs } from './library-samples.ts';
import { valueOf } from './library.ts';

async function filled() {
  const changes: (readonly string[])[] = [];
  const library = openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange, changed: (ids) => changes.push(ids) });
  const note = valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote()));
  changes.length = 0;
  const noteNow = async () => (await library.annotationsOf(note.article))[0];
  const articleNow = async () => await library.article(note.article);
  return { library, note, noteNow, articleNow, changes };
}

const OTHER = sampleArticle({}, ['The envoy went home by sea.', ...sampleParagraphs]);
const ELSEWHERE = describeTarget(OTHER.text, { start: 24, end: 42 }, OTHER.blocks);

describe('a note that is put on another passage', () => {
  it('stands there, and undo puts it back', async () => {
    const { library, note, noteNow, changes } = await filled();
    const { edit } = valueOf(await library.settleAnnotation(note.id, note.modified, { target: ELSEWHERE }));
    expect(await noteNow()).toMatchObject({ target: ELSEWHERE, state: 'exact', comment: note.comment });
    expect(await library.lastEdit(note.article)).toEqual({ edit, act: 'retarget-annotation' });
    expect(changes).toEqual([[note.article]]);
    valueOf(await library.undo(edit));
    expect((await noteNow())?.target).toEqual(note.target);
  });

  it('is put there once when asked for twice', async () => {
    const { library, note } = await filled();
    const once = valueOf(await library.settleAnnotation(note.id, note.modified, { target: ELSEWHERE }));
    expect(valueOf(await library.settleAnnotation(note.id, note.modified, { target: ELSEWHERE }))).toEqual(once);
  });

  it('is left alone when it was edited meanwhile, or the target is none', async () => {
    const { library, note, noteNow } = await filled();
    const stale = await library.settleAnnotation(note.id, '2020-01-01T00:00:00.000Z', { target: ELSEWHERE });
    expect(stale).toMatchObject({ ok: false, problem: { code: 'conflict' } });
    const empty = { ...ELSEWHERE, quote: { ...ELSEWHERE.quote, exact: '' } };
    expect(await library.settleAnnotation(note.id, note.modified, { target: empty })).toMatchObject({
      ok: false,
      problem: { code: 'invalid' },
    });
    expect(await noteNow()).toEqual(note);
  });
});

describe('a wording that is declined', () => {
  it('is remembered, until the note is put elsewhere or it is undone', async () => {
    const { library, note, noteNow } = await filled();
    const declined = { target: note.target, declined: 'other words' };
    const { edit } = valueOf(await library.settleAnnotation(note.id, note.modified, declined));
    expect(await noteNow()).toMatchObject({ target: note.target, declined: 'other words' });
    expect(await library.lastEdit(note.article)).toEqual({ edit, act: 'decline-wording' });
    valueOf(await library.undo(edit));
    const back = await noteNow();
    expect(back).not.toHaveProperty('declined');
    valueOf(await library.settleAnnotation(note.id, back?.modified ?? '', declined));
    valueOf(await library.settleAnnotation(note.id, (await noteNow())?.modified ?? '', { target: ELSEWHERE }));
    expect(await noteNow()).not.toHaveProperty('declined');
  });
});

describe('an article that is put right', () => {
  const RIGHT = { title: 'Fish talks', outlet: 'The Gazette', published: '2026-03-01' };

  it('keeps it when its page is read again, and undo takes it back', async () => {
    const { library, note, articleNow } = await filled();
    const before = await articleNow();
    const { edit } = valueOf(await library.correctArticle(note.article, RIGHT));
    const kept = { title: 'Fish talks', outlet: 'The Gazette', published: { date: '2026-03-01', source: 'reader' } };
    expect(await articleNow()).toMatchObject(kept);
    valueOf(
      await library.refreshArticle(sampleArticle({ title: 'Another', byline: 'A. Clerk' }), sampleDetection(), {}),
    );
    expect(await articleNow()).toMatchObject({ ...kept, byline: 'A. Clerk' });
    expect(await library.lastEdit(note.article)).toEqual({ edit, act: 'correct-article' });
    valueOf(await library.undo(edit));
    const { title, outlet, published } = before ?? {};
    expect(await articleNow()).toMatchObject({ title, outlet, published });
    expect(await articleNow()).not.toHaveProperty('corrected');
  });

  it('keeps each particular by itself', async () => {
    const { library, note, articleNow } = await filled();
    valueOf(await library.correctArticle(note.article, { title: 'Fish talks' }));
    valueOf(await library.correctArticle(note.article, { outlet: 'The Gazette' }));
    expect(await articleNow()).toMatchObject({ corrected: ['title', 'outlet'], published: { source: 'meta' } });
  });

  it.each([{ title: '' }, { published: '2026-02-31' }, { outlet: 'x'.repeat(2_001) }])(
    'is not put to %o',
    async (wrong) => {
      const { library, note, articleNow } = await filled();
      const before = await articleNow();
      expect(await library.correctArticle(note.article, wrong)).toMatchObject({ problem: { code: 'invalid' } });
      expect(await articleNow()).toEqual(before);
    },
  );

  it('is refused when a later correction would be lost by undoing', async () => {
    const { library, note } = await filled();
    const { edit } = valueOf(await library.correctArticle(note.article, { title: 'One' }));
    valueOf(await library.correctArticle(note.article, { title: 'Two' }));
    expect(await library.undo(edit)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
  });
});

describe('a text that changed', () => {
  it('takes the kept one’s place only once the reader has seen it, where no note needs the old one', async () => {
    const { library, note, articleNow } = await filled();
    valueOf(await library.deleteAnnotation(note.id));
    valueOf(await library.refreshArticle(OTHER, sampleDetection(), null));
    expect((await articleNow())?.text).toBe(sampleArticle().text);
    valueOf(await library.seeChanges(note.article, textMark(OTHER.text)));
    expect(await articleNow()).toMatchObject({ seen: textMark(OTHER.text) });
    valueOf(await library.refreshArticle(OTHER, sampleDetection(), {}));
    expect((await articleNow())?.text).toBe(OTHER.text);
  });
});

describe('a correction that is removed', () => {
  it('holds no more, and undo brings it back as it was', async () => {
    const { library } = await filled();
    const correction = sampleCorrection();
    valueOf(await library.addCorrection(correction));
    const { edit } = valueOf(await library.removeCorrection(correction.id));
    expect(await library.corrections()).toEqual([]);
    expect(valueOf(await library.removeCorrection(correction.id))).toEqual({ edit });
    valueOf(await library.undo(edit));
    expect(await library.corrections()).toEqual([correction]);
    const gone = await library.removeCorrection('3b241101-e2bb-4255-8caf-4136c566a962');
    expect(gone).toMatchObject({ ok: false, problem: { code: 'gone' } });
  });
});
