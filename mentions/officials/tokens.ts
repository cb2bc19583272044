import { DIGIT, isDigit, LETTER, MARK, sortAt, widthAt } from '../tokens/characters.ts';
import { BLANK, LINE, NONE, OUTSIDE, START, type Tokens } from '../tokens/tokens.ts';
import { tokenize } from '../tokens/tokenize.ts';
import type { Shape, Spelling } from '../tokens/spelling.ts';
import { spellingOf } from '../tokens/spellings.ts';
import { DOT, isApostrophe, isBlankAt, isJoiner, LONGEST_ABBREVIATION, wordEnd } from './word-end.ts';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'line' | 'start';

/** A word, number or mark as names and offices are made of: "U.S.", "Jean-Claude" and "O'Neil" are one. */
export class Token {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  readonly gap: Gap;
  /** First word of a sentence or line. */
  readonly opens: boolean;

  constructor(start: number, end: number, spelling: Spelling, gap: Gap, opens: boolean) {
    this.start = start;
    this.end = end;
    this.spelling = spelling;
    this.gap = gap;
    this.opens = opens;
  }

  get text(): string {
    return this.spelling.text;
  }

  get key(): string {
    return this.spelling.key;
  }

  get plain(): string {
    return this.spelling.plain;
  }

  get shape(): Shape {
    return this.spelling.shape;
  }
}

const GAPS: readonly Gap[] = (() => {
  const gaps: Gap[] = [];
  gaps[NONE] = 'none';
  gaps[BLANK] = 'space';
  gaps[LINE] = 'line';
  gaps[START] = 'start';
  return gaps;
})();

/** Found out of a word's own letters: it is read as one, and takes a period behind it. */
const WHOLE = 1;
const TAKES_PERIOD = 2;
const KNOWN = 4;

function jointsOf(word: Spelling): number {
  const { text } = word;
  const takesPeriod = text.length <= LONGEST_ABBREVIATION && wordEnd(`${text}.`, 0) > text.length;
  word.joints = KNOWN | (wordEnd(text, 0) === text.length ? WHOLE : 0) | (takesPeriod ? TAKES_PERIOD : 0);
  return word.joints;
}

/** True when what stands behind the word leaves it as it is. */
function standsApart(text: string, end: number, word: Spelling): boolean {
  const joints = word.joints === 0 ? jointsOf(word) : word.joints;
  if ((joints & WHOLE) === 0) return false;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  return !isJoiner(next) && (next !== DOT || (joints & TAKES_PERIOD) === 0);
}

class Joiner {
  readonly tokens: Token[] = [];
  readonly #text: string;
  #opens = true;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param code of a mark's character; 0 for words, numbers and "'s" */
  push(start: number, end: number, word: Spelling, gap: number, code: number): void {
    const opens = this.#opens || gap === LINE;
    this.tokens.push(new Token(start, end, word, GAPS[gap] ?? 'none', opens));
    this.#opens = code !== 0 && (ENDS_SENTENCE.has(code) || (opens && OPENS_QUOTATION.has(code)));
  }

  /** Reads one token character by character; returns where it ends. */
  read(start: number, gap: number): number {
    const text = this.#text;
    const sort = sortAt(text, start);
    const isPossessive = sort === MARK && isPossessiveAt(text, start, gap);
    let end = start + widthAt(text, start);
    if (sort === LETTER) end = wordEnd(text, start);
    else if (sort === DIGIT) while (isDigit(text.charCodeAt(end))) end++;
    else if (isPossessive) end++;
    this.push(
      start,
      end,
      spellingOf(text.slice(start, end)),
      gap,
      sort === MARK && !isPossessive ? text.charCodeAt(start) : 0,
    );
    return end;
  }
}

const codes = (characters: string) => new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const ENDS_SENTENCE = codes('.!?…');
const OPENS_QUOTATION = codes('"“”‘(');

/** 's and ’s: a token of their own, so that a name is the same with and without it. */
function isPossessiveAt(text: string, at: number, gap: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || !/^[sS]$/.test(text.charAt(at + 1))) return false;
  return gap === NONE ? sortAt(text, at + 2) !== LETTER : gap === BLANK && isBlankAt(text, at + 2);
}

/** The tokens of a text as names and offices are made of: what hyphens, apostrophes and periods join is one. */
export function joinTokens({ text, length, starts, ends, kinds, gaps, words }: Tokens): Token[] {
  const joiner = new Joiner(text);
  let position = 0;
  for (let index = 0; index < length; index++) {
    if (kinds[index] === OUTSIDE) continue;
    const end = ends[index] ?? 0;
    if (end <= position) continue;
    const start = starts[index] ?? 0;
    const gap = gaps[index] ?? NONE;
    const word = words[index] ?? null;
    if (start >= position && word !== null) {
      const code = word.shape === 'mark' ? text.charCodeAt(start) : 0;
      const isAlone = code !== 0 ? !isApostrophe(code) : word.shape === 'number' || standsApart(text, end, word);
      if (isAlone) {
        joiner.push(start, end, word, gap, code);
        position = end;
        continue;
      }
    }
    for (position = Math.max(start, position); position < end;)
      position = joiner.read(position, position === start ? gap : NONE);
  }
  return joiner.tokens;
}

/** The tokens of a text of its own: a phrase of a list, a publisher's name. */
export const tokensOf = (text: string): Token[] => joinTokens(tokenize(text, () => 0));
