/**
 * A text as tokens, each with one letter for its class.
 *
 * The detectors are short regular expressions over the string of classes, not
 * over the text: one letter a token, so every repetition in them is bounded
 * and the whole costs time linear in the text, whatever the page holds.
 */
import { DIGIT, isDigit, isMark, LETTER, readCharacter, smallAt, sortAt, SPACE } from './characters.ts';
import type { Dictionary } from './dictionary.ts';
import { hashOf, NO_LETTERS } from './dictionary.ts';

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
  /** The class's character code; 0 for a word. */
  readonly kinds: Uint16Array;
  /** The number a number token means; 0 otherwise. */
  readonly values: Int32Array;
  /** A word's number in the dictionary; 0 for other tokens and for words no language knows. */
  readonly words: Uint16Array;
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
const WRAPPED_LINE = { shortest: 40, longest: 110 };

/** True when the text's lines were broken at a width, so that a line's end is no paragraph's end. */
function isHardWrapped(text: string): boolean {
  let wrapped = 0;
  let others = 0;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    const width = end - start;
    if (width > WRAPPED_LINE.longest) others += 2;
    else if (width >= WRAPPED_LINE.shortest) wrapped++;
    start = end + 1;
  }
  return wrapped >= 4 && wrapped > 2 * others;
}

/** Tokens are seldom shorter on average, white space included. */
const USUAL_WIDTH = 3;

class TokenBuilder {
  starts: Int32Array;
  ends: Int32Array;
  values: Int32Array;
  kinds: Uint16Array;
  words: Uint16Array;
  length = 0;

  constructor(characters: number) {
    const capacity = Math.ceil(characters / USUAL_WIDTH) + 16;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.kinds = new Uint16Array(capacity);
    this.words = new Uint16Array(capacity);
  }

  #grow(): void {
    const larger = <A extends Int32Array | Uint16Array>(old: A, make: new (length: number) => A): A => {
      const grown = new make(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.starts = larger(this.starts, Int32Array);
    this.ends = larger(this.ends, Int32Array);
    this.values = larger(this.values, Int32Array);
    this.kinds = larger(this.kinds, Uint16Array);
    this.words = larger(this.words, Uint16Array);
  }

  /** @param kind the class's character code; 0 for a word */
  push(start: number, end: number, kind: number, value = 0, word = 0): void {
    if (this.length === this.starts.length) this.#grow();
    const at = this.length++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.values[at] = value;
    this.kinds[at] = kind;
    this.words[at] = word;
  }

  pushClass(start: number, end: number, letter: string, value = 0): void {
    this.push(start, end, letter.charCodeAt(0), value);
  }
}

function numberKind(digits: number, value: number): string {
  if (digits <= 2) return value >= 1 && value <= 31 ? 'd' : 'n';
  return digits === 4 && value >= 1000 && value <= 2199 ? 'y' : 'n';
}

function isLetterOrDigit(text: string, index: number): boolean {
  const sort = sortAt(text, index);
  return sort === LETTER || sort === DIGIT;
}

/** Reads the number at `start`; returns where it ends. */
function readNumber(text: string, start: number, out: TokenBuilder): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const digits = end - start;
  const value = digits <= 9 ? Number(text.slice(start, end)) : 0;
  const next = text.charCodeAt(end);
  if (sortAt(text, end) === LETTER) {
    let wordEnd = end + 1;
    while (sortAt(text, wordEnd) === LETTER) wordEnd++;
    const suffix = text.slice(end, wordEnd).toLowerCase();
    if (suffix === 's' && value % 10 === 0 && digits === 4) out.pushClass(start, wordEnd, 'D', value);
    else if (suffix === 's' && value % 10 === 0 && digits === 2) out.pushClass(start, wordEnd, 'S', value);
    else if (/^(st|nd|rd|th)$/.test(suffix) && value >= 1 && value <= 31) out.pushClass(start, wordEnd, 'O', value);
    else {
      while (isLetterOrDigit(text, wordEnd)) wordEnd++;
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
  const out = new TokenBuilder(text.length);
  const hardWrapped = isHardWrapped(text);
  for (let index = 0; index < text.length;) {
    const sort = sortAt(text, index);
    if (sort === LETTER) index = readWord(text, index, dictionary, out);
    else if (sort === SPACE) {
      const start = index;
      let lines = 0;
      for (; sortAt(text, index) === SPACE; index++) if (text.charCodeAt(index) === 0x0a) lines++;
      if (lines > 1 || (lines === 1 && !hardWrapped && !continues(text, start, index))) out.push(start, start, OUTSIDE);
    } else if (sort === DIGIT) index = readNumber(text, index, out);
    else {
      out.pushClass(index, index + 1, punctuation(text.charAt(index), text.charCodeAt(index)));
      index++;
    }
  }
  const { length, starts, ends, kinds, values, words } = out;
  return { text, length, starts, ends, kinds, values, words, dictionary };
}

/** Reads the word at `start`; returns where it ends. */
function readWord(text: string, start: number, dictionary: Dictionary, out: TokenBuilder): number {
  let hash = NO_LETTERS;
  let marked = false;
  let end = start;
  for (; ; end++) {
    const character = readCharacter(text, end);
    const sort = character & 3;
    if (sort !== LETTER && sort !== DIGIT) break;
    const small = character >> 2;
    if (isMark(small)) marked = true;
    hash = hashOf(hash, small);
  }
  const word = marked ? findComposed(keyOf(text, start, end), dictionary) : dictionary.find(text, start, end, hash);
  out.push(start, end, 0, 0, word);
  return end;
}

/** Looks a word up whose diacritics were composed. */
function findComposed(word: string, dictionary: Dictionary): number {
  let hash = NO_LETTERS;
  for (let index = 0; index < word.length; index++) hash = hashOf(hash, word.charCodeAt(index));
  return dictionary.find(word, 0, word.length, hash);
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

/** The word of token `index` in lower case and NFC; empty when it is none. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.kinds[index] === 0 ? keyOf(tokens.text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0) : '';
}

/**
 * Gives every token the class its word has in the language at `place`; words that are not in its lexicon
 * are `x`, or `X` with a capital. Tokens of paragraphs that are not `mine` are `|`.
 */
export function classify(tokens: Tokens, place: number, mine: (paragraph: number) => boolean): Reading {
  const { kinds, text, starts, words, length, dictionary } = tokens;
  const meanings = dictionary.meanings[place];
  if (meanings === undefined) throw new RangeError(`no language at ${place}`);
  const { classes: letters, values, capital } = meanings;
  const codes = new Uint16Array(length);
  let paragraph = 0;
  let here = mine(0);
  for (let index = 0; index < length; index++) {
    const kind = kinds[index] ?? 0;
    if (kind === OUTSIDE) here = mine(++paragraph);
    if (!here) codes[index] = OUTSIDE;
    else if (kind !== 0) codes[index] = kind;
    else {
      const word = words[index] ?? 0;
      const code = letters[word] ?? 0;
      if (code !== 0 && capital[word] === 0) codes[index] = code;
      else if (hasCapital(text, starts[index] ?? 0)) codes[index] = code === 0 ? NAME : code;
      else codes[index] = WORD;
    }
  }
  let classes = '';
  for (let from = 0; from < length; from += CHUNK)
    classes += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  return { tokens, classes, valueAt: (index) => values[words[index] ?? 0] || (tokens.values[index] ?? 0) };
}

/** So many codes are turned into text at once: more could be too many arguments. */
const CHUNK = 4096;

const hasCapital = (text: string, at: number) => smallAt(text, at) !== text.charCodeAt(at);
