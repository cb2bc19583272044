// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { describeTarget } from '../../../../anchoring/describe-target.ts';
import { failure, success } from '../../../../annotations/outcome.ts';
import { Session } from '../../../../entrypoints/reader.content/session.ts';
import { createWorld, DETECTION, pageOf, RUIZ, TEXT } from './world.ts';
import type { askLibrary } from '../../../../messaging/send.ts';

/** A session whose questions are answered by hand, in any order. */
function byHand(page = pageOf) {
  const answers: ((reply: unknown) => void)[] = [];
  const ask = (() => new Promise((answer) => answers.push(answer))) as unknown as typeof askLibrary;
  const changed = vi.fn<() => void>();
  const failed = vi.fn<(code: string) => void>();
  const stop = new AbortController();
  const session = new Session({ ask, readPage: page }, changed, failed, stop.signal);
  const answer = (index: number, reply: unknown) => answers[index]?.(reply);
  return { session, answer, changed, failed, stop, answers };
}
const found = success({
  detection: DETECTION,
  known: {},
  kept: success({ saved: null, annotations: [], anchors: {}, wordings: {}, changes: 0 }),
});

describe('a page that is an article', () => {
  it('is awake at once and marked with what was found', async () => {
    const { session, library } = createWorld();
    expect(session.awake).toBe(true);
    await session.ask();
    expect(library.data('openArticle')).toEqual([session.page.article]);
    expect(session.marks.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['official', TEXT.slice(RUIZ.start, RUIZ.end)],
      ['date', 'on Wednesday'],
      ['official', 'Ruiz'],
    ]);
  });

  it('is told to whoever asks, with what was kept a moment before', async () => {
    const { session, ask } = createWorld();
    await session.ask();
    const note = { target: describeTarget(TEXT, RUIZ, session.page.article.blocks) };
    await ask('addAnnotation', { article: session.page.article, annotation: { id: 'n1', ...note } } as never);
    expect(await session.reading(true)).toMatchObject({
      status: 'article',
      detection: DETECTION,
      anchors: { n1: { state: 'exact', ...RUIZ } },
      saved: null,
      marksShown: true,
    });
  });
});

const list = () => ({ ...pageOf(), status: 'page' as const });

describe('a page that is none', () => {
  it('is only looked at until the reader asks for something', () => {
    const { session, library } = createWorld({ page: list });
    expect(session.awake).toBe(false);
    expect(library.asked).toEqual([]);
  });

  it('is asked about once it was woken', async () => {
    const { session, library } = createWorld({ page: list });
    session.wake();
    await session.readAgain();
    expect(library.data('openArticle')).toHaveLength(1);
  });

  it('wakes by itself when it has become an article', async () => {
    const pages = [list(), pageOf()];
    const { session, library } = createWorld({ page: () => pages.shift() ?? pageOf() });
    await session.readAgain();
    expect(session.awake).toBe(true);
    expect(library.data('openArticle')).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('that was refused takes no mark away', async () => {
    const { session, library } = createWorld();
    await session.ask();
    library.refuse.set('openArticle', 'disconnected');
    await session.ask();
    expect(session.marks).toHaveLength(3);
  });

  it('without the library still marks what was found', async () => {
    const { session, answer } = byHand();
    const asked = session.ask();
    answer(0, success({ detection: DETECTION, known: {}, kept: failure('storage-refused') }));
    await asked;
    expect(session.marks).toHaveLength(3);
  });

  it.each([
    ['the library', success({ detection: DETECTION, known: {}, kept: failure('storage-refused') }), 'storage-refused'],
    ['the background', failure('disconnected'), 'disconnected'],
  ])('without %s is told of once, and again after it was there', async (_, refused, code) => {
    const { session, answer, failed } = byHand();
    for (const [index, reply] of [refused, refused, found, refused].entries()) {
      const asked = session.ask();
      answer(index, reply);
      await asked;
      expect(failed).toHaveBeenCalledTimes([1, 1, 1, 2][index] ?? 0);
    }
    expect(failed).toHaveBeenCalledWith(code);
  });

  it('to an older question never takes the place of a newer one', async () => {
    const { session, answer, changed } = byHand();
    const asked = [session.ask(), session.ask()];
    answer(1, found);
    answer(0, success({ detection: { officials: [], mentions: [] }, known: {}, kept: failure('unexpected') }));
    await Promise.all(asked);
    expect(session.marks).toHaveLength(3);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('that comes after the end is not taken', async () => {
    const { session, answer, changed, stop } = byHand();
    const asked = session.ask();
    stop.abort();
    answer(0, found);
    await asked;
    expect(changed).not.toHaveBeenCalled();
  });

  it('takes the old text and its marks away together', async () => {
    const pages = [pageOf(), pageOf(['Something else.'])];
    const { session, answer } = byHand(() => pages.shift() ?? pageOf());
    const first = session.ask();
    answer(0, found);
    await first;
    const again = session.readAgain();
    expect(session.page.article.text).toBe(TEXT);
    answer(1, failure('disconnected'));
    await again;
    expect(session.page.article.text).toBe('Something else.');
    expect(session.marks).toEqual([]);
  });
});
