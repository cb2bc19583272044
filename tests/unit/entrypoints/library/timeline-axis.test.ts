import { describe, expect, it } from 'vitest';
import { timelineAxis } from '../../../../entrypoints/library/timeline-axis.ts';
import type { Catalogue } from '../../../../storage/catalogue.ts';

/** A library in which these days are named, as the catalogue counts them. */
function naming(...days: string[]): Pick<Catalogue, 'timelineBuckets'> {
  const length = { year: 4, month: 7, day: 10 };
  return {
    timelineBuckets: (unit, { from = '1000', to = '9999-12-31' }) => {
      const buckets = days
        .filter((day) => day.length >= length[unit])
        .map((day) => day.slice(0, length[unit]))
        .filter((bucket) => bucket >= from.slice(0, length[unit]) && bucket <= to);
      return Promise.resolve([...new Set(buckets)].sort().map((bucket) => ({ bucket, articles: 1 })));
    },
  };
}

const TODAY = '2026-11-22';
const MONTHS = { unit: 'month', from: null } as const;
const axis = async (days: string[], route: Parameters<typeof timelineAxis>[1]) => {
  const { buckets, start } = await timelineAxis(naming(...days), route, {}, TODAY);
  return { on: buckets.map(({ bucket }) => bucket), start };
};

describe('where the timeline begins', () => {
  it.each([
    ['the month of today', ['2026-10-01', '2026-11-30', '2027-01-01', '2027-02-01'], MONTHS, '2026-11'],
    ['the newest month gone by', ['2026-02-01', '2026-03-01', '2027-01-01', '2027-02-01'], MONTHS, '2026-03'],
    [
      'not long before it, when little is to come',
      ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'],
      MONTHS,
      '2026-03',
    ],
    ['the newest year gone by', ['2019-05-01', '2021-05-01', '2031-01-01'], MONTHS, '2021-05'],
    ['what comes first when all is to come', ['2031-01-05', '2032-01-01'], MONTHS, '2031-01'],
    ['a year that is named without a month', ['2025'], MONTHS, '2025'],
    ['the year', ['2019-05-01', '2026-05-01', '2045'], { unit: 'year', from: null }, '2026'],
    [
      'the month of today, when days are counted',
      ['2026-11-03', '2026-11-25', '2026-12-01', '2027-01-01'],
      { unit: 'day', from: null },
      '2026-11',
    ],
    ['what the reader went to', ['2019-05-01', '2026-05-01'], { unit: 'month', from: '2019-05' }, '2019-05'],
    ['a day, though it has no dates', ['2019-05-01'], { unit: 'day', from: '2019-05-09' }, '2019-05-09'],
  ] as const)('is %s', async (_, days, route, start) => {
    expect((await axis([...days], route)).start).toBe(start);
  });

  it('is nowhere in a library without dates', async () => {
    expect(await axis([], MONTHS)).toEqual({ on: [], start: null });
  });

  it('shows the months of three years around', async () => {
    const days = ['1995-01-01', '2018-04-04', '2019-05-01', '2020-06-06', '2022-01-01'];
    expect(await axis(days, { unit: 'month', from: '2019-05' })).toEqual({
      on: ['2018-04', '2019-05', '2020-06'],
      start: '2019-05',
    });
  });
});
