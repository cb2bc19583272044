/** The keys of the postings: what an article can be found by, as `kind:value`. */

export type KeyKind =
  | 'all'
  | 'word'
  | 'tag'
  /** A name with an office: see `holderKey`. */
  | 'official'
  | 'outlet'
  | 'country'
  | 'language'
  | 'category'
  | 'state'
  /** The month of publication; empty when it is not known. */
  | 'published'
  /** A date named in the text. */
  | 'date'
  /** The year of one. */
  | 'year'
  /** Two words that follow each other, by `pairHash`. */
  | 'pair'
  /** A sentence, by `hash64` of its words. */
  | 'sentence'
  | 'archived'
  | 'noted';

export const keyOf = (kind: KeyKind, value: string): string => `${kind}:${value}`;

/** The key of every article, and that of the articles put away. */
export const ALL = keyOf('all', '');
export const ARCHIVED = keyOf('archived', '');
/** That of the articles with notes. */
export const NOTED = keyOf('noted', '');

/** What stands after the colon. */
export const valueOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Above every key that begins with the same letters. */
export const END = '\uffff';

/**
 * Two words in a row as one of 65,536 numbers (FNV-1a, folded to 16 bits): an
 * article has some hundreds, so that one in two hundred has a pair by mistake.
 */
export function pairHash(first: string, second: string): string {
  let hash = 0x811c9dc5;
  for (const text of [first, ' ', second]) {
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(36);
}
