import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../../text/first-index.ts';

describe('firstIndex', () => {
  const sorted = [2, 3, 3, 7];
  it.each([
    [1, 0],
    [3, 1],
    [4, 3],
    [7, 3],
    [8, 4],
  ])('finds the first that is at least %i', (least, found) => {
    expect(firstIndex(sorted.length, (index) => (sorted[index] ?? 0) >= least)).toBe(found);
  });

  it('asks nothing of an empty list', () => {
    expect(firstIndex(0, () => expect.unreachable())).toBe(0);
  });

  it('asks few times of many', () => {
    let times = 0;
    firstIndex(1_000_000, (index) => {
      times++;
      return index >= 654_321;
    });
    expect(times).toBeLessThanOrEqual(20);
  });
});
