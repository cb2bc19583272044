import { goesOnAfter, isHardWrapped } from '../../text/wrapped-lines.ts';

/**
 * Words and punctuation of a text, in one linear pass. Everything later works on
 * these, by index: no rule runs a regular expression over the text itself.
 */

/** What a token looks like. */
export type Shape = 'lower' | 'title' | 'upper' | 'initial' | 'number' | 'mark';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'line' | 'start';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, composed, tone marks in one place: `hoà` and `hòa` are the same. */
  readonly key: string;
  /** `key` without diacritics: what English lexicons match. */
  readonly plain: string;
  readonly shape: Shape;
  readonly gap: Gap;
  /** First word of a sentence or line. */
  readonly opens: boolean;
}

const KIND = { space: 1, mark: 2, digit: 3, letter: 4 } as const;

const LETTER = /^[\p{L}\p{M}]$/u;
const UPPER = /^\p{Lu}$/u;
const MARKS = /\p{M}+/gu;

/** Written with a period that does not end the sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt adm sgt brig sr jr st hon rep sen gov pres amb rev h.e u.s u.n u.k e.u u.a.e ' +
    'no vs jan feb mar apr jun jul aug sep sept oct nov dec mt ts ths pgs gs tp'
  ).split(' '),
);

/** Joins two tokens that a lower-case-to-capital step parts wrongly: `McCain`, `DeSantis`. */
const INNER_CAPITAL = /^(?:Mc|Mac|De|Di|Da|Du|Le|La|Lo|Van|Von|Fitz|O|Al|El|Ma|Mb|i|e|Ô)$/;

/** These stand before an office with a hyphen and are words of their own: "ex-president", "then-Foreign Minister". */
const PREFIXES = new Set('ex then vice now acting former deputy'.split(' '));

/** These stand before names: "pro-Mobutu". */
const STANCES = new Set('pro anti post pre'.split(' '));

/** These stand after an office with a hyphen: "president-elect", "minister-designate". */
const SUFFIX = /(?:elect|designate)(?!\p{L})/uy;

/** Kinds of the code units seen so far: asking a regular expression for each letter would be most of the work. */
const KINDS = new Uint8Array(0x10000);

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = KINDS[code] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  const kind = classOf(code, character);
  // One half of a surrogate pair says nothing of the other pairs it stands in.
  if (code < 0xd800 || code > 0xdfff) KINDS[code] = kind;
  return kind;
}

function classOf(code: number, character: string): number {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return KIND.letter;
    if (code >= 48 && code <= 57) return KIND.digit;
    return code <= 32 || code === 127 ? KIND.space : KIND.mark;
  }
  if (code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0xad || (code >= 0x2000 && code <= 0x200f)) {
    return KIND.space;
  }
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000) return KIND.space;
  return LETTER.test(character) ? KIND.letter : KIND.mark;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Old spelling puts the tone on the first vowel of oa, oe, uy: `hòa`, `thủy`; both become `hoà`, `thuỷ`. */
function moveTone(word: string): string {
  const decomposed = word.normalize('NFD');
  const match = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/.exec(decomposed);
  if (match === null || (match[1] === 'u' && match[3] !== 'y') || (match[1] === 'o' && match[3] === 'y')) return word;
  return (decomposed.slice(0, match.index) + match[1] + match[3] + match[2]).normalize('NFC');
}

type Word = Pick<Token, 'text' | 'key' | 'plain' | 'shape'>;

/** Words read lately: most of a text's words stood in the last one too. Emptied before a hostile page could fill it. */
const WORDS = new Map<string, Word>();
const MOST_WORDS = 20_000;
/** A longer piece of a text can keep the whole text in memory: V8 copies short slices only. */
const LONGEST_KEPT = 12;

function wordOf(text: string): Word {
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  if (WORDS.size >= MOST_WORDS) WORDS.clear();
  const word = { text, ...makeKeys(text), shape: shapeOf(text) };
  if (text.length <= LONGEST_KEPT) WORDS.set(text, word);
  return word;
}

const isAscii = (word: string) => {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return false;
  return true;
};

function makeKeys(word: string): Pick<Word, 'key' | 'plain'> {
  // Old Vietnamese fonts write Ð (eth) for Đ.
  const lower = word.toLowerCase().replaceAll('ð', 'đ');
  if (isAscii(lower)) return { key: lower, plain: lower };
  const straight = lower.replaceAll(/[’‘ʼ]/g, "'").replaceAll(/[‐‑]/g, '-');
  const decomposed = straight.normalize('NFD');
  const plain = decomposed
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
  return { key: TONE.test(decomposed) ? moveTone(straight) : straight, plain };
}

