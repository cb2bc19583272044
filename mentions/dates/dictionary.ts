/** The words of all languages' lexicons of dates, each with a number. */
import type { Spelling } from '../tokens/spelling.ts';
import type { Lexicon } from './lexicon.ts';

/** What the words of one language mean, by a word's number in the dictionary. */
export interface Meanings {
  /** Character code of the class; 0 for a word of other languages. */
  readonly classes: Uint16Array;
  readonly values: Int16Array;
  /** 1 for words that count only with a capital. */
  readonly capital: Uint8Array;
  /** 1 for function words, which vote for the language. */
  readonly votes: Uint8Array;
}

/** Looks each word up once, in all languages. */
export class Dictionary {
  /** In the order in which the lexicons were given. */
  readonly meanings: readonly Meanings[];
  readonly #numbers: ReadonlyMap<string, number>;

  /** @param languages lexicon and function words of each */
  constructor(languages: readonly { readonly lexicon: Lexicon; readonly functionWords: ReadonlySet<string> }[]) {
    const words = [
      '',
      ...new Set(languages.flatMap(({ lexicon, functionWords }) => [...lexicon.keys(), ...functionWords])),
    ];
    const { length } = words;
    this.#numbers = new Map(words.map((word, number) => [word, number]));
    this.meanings = languages.map(({ lexicon, functionWords }) => {
      const entries = words.map((word) => lexicon.get(word));
      return {
        classes: Uint16Array.from({ length }, (_, at) => entries[at]?.class.charCodeAt(0) ?? 0),
        values: Int16Array.from({ length }, (_, at) => entries[at]?.value ?? 0),
        capital: Uint8Array.from({ length }, (_, at) => Number(entries[at]?.capital ?? false)),
        votes: Uint8Array.from({ length }, (_, at) => Number(functionWords.has(words[at] ?? ''))),
      };
    });
  }

  /** The number of a word; 0 for one no language knows. */
  numberOf(word: Spelling): number {
    if (word.date < 0) word.date = this.#numbers.get(word.lower) ?? 0;
    return word.date;
  }
}
