/**
 * Folding: two spellings of the same words become the same string, and every
 * place in the folded string is known in the original.
 *
 * Folded away: case, diacritics (also đ, which Unicode does not decompose),
 * NFC against NFD, kinds of quotation mark, dash and space, runs of white
 * space, zero-width characters and soft hyphens. One linear pass.
 */
export interface FoldedText {
  readonly text: string;
  /**
   * `offsets[i]` is where folded code unit `i` begins in the original;
   * `offsets[text.length]` is the original's length. The original of folded
   * `[a, b)` is `[offsets[a], offsets[b])`.
   */
  readonly offsets: Uint32Array;
}

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

const INVISIBLE =
  /^[\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}\u{2066}-\u{206F}\u{FEFF}]$/u;
const SPACE = /^\s$/;
const MARKS = /\p{M}+/gu;

/** More code units than any one character folds to. */
const LONGEST_PIECE = 16;

/** What each character folds to; a text uses few, and normalising is what costs. */
const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  let result = '';
  if (SPACE.test(character)) result = ' ';
  else if (!INVISIBLE.test(character)) {
    for (const part of character.toLowerCase().normalize('NFD').replace(MARKS, '')) {
      result += LETTERS_WITHOUT_DECOMPOSITION[part] ?? part;
    }
  }
  foldedCharacters.set(character, result);
  return result;
}

function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** ASCII that folds to itself in lower case: all but white space and the backtick. */
function isPlain(code: number): boolean {
  return code < 0x80 && code !== 0x60 && !isAsciiSpace(code);
}

/**
 * Folds `text` and keeps the way back.
 *
 * @param text any string; lone surrogates pass through unchanged
 * @returns the folded string and the offset of each of its code units in `text`
 */
export function fold(text: string): FoldedText {
  const pieces: string[] = [];
  let length = 0;
  let offsets = new Uint32Array(text.length + 2 * LONGEST_PIECE);
  let isAfterSpace = false;
  for (let index = 0; index < text.length;) {
    // Never fewer places than for a rest that folds one to one.
    if (offsets.length <= length + text.length - index + LONGEST_PIECE) offsets = longer(offsets);
    const code = text.charCodeAt(index);
    if (isPlain(code)) {
      const start = index;
      do offsets[length++] = index++;
      while (index < text.length && isPlain(text.charCodeAt(index)));
      pieces.push(text.slice(start, index).toLowerCase());
      isAfterSpace = false;
      continue;
    }
    const character = code < 0x80 ? text.charAt(index) : String.fromCodePoint(text.codePointAt(index) ?? code);
    const piece = code === 0x60 ? "'" : isAsciiSpace(code) ? ' ' : foldCharacter(character);
    if (piece !== '' && !(piece === ' ' && isAfterSpace)) {
      pieces.push(piece);
      offsets.fill(index, length, (length += piece.length));
      isAfterSpace = piece === ' ';
    }
    index += character.length;
  }
  offsets[length] = text.length;
  return { text: pieces.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** A longer copy, for texts that grow when folded ("…", "ß"). */
function longer(offsets: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(offsets.length * 2 + LONGEST_PIECE);
  copy.set(offsets);
  return copy;
}

/** The folded form of a short string, trimmed: what makes two spellings of a name or tag one. */
export function foldKey(text: string): string {
  let plain = 0;
  while (plain < text.length && isPlain(text.charCodeAt(plain))) plain++;
  return plain === text.length ? text.toLowerCase() : fold(text).text.trim();
}
