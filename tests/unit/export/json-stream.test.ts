import { describe, expect, it } from 'vitest';
import { jsonList, jsonObject } from '../../../export/json-stream.ts';

async function* each<T>(values: readonly T[]) {
  yield* values;
}

const written = async (pieces: AsyncIterable<string>) => (await Array.fromAsync(pieces)).join('');

describe('JSON written piece by piece', () => {
  it.each<[unknown[]]>([[[]], [[1]], [[{ a: 1, b: [] }, null, 'x\ny', [[2]]]]])(
    'lays %j out as JSON.stringify does',
    async (list) => {
      expect(await written(jsonList(each(list)))).toBe(JSON.stringify(list, null, 2));
    },
  );

  it('has lists and objects of pieces within others', async () => {
    const inner = { at: 1, items: [{ x: 1 }, 'two'] };
    const pieces = jsonObject(
      each([
        ['"name"', 'a'],
        ['empty', jsonList(each([]), 1)],
        [
          'inner',
          jsonObject(
            each([
              ['at', 1],
              ['items', jsonList(each(inner.items), 2)],
            ] as const),
            1,
          ),
        ],
      ] as const),
    );
    expect(await written(pieces)).toBe(JSON.stringify({ '"name"': 'a', empty: [], inner }, null, 2));
    expect(await written(jsonObject(each([])))).toBe('{}');
  });
});
