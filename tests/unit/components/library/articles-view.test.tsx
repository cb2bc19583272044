// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Facets } from '../../../../annotations/catalogue.ts';
import { ArticlesView } from '../../../../components/library/ArticlesView.tsx';
import type { ArticleList, ArticleListActions } from '../../../../components/library/library-model.ts';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';
import { inSmallWindow } from './laid-out.ts';
import { articleRow } from './samples.ts';

const en = await translateFrom('en');
const vn = await translateFrom('vi');

inSmallWindow();
afterEach(cleanup);

const ROWS = ['one', 'two', 'three', 'four'].map((id) => articleRow({ id, title: `Talks ${id}` }));
const FACETS: Facets = {
  tags: [{ value: 'rivers', label: 'rivers', articles: 2 }],
  officials: [],
  outlets: [{ value: 'Nordhaven Courier', label: 'Nordhaven Courier', articles: 4 }],
  countries: [],
  languages: [],
  categories: [],
  states: [],
};

function show(rest: Partial<ArticleList> = {}, t = en) {
  let listed = ROWS;
  const actions = {
    setQuery: vi.fn<ArticleListActions['setQuery']>(),
    setOrder: vi.fn<ArticleListActions['setOrder']>(),
    showRange: vi.fn<ArticleListActions['showRange']>(),
    hrefOf: (id: string) => `#articles?open=${id}`,
    reprintsHrefOf: (id: string) => `#reprints?open=${id}`,
    allIds: () => Promise.resolve(listed.map(({ id }) => id)),
    tag: vi.fn<ArticleListActions['tag']>(),
    archive: vi.fn<ArticleListActions['archive']>(),
    remove: vi.fn<ArticleListActions['remove']>(),
    exportMore: vi.fn<ArticleListActions['exportMore']>(),
    export: vi.fn<ArticleListActions['export']>(),
  };
  const list: ArticleList = {
    query: {},
    order: { by: 'published' },
    part: { subject: 'all', offset: 0, rows: ROWS, total: ROWS.length },
    hits: new Map(),
    also: new Map(),
    facets: FACETS,
    open: null,
    ...rest,
  };
  const viewOf = (shown: ArticleList) => (
    <TranslateContext.Provider value={t}>
      <ArticlesView list={shown} actions={actions} formats={[{ id: 'json', name: 'JSON' }]} notice={null}>
        <p>beside</p>
      </ArticlesView>
    </TranslateContext.Provider>
  );
  const { rerender } = render(viewOf(list));
  /** Shows other articles: what a search or a filter leaves. */
  const filter = (subject: string, rows: typeof ROWS) => {
    listed = rows;
    rerender(viewOf({ ...list, part: { subject, offset: 0, rows, total: rows.length } }));
  };
  return { ...actions, filter };
}

const rows = () => within(screen.getByRole('list', { name: 'Articles' })).getAllByRole('link');
const rowBoxes = (name = 'Articles') =>
  within(screen.getByRole('list', { name })).getAllByRole<HTMLInputElement>('checkbox');
const chosen = () => rowBoxes().map(({ checked }) => checked);
/** A key pressed where the focus is. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

describe('the list of articles', () => {
  it('is walked as fast as keys are pressed, before any row has the focus', () => {
    show();
    rows()[0]?.focus();
    const first = rows()[0];
    act(() => {
      for (const key of ['j', 'j', 'j', 'k'])
        first?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    expect(document.activeElement).toBe(rows()[2]);
  });

  it('chooses with x and, with Shift, all between', async () => {
    const { archive } = show();
    rows()[0]?.focus();
    press('x');
    press('End');
    press('X', { shiftKey: true });
    expect(await screen.findByText('4 chosen')).toBeTruthy();
    expect(chosen()).toEqual([true, true, true, true]);
    press('x');
    expect(await screen.findByText('3 chosen')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Archive' }));
    expect(archive).toHaveBeenCalledWith(['one', 'two', 'three'], true);
    expect(chosen()).toEqual([false, false, false, false]);
  });

  it('says of how many chosen that a search hides them, and acts on all of them', async () => {
    const { filter, archive } = show();
    for (const box of rowBoxes().slice(0, 3)) fireEvent.click(box);
    filter('talks one', ROWS.slice(0, 1));
    expect(await screen.findByText('3 chosen, 2 of them not shown')).toBeTruthy();
    filter('talks four', ROWS.slice(3));
    expect(await screen.findByText('3 chosen, 3 of them not shown')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose all 1' }));
    expect(await screen.findByText('4 chosen, 3 of them not shown')).toBeTruthy();
    filter('all', ROWS);
    expect(await screen.findByText('4 chosen')).toBeTruthy();
    filter('none', []);
    expect(await screen.findByText('4 chosen, 4 of them not shown')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Archive' }));
    expect(archive).toHaveBeenCalledWith(['one', 'two', 'three', 'four'], true);
  });

  it('takes what is listed beyond the rows that were read for shown', async () => {
    show({ part: { subject: 'all', offset: 0, rows: ROWS.slice(0, 2), total: ROWS.length } });
    fireEvent.click(rowBoxes()[0] ?? document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Choose all 4' }));
    expect(await screen.findByText('4 chosen')).toBeTruthy();
    await act(async () => {});
    expect(screen.getByText('4 chosen')).toBeTruthy();
  });

  it('says it in Vietnamese', async () => {
    const { filter } = show({}, vn);
    for (const box of rowBoxes('Bài báo').slice(0, 3)) fireEvent.click(box);
    filter('talks one', ROWS.slice(0, 1));
    expect(await screen.findByText('Đã chọn 3, trong đó 2 không hiển thị')).toBeTruthy();
  });

  it('leaves keys alone that are the browser’s', () => {
    show();
    rows()[0]?.focus();
    expect(press('j', { ctrlKey: true })).toBe(true);
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('is filtered by what the articles offer', () => {
    const { setQuery } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: /^rivers/ }));
    expect(setQuery).toHaveBeenLastCalledWith({ tags: ['rivers'] });
  });

  it('says on the button that unfolds them how many filters hold', () => {
    show({ query: { outlets: ['Nordhaven Courier'], tags: ['rivers'] } });
    const button = screen.getByRole('button', { name: 'Filters (2)' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('is sorted by what is chosen', () => {
    const { setOrder } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Sorted by' }), { target: { value: 'title' } });
    expect(setOrder).toHaveBeenCalledWith({ by: 'title' });
  });

  it('shows where the words searched for stand', () => {
    const hit = {
      field: 'text' as const,
      context: 'opened the talks on',
      cut: { before: true, after: true },
      found: [{ start: 11, end: 16 }],
      annotation: null,
      start: 40,
    };
    show({ query: { text: 'talks' }, hits: new Map([['two', [hit]]]) });
    expect(screen.getByText('talks', { selector: 'mark' }).closest('p')?.textContent).toBe(' …opened the talks on…');
  });

  it.each([
    [{}, /^Nothing is saved yet/],
    [{ text: 'zzz' }, /^No article fits/],
    [{ tags: ['rivers'] }, /^No article fits/],
  ])('says why it is empty: %j', (query, words) => {
    show({ query, part: { subject: 'none', offset: 0, rows: [], total: 0 } });
    expect(screen.getByText(words)).toBeTruthy();
  });
});
