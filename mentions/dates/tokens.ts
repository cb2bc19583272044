/**
 * A text as tokens, each with one letter for its class.
 *
 * The detectors are short regular expressions over the string of classes, not
 * over the text: one letter a token, so every repetition in them is bounded
 * and the whole costs time linear in the text, whatever the page holds.
 */
import { isHardWrapped } from '../../text/wrapped-lines.ts';
import { DIGIT, isCapital, isDigit, isMark, LETTER, readCharacters, smallIn, sortIn, SPACE } from './characters.ts';
import type { Dictionary } from './dictionary.ts';
import { addToHash, hashOf, NO_LETTERS } from './dictionary.ts';

/**
 * What a character of the text begins. Words are looked up later, by language;
 * numbers have their class from the start:
 * `d` 1 to 31 in one or two digits, `y` four digits from 1000 to 2199, `n` any other number,
 * `O` a day with its English ending (21st), `D` a decade (1990s), `S` a decade without century (90s).
 * Punctuation is its own class, every dash is `-`, every apostrophe `'`, every quotation mark `"`;
 * `~` is a dot or colon and `^` a comma glued between digits. `|` ends a paragraph.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The class's character code; a word's is `X` with a capital, else `x`. */
  readonly kinds: Uint8Array;
  /** The number a number token means; a word's number in the dictionary; 0 otherwise. */
  readonly values: Int32Array;
  readonly dictionary: Dictionary;
}

/** Codes of the classes `|`, which also ends a paragraph, `X` and `x`. */
export const OUTSIDE = 0x7c;
const NAME = 0x58;
const WORD = 0x78;

/** Dashes are `-`, quotation marks `"`, apostrophes `'`; anything else that is not ASCII is a bullet to us: `*`. */
function punctuation(character: string, code: number): string {
  if (code < 0x80) return character === '|' || character === '~' || character === '^' ? '*' : character;
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code === 0x2212) return '-';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return "'";
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb || code === 0x201e) return '"';
  if (code === 0xff0c) return ',';
  return '*';
}

const CURRENCY = '$€£¥₫%‰°';
/** Tokens are seldom shorter on average, white space included. */
const USUAL_WIDTH = 4;

function enlarged<A extends Int32Array | Uint8Array>(old: A, grown: A): A {
  grown.set(old);
  return grown;
}

class TokenBuilder {
  starts: Int32Array;
  ends: Int32Array;
  values: Int32Array;
  kinds: Uint8Array;
  length = 0;

  constructor(characters: number) {
    const capacity = Math.ceil(characters / USUAL_WIDTH) + 16;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }

  #grow(): void {
    const capacity = this.starts.length * 2;
    this.starts = enlarged(this.starts, new Int32Array(capacity));
    this.ends = enlarged(this.ends, new Int32Array(capacity));
    this.values = enlarged(this.values, new Int32Array(capacity));
    this.kinds = enlarged(this.kinds, new Uint8Array(capacity));
  }

  /** @param kind the class's character code */
  push(start: number, end: number, kind: number, value = 0): void {
    if (this.length === this.starts.length) this.#grow();
    const at = this.length++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.values[at] = value;
    this.kinds[at] = kind;
  }

  pushClass(start: number, end: number, letter: string, value = 0): void {
    this.push(start, end, letter.charCodeAt(0), value);
  }
}

function numberKind(digits: number, value: number): string {
  if (digits <= 2) return value >= 1 && value <= 31 ? 'd' : 'n';
  return digits === 4 && value >= 1000 && value <= 2199 ? 'y' : 'n';
}

/** Reads the number at `start`; returns where it ends. */
function readNumber(text: string, characters: Uint16Array, start: number, out: TokenBuilder): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const digits = end - start;
  const value = digits <= 9 ? Number(text.slice(start, end)) : 0;
  const next = text.charCodeAt(end);
  const sort = (index: number) => sortIn(characters[index] ?? 0);
  if (sort(end) === LETTER) {
    let wordEnd = end + 1;
    while (sort(wordEnd) === LETTER) wordEnd++;
    const suffix = text.slice(end, wordEnd).toLowerCase();
    if (suffix === 's' && value % 10 === 0 && digits === 4) out.pushClass(start, wordEnd, 'D', value);
    else if (suffix === 's' && value % 10 === 0 && digits === 2) out.pushClass(start, wordEnd, 'S', value);
    else if (/^(st|nd|rd|th)$/.test(suffix) && value >= 1 && value <= 31) out.pushClass(start, wordEnd, 'O', value);
    else {
      while (sort(wordEnd) === LETTER || sort(wordEnd) === DIGIT) wordEnd++;
      out.pushClass(start, wordEnd, '#');
    }
    return wordEnd;
  }
  const before = start > 0 ? text.charAt(start - 1) : '';
  if ((next === 0x2e || next === 0x2c) && isDigit(text.charCodeAt(end + 1))) {
    let groups = end;
    let last = end;
    while (
      (text.charCodeAt(groups) === 0x2e || text.charCodeAt(groups) === 0x2c) &&
      isDigit(text.charCodeAt(groups + 1))
    ) {
      let stop = groups + 1;
      while (isDigit(text.charCodeAt(stop))) stop++;
      if (stop - groups !== 4) break;
      last = stop;
      groups = stop;
    }
    if (last > end) {
      out.pushClass(start, last, 'n', 0);
      return last;
    }
  }
  const money =
    (before !== '' && CURRENCY.includes(before)) || (end < text.length && CURRENCY.includes(text.charAt(end)));
  out.pushClass(start, end, money ? 'n' : numberKind(digits, value), value);
  if ((next === 0x2e || next === 0x2c || next === 0x3a) && isDigit(text.charCodeAt(end + 1))) {
    let stop = end + 1;
    while (isDigit(text.charCodeAt(stop))) stop++;
    if (next === 0x2c) out.pushClass(end, end + 1, stop - end === 5 ? ',' : '^');
    else out.pushClass(end, end + 1, '~');
    return end + 1;
  }
  return end;
}

