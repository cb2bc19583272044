import { expect, it } from 'vitest';
import { shorten } from '../../../../components/controls/shorten.ts';

it.each([
  ['a text that fits', 'both sides', 10, 'both sides'],
  ['at a space', 'both sides agreed', 12, 'both sides…'],
  ['exactly between two words', 'both sides agreed', 11, 'both sides…'],
  ['within a word where no space is near', 'a'.repeat(20), 10, `${'a'.repeat(9)}…`],
  ['never through a character', `${'a'.repeat(8)}😀😀`, 10, `${'a'.repeat(8)}…`],
])('cuts %s', (_, text, limit, short) => {
  expect(shorten(text, limit)).toBe(short);
});
