import { countryName as countryNameIn } from '../../annotations/country-name.ts';
import type { Translate } from '../translate.tsx';

/** What makes two spellings of a name one. */
const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The code of a country whose name, in the reader's language or in English, or whose code was typed; else what was typed. */
export function countryCode(typed: string, t: Translate): string {
  const sought = bare(typed);
  const locales = [t('form.locale'), 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const names = locales.map((locale) => locale.of(code) ?? code);
      if (!names.includes(code) && [code, ...names].some((name) => bare(name) === sought)) return code;
    }
  }
  return typed;
}

/** The name of a country (ISO 3166-1 alpha-2) in the reader's language; an organisation's short name as it is. */
export function countryName(country: string, t: Translate): string {
  return countryNameIn(country, t('form.locale'));
}
