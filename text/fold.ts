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

function foldCharacter(character: string): string {
  let folded = '';
  for (const part of character.toLowerCase().normalize('NFD').replace(MARKS, '')) {
    folded += LETTERS_WITHOUT_DECOMPOSITION[part] ?? part;
  }
  return folded;
}

/**
 * Folds `text` and keeps the way back.
 *
 * @param text any string; lone surrogates pass through unchanged
 * @returns the folded string and the offset of each of its code units in `text`
 */
export function fold(text: string): FoldedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let afterSpace = false;
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index);
    let character: string;
    let folded: string;
    if (code < 0x80) {
      character = text.charAt(index);
      if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) folded = ' ';
      else if (code === 0x60) folded = "'";
      else folded = code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
    } else {
      character = String.fromCodePoint(text.codePointAt(index) ?? code);
      if (SPACE.test(character)) folded = ' ';
      else folded = INVISIBLE.test(character) ? '' : foldCharacter(character);
    }
    const isSpace = folded === ' ';
    if (folded !== '' && !(isSpace && afterSpace)) {
      pieces.push(folded);
      for (let unit = 0; unit < folded.length; unit++) offsets.push(index);
    }
    if (folded !== '') afterSpace = isSpace;
    index += character.length;
  }
  offsets.push(text.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

/** The folded form of a short string, trimmed: what makes two spellings of a name or tag one. */
export function foldKey(text: string): string {
  return fold(text).text.trim();
}
