import { expect, it } from 'vitest';
import { formatInstant } from '../../../../components/library/format-instant.ts';
import { translateFrom } from '../panel/translate.ts';

it.each([
  ['en', '7 Mar 2026, 09:05'],
  ['vi', '09:05 7/3/2026'],
] as const)('an instant in %s is %s', async (language, words) => {
  expect(formatInstant('2026-03-07T09:05:00', await translateFrom(language))).toBe(words);
});
