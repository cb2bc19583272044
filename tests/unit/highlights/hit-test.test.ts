import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHitTest, type HitSpan } from '../../../highlights/hit-test.ts';

interface Named extends HitSpan {
  readonly name: string;
}

const marks: readonly Named[] = [
  { name: 'paragraph', start: 0, end: 40 },
  { name: 'title', start: 5, end: 20 },
  { name: 'name', start: 10, end: 20 },
  { name: 'again', start: 10, end: 20 },
  { name: 'touching', start: 20, end: 25 },
  { name: 'far', start: 60, end: 61 },
];

describe('hit-testing', () => {
  const hit = createHitTest(marks);
  it.each([
    [0, ['paragraph']],
    [7, ['title', 'paragraph']],
    [10, ['name', 'again', 'title', 'paragraph']],
    [19, ['name', 'again', 'title', 'paragraph']],
    [20, ['touching', 'paragraph']],
    [25, ['paragraph']],
    [40, []],
    [60, ['far']],
    [61, []],
    [-1, []],
  ])('finds at %i all marks there, the smallest first: %o', (offset, names) => {
    expect(hit(offset).map(({ name }) => name)).toEqual(names);
  });

  it('finds nothing among no marks', () => {
    expect(createHitTest([])(3)).toEqual([]);
  });

  it('finds what looking at each mark finds', () => {
    const span = fc.record({ start: fc.nat(60), length: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), fc.nat(95), (spans, offset) => {
        const sorted = spans
          .map(({ start, length }) => ({ start, end: start + length }))
          .sort((a, b) => a.start - b.start);
        const there = sorted
          .filter(({ start, end }) => start <= offset && offset < end)
          .sort((a, b) => a.end - a.start - (b.end - b.start));
        expect(createHitTest(sorted)(offset)).toEqual(there);
      }),
    );
  });

  it('looks at few of many marks that lie side by side', () => {
    let looks = 0;
    const many = Array.from({ length: 100_000 }, (_, index) => ({
      start: index * 10,
      get end() {
        looks++;
        return index * 10 + 8;
      },
    }));
    const find = createHitTest(many);
    looks = 0;
    expect(find(500_003)).toHaveLength(1);
    expect(looks).toBeLessThan(60);
  });
});
