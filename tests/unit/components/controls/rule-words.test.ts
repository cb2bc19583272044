import { describe, expect, it } from 'vitest';
import { ruleSentence } from '../../../../components/controls/rule-words.ts';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';
import { ENGLISH } from '../../mentions/officials/english.cases.ts';
import { unmark } from '../../mentions/officials/marked.ts';
import { VIETNAMESE } from '../../mentions/officials/vietnamese.cases.ts';
import { translateFrom } from '../panel/translate.ts';

const CASES = [
  ['en', ENGLISH],
  ['vi', VIETNAMESE],
] as const;

describe('the rule of an official', () => {
  it.each(CASES)('is told in words for every rule that reads a sentence in %s', async (language, cases) => {
    const t = await translateFrom(language);
    const rules = new Set(
      Object.values(cases)
        .flat()
        .flatMap((marked) => detectOfficials(unmark(marked).text, { language, published: null }).mentions)
        .map(({ rule }) => rule),
    );
    expect(rules.size).toBeGreaterThan(8);
    expect([...rules].filter((rule) => ruleSentence(rule, t) === '')).toEqual([]);
  });

  it('has no words for the rules of dates', async () => {
    expect(ruleSentence('en/weekday', await translateFrom('en'))).toBe('');
  });
});
