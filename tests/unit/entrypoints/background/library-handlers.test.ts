import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '../../../../article/article.ts';
import { describeTarget } from '../../../../anchoring/describe-target.ts';
import { textMark } from '../../../../annotations/fingerprint.ts';
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

/** Blocks of a text that grew by so much before `from`. */
const shifted = (blocks: readonly Block[], from: number, by: number): Block[] =>
  blocks.map(({ type, start, end }) => ({
    type,
    start: start >= from ? start + by : start,
    end: end >= from ? end + by : end,
  }));

function background(indexedDB = new IDBFactory(), isHeld = async () => false) {
  const changes: (readonly string[])[] = [];
  const panels: number[] = [];
  const library = openLibrary({ indexedDB, IDBKeyRange, changed: (ids) => changes.push(ids) });
  const handlers = libraryHandlers(library, async (tab) => void panels.push(tab), isHeld);
  return { library, handlers, changes, panels };
}

const officialsIn = (opened: { detection: { officials: readonly { name: string | null }[] } }) =>
  opened.detection.officials.map(({ name }) => name);

describe('a page that is opened', () => {
  it('hears what is found in it, and that nothing is kept', async () => {
    const { handlers, library } = background();
    const opened = valueOf(await handlers.openArticle(sampleArticle(), PAGE));
    expect(officialsIn(opened)).toContain('Lê Văn Hoà');
    expect(valueOf(opened.kept)).toEqual({ saved: null, annotations: [], anchors: {}, wordings: {}, changes: 0 });
    expect((await library.contents()).articles).toEqual([]);
  });

  it('has watched persons marked wherever they are named, until they are not watched any more', async () => {
    const { handlers, changes } = background();
    const article = sampleArticle({}, ['A book by Le Van Hoa was shown, and Kari Nordmann-Berg read from it.']);
    const open = async () => valueOf(await handlers.openArticle(article, PAGE));
    expect(officialsIn(await open())).toEqual([]);
    const watch = (watched: boolean) =>
      handlers.watchPerson({ key: 'le van hoa', name: watched ? 'Lê Văn Hoà' : null, watched }, PAGE);
    valueOf(await watch(true));
    valueOf(await handlers.watchPerson({ key: 'kari nordmann', name: 'Kari Nordmann', watched: true }, PAGE));
    expect(changes).toEqual([[], []]);
    const { detection, known } = await open();
    expect(detection.mentions.map(({ text }) => text)).toEqual(['Le Van Hoa']);
    expect(known).toMatchObject({ w1: { key: 'le van hoa', watched: true, disputes: [] } });
    const { edit } = valueOf(await watch(false));
    expect(officialsIn(await open())).toEqual([]);
    valueOf(await handlers.undo({ edit }, PAGE));
    expect(officialsIn(await open())).toEqual(['Le Van Hoa']);
  });

  it('hears which articles of the time contradict an office it gives', async () => {
    const { handlers, library } = background();
    const said = async (date: string, role: string, address: string) => {
      const article = sampleArticle({ address, title: address, published: { date, source: 'meta' } }, [
        `${role} Lê Văn Hoà spoke of fish in Hanoi.`,
      ]);
      return { article, opened: valueOf(await handlers.openArticle(article, PAGE)) };
    };
    for (const [date, role] of [
      ['2026-03-01', 'Foreign Minister'],
      ['2026-03-20', 'Foreign Minister'],
    ] as const) {
      const { article, opened } = await said(date, role, `https://news.example/${date}`);
      valueOf(await library.saveArticle(article, opened.detection));
    }
    const { opened } = await said('2026-03-10', 'Deputy Foreign Minister', 'https://news.example/between');
    expect(Object.values(opened.known)).toMatchObject([
      { disputes: [{ role: 'Foreign Minister', day: '2026-03-01', title: 'https://news.example/2026-03-01' }] },
    ]);
    const { opened: risen } = await said('2026-04-10', 'Deputy Foreign Minister', 'https://news.example/after');
    expect(Object.values(risen.known)).toMatchObject([{ disputes: [] }]);
  });

  it('hears what is kept of it, and where each note stands', async () => {
    const { handlers } = background();
    const note = valueOf(await handlers.addAnnotation({ article: sampleArticle(), annotation: sampleNote() }, PAGE));
    const { saved, annotations, anchors } = valueOf(valueOf(await handlers.openArticle(sampleArticle(), PAGE)).kept);
    expect(saved?.id).toBe(note.article);
    expect(annotations).toEqual([note]);
    expect(anchors[note.id]).toMatchObject({ state: 'exact', start: note.target.position.start });
  });

  it('takes the new text in once the reader has seen it and every note can follow, and then finds them exactly', async () => {
    const { handlers, library } = background();
    const { article, id } = valueOf(
      await handlers.addAnnotation({ article: sampleArticle(), annotation: sampleNote() }, PAGE),
    );
    const longer = sampleArticle({}, ['The ministry put this line above in the evening.', ...sampleParagraphs]);
    const open = async () => valueOf(valueOf(await handlers.openArticle(longer, PAGE)).kept);
    for (const visit of [await open(), await open()]) {
      expect(visit).toMatchObject({ changes: 1, saved: { text: sampleArticle().text } });
      expect(visit.anchors[id]?.state).toBe('moved');
    }
    valueOf(await library.seeChanges(article, textMark(longer.text)));
    expect(await open()).toMatchObject({ changes: 0, saved: { text: longer.text } });
    expect((await open()).anchors[id]?.state).toBe('exact');
    expect((await library.annotationsOf(article))[0]?.state).toBe('exact');
  });

  it('hears which words of a note differ, and settles it', async () => {
    const { handlers } = background();
    const note = valueOf(await handlers.addAnnotation({ article: sampleArticle(), annotation: sampleNote() }, PAGE));
    const { quote, position } = note.target;
    const corrected = sampleArticle();
    const text = corrected.text.replace(quote.exact, quote.exact.replace(/\w+$/, 'whales'));
    const changed = {
      ...sampleArticle(),
      text,
      blocks: shifted(corrected.blocks, position.end, text.length - corrected.text.length),
    };
    const open = async () => valueOf(valueOf(await handlers.openArticle(changed, PAGE)).kept);
    const { anchors, wordings } = await open();
    expect(anchors[note.id]?.state).toBe('changed');
    expect(wordings[note.id]?.some(({ kind, text: word }) => kind === 'added' && word === 'whales')).toBe(true);
    const stands = anchors[note.id];
    if (stands === undefined || stands.state === 'lost') throw new Error('the note is lost');
    const settlement = { target: describeTarget(text, stands, changed.blocks) };
    const { edit } = valueOf(
      await handlers.settleAnnotation({ id: note.id, modified: note.modified, settlement }, PAGE),
    );
    expect((await open()).anchors[note.id]?.state).toBe('exact');
    valueOf(await handlers.undo({ edit }, PAGE));
    expect((await open()).anchors[note.id]?.state).toBe('changed');
  });

  it('is recognised by the publication date the reader set', async () => {
    const { handlers, library } = background();
    const dated = sampleArticle({}, [...sampleParagraphs, 'The envoy spoke to reporters on Friday.']);
    const { id } = valueOf(
      await library.saveArticle(dated, valueOf(await handlers.openArticle(dated, PAGE)).detection),
    );
    const friday = async () =>
      valueOf(await handlers.openArticle(dated, PAGE)).detection.mentions.flatMap((mention) =>
        mention.kind === 'date' && mention.text.includes('Friday') ? [mention.value] : [],
      );
    expect(await friday()).toEqual(['2026-02-27']);
    valueOf(await library.correctArticle(id, { published: '2026-01-10' }));
    expect(await friday()).toEqual(['2026-01-09']);
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

describe('while a long act holds the library', () => {
  it('a page hears what is found in it at once, and that what is kept has to wait', async () => {
    const { handlers } = background(new IDBFactory(), async () => true);
    const opened = valueOf(await handlers.openArticle(sampleArticle(), PAGE));
    expect(officialsIn(opened)).toContain('Lê Văn Hoà');
    expect(opened.kept).toMatchObject({ ok: false, problem: { code: 'busy' } });
  });

  it('a note is refused at once and said again later, as whole as it was', async () => {
    let held = true;
    const { handlers, library } = background(new IDBFactory(), async () => held);
    const asked = { article: sampleArticle(), annotation: sampleNote() };
    expect(await handlers.addAnnotation(asked, PAGE)).toMatchObject({ ok: false, problem: { code: 'busy' } });
    held = false;
    valueOf(await handlers.addAnnotation(asked, PAGE));
    expect((await library.contents()).annotations).toMatchObject([{ id: asked.annotation.id }]);
  });
});
