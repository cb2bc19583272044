import { describe, expect, it } from 'vitest';
import { acrossSameLetters, haveSameWords } from '../../../anchoring/same-words.ts';

describe('haveSameWords', () => {
  it.each([
    ['“Peace – now”', "'peace - NOW'", true],
    ['Viet Nam', 'Vietnam', true],
    ['the U.N. chief', 'the UN chief', true],
    ['trade, science and culture', 'trade, science, and culture', true],
    ['Thứ trưởng Hằng', 'Thu truong Hang', true],
    ['hòa bình', 'hoà bình', true],
    ['Bùi Thanh Sơn', 'Bùi Thanh Son', false],
    ['Đặng', 'Dặng', false],
    ['3 July', '4 July', false],
    ['1.5 million', '15 million', false],
    ['27-30 May', '27/30 May', false],
    ['5 USD', '5 EUR', false],
    ['$5', '€5', false],
    ['labour', 'labor', false],
    ['signed', 'not signed', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(haveSameWords(one, other)).toBe(expected);
    expect(haveSameWords(other, one)).toBe(expected);
  });
});

describe('acrossSameLetters', () => {
  it.each([
    [4, 'Hung conveyed', 'Hungconveyed', 'end', 4],
    [5, 'Hung conveyed', 'Hungconveyed', 'start', 4],
    [4, 'Hungconveyed', 'Hung conveyed', 'start', 5],
    [4, 'Hungconveyed', 'Hung conveyed', 'end', 4],
    [0, 'Viet Nam', 'Vietnam', 'start', 0],
    [8, 'Viet Nam', 'Vietnam', 'end', 7],
  ] as const)('follows %i of %j into %j as its %s', (offset, was, now, side, expected) => {
    expect(acrossSameLetters(offset, was, now, side)).toBe(expected);
  });

  it('says nothing of other letters', () => {
    expect(acrossSameLetters(2, 'Hung', 'Hang', 'end')).toBeNull();
  });
});
