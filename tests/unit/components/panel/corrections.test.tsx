// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../../annotations/outcome.ts';
import type { Correction } from '../../../../annotations/schemas.ts';
import type { PanelActions } from '../../../../components/panel/panel-model.ts';
import { actions, article, library, reading, saved } from './samples.ts';
import { showPanel } from './show-panel.tsx';
import { translateFrom } from './translate.ts';

afterEach(cleanup);
const en = await translateFrom('en');

const grounds = { rule: 'test', created: '2025-04-06T09:00:00.000Z' };
const CORRECTIONS: readonly Correction[] = [
  { ...grounds, id: '1', kind: 'not-official', text: 'truman', quote: 'Truman', address: 'https://other.example/a' },
  {
    ...grounds,
    id: '2',
    kind: 'official-is',
    text: 'ruiz',
    quote: 'Ruiz',
    address: article.address,
    official: { name: 'Eva Ruiz', role: 'Envoy', country: 'ES' },
  },
  {
    ...grounds,
    id: '3',
    kind: 'date-value',
    text: 'wednesday',
    quote: 'Wednesday',
    address: article.address,
    value: null,
  },
  { ...grounds, id: '4', kind: 'date-value', text: 'may', address: article.address, value: '2025-05' },
];

const show = (rest: Partial<PanelActions> = {}, corrections = CORRECTIONS) =>
  showPanel(en, { library: library({ corrections }), actions: actions(rest) });
const open = (tab: RegExp) => fireEvent.click(screen.getByRole('tab', { name: tab }));
const list = () => {
  const details = screen.getByText(/^Your corrections/).closest('details');
  if (details === null) throw new Error('no list of corrections');
  return details;
};
const rows = () => [...list().querySelectorAll('li')].map((row) => row.querySelector('p')?.textContent);

const press = (name: string) => fireEvent.click(within(list()).getByRole('button', { name, hidden: true }));

const begin = (rest: Partial<PanelActions> = {}) => {
  const { update } = show(rest);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByRole('button', { name: 'Correct title, outlet or date' }));
  return { update };
};

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the list of corrections', () => {
  it('says what the reader said of officials, on this article first', () => {
    show();
    open(/Officials/);
    expect(rows()).toEqual(['“Ruiz” is Eva Ruiz, Envoy, Spain', '“Truman” is not an official']);
    expect(list().textContent).toContain('said on this article');
    expect(list().textContent).toContain('other.example');
  });

  it('says what the reader said of dates', () => {
    show();
    open(/Dates/);
    expect(rows()).toEqual(['“Wednesday” is not a date', '“may” is May 2025']);
  });

  it('takes one back, and that too', async () => {
    const removeCorrection = vi.fn<PanelActions['removeCorrection']>(() => Promise.resolve(success({ edit: 'e7' })));
    const undo = vi.fn<PanelActions['undo']>(() => Promise.resolve(success(null)));
    const { update } = show({ removeCorrection, undo });
    open(/Officials/);
    press('Take back: “Truman” is not an official');
    expect(removeCorrection).toHaveBeenCalledExactlyOnceWith('1');
    await waitFor(() => expect(removeCorrection).toHaveReturned());
    update({ library: library({ corrections: CORRECTIONS.slice(1) }) });
    await waitFor(() => expect(list().querySelector('s')?.textContent).toBe('“Truman” is not an official'));
    press('Undo');
    expect(undo).toHaveBeenCalledExactlyOnceWith('e7');
    update({ library: library({ corrections: CORRECTIONS }) });
    await waitFor(() => expect(list().querySelector('s')).toBeNull());
  });

  it('is not there without any', () => {
    show({}, []);
    open(/Officials/);
    expect(screen.queryByText(/^Your corrections/)).toBeNull();
  });
});

describe('title, outlet and day', () => {
  it('are put right, only those that were changed', async () => {
    const correctArticle = vi.fn<PanelActions['correctArticle']>(() => Promise.resolve(success(null)));
    begin({ correctArticle });
    expect(screen.getByLabelText<HTMLInputElement>('Outlet').value).toBe('Nordhaven Courier');
    type('Title', ' River talks open ');
    type('Published on', '2025-04-03');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(correctArticle).toHaveBeenCalledExactlyOnceWith({ title: 'River talks open', published: '2025-04-03' });
    await waitFor(() => expect(screen.queryByLabelText('Outlet')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
  });

  it('are left alone by Escape, by no change, and by emptying a field', () => {
    const correctArticle = vi.fn<PanelActions['correctArticle']>(() => Promise.resolve(success(null)));
    begin({ correctArticle });
    type('Title', '');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    cleanup();
    begin({ correctArticle });
    fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'Escape' });
    expect(screen.queryByLabelText('Title')).toBeNull();
    expect(correctArticle).not.toHaveBeenCalled();
  });

  it('are the reader’s wherever the panel shows them', () => {
    showPanel(en, {
      library: library({
        saved: {
          ...saved,
          title: 'River talks',
          outlet: 'The Courier',
          corrected: ['title', 'outlet'],
          published: { date: '2025-04-03', source: 'reader' },
        },
      }),
      page: { situation: 'article', reading },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('River talks');
    expect(screen.getByText('The Courier')).toBeTruthy();
    expect(screen.getByText(/Thursday,? 3 April 2025/)).toBeTruthy();
  });

  it('that could not be kept are told of, and stand as they were typed for another try', async () => {
    begin({ correctArticle: () => Promise.resolve(failure('storage-full')) });
    type('Title', 'River talks');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/browser’s storage is full/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('River talks');
    await screen.findByRole('button', { name: 'Save' });
  });
});
