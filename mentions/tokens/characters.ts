/** What each character of a text is, by one table: asking a regular expression for each would be most of the work. */

export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const MARK = 4;

const LETTER_OR_DIACRITIC = /^[\p{L}\p{M}]$/u;

function sortOf(code: number, character: string): number {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 || code === 127 ? SPACE : MARK;
  }
  if (code === 0xa0 || code === 0xad || code === 0xfeff || (code >= 0x2000 && code <= 0x200f)) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000) return SPACE;
  return LETTER_OR_DIACRITIC.test(character) ? LETTER : MARK;
}

/** Sorts of the code units seen so far; 0 for others. */
const SORTS = new Uint8Array(0x10000);

/** What the character at `at` is: `LETTER` with diacritics of their own, `DIGIT` for 0 to 9, `SPACE`, or `MARK`, also beyond the end. */
export function sortAt(text: string, at: number): number {
  if (at >= text.length) return MARK;
  const code = text.charCodeAt(at);
  const known = SORTS[code] ?? 0;
  if (known !== 0) return known;
  const sort = sortOf(code, String.fromCodePoint(text.codePointAt(at) ?? code));
  // One half of a surrogate pair says nothing of the other pairs it stands in.
  if (code < 0xd800 || code > 0xdfff) SORTS[code] = sort;
  return sort;
}

/** Code units of the character at `at`. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The first half of a surrogate pair. */
export const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Ends a line. */
export const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
