import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STARTING_IDS } from '../../../../annotations/category.ts';
import {
  countFilters,
  formatRoute,
  NOTHING_ASKED,
  parseRoute,
  PERSON_ORDERS,
  PERSON_SETS,
  UNITS,
  VIEWS,
} from '../../../../components/library/route.ts';

const NOWHERE = { view: 'articles', ...NOTHING_ASKED };

describe('the address of a view', () => {
  it.each([
    ['', NOWHERE],
    ['#', NOWHERE],
    ['#articles', NOWHERE],
    ['#no-such-view?sort=size&shelf=attic&state=fine', NOWHERE],
    ['#articles?q=', NOWHERE],
    ['#articles?tag=&outlet=', NOWHERE],
    ['#articles?published-from=yesterday', NOWHERE],
    ['#articles?q=Bi%E1%BB%83n%20%C4%90%C3%B4ng', { ...NOWHERE, query: { text: 'Biển Đông' } }],
    ['#articles?tag=a&tag=b&outlet=VNA', { ...NOWHERE, query: { tags: ['a', 'b'], outlets: ['VNA'] } }],
    ['#articles?state=lost&category=aid', { ...NOWHERE, query: { states: ['lost'], categories: ['aid'] } }],
    [
      '#articles?published-from=2025-01-01&mentioned-to=2026-12-31',
      { ...NOWHERE, query: { published: { from: '2025-01-01' }, mentioned: { to: '2026-12-31' } } },
    ],
    ['#articles?shelf=archived', { ...NOWHERE, query: { shelf: 'archived' } }],
    ['#articles?sort=title&reversed=1', { ...NOWHERE, order: { by: 'title', reversed: true } }],
    ['#articles?open=one', { ...NOWHERE, open: 'one' }],
    ['#articles?open=one&at=12-20', { ...NOWHERE, open: 'one', at: { start: 12, end: 20 } }],
    ['#articles?at=20-12&from=yesterday&unit=century&people=height', NOWHERE],
    ['#officials?people=last', { ...NOWHERE, view: 'officials', people: 'last' }],
    ['#timeline?unit=day&from=2026-03', { ...NOWHERE, view: 'timeline', timeline: { unit: 'day', from: '2026-03' } }],
  ])('%s is read', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('is read as it was written, whatever words stand in it', () => {
    const words = fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 3 });
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const range = day.map((date) => ({ from: date.toISOString().slice(0, 10), to: '2100-01-01' }));
    const query = fc.record(
      {
        text: fc.string({ minLength: 1, unit: 'binary' }),
        tags: words,
        officials: words,
        outlets: words,
        countries: words,
        languages: words,
        categories: fc.constantFrom(...STARTING_IDS).map((category) => [category]),
        states: fc.constantFrom('changed' as const, 'lost' as const).map((state) => [state]),
        published: range,
        mentioned: range,
        shelf: fc.constantFrom('archived' as const, 'all' as const),
      },
      { requiredKeys: [] },
    );
    const order = fc.record(
      { by: fc.constantFrom('published' as const, 'saved' as const, 'title' as const, 'outlet' as const) },
      { requiredKeys: ['by'] },
    );
    const from = day.chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
    const at = fc
      .tuple(fc.nat(), fc.integer({ min: 1, max: 500 }))
      .map(([start, length]) => ({ start, end: start + length }));
    const route = fc.record({
      view: fc.constantFrom(...VIEWS),
      query,
      order,
      people: fc.constantFrom(...PERSON_ORDERS),
      who: fc.constantFrom(...PERSON_SETS),
      timeline: fc.record({ unit: fc.constantFrom(...UNITS), from: fc.option(from) }),
      open: fc.option(fc.uuid()),
      chosen: fc.array(fc.uuid(), { maxLength: 3 }),
      at: fc.option(at),
    });
    fc.assert(
      fc.property(route, (asked) => {
        expect(parseRoute(formatRoute(asked))).toEqual(asked);
      }),
    );
  });

  it.each([
    [{}, 0],
    [{ text: 'words' }, 0],
    [{ tags: ['a', 'b'], outlets: [] }, 2],
    [{ shelf: 'all', published: { from: '2025-01-01' } }, 2],
  ] as const)('%j has %i filters', (query, count) => {
    expect(countFilters(query)).toBe(count);
  });
});
