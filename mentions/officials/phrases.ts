import type { Token } from './tokens.ts';

/** A phrase of a list, with what it stands for. */
export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

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
  keyOf: (token: Token) => string,
): { value: Value; end: number } | null {
  for (const { words, value } of phrases) {
    let offset = 1;
    while (offset < words.length) {
      const token = tokens[at + offset];
      if (token === undefined || token.gap === 'line' || keyOf(token) !== words[offset]) break;
      offset++;
    }
    if (offset === words.length) return { value, end: at + offset };
  }
  return null;
}
