// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { AlsoIn, ReprintGroup } from '../../../../annotations/catalogue.ts';
import { AlsoInLink } from '../../../../components/library/AlsoInLink.tsx';
import { Comparison } from '../../../../components/library/Comparison.tsx';
import { NoteOffers, type OfferedNote } from '../../../../components/library/NoteOffers.tsx';
import { ReprintPage, type ReprintPageProps } from '../../../../components/library/ReprintPage.tsx';
import { ReprintsView, type ReprintsViewProps } from '../../../../components/library/ReprintsView.tsx';
import { namesOfPair } from '../../../../components/library/telling-name.ts';
import { TranslateContext } from '../../../../components/translate.tsx';
import { articleOf } from '../../../contracts/library-samples.ts';
import { translateFrom } from '../panel/translate.ts';
import { inSmallWindow } from './laid-out.ts';
import { articleRow } from './samples.ts';

const en = await translateFrom('en');

inSmallWindow();
afterEach(cleanup);

const show = (element: JSX.Element) =>
  render(<TranslateContext.Provider value={en}>{element}</TranslateContext.Provider>);

const courier = articleRow({ id: 'c', notes: 2 });
const herald = articleRow({ id: 'h', outlet: 'Herald', published: '2025-04-05' });
const again = articleRow({ id: 'c2', published: '2025-04-06' });

function showList(rows: readonly ReprintGroup[], rest: Partial<ReprintsViewProps> = {}) {
  show(
    <ReprintsView
      query={{}}
      part={{ subject: 's', offset: 0, rows, total: rows.length }}
      facets={null}
      setQuery={vi.fn<ReprintsViewProps['setQuery']>()}
      showRange={vi.fn<ReprintsViewProps['showRange']>()}
      hrefOf={({ articles }) => `#reprints?open=${articles[0]?.id}`}
      {...rest}
    />,
  );
}

it('a story is listed with its title, outlets, days, articles and notes', () => {
  showList([{ articles: [courier, herald, again] }]);
  const row = within(screen.getByRole('list', { name: 'Reprints' })).getByRole('link');
  expect(row.getAttribute('href')).toBe('#reprints?open=c');
  expect(row.textContent).toMatch(
    /^Nordhaven Courier · HeraldTalks on the river treaty open4.–.6 April 2025 · 3 articles · 2 notes$/,
  );
});

it('of a long list only what is in view is drawn', () => {
  showList(Array.from({ length: 500 }, (_, n) => ({ articles: [articleRow({ id: `a${n}` }), herald] })));
  expect(screen.getByText('500 stories told more than once')).toBeTruthy();
  expect(within(screen.getByRole('list', { name: 'Reprints' })).getAllByRole('link').length).toBeLessThan(40);
});

it('says what will be gathered while nothing is, and otherwise that nothing fits', () => {
  showList([]);
  expect(screen.getByText(/^Nothing yet\. When two articles you save tell one story/)).toBeTruthy();
  cleanup();
  showList([], { query: { outlets: ['Herald'] } });
  expect(screen.getByText(/^No article fits/)).toBeTruthy();
});

it.each([
  [{ outlets: 1, articles: 2 }, 'also in 1 outlet'],
  [{ outlets: 3, articles: 4 }, 'also in 3 outlets'],
  [{ outlets: 0, articles: 1 }, '1 other version'],
] as const)('an article leads to its group: %o', (also: AlsoIn, words) => {
  show(<AlsoInLink also={also} href="#reprints?open=c" />);
  expect(screen.getByRole('link', { name: words }).getAttribute('href')).toBe('#reprints?open=c');
});

const MET = 'The two ministers met on 3 March for four hours and spoke of fish and grain.';
const LOAN = 'Nobody asked about the old loan, a spokeswoman told reporters at the gate.';
const NEXT = 'The delegations will come together again before the end of the summer.';
const ICE = 'The harbour of the capital stayed closed because of ice on the lower river.';
const text = (...body: string[]) => articleOf(body.map((block) => ['body', block]));

