import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../../text/span.ts';

describe('spans', () => {
  it.each([
    [{ start: 0, end: 5 }, { start: 4, end: 9 }, true],
    [{ start: 0, end: 5 }, { start: 5, end: 9 }, false],
    [{ start: 0, end: 9 }, { start: 3, end: 4 }, true],
  ])('%o and %o overlap: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it.each([
    [{ start: 0, end: 9 }, { start: 3, end: 4 }, true],
    [{ start: 3, end: 4 }, { start: 3, end: 4 }, true],
    [{ start: 3, end: 4 }, { start: 3, end: 5 }, false],
  ])('%o holds %o: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});
