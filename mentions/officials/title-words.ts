import { english } from '../lexicons/en/offices.ts';
import type { OfficeLexicon } from '../lexicons/lexicon.ts';
import { vietnamese } from '../lexicons/vi/offices.ts';

let known: ReadonlySet<string> | undefined;

const wordsIn = (list: string): string[] =>
  list
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const wordsOf = ({ offices, posts, grades, statuses, honorifics, ranks, bodies, countries }: OfficeLexicon) => [
  ...wordsIn([offices, posts, grades, statuses, honorifics, ranks, bodies].join('\n')),
  // Shorter ones are particles of foreign names, and surnames elsewhere.
  ...wordsIn(countries).filter(({ length }) => length > 3),
];

/**
 * Words that stand capitalised beside a name and are no part of it: of offices,
 * honorifics and states. In lower case, with their diacritics, without which
 * many would be surnames.
 */
export function titleWords(): ReadonlySet<string> {
  known ??= new Set([english, vietnamese].flatMap(wordsOf));
  return known;
}
