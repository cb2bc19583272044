import type { Token } from './tokens.ts';

/** Lists of phrases, found from a token on; the longest wins. */
export class Phrases<Value> {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();

  readonly #keyOf: (token: Token) => string;

  /** @param keyOf which spelling of a token is compared: with diacritics (`key`) or without (`plain`) */
  constructor(keyOf: (token: Token) => string) {
    this.#keyOf = keyOf;
  }

  add(words: readonly string[], value: Value): void {
    const [first] = words;
    if (first === undefined) return;
    const list = this.#byFirst.get(first) ?? [];
    if (list.length === 0) this.#byFirst.set(first, list);
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at token `at`, or `null`. A phrase does not cross a line. */
  match(tokens: readonly Token[], at: number): { value: Value; end: number } | null {
    const first = tokens[at];
    if (first === undefined) return null;
    const list = this.#byFirst.get(this.#keyOf(first));
    if (list === undefined) return null;
    for (const { words, value } of list) {
      let offset = 1;
      while (offset < words.length) {
        const token = tokens[at + offset];
        if (token === undefined || token.gap === 'line' || this.#keyOf(token) !== words[offset]) break;
        offset++;
      }
      if (offset === words.length) return { value, end: at + offset };
    }
    return null;
  }
}
