import type { Person } from '../../annotations/person.ts';
import { wordsOf } from '../../annotations/words.ts';
import type { AppearanceRow, PersonCardRow } from './rows.ts';

/** Where a person is named first and last, of so many articles. */
export interface Appearances {
  readonly first: AppearanceRow;
  readonly last: AppearanceRow;
  readonly articles: number;
}

/**
 * A person's row: what the newest article says, unless the reader said otherwise.
 *
 * @returns `null` for a person that neither articles nor the reader know
 */
export function personCard(key: string, seen: Appearances | null, said: Person | undefined): PersonCardRow | null {
  if (seen === null && said === undefined) return null;
  const name = said?.name ?? seen?.last.name ?? said?.spellings[0] ?? key;
  const office = seen?.last ?? said?.offices.at(-1);
  return {
    key,
    name,
    words: [...new Set([name, ...(said?.spellings ?? []), key].flatMap(wordsOf))],
    role: office?.role ?? null,
    country: office?.country ?? null,
    former: seen?.last.former ?? false,
    watched: said?.watched ?? false,
    articles: seen?.articles ?? 0,
    first: seen?.first.day ?? null,
    last: seen?.last.day ?? null,
    byArticles: -(seen?.articles ?? 0),
    // Who is in no article comes last.
    byLast: seen === null ? 0 : -Date.parse(seen.last.day) - 1e14,
  };
}
