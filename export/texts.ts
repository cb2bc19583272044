import type { Category } from '../annotations/category.ts';

/**
 * What files say in words of their own, in the reader's language: the section
 * `export.words` of `locales/`. Phrases stand alone, without places to fill in.
 */
export const EXPORT_WORDS = [
  'brief',
  'officials',
  'dates',
  'notes',
  'noNotes',
  'source',
  'published',
  'accessed',
  'paragraph',
  'undated',
  'noCountry',
  'noPerson',
  'noDate',
  'former',
  'lostNote',
  'changedNote',
  'unknownArticle',
  'byCountry',
  'byPerson',
  'byDate',
] as const;

export type ExportWord = (typeof EXPORT_WORDS)[number];

export interface ExportTexts {
  /** BCP 47, for days and names of countries. */
  readonly locale: string;
  readonly words: Readonly<Record<ExportWord, string>>;
  /** How categories of notes are called, by id; those not named here are called by their id. */
  readonly categories: Readonly<Record<string, string>>;
}

/** The texts with the names the reader gave to categories. */
export function withCategories(texts: ExportTexts, categories: readonly Category[] = []): ExportTexts {
  const named = categories.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const]));
  return { ...texts, categories: { ...texts.categories, ...Object.fromEntries(named) } };
}
