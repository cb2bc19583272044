import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAMMARS } from '../../../../mentions/dates/languages.ts';
import { needsOf } from '../../../../mentions/dates/needs.ts';

describe('what a pattern cannot match without', () => {
  it.each([
    ['ab', ['a', 'b']],
    ['a?b*c+', ['c']],
    ['[ab](?<n>c)(?:d|ef)', ['ab', 'c', 'de']],
    ['(?:a|b?)c', ['c']],
    ['(?<!a)(?<=b)c(?=d)(?!e)', ['c']],
    ['(?<s>[-/])a\\k<s>', ['-/', 'a']],
    ['A\\.?b{0,3}c{1,2}', ['A', 'c']],
    ['[^a]b|c', ['bc']],
  ])('%s', (pattern, needs) => expect(needsOf(pattern)).toEqual(needs));

  const detectors = GRAMMARS.flatMap((grammar) => grammar.detectors);
  it.each(detectors)('stands in whatever $rule matches', ({ pattern, needs }) => {
    const letters = [...new Set(pattern.source.match(/[^\\()?[\]{}|]/g) ?? [])];
    const classes = fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(classes, (text) => {
        for (const [match] of text.matchAll(pattern))
          for (const set of needs) expect(Array.from(set).some((letter) => match.includes(letter))).toBe(true);
      }),
    );
  });
});
