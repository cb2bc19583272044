import type { Spelling } from './spelling.ts';

/** Codes of the classes `|`, which ends a paragraph, `X` and `x`. */
export const OUTSIDE = 0x7c;
export const NAME = 0x58;
export const WORD = 0x78;

/** What stands between a token and the one before it. */
export const NONE = 0;
export const BLANK = 1;
/** The end of a line that was not broken at a width. */
export const LINE = 2;
export const START = 3;

/** Tokens are seldom shorter on average, white space included. */
const USUAL_WIDTH = 4;

function enlarged<A extends Int32Array | Uint8Array>(old: A, grown: A): A {
  grown.set(old);
  return grown;
}

/**
 * Tokens as columns. Of each its class, a character's code: a word is `X` with a capital, else `x`; a number
 * `d` from 1 to 31 in one or two digits, `y` four digits from 1000 to 2199, `O` a day with its English ending (21st),
 * `D` a decade (1990s), `S` a decade without century (90s), `#` glued to letters, `n` any other number.
 * Punctuation is its own class, every dash is `-`, every apostrophe `'`, every quotation mark `"`;
 * `~` is a dot or colon and `^` a comma glued between digits. `|` ends a paragraph; it has no width.
 */
export class Tokens {
  readonly text: string;
  length = 0;
  /** How many words show a capital inside, as where a space was lost. */
  glued = 0;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  gaps: Uint8Array;
  /** The number a number token means; a word's number in the dictionary of dates; 0 otherwise. */
  values: Int32Array;
  /** A word, a whole number without separators, a mark; `null` for other numbers and the ends of paragraphs. */
  readonly words: (Spelling | null)[] = [];

  constructor(text: string) {
    this.text = text;
    const capacity = Math.ceil(text.length / USUAL_WIDTH) + 16;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.gaps = new Uint8Array(capacity);
    this.words.length = capacity;
  }

  /** Adds a token; the end before which it stands is that of the last one where `gap` is `NONE`. */
  push(start: number, end: number, kind: number, word: Spelling | null, gap = NONE, value = 0): void {
    if (this.length === this.starts.length) this.#grow();
    const at = this.length++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.gaps[at] = gap;
    this.values[at] = value;
    this.words[at] = word;
  }

  #grow(): void {
    const capacity = this.starts.length * 2;
    this.starts = enlarged(this.starts, new Int32Array(capacity));
    this.ends = enlarged(this.ends, new Int32Array(capacity));
    this.values = enlarged(this.values, new Int32Array(capacity));
    this.kinds = enlarged(this.kinds, new Uint8Array(capacity));
    this.gaps = enlarged(this.gaps, new Uint8Array(capacity));
  }
}
