/**
 * A text as tokens, each with one letter for its class.
 *
 * The detectors are short regular expressions over the string of classes, not
 * over the text: one letter a token, so every repetition in them is bounded
 * and the whole costs time linear in the text, whatever the page holds.
 */
import type { Dictionary, Word } from './lexicon.ts';

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
  /** What a word means in the grammars; `undefined` for other tokens and for words none of them knows. */
  readonly words: readonly (Word | undefined)[];
}

/** Codes of the classes `|`, which also ends a paragraph, `X` and `x`. */
export const OUTSIDE = 0x7c;
const NAME = 0x58;
const WORD = 0x78;

/** No word of a lexicon is longer, even in NFD. */
const LONGEST_WORD = 16;

const OTHER_LETTER = /^[\p{L}\p{M}]$/u;

function isLetter(text: string, index: number, code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x300 && code <= 0x36f) return true;
  if (code >= 0x1e00 && code <= 0x1eff) return true;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return code < 0x2000 || code > 0x206f ? OTHER_LETTER.test(text.charAt(index)) : false;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return true;
  return (
    code >= 0x2000 &&
    (code <= 0x200f || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000 || code === 0xfeff)
  );
}

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

class TokenBuilder {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly values: Int32Array;
  readonly kinds: Uint16Array;
  readonly words: (Word | undefined)[] = [];
  length = 0;

  /** No text has more tokens than code units. */
  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.kinds = new Uint16Array(capacity);
  }

  push(start: number, end: number, kind: string, value = 0, word?: Word): void {
    const at = this.length++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.values[at] = value;
    this.kinds[at] = kind === '' ? 0 : kind.charCodeAt(0);
    this.words.push(word);
  }
}

function numberKind(digits: number, value: number): string {
  if (digits <= 2) return value >= 1 && value <= 31 ? 'd' : 'n';
  return digits === 4 && value >= 1000 && value <= 2199 ? 'y' : 'n';
}

/** Reads the number at `start`; returns where it ends. */
function readNumber(text: string, start: number, out: TokenBuilder): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const digits = end - start;
  const value = digits <= 9 ? Number(text.slice(start, end)) : 0;
  const next = text.charCodeAt(end);
  if (isLetter(text, end, next)) {
    let wordEnd = end + 1;
    while (isLetter(text, wordEnd, text.charCodeAt(wordEnd))) wordEnd++;
    const suffix = text.slice(end, wordEnd).toLowerCase();
    if (suffix === 's' && value % 10 === 0 && digits === 4) out.push(start, wordEnd, 'D', value);
    else if (suffix === 's' && value % 10 === 0 && digits === 2) out.push(start, wordEnd, 'S', value);
    else if (/^(st|nd|rd|th)$/.test(suffix) && value >= 1 && value <= 31) out.push(start, wordEnd, 'O', value);
    else {
      while (isDigit(text.charCodeAt(wordEnd)) || isLetter(text, wordEnd, text.charCodeAt(wordEnd))) wordEnd++;
      out.push(start, wordEnd, '#');
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
      out.push(start, last, 'n', 0);
      return last;
    }
  }
  const money =
    (before !== '' && CURRENCY.includes(before)) || (end < text.length && CURRENCY.includes(text.charAt(end)));
  out.push(start, end, money ? 'n' : numberKind(digits, value), value);
  if ((next === 0x2e || next === 0x2c || next === 0x3a) && isDigit(text.charCodeAt(end + 1))) {
    let stop = end + 1;
    while (isDigit(text.charCodeAt(stop))) stop++;
    if (next === 0x2c) out.push(end, end + 1, stop - end === 5 ? ',' : '^');
    else out.push(end, end + 1, '~');
    return end + 1;
  }
  return end;
}

/** Cuts `text` into tokens. White space has none; a paragraph's end has an empty one. */
export function tokenize(text: string, dictionary: Dictionary): Tokens {
  const out = new TokenBuilder(text.length);
  const hardWrapped = isHardWrapped(text);
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      const start = index;
      let lines = 0;
      while (index < text.length && isSpace(text.charCodeAt(index))) {
        if (text.charCodeAt(index) === 0x0a) lines++;
        index++;
      }
      if (lines > 1 || (lines === 1 && !hardWrapped && !continues(text, start, index))) out.push(start, start, '|');
    } else if (isDigit(code)) {
      index = readNumber(text, index, out);
    } else if (isLetter(text, index, code)) {
      const start = index;
      index++;
      let next = text.charCodeAt(index);
      while (isLetter(text, index, next) || isDigit(next)) next = text.charCodeAt(++index);
      const known = index - start <= LONGEST_WORD ? dictionary.get(keyOf(text, start, index)) : undefined;
      out.push(start, index, '', 0, known);
    } else {
      out.push(index, index + 1, punctuation(text.charAt(index), code));
      index++;
    }
  }
  const { length, starts, ends, kinds, values, words } = out;
  return { text, length, starts, ends, kinds, values, words };
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

/** The tokens as one language reads them: `classes[i]` is the class of token `i`, `values[i]` its meaning. */
export interface Reading {
  readonly tokens: Tokens;
  readonly classes: string;
  readonly values: Int32Array;
}

/** The word of token `index` in lower case and NFC; empty when it is none. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.kinds[index] === 0 ? keyOf(tokens.text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0) : '';
}

/**
 * Gives every token the class its word has in the grammar at `place`; words that are not in its lexicon
 * are `x`, or `X` with a capital. Tokens of paragraphs that are not `mine` are `|`.
 */
export function classify(tokens: Tokens, place: number, mine: (paragraph: number) => boolean): Reading {
  const { kinds, text, starts, words, length } = tokens;
  const values = tokens.values.slice(0, length);
  const codes = new Uint16Array(length);
  let paragraph = 0;
  let here = mine(0);
  for (let index = 0; index < length; index++) {
    const kind = kinds[index] ?? 0;
    if (kind === OUTSIDE) here = mine(++paragraph);
    if (!here) codes[index] = OUTSIDE;
    else if (kind !== 0) codes[index] = kind;
    else {
      const entry = words[index]?.entries[place];
      const capital = hasCapital(text, starts[index] ?? 0);
      if (entry !== undefined && (capital || !entry.capital)) {
        codes[index] = entry.class.charCodeAt(0);
        values[index] = entry.value;
      } else codes[index] = capital ? NAME : WORD;
    }
  }
  let classes = '';
  for (let from = 0; from < length; from += CHUNK)
    classes += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  return { tokens, classes, values };
}

/** So many codes are turned into text at once: more could be too many arguments. */
const CHUNK = 4096;

function hasCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}
