// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TimelineEntry } from '../../../../annotations/catalogue.ts';
import {
  bucketOf,
  sentencePlace,
  type TimelineActions,
  type TimelineList,
} from '../../../../components/library/timeline-model.ts';
import { TimelineView } from '../../../../components/library/TimelineView.tsx';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';
import { inSmallWindow } from './laid-out.ts';
import { source } from './samples.ts';

const en = await translateFrom('en');

inSmallWindow();
afterEach(cleanup);

const entry = (value: string, rest: Partial<TimelineEntry> = {}): TimelineEntry => ({
  value,
  day: value.slice(0, 10),
  articles: 1,
  sources: [source(`They met on ${value}.`, value)],
  ...rest,
});

function showTimeline(entries: readonly TimelineEntry[], rest: Partial<TimelineList> = {}, ended = true) {
  const actions = {
    setQuery: vi.fn<TimelineActions['setQuery']>(),
    setUnit: vi.fn<TimelineActions['setUnit']>(),
    showRange: vi.fn<TimelineActions['showRange']>(),
    hrefOfBucket: (bucket: string | null) => `#timeline?from=${bucket ?? 'today'}`,
    hrefOfSource: ({ article }: { article: string }) => `#timeline?open=${article}`,
    exportThese: vi.fn<() => void>(),
    hrefOfDay: (day: string) => `#articles?mentioned=${day}`,
  };
  const list: TimelineList = {
    query: {},
    facets: null,
    unit: 'month',
    axis: {
      buckets: [
        { bucket: '2025-03', articles: 4 },
        { bucket: '2025-04', articles: 1 },
      ],
      here: '2025-03',
    },
    part: { subject: 's', start: '2025-03', first: 0, entries, begun: true, ended },
    today: '2025-04-02',
    open: null,
    at: null,
    ...rest,
  };
  render(
    <TranslateContext.Provider value={en}>
      <TimelineView list={list} actions={actions}>
        <p>beside</p>
      </TimelineView>
    </TranslateContext.Provider>,
  );
  return actions;
}

