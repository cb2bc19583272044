import type { Spelling } from '../tokens/spelling.ts';
import type { Phrase } from './entries.ts';
import type { Token } from './tokens.ts';

/** Adds a phrase to those that begin with the same word, the longest first. */
export function addPhrase<Value>(phrases: Phrase<Value>[], words: readonly string[], value: Value): void {
  phrases.push({ words, value });
  phrases.sort((a, b) => b.words.length - a.words.length);
}

/**
 * The longest phrase that stands at token `at`, or `null`. A phrase does not cross a line.
 *
 * @param phrases those that begin with the word at `at`, the longest first
 * @param keyOf which spelling of a token is compared: with diacritics (`key`) or without (`plain`)
 */
export function longestPhrase<Value>(
  phrases: readonly Phrase<Value>[],
  tokens: readonly Token[],
  at: number,
  keyOf: (spelling: Spelling) => string,
): { value: Value; end: number } | null {
  for (const { words, value } of phrases) {
    let offset = 1;
    while (offset < words.length) {
      const token = tokens[at + offset];
      if (token === undefined || token.gap === 'line' || keyOf(token.spelling) !== words[offset]) break;
      offset++;
    }
    if (offset === words.length) return { value, end: at + offset };
  }
  return null;
}
