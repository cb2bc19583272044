import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ExportTexts } from '../export/texts.ts';

export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Locale {
  readonly form: { readonly locale: string };
  readonly category: ExportTexts['categories'];
  readonly export: { readonly words: ExportTexts['words'] };
}

/** What files say in that language: from the texts of the interface, whose completeness has a test of its own. */
export function textsIn(language: Language): ExportTexts {
  const file = join(import.meta.dirname, `../locales/${language}.yml`);
  const texts = parse(readFileSync(file, 'utf8')) as Locale;
  return { locale: texts.form.locale, words: texts.export.words, categories: texts.category };
}
