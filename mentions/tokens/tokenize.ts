/**
 * A text as tokens: words, numbers, punctuation and the ends of paragraphs. Read once, for dates and for officials;
 * everything later works on these, by index, and no rule runs a regular expression over the text itself.
 */
import { goesOnAfter, isHardWrapped } from '../../text/wrapped-lines.ts';
import { DIGIT, isBreak, isHigh, LETTER, sortAt, SPACE, widthAt } from './characters.ts';
import { readNumber } from './numbers.ts';
import { BLANK, LINE, NAME, NONE, OUTSIDE, START, Tokens, WORD } from './tokens.ts';
import type { Spelling } from './spelling.ts';
import { addToHash, EMPTY_HASH, SPELLINGS } from './spellings.ts';

type NumberOf = (word: Spelling) => number;

/**
 * Cuts a composed text into tokens, in one linear pass.
 *
 * @param numberOf the number of a word in the dictionary of dates, which becomes its value; 0 for words it does not have
 */
export function tokenize(text: string, numberOf: NumberOf): Tokens {
  SPELLINGS.tidy();
  const tokens = new Tokens(text);
  const isWrapped = isHardWrapped(text);
  const { length } = text;
  let gap = START;
  for (let index = 0; index < length;) {
    const sort = sortAt(text, index);
    if (sort === LETTER) index = readWord(tokens, index, gap, numberOf);
    else if (sort === DIGIT) index = readNumber(tokens, index, gap);
    else if (sort === SPACE) {
      const start = index;
      let lines = 0;
      if (gap === NONE) gap = BLANK;
      do {
        const code = text.charCodeAt(index);
        if (code === 10) lines++;
        if (isBreak(code) && !(isWrapped && goesOnAfter(text, index))) gap = LINE;
        index++;
      } while (sortAt(text, index) === SPACE);
      if (lines > 1 || (lines === 1 && !isWrapped && !continues(text, start, index)))
        tokens.push(start, start, OUTSIDE, null);
      continue;
    } else index = readMark(tokens, index, gap);
    gap = NONE;
  }
  return tokens;
}

/** A line break inside a sentence: after a dash or a comma, or before a small letter. */
function continues(text: string, start: number, end: number): boolean {
  if (/[-,–—(]/.test(text.charAt(start - 1))) return true;
  const after = text.charAt(end);
  return after !== after.toUpperCase();
}

/** Reads the word at `start`; returns where it ends. */
function readWord(tokens: Tokens, start: number, gap: number, numberOf: NumberOf): number {
  const { text } = tokens;
  let hash = EMPTY_HASH;
  let end = start;
  let hasDigits = false;
  for (let sort = LETTER; sort === LETTER || sort === DIGIT; sort = sortAt(text, end)) {
    if (sort === DIGIT && !hasDigits) {
      // A lost space: "September2018".
      if (end - start > 2 && numberOf(SPELLINGS.find(text, start, end, hash)) !== 0) break;
      hasDigits = true;
    }
    const code = text.charCodeAt(end++);
    hash = addToHash(hash, code);
    if (isHigh(code) && end < text.length) hash = addToHash(hash, text.charCodeAt(end++));
  }
  const spelling = SPELLINGS.find(text, start, end, hash);
  if (spelling.isGlued) tokens.glued++;
  tokens.push(start, end, spelling.isCapital ? NAME : WORD, spelling, gap, numberOf(spelling));
  return end;
}

/** Reads the mark at `start`; returns where it ends. */
function readMark(tokens: Tokens, start: number, gap: number): number {
  const { text } = tokens;
  const end = start + widthAt(text, start);
  const code = text.charCodeAt(start);
  let hash = EMPTY_HASH;
  for (let index = start; index < end; index++) hash = addToHash(hash, text.charCodeAt(index));
  tokens.push(
    start,
    end,
    end > start + 1 ? OTHER_MARK : code === SLASH && partsTime(text, end, gap) ? COMMA : punctuation(code),
    SPELLINGS.find(text, start, end, hash),
    gap,
  );
  return end;
}

const OTHER_MARK = 0x2a;
const SLASH = 0x2f;
const COMMA = 0x2c;
/** The hour behind "10/4/2025 / ". */
const TIME = / {1,2}\d{1,2}:\d\d/y;

/** "Apr 10, 2025 / 15:38": between a day and its hour a slash is a comma. */
function partsTime(text: string, end: number, gap: number): boolean {
  if (gap === NONE) return false;
  TIME.lastIndex = end;
  return TIME.test(text);
}

/** Dashes are `-`, quotation marks `"`, apostrophes `'`; anything else that is not ASCII is a bullet to us: `*`. */
function punctuation(code: number): number {
  if (code < 0x80) return code === 0x7c || code === 0x7e || code === 0x5e ? OTHER_MARK : code;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return 0x27;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb || code === 0x201e) return 0x22;
  return code === 0xff0c ? 0x2c : OTHER_MARK;
}
