import { wordsOf } from '../../annotations/words.ts';
import type { AppearanceRow, PersonCardRow } from './rows.ts';

/** A person's row from the first and the last of `articles` appearances. */
export function personCard(first: AppearanceRow, last: AppearanceRow, articles: number): PersonCardRow {
  return {
    key: last.person,
    name: last.name,
    words: [...new Set(wordsOf(last.name))],
    role: last.role,
    country: last.country,
    former: last.former,
    articles,
    first: first.day,
    last: last.day,
    byArticles: -articles,
    byLast: -Date.parse(last.day),
  };
}
