// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PersonDetail } from '../../../../annotations/catalogue.ts';
import type { PersonList, PersonListActions } from '../../../../components/library/library-model.ts';
import { OfficialsView } from '../../../../components/library/OfficialsView.tsx';
import { PersonPage } from '../../../../components/library/PersonPage.tsx';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';
import { inSmallWindow } from './laid-out.ts';
import { articleRow, person } from './samples.ts';

const en = await translateFrom('en');
const vietnamese = await translateFrom('vi');

inSmallWindow();
afterEach(cleanup);

const PEOPLE = [
  person(),
  person({ key: 'le van hoa', name: 'Lê Văn Hoà', role: 'Bộ trưởng Ngoại giao', country: 'VN', articles: 1 }),
  person({
    key: 'olga petrova',
    name: 'Olga Petrova',
    role: null,
    country: null,
    first: null,
    last: null,
    articles: 0,
  }),
];

function showList(rest: Partial<PersonList> = {}) {
  const actions = {
    setQuery: vi.fn<PersonListActions['setQuery']>(),
    setOrder: vi.fn<PersonListActions['setOrder']>(),
    showRange: vi.fn<PersonListActions['showRange']>(),
    hrefOf: (key: string) => `#officials?open=${key}`,
  };
  const list: PersonList = {
    query: {},
    order: 'articles',
    part: { subject: 'all', offset: 0, rows: PEOPLE, total: PEOPLE.length },
    countries: [
      { value: 'VN', label: 'VN', articles: 3 },
      { value: 'ES', label: 'ES', articles: 2 },
    ],
    open: null,
    ...rest,
  };
  render(
    <TranslateContext.Provider value={en}>
      <OfficialsView list={list} actions={actions}>
        <p>beside</p>
      </OfficialsView>
    </TranslateContext.Provider>,
  );
  return actions;
}

const rows = () => within(screen.getByRole('list', { name: 'Officials' })).getAllByRole('link');

