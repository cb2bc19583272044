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
/** The small letter of characters that are not common: no lexicon's word has it. */
const NONE = 0x3fff;
/** Each character's small letter, and what it is in the two lowest bits. */
const TABLE = Uint16Array.from({ length: COMMON }, (_, code) => {
  const character = String.fromCharCode(code);
  const small = character.toLowerCase();
  return ((small.length === 1 ? small.charCodeAt(0) : code) << 2) | sortOf(character, code);
});

/**
 * Each code unit of `text`: what it is in the two lowest bits, the code of its small letter in the others.
 * A last 0, punctuation, stands behind the end.
 */
export function readCharacters(text: string): Uint16Array {
  const { length } = text;
  const characters = new Uint16Array(length + 1);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    characters[index] = code < COMMON ? (TABLE[code] ?? 0) : (NONE << 2) | sortOf(text.charAt(index), code);
  }
  return characters;
}

/** What the character is. */
export const sortIn = (character: number): number => character & 3;
/** The code of the character's small letter. */
export const smallIn = (character: number): number => character >> 2;
/** The character's small letter is another: it is a capital. `code` is its own. */
export const isCapital = (character: number, code: number): boolean => code < COMMON && character >> 2 !== code;

/** A diacritic of its own, as in NFD. */
export const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
