import { STARTING_IDS } from '../../annotations/category.ts';
import type { Translate } from '../../components/translate.tsx';
import { EXPORT_WORDS, type ExportTexts } from '../../export/texts.ts';

/** What exported files say, in the language of the interface. */
export function exportTexts(t: Translate): ExportTexts {
  return {
    locale: t('form.locale'),
    words: tableOf(EXPORT_WORDS, (word) => t(`export.words.${word}`)),
    categories: tableOf(STARTING_IDS, (category) => t(`category.${category}`)),
  };
}

function tableOf<Key extends string>(keys: readonly Key[], textOf: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, textOf(key)])) as Record<Key, string>;
}
