import { DIGIT, isDigit, LETTER, sortAt } from './characters.ts';
import { NONE, type Tokens } from './tokens.ts';
import { addToHash, EMPTY_HASH, spellingOf, SPELLINGS } from './spellings.ts';

const CURRENCY = '$€£¥₫%‰°';
const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
/** More digits are no number anyone counts with. */
const MOST_DIGITS = 9;

const code = (letter: string) => letter.charCodeAt(0);
/** Classes: see `Tokens`. */
const DAY = code('d');
const YEAR = code('y');
const NUMBER = code('n');
const ORDINAL = code('O');
const DECADE = code('D');
const SHORT_DECADE = code('S');
const GLUED = code('#');
const POINT = code('~');
const GLUED_COMMA = code('^');

function numberKind(digits: number, value: number): number {
  if (digits <= 2) return value >= 1 && value <= 31 ? DAY : NUMBER;
  return digits === 4 && value >= 1000 && value <= 2199 ? YEAR : NUMBER;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Reads the number at `start`, and a separator glued behind it; returns where it ends. */
export function readNumber(tokens: Tokens, start: number, gap: number): number {
  const { text } = tokens;
  let hash = EMPTY_HASH;
  let value = 0;
  let end = start;
  for (let digit = text.charCodeAt(end); isDigit(digit); digit = text.charCodeAt(++end)) {
    hash = addToHash(hash, digit);
    value = value * 10 + digit - 0x30;
  }
  const digits = end - start;
  if (digits > MOST_DIGITS) value = 0;
  if (sortAt(text, end) === LETTER) return readGlued(tokens, start, end, gap, value);
  const next = text.charCodeAt(end);
  const isSeparated = (next === DOT || next === COMMA || next === COLON) && isDigit(text.charCodeAt(end + 1));
  const last = isSeparated && next !== COLON ? endOfGroups(text, end) : end;
  if (last > end) {
    tokens.push(start, last, NUMBER, null, gap);
    return last;
  }
  const isMoney =
    (start > 0 && CURRENCY.includes(text.charAt(start - 1))) ||
    (end < text.length && CURRENCY.includes(text.charAt(end)));
  const kind = isMoney ? NUMBER : numberKind(digits, value);
  tokens.push(start, end, kind, SPELLINGS.find(text, start, end, hash), gap, value);
  if (!isSeparated) return end;
  const isGrouped = endOfDigits(text, end + 1) - end === 5;
  tokens.push(
    end,
    end + 1,
    next !== COMMA ? POINT : isGrouped ? COMMA : GLUED_COMMA,
    spellingOf(text.charAt(end)),
    NONE,
  );
  return end + 1;
}

/** One past groups of three digits behind a dot or a comma each. */
function endOfGroups(text: string, start: number): number {
  let end = start;
  for (let at = start; text.charCodeAt(at) === DOT || text.charCodeAt(at) === COMMA;) {
    const stop = endOfDigits(text, at + 1);
    if (stop - at !== 4) break;
    end = stop;
    at = stop;
  }
  return end;
}

/** A number with letters glued to it: "21st", "1990s", "12MP". */
function readGlued(tokens: Tokens, start: number, end: number, gap: number, value: number): number {
  const { text } = tokens;
  const digits = end - start;
  let wordEnd = end + 1;
  while (sortAt(text, wordEnd) === LETTER) wordEnd++;
  const suffix = text.slice(end, wordEnd).toLowerCase();
  const isDecade = suffix === 's' && value % 10 === 0;
  if (isDecade && digits === 4) tokens.push(start, wordEnd, DECADE, null, gap, value);
  else if (isDecade && digits === 2) tokens.push(start, wordEnd, SHORT_DECADE, null, gap, value);
  else if (/^(?:st|nd|rd|th)$/.test(suffix) && value >= 1 && value <= 31)
    tokens.push(start, wordEnd, ORDINAL, null, gap, value);
  else {
    while (sortAt(text, wordEnd) === LETTER || sortAt(text, wordEnd) === DIGIT) wordEnd++;
    tokens.push(start, wordEnd, GLUED, null, gap);
  }
  return wordEnd;
}
