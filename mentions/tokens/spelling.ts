import { DIGIT, MARK, sortAt } from './characters.ts';
import type { Known } from '../officials/entries.ts';

/** What a word looks like; "PiS" is in capitals too. */
export type Shape = 'lower' | 'title' | 'upper' | 'initial' | 'number' | 'mark';

const GLUED = /^\p{Ll}{2,}\p{Lu}\p{Ll}{2}/u;
const UPPER = /^\p{Lu}$/u;
const DIACRITICS = /\p{M}+/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** One spelling of a word, a number or a mark: made once, however often texts have it. */
export class Spelling {
  readonly text: string;
  readonly hash: number;
  readonly lower: string;
  /** Lower case, composed, tone marks in one place: `hoà` and `hòa` are the same. */
  readonly key: string;
  /** `key` without diacritics: what English lexicons match. */
  readonly plain: string;
  readonly shape: Shape;
  /** Its first letter has a small one. */
  readonly isCapital: boolean;
  /** Has diacritics. */
  readonly isMarked: boolean;
  /** Small letters with a capital behind them, as where a space was lost: "ofHill". */
  readonly isGlued: boolean;
  #namePart: string | null = null;
  /** Its number in the dictionary of dates; -1 until it is asked for. */
  date = -1;
  /** How it stands beside others, as `officials/tokens.ts` found; 0 until it did. */
  joints = 0;
  /** What each language of officials makes of it, by the language's place; looked up when first asked for. */
  readonly known: (Known | undefined)[] = [];

  /** @param text composed (NFC) */
  constructor(text: string, hash: number) {
    this.text = text;
    this.hash = hash;
    this.lower = text.toLowerCase();
    const { key, plain } = foldings(this.lower);
    this.key = key;
    this.plain = plain;
    this.shape = shapeOf(text);
    this.isMarked = key !== plain;
    this.isCapital = text.charAt(0) !== this.lower.charAt(0);
    this.isGlued = !this.isCapital && text !== this.lower && GLUED.test(text);
  }

  /** `plain` as a part of a name: without a period, and without the article that "Sharaa" later on lacks. */
  get namePart(): string {
    this.#namePart ??= namePartOf(this.plain);
    return this.#namePart;
  }
}

/** `plain` without a period at its end, and without an Arabic article. */
export const namePartOf = (plain: string): string =>
  (plain.endsWith('.') ? plain.slice(0, -1) : plain).replace(/^(?:al|el|as|ad|an|ar|at|ash)-(?=[a-z]{3})/, '');

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return false;
  return true;
}

function foldings(lower: string): { key: string; plain: string } {
  if (isAscii(lower)) return { key: lower, plain: lower };
  // Old Vietnamese fonts write Ð (eth) for Đ.
  const straight = lower.replaceAll('ð', 'đ').replaceAll(/[’‘ʼ]/g, "'").replaceAll(/[‐‑]/g, '-');
  const decomposed = straight.normalize('NFD');
  const plain = decomposed
    .replace(DIACRITICS, '')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
  return { key: TONE.test(decomposed) ? moveTone(straight, decomposed) : straight, plain };
}

/** Old spelling puts the tone on the first vowel of oa, oe, uy: `hòa`, `thủy`; both become `hoà`, `thuỷ`. */
function moveTone(word: string, decomposed: string): string {
  const match = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/.exec(decomposed);
  if (match === null || (match[1] === 'u' && match[3] !== 'y') || (match[1] === 'o' && match[3] === 'y')) return word;
  return (decomposed.slice(0, match.index) + match[1] + match[3] + match[2]).normalize('NFC');
}

/** "PiS", "AfD": letters of a party or a state, one of them small. */
const ONE_SMALL = /^\p{Lu}+\p{Ll}\p{Lu}+$/u;

const isCapitalLetter = (character: string) => (character >= 'A' && character <= 'Z') || UPPER.test(character);

function shapeOf(text: string): Shape {
  const sort = sortAt(text, 0);
  if (sort === DIGIT) return 'number';
  if (sort === MARK) return 'mark';
  let uppers = 0;
  let letters = 0;
  let first = '';
  for (const character of text) {
    if (character === '.' || character === '-' || character === "'" || character === '’') continue;
    letters++;
    if (first === '') first = character;
    if (character >= 'a' && character <= 'z') continue;
    if (isCapitalLetter(character)) uppers++;
  }
  if (uppers === 0) return 'lower';
  if (letters === 1) return 'initial';
  if (ONE_SMALL.test(text)) return 'upper';
  if (uppers === letters) return text.length <= 5 && text.endsWith('.') && letters <= 2 ? 'initial' : 'upper';
  return isCapitalLetter(first) ? 'title' : 'lower';
}