describe('the list of officials', () => {
  it('says of each the name, the latest office, how many articles, and when', () => {
    showList();
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      'Ana RuizForeign Minister · Spain3 articles · January 2025 – April 2025',
      'Lê Văn HoàBộ trưởng Ngoại giao · Vietnam1 article · January 2025 – April 2025',
      'Olga PetrovaNo articles',
    ]);
    expect(rows()[0]?.getAttribute('href')).toBe('#officials?open=ana ruiz');
  });

  it('marks the one whose page is open', () => {
    showList({ open: 'le van hoa' });
    expect(rows().map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  });

  it('is searched as a name is typed, and narrowed by country', () => {
    const { setQuery } = showList();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ho' } });
    expect(setQuery).toHaveBeenLastCalledWith({ text: 'ho' });
    const countries = screen.getByRole('combobox', { name: 'Country served' });
    expect(
      within(countries)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Every country', 'Spain', 'Vietnam']);
    fireEvent.change(countries, { target: { value: 'VN' } });
    expect(setQuery).toHaveBeenLastCalledWith({ country: 'VN' });
  });

  it('keeps the chosen country among those offered, however rare', () => {
    showList({ query: { country: 'NO' } });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country served' }).value).toBe('NO');
  });

  it('is sorted as asked', () => {
    const { setOrder } = showList();
    fireEvent.change(screen.getByRole('combobox', { name: 'Sorted by' }), { target: { value: 'name' } });
    expect(setOrder).toHaveBeenCalledWith('name');
  });

  it('is walked by arrows, with one row in the tab order', () => {
    showList();
    const [first] = rows();
    first?.focus();
    fireEvent.keyDown(first ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    expect(document.activeElement).toBe(rows()[2]);
  });

  it.each([
    [{}, 'Nobody yet.'],
    [{ text: 'xyz' }, 'Nobody by that name'],
  ])('says why it is empty: %j', (query, words) => {
    showList({ query, part: { subject: 'none', offset: 0, rows: [], total: 0 } });
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });

  it('draws only what is in view of ten thousand', () => {
    showList({ part: { subject: 'all', offset: 0, rows: PEOPLE, total: 10_000 } });
    const items = within(screen.getByRole('list', { name: 'Officials' })).getAllByRole('listitem');
    expect(items.length).toBeLessThan(40);
    expect(items[0]?.getAttribute('aria-setsize')).toBe('10000');
  });
});

function showPage(detail: PersonDetail, t = en) {
  render(
    <TranslateContext.Provider value={t}>
      <PersonPage
        person={detail}
        articles={{ rows: [articleRow()], total: detail.articles }}
        hrefs={{
          list: '#officials',
          articles: '#articles?official=ana',
          article: (id) => `#articles?open=${id}`,
          person: (key) => `#officials?open=${key}`,
        }}
      />
    </TranslateContext.Provider>,
  );
}

const part = (name: string) => {
  const section = screen.getByRole('heading', { name }).closest('section');
  if (section === null) throw new Error(`no part ${name}`);
  return within(section);
};

describe('the page of an official', () => {
  it('says when they appeared, in words too', () => {
    showPage(person());
    expect(screen.getByText('January 2025 to April 2025, most in April 2025 with 2 articles.')).toBeTruthy();
    cleanup();
    showPage(person(), vietnamese);
    expect(
      screen.getByText('Từ tháng 1 năm 2025 đến tháng 4 năm 2025, nhiều nhất là tháng 4 năm 2025 với 2 bài.'),
    ).toBeTruthy();
  });

  it('draws no line of a single month, which a sentence tells', () => {
    showPage(person({ months: [{ month: '2025-04', articles: 1 }] }));
    expect(screen.getByText('1 article in April 2025.')).toBeTruthy();
    expect(document.querySelector('svg')).toBeNull();
  });

  it('lists offices with first and last day, spellings and companions', () => {
    const office = { holders: [], country: 'ES', former: false, first: '2025-01-10', last: '2025-04-04', articles: 2 };
    showPage(
      person({
        offices: [
          { ...office, role: 'Foreign Minister' },
          { ...office, role: 'Mayor', former: true, last: '2025-01-10' },
        ],
        spellings: [
          { text: 'Ana Ruiz', articles: 2 },
          { text: 'A. Ruiz', articles: 1 },
        ],
        companions: [{ key: 'olga petrova', name: 'Olga Petrova', articles: 2 }],
      }),
    );
    expect(
      part('Offices')
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Foreign Minister · Spain10 January\u2009–\u20094 April 2025 · 2 articles',
      'former Mayor · Spain10 January 2025 · 2 articles',
    ]);
    expect(part('Written as').getByText('A. Ruiz')).toBeTruthy();
    const companion = part('In the same articles').getByRole('link', { name: 'Olga Petrova' });
    expect(companion.getAttribute('href')).toBe('#officials?open=olga petrova');
  });

  it('shows both sources of an office that is contradicted', () => {
    const claim = { country: 'ES', former: false, day: '2025-04-04', title: 'One', outlet: 'Courier' };
    showPage(
      person({
        contradictions: [
          [
            { ...claim, role: 'Foreign Minister', article: 'a1' },
            { ...claim, role: 'Deputy Foreign Minister', article: 'a2', title: 'Two', outlet: null },
          ],
        ],
      }),
    );
    const told = part('Offices that disagree');
    expect(told.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#articles?open=a1',
      '#articles?open=a2',
    ]);
    expect(told.getByText('Deputy Foreign Minister · Spain')).toBeTruthy();
  });

  it('leads to the articles, and to all of them when they are many', () => {
    showPage(person({ articles: 134 }));
    expect(
      part('134 articles')
        .getByRole('link', { name: /river treaty/ })
        .getAttribute('href'),
    ).toBe('#articles?open=a1');
    expect(screen.getByRole('link', { name: 'Show all 134' }).getAttribute('href')).toBe('#articles?official=ana');
  });
});
