import { CONTENT_SCRIPT, fakeBrowser, resetChrome } from './fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../annotations/outcome.ts';
import { STARTING_MARK_LOOKS } from '../../../annotations/mark-looks.ts';
import {
  draftsOf,
  dropDraft,
  keepDraft,
  MAX_DRAFT_AGE,
  MAX_DRAFTS,
  onDraftsChange,
  takeWantedDraft,
  wantDraft,
  type Draft,
} from '../../../messaging/drafts.ts';
import { announceChange, onLibraryChange } from '../../../messaging/library-changes.ts';
import { holdingLibrary, isLibraryHeld, libraryFree } from '../../../messaging/library-work.ts';
import { followPreference, readPreference, writePreference } from '../../../messaging/preferences.ts';
import { sampleNote } from '../../contracts/library-samples.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => resetChrome(CONTENT_SCRIPT));

describe('library changes', () => {
  it('reach every listener with the articles that changed', async () => {
    const listener = vi.fn<(articles: readonly string[]) => void>();
    onLibraryChange(listener, new AbortController().signal);
    await announceChange(['a', 'b']);
    await announceChange([]);
    expect(listener.mock.calls).toEqual([[['a', 'b']], [[]]]);
  });

  it('of the same article twice are two changes', async () => {
    const stamps = [];
    for (const _ of [1, 2]) {
      await announceChange(['a']);
      stamps.push(await local.get('library-change'));
    }
    expect(stamps[0]).not.toEqual(stamps[1]);
  });

  it('are no longer heard after the signal', async () => {
    const [controller, listener] = [new AbortController(), vi.fn<(articles: readonly string[]) => void>()];
    onLibraryChange(listener, controller.signal);
    controller.abort();
    await announceChange(['a']);
    expect(listener).not.toHaveBeenCalled();
  });

  it.each([[null], ['a'], [{ articles: 'a' }], [{ stamp: 1 }]])('stored as %o are passed over', async (value) => {
    const listener = vi.fn<(articles: readonly string[]) => void>();
    onLibraryChange(listener, new AbortController().signal);
    await local.set({ 'library-change': value, 'something-else': 1 });
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('a preference', () => {
  it('has its initial value before the reader chose', async () => {
    expect(await readPreference('marksShown')).toBe(true);
  });

  it('is kept, and told to every surface', async () => {
    const [controller, listener] = [new AbortController(), vi.fn<(shown: boolean) => void>()];
    followPreference('marksShown', listener, controller.signal);
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    await writePreference('marksShown', false);
    expect(await readPreference('marksShown')).toBe(false);
    controller.abort();
    await writePreference('marksShown', true);
    expect(listener.mock.calls).toEqual([[true], [false]]);
  });

  it('that is made while it is being read is not overwritten by what was read', async () => {
    const listener = vi.fn<(shown: boolean) => void>();
    const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(local, 'get').mockImplementationOnce(() => promise);
    followPreference('marksShown', listener, new AbortController().signal);
    await writePreference('marksShown', false);
    resolve({ 'preference:marksShown': true });
    await promise;
    expect(listener.mock.calls).toEqual([[false]]);
  });

  it.each([['yes'], [1], [{}], [[]]])('that was damaged into %o counts as not chosen', async (damage) => {
    const listener = vi.fn<(shown: boolean) => void>();
    followPreference('marksShown', listener, new AbortController().signal);
    await local.set({ 'preference:marksShown': damage });
    expect(await readPreference('marksShown')).toBe(true);
    expect(listener.mock.calls).toEqual([[true]]);
  });

  it.each([
    [{ official: STARTING_MARK_LOOKS.official }],
    [{ ...STARTING_MARK_LOOKS, date: { shown: true, form: 'wavy', colour: 'blue' } }],
    [{ ...STARTING_MARK_LOOKS, note: { shown: 'yes', strength: 'faint' } }],
  ])('for looks of marks that this version does not know falls back to those it starts with: %j', async (stored) => {
    await local.set({ 'preference:markLooks': stored });
    expect(await readPreference('markLooks')).toEqual(STARTING_MARK_LOOKS);
  });

  it('has its initial value when storage is out of reach', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await readPreference('marksShown')).toBe(true);
  });
});

describe('drafts', () => {
  const ADDRESS = 'https://news.example/a';
  const draft = (values: Partial<Draft> = {}): Omit<Draft, 'kept'> => ({
    ...sampleNote(),
    address: ADDRESS,
    modified: null,
    ...values,
  });

  it('are kept until they are dropped', async () => {
    const kept = draft({ comment: 'half a sen' });
    await keepDraft(kept);
    expect(await draftsOf(ADDRESS)).toEqual([{ ...kept, kept: expect.any(String) }]);
    await dropDraft(kept.id);
    expect(await draftsOf(ADDRESS)).toEqual([]);
  });

  it('of one annotation are one: the last', async () => {
    const first = draft({ comment: 'half' });
    await keepDraft(first);
    await keepDraft({ ...first, comment: 'half a sentence' });
    expect((await draftsOf(ADDRESS)).map(({ comment }) => comment)).toEqual(['half a sentence']);
  });

  it('of another page are not given, and newer ones come first', async () => {
    await keepDraft(draft({ comment: 'older' }), new Date('2026-03-01'));
    await keepDraft(draft({ address: 'https://news.example/b' }), new Date('2026-03-02'));
    await keepDraft(
      draft({ comment: 'newer', target: null, modified: '2026-01-01T00:00:00Z' }),
      new Date('2026-03-03'),
    );
    expect((await draftsOf(ADDRESS)).map(({ comment }) => comment)).toEqual(['newer', 'older']);
  });

  it('written at once from page and popup are all kept', async () => {
    const drafts = Array.from({ length: 30 }, (_, index) => draft({ comment: `${index}` }));
    await Promise.all(drafts.map((one) => keepDraft(one)));
    expect(await draftsOf(ADDRESS)).toHaveLength(30);
  });

  it('are bounded in number: the oldest goes', async () => {
    for (let index = 0; index <= MAX_DRAFTS; index++) {
      await keepDraft(draft({ comment: `${index}` }), new Date(Date.UTC(2026, 2, 1, 0, 0, index)));
    }
    const comments = (await draftsOf(ADDRESS)).map(({ comment }) => comment);
    expect(comments).toHaveLength(MAX_DRAFTS);
    expect(comments).not.toContain('0');
  });

  it('are bounded in age', async () => {
    const now = new Date('2026-11-01');
    await keepDraft(draft({ comment: 'old' }), new Date(now.getTime() - MAX_DRAFT_AGE - 1));
    await keepDraft(draft({ comment: 'in time' }), new Date(now.getTime() - MAX_DRAFT_AGE));
    await keepDraft(draft({ comment: 'new' }), now);
    expect((await draftsOf(ADDRESS)).map(({ comment }) => comment)).toEqual(['new', 'in time']);
  });

  it('asked for are given to the page they were asked for on, once and soon', async () => {
    const kept = draft({ comment: 'half a sen' });
    await keepDraft(kept);
    await wantDraft(kept.id, ADDRESS, 0);
    expect(await takeWantedDraft('https://news.example/b', 0)).toBeNull();
    expect(await takeWantedDraft(ADDRESS, 600_000)).toMatchObject({ id: kept.id, comment: 'half a sen' });
    expect(await takeWantedDraft(ADDRESS, 600_000)).toBeNull();
    await wantDraft(kept.id, ADDRESS, 0);
    expect(await takeWantedDraft(ADDRESS, 600_001)).toBeNull();
    await wantDraft('gone', ADDRESS, 0);
    expect(await takeWantedDraft(ADDRESS, 0)).toBeNull();
  });

  it('tell every surface when one is kept or dropped, and nothing else', async () => {
    const [controller, listener] = [new AbortController(), vi.fn<() => void>()];
    onDraftsChange(listener, controller.signal);
    const kept = draft();
    await keepDraft(kept);
    await dropDraft(kept.id);
    await local.set({ other: 1 });
    controller.abort();
    await keepDraft(kept);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('that are damaged are passed over and left alone', async () => {
    await local.set({ 'draft:x': { id: 'x', address: ADDRESS, comment: 'typed with care' }, other: 1 });
    await keepDraft(draft());
    expect(await draftsOf(ADDRESS)).toHaveLength(1);
    expect((await local.get('draft:x'))['draft:x']).toMatchObject({ comment: 'typed with care' });
  });
});

describe('a long act', () => {
  it('holds the library while it goes on, and lets it go before pages are told', async () => {
    const finish = Promise.withResolvers<void>();
    const order: string[] = [];
    const act = holdingLibrary(async () => {
      void libraryFree().then(() => order.push('free'));
      await finish.promise;
      order.push('done');
      return success(null);
    });
    await vi.waitFor(async () => expect(await isLibraryHeld()).toBe(true));
    finish.resolve();
    await act;
    await libraryFree();
    expect(order).toEqual(['done', 'free']);
    expect(await isLibraryHeld()).toBe(false);
  });

  it('is over for those who come while others still hear of its end', async () => {
    await navigator.locks.request('library-work', { mode: 'shared' }, async () => {
      expect(await isLibraryHeld()).toBe(false);
    });
  });

  it('that failed has pages ask again all the same: they were told to wait', async () => {
    const listener = vi.fn<(articles: readonly string[]) => void>();
    onLibraryChange(listener, new AbortController().signal);
    expect(await holdingLibrary(async () => failure('invalid'))).toMatchObject({ ok: false });
    expect(listener.mock.calls).toEqual([[[]]]);
  });
});