/** Cuts `text` into tokens. White space has none; a paragraph's end has an empty one. */
export function tokenize(text: string, dictionary: Dictionary): Tokens {
  const characters = readCharacters(text);
  const out = new TokenBuilder(text.length);
  const hardWrapped = isHardWrapped(text);
  for (let index = 0; index < text.length;) {
    const sort = sortIn(characters[index] ?? 0);
    if (sort === LETTER) index = readWord(text, characters, index, dictionary, out);
    else if (sort === SPACE) {
      const start = index;
      let lines = 0;
      for (; sortIn(characters[index] ?? 0) === SPACE; index++) if (smallIn(characters[index] ?? 0) === 0x0a) lines++;
      if (lines > 1 || (lines === 1 && !hardWrapped && !continues(text, start, index))) out.push(start, start, OUTSIDE);
    } else if (sort === DIGIT) index = readNumber(text, characters, index, out);
    else {
      out.pushClass(index, index + 1, punctuation(text.charAt(index), text.charCodeAt(index)));
      index++;
    }
  }
  const { length, starts, ends, kinds, values } = out;
  return { text, length, starts, ends, kinds, values, dictionary };
}

/** Reads the word at `start`; returns where it ends. */
function readWord(
  text: string,
  characters: Uint16Array,
  start: number,
  dictionary: Dictionary,
  out: TokenBuilder,
): number {
  let hash = NO_LETTERS;
  let marked = false;
  let end = start;
  const find = (until: number) =>
    marked ? findComposed(keyOf(text, start, until), dictionary) : dictionary.find(characters, start, until, hash);
  for (; ; end++) {
    const character = characters[end] ?? 0;
    const sort = sortIn(character);
    if (sort !== LETTER && sort !== DIGIT) break;
    // A lost space: "September2018".
    if (sort === DIGIT && end - start > 2 && find(end) !== 0) break;
    if (isMark(smallIn(character))) marked = true;
    hash = addToHash(hash, character);
  }
  const capital = isCapital(characters[start] ?? 0, text.charCodeAt(start));
  out.push(start, end, capital ? NAME : WORD, find(end));
  return end;
}

/** Looks a word up whose diacritics were composed. */
function findComposed(word: string, dictionary: Dictionary): number {
  const characters = readCharacters(word);
  return dictionary.find(characters, 0, word.length, hashOf(characters, 0, word.length));
}

const COMBINING_MARK = /[\u0300-\u036f]/;

/** A word as lexicons have it: in lower case and NFC. */
function keyOf(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) >= 0x300) return COMBINING_MARK.test(word) ? word.normalize('NFC') : word;
  }
  return word;
}

/** A line break inside a sentence: after a dash or a comma, or before a small letter. */
function continues(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (/[-,–—(]/.test(before)) return true;
  const after = text.charAt(end);
  return after !== after.toUpperCase();
}

/** The tokens as one language reads them: `classes[i]` is the class of token `i`. */
export interface Reading {
  readonly tokens: Tokens;
  readonly classes: string;
  /** The number a token means, in figures or in words; 0 where it means none. */
  valueAt(index: number): number;
}

const isWord = (kind: number) => kind === WORD || kind === NAME;

/** The number in the dictionary of the word at token `index`; 0 for any other token. */
export const wordNumber = ({ kinds, values }: Tokens, index: number): number =>
  isWord(kinds[index] ?? 0) ? (values[index] ?? 0) : 0;

/** The word of token `index` in lower case and NFC; empty when it is none. */
export function wordAt(tokens: Tokens, index: number): string {
  return isWord(tokens.kinds[index] ?? 0) ? keyOf(tokens.text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0) : '';
}

/**
 * Gives every token the class its word has in the language at `place`; words that are not in its lexicon
 * are `x`, or `X` with a capital. Tokens of paragraphs that are not `mine` are `|`.
 */
export function classify(tokens: Tokens, place: number, mine: (paragraph: number) => boolean): Reading {
  const { kinds, length, dictionary } = tokens;
  const meanings = dictionary.meanings[place];
  if (meanings === undefined) throw new RangeError(`no language at ${place}`);
  const { classes: letters, values, capital } = meanings;
  const codes = kinds.slice(0, length);
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
  }
  let classes = '';
  for (let from = 0; from < length; from += CHUNK)
    classes += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  const valueAt = (index: number) => {
    const value = tokens.values[index] ?? 0;
    return isWord(kinds[index] ?? 0) ? (values[value] ?? 0) : value;
  };
  return { tokens, classes, valueAt };
}

/** So many codes are turned into text at once: more could be too many arguments. */
const CHUNK = 4096;
