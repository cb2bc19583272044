/** What of an office's wording tells it from other offices. */
import { fold } from '../text/fold.ts';
import { commonWording } from './office-terms.ts';
import { wordsOf } from './words.ts';

/** Words that make an office a lower or a passing one, folded. */
const RANKS = new Set(['deputy', 'assistant', 'acting', 'pho', 'quyen']);
/** Words with which an office stays the same, folded. */
const NEUTRAL = new Set(
  'of the for and in his her its affairs first senior permanent standing mr ms cua va thu nhat thuong truc'.split(' '),
);

export interface OfficeWording {
  /** What the office is of, each word once, sorted. */
  readonly words: readonly string[];
  readonly ranks: readonly string[];
}

/** An office's wording, folded: "Minister of Foreign Affairs" and "Bộ trưởng Ngoại giao" are "foreign minister". */
export function officeWording(role: string): OfficeWording {
  // The Vietnamese deputy minister has a word of his own.
  const written = wordsOf(role)
    .join(' ')
    .replace(/\bthu truong\b/u, 'pho bo truong');
  const words = commonWording(written, (word) => NEUTRAL.has(word))
    .split(' ')
    .filter((word) => word !== '');
  return {
    words: [...new Set(words.filter((word) => !RANKS.has(word) && !NEUTRAL.has(word)))].sort(),
    ranks: words.filter((word) => RANKS.has(word)).sort(),
  };
}

/** A state, and no organisation: ISO 3166-1 alpha-2. */
export const isState = (country: string | null): country is string => country !== null && /^[A-Z]{2}$/u.test(country);

/** Who offices make one person is kept in the catalogue, for which the two languages stay apart. */
const isMarked = (role: string) => fold(role).text !== role.toLowerCase().trim();

/**
 * Whether two wordings name one office: one says no more than the other.
 *
 * @returns `null` when they are in two languages, which are not compared
 */
export function isSameOffice(a: string, b: string): boolean | null {
  if (isMarked(a) !== isMarked(b)) return null;
  const [short, long] = [officeWording(a), officeWording(b)]
    .map(({ words, ranks }) => new Set([...words, ...ranks]))
    .sort((one, other) => one.size - other.size);
  return short === undefined || long === undefined || short.isSubsetOf(long);
}
