/** The keys of the postings: what an article can be found by, as `kind:value`. */

export type KeyKind =
  | 'all'
  | 'word'
  | 'tag'
  | 'official'
  | 'outlet'
  | 'country'
  | 'language'
  | 'category'
  | 'state'
  /** A date named in the text. */
  | 'date'
  /** The year of one. */
  | 'year'
  | 'archived';

export const keyOf = (kind: KeyKind, value: string): string => `${kind}:${value}`;

/** The key of every article, and that of the articles put away. */
export const ALL = keyOf('all', '');
export const ARCHIVED = keyOf('archived', '');

/** What stands after the colon. */
export const valueOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Above every key that begins with the same letters. */
export const END = '\uffff';
