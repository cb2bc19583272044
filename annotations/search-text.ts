/**
 * What a reader types to search: words, `"phrases"`, and filters
 * (`tag:`, `official:`, `outlet:`, `before:`, `after:`), whose values may be quoted.
 */
import { isCivilDate, parseCivilDate } from '../text/civil-date.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from './words.ts';

export interface SearchText {
  /** Words that must occur whole. */
  readonly words: readonly string[];
  /** Beginnings of words: the one being typed, and those with `*`. */
  readonly beginnings: readonly string[];
  /** Words that must follow each other. */
  readonly phrases: readonly (readonly string[])[];
  /** Folded, as typed. */
  readonly tags: readonly string[];
  readonly officials: readonly string[];
  readonly outlets: readonly string[];
  /** Published before this day, itself not included. */
  readonly before: string | null;
  /** Published on this day or later. */
  readonly after: string | null;
}

const PART = /(?:(tag|official|outlet|before|after):)?(?:"([^"]*)("?)|(\S+))/giu;

/** `2026`, `2026-03` or `2026-03-04` as its first day; `null` for anything else. */
function firstDay(text: string): string | null {
  const [year = '', month = '01', day = '01'] = text.split('-');
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parts = parseCivilDate(whole);
  return parts !== null && isCivilDate(parts.year, parts.month, parts.day) ? whole : null;
}

/**
 * Reads what was typed. The last word counts as a beginning while no space
 * follows it, so that results come as it is typed. A filter without a value, or
 * with a day that is none, is passed over.
 */
export function parseSearchText(text: string): SearchText {
  const words: string[] = [];
  const beginnings: string[] = [];
  const phrases: string[][] = [];
  const filters: Record<'tag' | 'official' | 'outlet', string[]> = { tag: [], official: [], outlet: [] };
  let before: string | null = null;
  let after: string | null = null;
  const normal = text.normalize('NFC').replace(/[“”„]/gu, '"');
  for (const match of normal.matchAll(PART)) {
    const [whole, prefix, quoted, closed, bare] = match;
    const value = quoted ?? bare ?? '';
    const name = prefix?.toLowerCase();
    if (name === 'before' || name === 'after') {
      const day = firstDay(value);
      if (day === null) continue;
      if (name === 'before') before = day;
      else after = day;
      continue;
    }
    if (name === 'tag' || name === 'official' || name === 'outlet') {
      const key = foldKey(value);
      if (key !== '') filters[name].push(key);
      continue;
    }
    const found = wordsOf(value);
    if (quoted !== undefined && found.length > 1) {
      const isTyping = closed === '' && /[\p{L}\p{N}]$/u.test(value);
      const complete = isTyping ? found.slice(0, -1) : found;
      if (isTyping) beginnings.push(...found.slice(-1));
      if (complete.length > 1) phrases.push(complete);
      words.push(...complete);
      continue;
    }
    const isLast = match.index + whole.length === normal.length;
    const isBeginning = quoted === undefined && (isLast || value.endsWith('*'));
    words.push(...(isBeginning ? found.slice(0, -1) : found));
    if (isBeginning) beginnings.push(...found.slice(-1));
  }
  return {
    words: [...new Set(words)],
    beginnings: [...new Set(beginnings)],
    phrases,
    tags: filters.tag,
    officials: filters.official,
    outlets: filters.outlet,
    before,
    after,
  };
}
