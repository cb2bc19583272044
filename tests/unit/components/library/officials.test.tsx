// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPerson } from '../../../../annotations/person.ts';
import type { PersonDetail } from '../../../../annotations/catalogue.ts';
import type { PersonList, PersonListActions } from '../../../../components/library/library-model.ts';
import { OfficialsView } from '../../../../components/library/OfficialsView.tsx';
import { PersonForm } from '../../../../components/library/PersonForm.tsx';
import { PersonMerge } from '../../../../components/library/PersonMerge.tsx';
import { PersonSplit } from '../../../../components/library/PersonSplit.tsx';
import { PersonPage, type PersonPageProps } from '../../../../components/library/PersonPage.tsx';
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
    setWho: vi.fn<PersonListActions['setWho']>(),
    add: vi.fn<PersonListActions['add']>(),
    showRange: vi.fn<PersonListActions['showRange']>(),
    hrefOf: (key: string) => `#officials?open=${key}`,
  };
  const list: PersonList = {
    query: {},
    who: 'listed',
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
    [{ query: { text: 'xyz' } }, 'Nobody by that name'],
    [{ who: 'watched' }, 'Nobody is watched yet.'],
    [{ who: 'hidden' }, 'Nobody was deleted.'],
  ] as const)('says why it is empty: %j', (rest, words) => {
    showList({ ...rest, part: { subject: 'none', offset: 0, rows: [], total: 0 } });
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });

  it('draws only what is in view of ten thousand', () => {
    showList({ part: { subject: 'all', offset: 0, rows: PEOPLE, total: 10_000 } });
    const items = within(screen.getByRole('list', { name: 'Officials' })).getAllByRole('listitem');
    expect(items.length).toBeLessThan(40);
    expect(items[0]?.getAttribute('aria-setsize')).toBe('10000');
  });
});

const NOTHING_SAID = createPerson('ana ruiz', new Date('2026-01-01T00:00:00Z'));