function compare(first: readonly string[], second: readonly string[]) {
  show(<Comparison first={text(...first)} second={text(...second)} names={['Courier', 'Herald']} language="en" />);
  const region = screen.getByRole('region', { name: 'Side by side' });
  return { region, rows: within(region).getAllByRole('listitem') };
}

it('two texts stand in rows: the same is said once to those who listen, what differs is deleted and inserted', () => {
  const { region, rows } = compare([MET, LOAN, NEXT], [MET, NEXT.replace('summer', 'year'), ICE]);
  const marked = (mark: string) => [...region.querySelectorAll(mark)].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(4);
  expect(within(rows[0] as HTMLElement).getAllByText(MET)).toHaveLength(2);
  expect(rows[0]?.querySelector('[aria-hidden="true"]')?.textContent).toBe(MET);
  expect(marked('del')).toEqual([LOAN, 'summer']);
  expect(marked('ins')).toEqual(['year', ICE]);
  expect(rows.map((row) => row.querySelector('.label')?.textContent)).toEqual([
    undefined,
    'Only in Courier',
    'Courier',
    'Only in Herald',
  ]);
  expect(within(region).getByText('3 sentences differ')).toBeTruthy();
});

it('names, figures and dates that differ stand out from other words', () => {
  const { region } = compare([MET], [MET.replace('3 March', '4 March').replace('spoke of', 'argued over')]);
  const telling = [...region.querySelectorAll('.telling')].map(({ textContent }) => textContent);
  expect(telling).toEqual(['3', '4']);
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('differences are gone to one after the other, and round', () => {
  Element.prototype.scrollIntoView = () => {};
  const { rows } = compare([MET, LOAN, NEXT], [MET, ICE, NEXT]);
  press('Next difference');
  expect(document.activeElement).toBe(rows[1]);
  press('Next difference');
  expect(document.activeElement).toBe(rows[2]);
  press('Next difference');
  expect(document.activeElement).toBe(rows[1]);
  press('Previous difference');
  expect(document.activeElement).toBe(rows[2]);
});

it('two that say the same in the same words have no differences to go to', () => {
  compare([MET, LOAN], [MET, LOAN]);
  expect(screen.getByText('Both say the same in the same words.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Next difference' })).toBeNull();
});

const offer = (key: string): OfferedNote => ({
  key,
  quote: `passage ${key}`,
  comment: 'Ask.',
  tags: [],
  from: 'Courier',
  to: 'Herald',
  language: 'en',
});

it('notes are taken over one by one or all at once, also those folded away', () => {
  const onTake = vi.fn<(offers: readonly OfferedNote[]) => void>();
  const offers = ['1', '2', '3', '4', '5'].map(offer);
  show(<NoteOffers offers={offers} onTake={onTake} />);
  fireEvent.click(screen.getByRole('button', { name: 'Take the note on “passage 2” over to Herald' }));
  expect(onTake).toHaveBeenLastCalledWith([offers[1]]);
  expect(screen.queryByText('passage 4')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show all 5' }));
  expect(screen.getByText('passage 5')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take over all 5' }));
  expect(onTake).toHaveBeenLastCalledWith(offers);
});

const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

function showPage() {
  const onPair = vi.fn<ReprintPageProps['onPair']>();
  show(
    <ReprintPage
      articles={[courier, herald, again]}
      pair={['c', 'h']}
      onPair={onPair}
      listHref="#reprints"
      hrefOf={(id) => `#articles?open=${id}`}
      offers={null}
    >
      <p>beside</p>
    </ReprintPage>,
  );
  return onPair;
}

it('another article is chosen on either side; the one on the other side changes places', () => {
  const onPair = showPage();
  choose('with', 'c2');
  expect(onPair).toHaveBeenLastCalledWith(['c', 'c2']);
  choose('Compare', 'h');
  expect(onPair).toHaveBeenLastCalledWith(['h', 'c']);
});

it('two of one outlet are told apart by their days', () => {
  expect(namesOfPair(courier, herald, en)).toEqual(['Nordhaven Courier', 'Herald']);
  expect(namesOfPair(courier, again, en)).toEqual([
    'Nordhaven Courier, 4 April 2025',
    'Nordhaven Courier, 6 April 2025',
  ]);
});