const rows = () =>
  within(screen.getByRole('list', { name: 'Timeline' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');

describe('the timeline', () => {
  it('leads to the export of its articles, once there are any', () => {
    const { exportThese } = showTimeline([entry('2025-03-04')]);
    fireEvent.click(screen.getByRole('button', { name: 'Export these articles' }));
    expect(exportThese).toHaveBeenCalledOnce();
    cleanup();
    showTimeline([]);
    expect(screen.queryByRole('button', { name: 'Export these articles' })).toBeNull();
  });

  it('stands under its months, with a line where today is', () => {
    showTimeline([entry('2025-03-04'), entry('2025-03-09'), entry('2025-04-10')]);
    const [first = '', second = '', third = ''] = rows();
    expect(first).toMatch(/^March 2025Tuesday, 4 March 2025They met/);
    expect(second).toMatch(/^Sunday, 9 March 2025/);
    expect(third).toMatch(/^Today, Wednesday, 2 April 2025April 2025Thursday, 10 April 2025/);
  });

  it('has today at its end when nothing is to come', () => {
    showTimeline([entry('2025-03-04')]);
    expect(rows()[0]).toMatch(/Today, Wednesday, 2 April 2025$/);
  });

  it('has no line of today while what comes before is not read', () => {
    const entries = [entry('2025-04-10')];
    const part = { subject: 's', start: '2025-04-03', first: 0, entries, begun: false, ended: true };
    showTimeline(entries, { part });
    expect(rows()[0]).not.toContain('Today');
    cleanup();
    const all = [entry('2025-03-09'), ...entries];
    showTimeline(all, { part: { ...part, first: -1, entries: all, begun: true } });
    expect(rows()[0]).toMatch(/Today, Wednesday, 2 April 2025$/);
    expect(rows()[1]).not.toContain('Today');
  });

  it('is one row for a date that several articles name, and says a reprinted sentence once', () => {
    const sentence = 'They met on 4 March.';
    showTimeline([
      entry('2025-03-04', {
        articles: 9,
        sources: [
          source(sentence, '4 March'),
          source(sentence, '4 March', { article: 'a2', outlet: 'The Province' }),
          source('Talks end on 4 March, they say.', '4 March', { article: 'a3' }),
        ],
      }),
    ]);
    expect(rows()).toHaveLength(1);
    expect(screen.getAllByText('They met on', { exact: false, selector: 'q' })).toHaveLength(1);
    const links = within(screen.getByRole('list', { name: 'Timeline' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#timeline?open=a1',
      '#timeline?open=a1',
      '#timeline?open=a2',
      '#timeline?open=a3',
      '#timeline?open=a3',
      '#articles?mentioned=2025-03-04',
    ]);
    expect(screen.getByRole('link', { name: '6 more articles' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /The Province · Friday, 4 April 2025/ })).toBeTruthy();
  });

  it('shows which sentence is open beside it', () => {
    const one = source('They met on 4 March.', '4 March');
    showTimeline([entry('2025-03-04', { sources: [one] })], { open: 'a1', at: sentencePlace(one) });
    expect(screen.getByRole('link', { name: /Nordhaven Courier/ }).getAttribute('aria-current')).toBe('true');
  });

  it('says which entries are drawn, few of many', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      entry(`2025-03-04/2025-03-${index + 10}`, { day: '2025-03-04' }),
    );
    const { showRange } = showTimeline(many, {}, false);
    expect(showRange.mock.lastCall?.[0]).toBe(0);
    expect(showRange.mock.lastCall?.[1]).toBeLessThan(40);
    expect(rows().length).toBeLessThan(40);
    expect(document.querySelector('[aria-setsize="-1"]')).not.toBeNull();
  });

  it('numbers entries from the place gone to, which keeps its heading when earlier ones come before it', () => {
    const entries = [entry('2025-03-04'), entry('2025-03-09'), entry('2025-03-10')];
    const { showRange } = showTimeline([], {
      part: { subject: 's', start: '2025-03', first: -1, entries, begun: true, ended: true },
    });
    expect(rows().map((row) => row.startsWith('March 2025'))).toEqual([true, true, false]);
    expect(showRange.mock.lastCall?.slice(0, 2)).toEqual([-1, 1]);
  });

  it('waits with the first of the earlier ones until it is known what comes before it', () => {
    const entries = [entry('2025-03-04'), entry('2025-03-09'), entry('2025-03-10')];
    showTimeline([], { part: { subject: 's', start: '2025-03', first: -2, entries, begun: false, ended: true } });
    expect(rows().map((row) => row.slice(0, 10))).toEqual(['Sunday, 9 ', 'March 2025']);
  });

  it('is walked by keyboard past the place gone to, to the first of the entries read', () => {
    const entries = [entry('2025-03-04'), entry('2025-03-09')];
    showTimeline([], { part: { subject: 's', start: '2025-03', first: -1, entries, begun: true, ended: true } });
    const [, beginning] = within(screen.getByRole('list', { name: 'Timeline' })).getAllByRole('listitem');
    const link = within(beginning ?? document.body).getAllByRole('link')[0] ?? document.body;
    expect(link.tabIndex).toBe(0);
    link.focus();
    fireEvent.keyDown(link, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toContain('They met on 2025-03-04');
    fireEvent.keyDown(document.activeElement ?? link, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toContain('They met on 2025-03-04');
  });

  it('is gone along by its axis, which one Tab reaches and arrows walk', () => {
    showTimeline([entry('2025-03-04')]);
    const axis = within(screen.getByRole('navigation', { name: 'Along the time' }));
    const march = axis.getByRole('link', { name: 'March 2025: 4 articles' });
    const april = axis.getByRole('link', { name: 'April 2025: 1 article' });
    expect([march.tabIndex, april.tabIndex]).toEqual([0, -1]);
    expect(march.getAttribute('aria-current')).toBe('true');
    march.focus();
    fireEvent.keyDown(march, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(april);
    expect(april.getAttribute('href')).toBe('#timeline?from=2025-04');
    expect(screen.getByRole('link', { name: 'Today' }).getAttribute('href')).toBe('#timeline?from=today');
  });

  it('counts by years, months or days', () => {
    const { setUnit } = showTimeline([entry('2025-03-04')]);
    expect(screen.getByRole('button', { name: 'Months' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Days' }));
    expect(setUnit).toHaveBeenCalledWith('day');
  });

  it('says so when no date is named', () => {
    showTimeline([], { axis: { buckets: [], here: null } });
    expect(screen.getByText(/^No dates yet/)).toBeTruthy();
  });

  it.each([
    ['2025-03-04', 'month', '2025-03'],
    ['2025-03-04/2025-03-06', 'day', '2025-03-04'],
    ['2025-03', 'day', '2025-03'],
    ['2025-Q1', 'month', '2025'],
    ['2025', 'day', '2025'],
    ['202', 'year', '202'],
  ] as const)('lists %s by %s under %s', (value, unit, bucket) => {
    expect(bucketOf(value, unit)).toBe(bucket);
  });
});
