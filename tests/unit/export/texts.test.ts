import { describe, expect, it } from 'vitest';
import { STARTING_IDS } from '../../../annotations/category.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { EXPORT_WORDS } from '../../../export/texts.ts';
import { LANGUAGES, textsIn } from '../../../tools/export-texts.ts';
import { translateFrom } from '../components/panel/translate.ts';

describe.each(LANGUAGES)('what files say in %s', (language) => {
  it('is every word there is, and no other', () => {
    expect(Object.keys(textsIn(language).words)).toEqual(EXPORT_WORDS);
  });

  it('names every category and a locale', () => {
    const { categories, locale } = textsIn(language);
    expect(Object.keys(categories)).toEqual(expect.arrayContaining([...STARTING_IDS]));
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
  });

  it('leaves no place to fill in', () => {
    expect(Object.values(textsIn(language).words).filter((word) => /\$\d|^$/.test(word))).toEqual([]);
  });

  it('names every format', async () => {
    const t = await translateFrom(language);
    for (const { id } of EXPORT_FORMATS) expect(t(`panel.formats.${id}`)).not.toBe('');
  });
});
