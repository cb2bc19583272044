import type { Article } from '../../article/article.ts';
import type { Translate } from '../translate.tsx';

/** The languages `mentions/` has a grammar for. An unknown language is tried with each. */
const RECOGNISED: readonly string[] = ['en', 'vi'];

/** Why a list of what is recognised is empty: none in the text, or a language that is not recognised. */
export function emptyText(list: 'officials' | 'dates', { language }: Pick<Article, 'language'>, t: Translate): string {
  const recognised = language === null || RECOGNISED.includes(language);
  return t(recognised ? `panel.empty.${list}` : 'panel.empty.language');
}
