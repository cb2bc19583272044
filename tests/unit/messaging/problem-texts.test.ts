import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROBLEMS } from '../../../annotations/outcome.ts';

const textsIn = (language: string) =>
  (
    parse(readFileSync(join(import.meta.dirname, `../../../locales/${language}.yml`), 'utf8')) as Record<
      string,
      Record<string, string>
    >
  )['problem'];

const keyOf = (code: string) => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe.each(['en', 'vi'])('the problems told in %s', (language) => {
  it('are all those there are, and no other', () => {
    expect(Object.keys(textsIn(language) ?? {})).toEqual(PROBLEMS.map(keyOf));
  });

  it.each(PROBLEMS)('say of %s what happened, what is safe and what to do', (code) => {
    const sentences = textsIn(language)?.[keyOf(code)]?.split(/(?<=[.;]) /) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(3);
  });
});
