import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../../../annotations/schemas.ts';
import { libraryHandlers } from '../../../../entrypoints/background/library-handlers.ts';
import { openLibrary } from '../../../../storage/open-library.ts';
import { foldKey } from '../../../../text/fold.ts';
import { sampleArticle, sampleCorrection, sampleNote, sampleParagraphs } from '../../../contracts/library-samples.ts';
import { valueOf } from '../../../contracts/library.ts';
import { failAtWrite, quotaExceeded } from '../../storage/failing-store.ts';

let restore = () => {};
afterEach(() => restore());

const PAGE = { tab: 7, own: false };

function background(indexedDB = new IDBFactory()) {
  const changes: (readonly string[])[] = [];
  const panels: number[] = [];
  const library = openLibrary({ indexedDB, IDBKeyRange, changed: (ids) => changes.push(ids) });
  const handlers = libraryHandlers(library, async (tab) => void panels.push(tab));
  return { library, handlers, changes, panels };
}

const officialsIn = (opened: { detection: { officials: readonly { name: string | null }[] } }) =>
  opened.detection.officials.map(({ name }) => name);

describe('a page that is opened', () => {
  it('hears what is found in it, and that nothing is kept', async () => {
    const { handlers, library } = background();
    const opened = valueOf(await handlers.openArticle(sampleArticle(), PAGE));
    expect(officialsIn(opened)).toContain('Lê Văn Hoà');
    expect(valueOf(opened.kept)).toEqual({ saved: null, annotations: [], anchors: {} });
    expect((await library.contents()).articles).toEqual([]);
  });

  it('hears what is kept of it, and where each note stands', async () => {
    const { handlers } = background();
    const note = valueOf(await handlers.addAnnotation({ article: sampleArticle(), annotation: sampleNote() }, PAGE));
    const { saved, annotations, anchors } = valueOf(valueOf(await handlers.openArticle(sampleArticle(), PAGE)).kept);
    expect(saved?.id).toBe(note.article);
    expect(annotations).toEqual([note]);
    expect(anchors[note.id]).toMatchObject({ state: 'exact', start: note.target.position.start });
  });

  it('takes the new text in when every note can follow, and then finds them exactly', async () => {
    const { handlers, library } = background();
    const { article, id } = valueOf(
      await handlers.addAnnotation({ article: sampleArticle(), annotation: sampleNote() }, PAGE),
    );
    const longer = sampleArticle({}, ['The ministry put this line above in the evening.', ...sampleParagraphs]);
    const once = valueOf(valueOf(await handlers.openArticle(longer, PAGE)).kept);
    expect(once.saved?.text).toBe(longer.text);
    expect(once.anchors[id]?.state).toBe('moved');
    const again = valueOf(valueOf(await handlers.openArticle(longer, PAGE)).kept);
    expect(again.anchors[id]?.state).toBe('exact');
    expect((await library.annotationsOf(article))[0]?.state).toBe('exact');
  });

  it('keeps the text a lost note was made on, and tells no page of its state', async () => {
    const { handlers, library, changes } = background();
    const { article, id } = valueOf(
      await handlers.addAnnotation({ article: sampleArticle(), annotation: sampleNote() }, PAGE),
    );
    changes.length = 0;
    const changed = sampleArticle({ address: 'https://news.example/amp/1' }, [
      'Foreign Minister Lê Văn Hoà met the Ambassador of Norway, Kari Nordmann, in Hanoi on 3 March 2026 to speak of fish.',
      'The ambassador promised a reply within a month, and thanked the minister for the long and friendly talks.',
    ]);
    const opened = valueOf(await handlers.openArticle({ ...changed, address: sampleArticle().address }, PAGE));
    expect(valueOf(opened.kept).saved).toMatchObject({ id: article, text: sampleArticle().text });
    expect((await library.annotationsOf(article)).find((one) => one.id === id)?.state).toBe('lost');
    expect(changes).toEqual([]);
  });

  it('is recognised although the library cannot be read, and says why', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const opened = valueOf(await background(indexedDB).handlers.openArticle(sampleArticle(), PAGE));
    expect(officialsIn(opened)).toContain('Lê Văn Hoà');
    expect(opened.kept).toMatchObject({ ok: false, problem: { code: 'storage-refused' } });
  });

  it('hears of its notes although the disk is full', async () => {
    const { handlers } = background();
    const note = valueOf(await handlers.addAnnotation({ article: sampleArticle(), annotation: sampleNote() }, PAGE));
    ({ restore } = failAtWrite(1, quotaExceeded));
    const retitled = sampleArticle({ title: 'Ministers speak of trade' });
    const opened = valueOf(await handlers.openArticle(retitled, PAGE));
    expect(valueOf(opened.kept).annotations.map(({ id }) => id)).toEqual([note.id]);
  });

  it('is recognised with the date that was corrected at another of its addresses, and so kept', async () => {
    const { handlers, library } = background();
    const elsewhere = sampleArticle({ address: 'https://news.example/amp/1' });
    const note = valueOf(await handlers.addAnnotation({ article: sampleArticle(), annotation: sampleNote() }, PAGE));
    const { detection } = valueOf(await handlers.openArticle(elsewhere, PAGE));
    const date = detection.mentions.find(({ kind }) => kind === 'date');
    const correction: Correction = {
      ...sampleCorrection(),
      kind: 'date-value',
      text: foldKey(date?.text ?? ''),
      rule: date?.rule ?? '',
      value: '2026-03-02',
    };
    valueOf(await handlers.addCorrection(correction, PAGE));
    valueOf(await handlers.addAnnotation({ article: elsewhere, annotation: sampleNote() }, PAGE));
    expect((await library.detectionOf(note.article)).mentions).toContainEqual(
      expect.objectContaining({ text: date?.text, value: '2026-03-02', reading: 'corrected' }),
    );
  });

  it('is recognised as the reader corrected it', async () => {
    const { handlers } = background();
    const before = valueOf(await handlers.openArticle(sampleArticle(), PAGE)).detection;
    const mention = before.mentions.find(({ text }) => text.includes('Hoà'));
    const correction: Correction = {
      ...sampleCorrection(),
      kind: 'not-official',
      text: 'le van hoa',
      rule: mention?.rule ?? '',
    };
    expect(mention?.text).toBe('Lê Văn Hoà');
    const { edit } = valueOf(await handlers.addCorrection(correction, PAGE));
    expect(officialsIn(valueOf(await handlers.openArticle(sampleArticle(), PAGE)))).not.toContain('Lê Văn Hoà');
    valueOf(await handlers.undo({ edit }, PAGE));
    expect(valueOf(await handlers.openArticle(sampleArticle(), PAGE)).detection).toEqual(before);
  });
});

describe('a page that asks for the panel', () => {
  it('gets it for its own tab', async () => {
    const { handlers, panels } = background();
    valueOf(await handlers.openPanel(undefined, PAGE));
    expect(panels).toEqual([7]);
  });

  it('is refused when it stands in no tab', async () => {
    const { handlers, panels } = background();
    const outcome = await handlers.openPanel(undefined, { tab: undefined, own: true });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(panels).toEqual([]);
  });
});