function shapeOf(word: string): Shape {
  let uppers = 0;
  let letters = 0;
  let first = '';
  for (const character of word) {
    if (character === '.' || character === '-' || character === "'" || character === '’') continue;
    letters++;
    if (first === '') first = character;
    if (character >= 'a' && character <= 'z') continue;
    if ((character >= 'A' && character <= 'Z') || UPPER.test(character)) uppers++;
  }
  if (uppers === 0) return 'lower';
  const firstUpper = first >= 'A' && first <= 'Z' ? true : UPPER.test(first);
  if (letters === 1) return 'initial';
  if (uppers === letters) return word.length <= 5 && word.endsWith('.') && letters <= 2 ? 'initial' : 'upper';
  return firstUpper ? 'title' : 'lower';
}

const isSmall = (code: number) => code >= 97 && code <= 122;

/** Splits a text (composed, NFC) into tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let index = 0;
  // What stands before the next token; an object, because the closures below change it.
  const before: { gap: Gap; opens: boolean } = { gap: 'start', opens: true };
  const push = (start: number, end: number, shape: Shape | null) => {
    const word = wordOf(text.slice(start, end));
    tokens.push({
      start,
      end,
      text: word.text,
      key: word.key,
      plain: word.plain,
      shape: shape ?? word.shape,
      gap: before.gap,
      opens: before.opens,
    });
    before.gap = 'none';
    before.opens = false;
  };
  const kind = (at: number): number => (at >= length ? KIND.space : kindOf(text, at));
  const isWrapped = isHardWrapped(text);
  const step = (at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

  while (index < length) {
    const here = kind(index);
    if (here === KIND.space) {
      const code = text.charCodeAt(index);
      const isBreak = code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
      if (isBreak && !(isWrapped && goesOnAfter(text, index))) {
        before.gap = 'line';
        before.opens = true;
      } else if (before.gap === 'none') before.gap = 'space';
      index++;
      continue;
    }
    if (here === KIND.digit) {
      let end = index + 1;
      while (end < length && kind(end) === KIND.digit) end++;
      push(index, end, 'number');
      index = end;
      continue;
    }
    if (here === KIND.mark) {
      const end = index + step(index);
      const code = text.charCodeAt(index);
      // 's and ’s: a token of their own, so that a name is the same with and without it.
      if (
        (code === 39 || code === 0x2019) &&
        /^[sS]$/.test(text.charAt(end)) &&
        (before.gap === 'none' || (before.gap === 'space' && kind(end + 1) === KIND.space)) &&
        kind(end + 1) !== KIND.letter
      ) {
        push(index, end + 1, 'mark');
        index = end + 1;
        continue;
      }
      push(index, end, 'mark');
      if (code === 46 || code === 33 || code === 63 || code === 0x2026) before.opens = true;
      else if (code === 34 || code === 0x201c || code === 0x201d || code === 0x2018 || code === 40)
        before.opens = tokens[tokens.length - 1]?.opens ?? false;
      index = end;
      continue;
    }
    let end = index;
    while (end < length) {
      while (isSmall(text.charCodeAt(end))) end++;
      const now = kind(end);
      if (now === KIND.letter) {
        const previous = end - 1;
        if (
          end > index &&
          text.charCodeAt(end) < 128 &&
          text.charCodeAt(previous) >= 97 &&
          text.charCodeAt(previous) <= 122
        ) {
          const code = text.charCodeAt(end);
          // A lost space: "HanoiThe". Names with an inner capital stay whole.
          if (code >= 65 && code <= 90 && end - index > 2 && !INNER_CAPITAL.test(text.slice(index, end))) break;
        }
        end += step(end);
        continue;
      }
      const code = text.charCodeAt(end);
      const joins = code === 45 || code === 39 || code === 0x2019 || code === 0x2010 || code === 0x2011;
      if (joins && kind(end + 1) === KIND.letter) {
        if (code !== 39 && code !== 0x2019 && end - index <= 6 && PREFIXES.has(text.slice(index, end).toLowerCase()))
          break;
        if (code === 45 && end - index <= 4 && STANCES.has(text.slice(index, end)) && UPPER.test(text.charAt(end + 1)))
          break;
        SUFFIX.lastIndex = end + 1;
        if (code === 45 && SUFFIX.test(text)) break;
        // The possessive is not part of the word.
        if (code !== 45 && /[sS]/.test(text.charAt(end + 1)) && kind(end + 2) !== KIND.letter) break;
        end++;
        continue;
      }
      if (code === 46) {
        const word = text.slice(index, end);
        const letters = word.replaceAll('.', '');
        const single =
          letters.length === 1 || (word.includes('.') && letters.length <= 4 && /^(?:\p{L}\.)*\p{L}$/u.test(word));
        if (single && UPPER.test(word.charAt(0))) {
          end++;
          // "U.S." goes on; "V.Makei" ends at its period.
          if (kind(end) === KIND.letter && (text.charCodeAt(end + 1) === 46 || kind(end + 1) !== KIND.letter)) continue;
          break;
        }
        if (word.length <= 5 && ABBREVIATIONS.has(word.toLowerCase()) && kind(end + 1) === KIND.space) end++;
      }
      break;
    }
    push(index, end, null);
    index = end;
  }
  return tokens;
}