function showPage(detail: PersonDetail, t = en, rest: Partial<PersonPageProps> = {}) {
  const actions = {
    watch: vi.fn<PersonPageProps['actions']['watch']>(),
    begin: vi.fn<PersonPageProps['actions']['begin']>(),
    remove: vi.fn<PersonPageProps['actions']['remove']>(),
    unhide: vi.fn<PersonPageProps['actions']['unhide']>(),
  };
  render(
    <TranslateContext.Provider value={t}>
      <PersonPage
        person={detail}
        articles={{ rows: [articleRow()], total: detail.articles }}
        hrefs={{
          list: '#officials',
          articles: '#articles?official=ana',
          export: '#export?official=ana',
          article: (id) => `#articles?open=${id}`,
          person: (key) => `#officials?open=${key}`,
          note: ({ article, place }) => `#articles?open=${article}&at=${place.start}-${place.end}`,
        }}
        notes={null}
        actions={actions}
        task={null}
        form={null}
        {...rest}
      />
    </TranslateContext.Provider>,
  );
  return actions;
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

describe('what the reader can do to an official', () => {
  it('is to watch, edit, merge, split and delete', () => {
    const actions = showPage(person());
    fireEvent.click(screen.getByRole('checkbox', { name: 'Watched, marked in every article' }));
    expect(actions.watch).toHaveBeenCalledExactlyOnceWith(true);
    for (const name of ['Edit', 'Merge with …', 'Split']) fireEvent.click(screen.getByRole('button', { name }));
    expect(actions.begin.mock.calls).toEqual([['edit'], ['merge'], ['split']]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(actions.remove).toHaveBeenCalledOnce();
  });

  it('is to bring a deleted one back', () => {
    const { unhide } = showPage(person({ hidden: true }));
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(unhide).toHaveBeenCalledOnce();
  });

  it('stands beside what articles say, as the reader’s own', () => {
    const office = { role: 'Mayor', country: 'ES', from: '2020-01-01', to: null, former: false };
    const said = { ...NOTHING_SAID, spellings: ['Anna Ruiz'], offices: [office] };
    showPage(person({ said }));
    expect(part('Offices').getByRole('listitem').textContent).toBe(
      'Mayor · Spainsince Wednesday, 1 January 2020 · as you said',
    );
    expect(part('Written as').getByText('as you said')).toBeTruthy();
  });
});

describe('the notes on an official', () => {
  it('say what was noted on which words, and lead to them', () => {
    const note = {
      id: 'n1',
      article: 'a1',
      title: 'Talks open',
      outlet: 'Courier',
      published: '2025-04-04',
      language: 'en',
      quote: 'a plan for green shipping',
      place: { start: 10, end: 35 },
      comment: 'Ask when.',
      state: 'lost',
    } as const;
    showPage(person(), en, { notes: { notes: [note], more: true } });
    const [item] = part('Notes on them').getAllByRole('listitem');
    expect(item?.textContent).toContain('a plan for green shippingAsk when.Talks open · Courier');
    expect(item?.textContent).toContain('1 lost');
    expect(
      within(item ?? document.body)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('#articles?open=a1&at=10-35');
    cleanup();
    showPage(person(), en, { notes: { notes: [], more: false } });
    expect(part('Notes on them').getByText(/Select a passage in an article/)).toBeTruthy();
  });
});

const draw = (form: Parameters<typeof render>[0]) =>
  render(<TranslateContext.Provider value={en}>{form}</TranslateContext.Provider>);
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the form of an official', () => {
  const shown = { title: 'Add', name: '', country: null, spellings: [], offices: [] };

  it('takes name, spellings, country and offices with their days, and stays when they are not kept', async () => {
    const onSave = vi
      .fn<Parameters<typeof PersonForm>[0]['onSave']>()
      .mockResolvedValueOnce(false)
      .mockResolvedValue(true);
    const onLeave = vi.fn<() => void>();
    draw(<PersonForm {...shown} onSave={onSave} onLeave={onLeave} />);
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    type('Name', ' Ana Ruiz ');
    type('Also written as', 'A. Ruiz\n\n Anna Ruiz');
    press('Add an office');
    type('Office', 'Mayor');
    type('From', '2020-01-01');
    const countries = screen.getAllByLabelText('Country or organisation');
    countries.forEach((field) => fireEvent.input(field, { target: { value: 'spain' } }));
    fireEvent.click(screen.getByLabelText('No longer held'));
    press('Add an office');
    press('Save');
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(onSave).toHaveBeenCalledWith({
      name: 'Ana Ruiz',
      country: 'ES',
      spellings: ['A. Ruiz', 'Anna Ruiz'],
      offices: [{ role: 'Mayor', country: 'ES', from: '2020-01-01', to: null, former: true }],
    });
    expect(onLeave).not.toHaveBeenCalled();
    press('Remove office 1');
    press('Save');
    await vi.waitFor(() => expect(onLeave).toHaveBeenCalledOnce());
    expect(onSave.mock.lastCall?.[0].offices).toEqual([]);
  });

  it('is left by Esc', () => {
    const onLeave = vi.fn<() => void>();
    draw(<PersonForm {...shown} onSave={async () => true} onLeave={onLeave} />);
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe('merging two officials', () => {
  it('shows what will be one before it is', () => {
    const onMerge = vi.fn<Parameters<typeof PersonMerge>[0]['onMerge']>();
    const other = person({ key: 'anna ruiz', name: 'Anna Ruiz', articles: 1 });
    draw(
      <PersonMerge
        person={person()}
        text="ruiz"
        others={[other]}
        onText={vi.fn<(text: string) => void>()}
        onMerge={onMerge}
        onLeave={vi.fn<() => void>()}
      />,
    );
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Make them one' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Anna Ruiz/ }));
    expect(screen.getByText(/“Anna Ruiz” \(1 article\) becomes one with “Ana Ruiz” \(3 articles\)/)).toBeTruthy();
    press('Make them one');
    expect(onMerge).toHaveBeenCalledExactlyOnceWith(other);
  });
});

const choose = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

describe('splitting an official', () => {
  const office = { country: 'ES', former: false, first: '2025-01-10', last: '2025-04-04', articles: 2 };
  const two = person({
    offices: [
      { ...office, role: 'Foreign Minister', holders: ['h1'] },
      { ...office, role: 'Mayor', holders: ['h2', 'h3'] },
    ],
  });
  const show = (onSplit = vi.fn<Parameters<typeof PersonSplit>[0]['onSplit']>()) => {
    draw(<PersonSplit person={two} articles={[articleRow()]} onSplit={onSplit} onLeave={vi.fn<() => void>()} />);
    return onSplit;
  };

  it('gives offices and articles to another', () => {
    const onSplit = show();
    choose(/Mayor/);
    choose(/river treaty/);
    type('Name of the other person', 'Ana Ruiz (mayor)');
    expect(screen.getByText('3 articles go to another person.')).toBeTruthy();
    press('Split');
    expect(onSplit).toHaveBeenCalledExactlyOnceWith({
      holders: ['h2', 'h3'],
      articles: ['a1'],
      name: 'Ana Ruiz (mayor)',
    });
  });

  it('leaves an office to the first, and something to the other', () => {
    show();
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Split' });
    expect(button.disabled).toBe(true);
    choose(/Foreign Minister/);
    expect(button.disabled).toBe(false);
    choose(/Mayor/);
    expect(button.disabled).toBe(true);
    expect(screen.getByText('Leave an office for this person.')).toBeTruthy();
  });
});
