import { runInNewContext } from 'node:vm';
import { array, assert, integer, oneof, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK, blockOf, DocSet, numbersIn, packDocs, withPlace } from '../../../../storage/catalogue/doc-set.ts';

const numbers = uniqueArray(oneof(integer({ min: 0, max: 300 }), integer({ min: 0, max: 3 * BLOCK })), {
  maxLength: 400,
});
const ascending = (set: Iterable<number>) => [...set].sort((a, b) => a - b);

describe('a set of articles', () => {
  it('holds what a set of numbers would, and is combined as one', () => {
    assert(
      property(numbers, numbers, (a, b) => {
        const [one, other] = [DocSet.of(a), DocSet.of(b)];
        const [first, second] = [new Set(a), new Set(b)];
        expect([...one]).toEqual(ascending(first));
        expect(one.size).toBe(first.size);
        expect([...one.and(other)]).toEqual(ascending(first.intersection(second)));
        expect([...one.or(other)]).toEqual(ascending(first.union(second)));
        expect([...one.without(other)]).toEqual(ascending(first.difference(second)));
        expect(b.every((n) => one.has(n) === first.has(n))).toBe(true);
      }),
    );
  });

  it('reads what was packed by arrays of another realm', () => {
    const [few, many] = [[1, 5], Array.from({ length: 600 }, (_, place) => place * 2)];
    for (const places of [few, many]) {
      const docs = packDocs(places);
      const other: unknown = runInNewContext(`${docs.constructor.name}.from(values)`, { values: [...docs] });
      const set = new DocSet();
      set.addBlock(1, other as typeof docs);
      expect([...set]).toEqual(places.map((place) => BLOCK + place));
      expect(numbersIn(1, other as typeof docs)).toEqual([...set]);
      expect([...withPlace(other as typeof docs, 5, true)]).toEqual([...withPlace(docs, 5, true)]);
    }
  });

  it('is packed into blocks and read back, in either form', () => {
    assert(
      property(numbers, (list) => {
        const set = new DocSet();
        for (const [block, places] of Map.groupBy(ascending(list), blockOf)) {
          const docs = packDocs(places.map((n) => n % BLOCK));
          set.addBlock(block, docs);
          expect(DocSet.of(list).countIn(block, docs)).toBe(places.length);
        }
        expect([...set]).toEqual(ascending(list));
      }),
    );
  });

  it('gains and loses single places, and stays in the smaller form', () => {
    assert(
      property(
        uniqueArray(integer({ min: 0, max: BLOCK - 1 }), { minLength: 100, maxLength: 160 }),
        array(integer({ min: 0, max: BLOCK - 1 }), { maxLength: 60 }),
        (there, gone) => {
          let docs = packDocs([]);
          const expected = new Set<number>();
          for (const place of [...there, ...gone]) {
            docs = withPlace(docs, place, true);
            expected.add(place);
          }
          for (const place of [...gone, ...there.slice(0, 50)]) {
            docs = withPlace(docs, place, false);
            expected.delete(place);
          }
          expect(docs).toEqual(packDocs(ascending(expected)));
        },
      ),
      { numRuns: 30 },
    );
  });
});
