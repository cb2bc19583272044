/** What a character begins in a text, and its small letter, by one table: all of most texts is done with here. */

/** What a character is; anything else, 0, is punctuation. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;

const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;

function sortOf(character: string, code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff)
    return SPACE;
  if (code >= 0x2000 && code <= 0x206f)
    return code <= 0x200f || code === 0x2028 || code === 0x2029 || code === 0x202f ? SPACE : 0;
  return (code >= 0xd800 && code <= 0xdfff) || LETTER_OR_MARK.test(character) ? LETTER : 0;
}

/** Below lies all that English and Vietnamese are written with. */
const COMMON = 0x2070;
/** Each character's small letter, and what it is in the two lowest bits. */
const TABLE = Uint16Array.from({ length: COMMON }, (_, code) => {
  const character = String.fromCharCode(code);
  const small = character.toLowerCase();
  return ((small.length === 1 ? small.charCodeAt(0) : code) << 2) | sortOf(character, code);
});

/**
 * The code unit at `index`: what it is in the two lowest bits, the code of its small letter in the others.
 * Behind the end of `text` it is 0: punctuation.
 */
export function readCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < COMMON) return TABLE[code] ?? 0;
  return index < text.length ? (code << 2) | sortOf(text.charAt(index), code) : 0;
}

/** What the code unit at `index` is. */
export const sortAt = (text: string, index: number): number => readCharacter(text, index) & 3;
/** The code of the small letter of the code unit at `index`. */
export const smallAt = (text: string, index: number): number => readCharacter(text, index) >> 2;

/** A diacritic of its own, as in NFD. */
export const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
