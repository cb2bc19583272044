/** The words of all languages' lexicons, found in a text by the hash of their letters. */
import { readCharacters, smallIn } from './characters.ts';
import type { Lexicon } from './lexicon.ts';

/** So many slots the hash table has: a power of two, several times the words of all languages. */
const SLOTS = 4096;

/** Hash of no letters; each character is added with `addToHash`. */
export const NO_LETTERS = 7;
export const addToHash = (hash: number, character: number): number => (Math.imul(hash, 31) + smallIn(character)) | 0;

/** The hash of the letters from `start` to `end`. */
export function hashOf(characters: Uint16Array, start: number, end: number): number {
  let hash = NO_LETTERS;
  for (let index = start; index < end; index++) hash = addToHash(hash, characters[index] ?? 0);
  return hash;
}

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

/**
 * All languages' words in one hash table, so that each word of a text is looked up once, without being
 * cut out of it: most words are none of ours, and their hash says so.
 */
export class Dictionary {
  /** In the order in which the lexicons were given. */
  readonly meanings: readonly Meanings[];
  readonly #words: string[] = [''];
  readonly #hashes: number[] = [0];
  readonly #slots = new Uint16Array(SLOTS);

  /** @param languages lexicon and function words of each */
  constructor(languages: readonly { readonly lexicon: Lexicon; readonly functionWords: ReadonlySet<string> }[]) {
    for (const { lexicon: known, functionWords } of languages) {
      for (const word of [...known.keys(), ...functionWords]) this.#add(word);
    }
    const length = this.#words.length;
    this.meanings = languages.map(({ lexicon: known, functionWords }) => {
      const entries = this.#words.map((word) => known.get(word));
      return {
        classes: Uint16Array.from({ length }, (_, at) => entries[at]?.class.charCodeAt(0) ?? 0),
        values: Int16Array.from({ length }, (_, at) => entries[at]?.value ?? 0),
        capital: Uint8Array.from({ length }, (_, at) => Number(entries[at]?.capital ?? false)),
        votes: Uint8Array.from({ length }, (_, at) => Number(functionWords.has(this.#words[at] ?? ''))),
      };
    });
  }

  #add(word: string): void {
    const characters = readCharacters(word);
    const hash = hashOf(characters, 0, word.length);
    if (this.find(characters, 0, word.length, hash) !== 0) return;
    let slot = hash & (SLOTS - 1);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#slots[slot] = this.#words.length;
    this.#words.push(word);
    this.#hashes.push(hash);
  }

  /** The number of the word at `start`, whose letters have that hash; 0 for one no language knows. */
  find(characters: Uint16Array, start: number, end: number, hash: number): number {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return 0;
      if (this.#hashes[number] === hash && isWord(characters, start, end, this.#words[number] ?? '')) return number;
    }
  }
}

function isWord(characters: Uint16Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    if (smallIn(characters[start + index] ?? 0) !== word.charCodeAt(index)) return false;
  }
  return true;
}
