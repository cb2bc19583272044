/**
 * The tokens of a text, each with one letter for its class in a language.
 *
 * The detectors are short regular expressions over the string of classes, not
 * over the text: one letter a token, so every repetition in them is bounded
 * and the whole costs time linear in the text, whatever the page holds.
 */
import { NAME, OUTSIDE, WORD, type Tokens } from '../tokens/tokens.ts';
import type { Meanings } from './dictionary.ts';

/** The tokens as one language reads them: `classes[i]` is the class of token `i`. */
export interface Reading {
  readonly tokens: Tokens;
  readonly classes: string;
  /** How many tokens there are of a class, by its code; none has a code above 127. */
  readonly counts: Uint32Array;
  /** The number a token means, in figures or in words; 0 where it means none. */
  valueAt(index: number): number;
}

const isWord = (kind: number) => kind === WORD || kind === NAME;

/** The number in the dictionary of the word at token `index`; 0 for any other token. */
export const wordNumber = ({ kinds, values }: Tokens, index: number): number =>
  isWord(kinds[index] ?? 0) ? (values[index] ?? 0) : 0;

/** The word of token `index` in lower case and NFC; empty when it is none. */
export function wordAt({ kinds, words }: Tokens, index: number): string {
  return isWord(kinds[index] ?? 0) ? (words[index]?.lower ?? '') : '';
}

/**
 * Gives every token the class its word has in one language; words that are not in its lexicon
 * are `x`, or `X` with a capital. Tokens of paragraphs that are not `mine` are `|`.
 */
export function classify(
  tokens: Tokens,
  { classes: letters, values, capital }: Meanings,
  mine: (paragraph: number) => boolean,
): Reading {
  const { kinds, length } = tokens;
  const codes = kinds.slice(0, length);
  const counts = new Uint32Array(128);
  let paragraph = 0;
  let here = mine(0);
  for (let index = 0; index < length; index++) {
    const kind = codes[index] ?? 0;
    if (kind === OUTSIDE) here = mine(++paragraph);
    else if (!here) codes[index] = OUTSIDE;
    else if (kind === WORD || kind === NAME) {
      const word = tokens.values[index] ?? 0;
      const code = letters[word] ?? 0;
      if (code !== 0 && (kind === NAME || capital[word] === 0)) codes[index] = code;
    }
    const last = codes[index] ?? 0;
    counts[last] = (counts[last] ?? 0) + 1;
  }
  let classes = '';
  for (let from = 0; from < length; from += CHUNK)
    classes += Reflect.apply(String.fromCharCode, String, codes.subarray(from, from + CHUNK));
  const valueAt = (index: number) => {
    const value = tokens.values[index] ?? 0;
    return isWord(kinds[index] ?? 0) ? (values[value] ?? 0) : value;
  };
  return { tokens, classes, counts, valueAt };
}

/** So many codes are turned into text at once: more could be too many arguments. */
const CHUNK = 4096;
