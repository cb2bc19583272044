import { firstIndex } from '../text/first-index.ts';
import { fold } from '../text/fold.ts';

/**
 * A text as a row of words: all that matching looks at. Case, diacritics,
 * spaces and punctuation are folded away here and judged apart, in
 * `same-words.ts`.
 */
export interface Words {
  readonly text: string;
  readonly length: number;
  /** Equal numbers are equal folded words, across all texts read with one vocabulary. */
  readonly ids: Int32Array;
  /** Where each word begins and ends in `text`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The number of the sentence each word stands in, counted from 0. */
  readonly sentences: Int32Array;
  /** The first word of each sentence, and `length` at the end. */
  readonly sentenceStarts: Int32Array;
}

/** Numbers words, so that texts can be compared as rows of integers. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #weights: number[] = [];

  id(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
      this.#weights.push(Math.min(word.length, LONGEST_WEIGHT));
    }
    return id;
  }

  /** How much a word counts: its letters, so that "of the" weighs less than a name. */
  weight(id: number): number {
    return this.#weights[id] ?? 0;
  }
}

const LONGEST_WEIGHT = 10;
/** Text without full stops is cut here, so that what is done for a sentence stays small. */
const LONGEST_SENTENCE = 200;

/**
 * Letters and digits in runs; each sign of a script that writes no spaces, each
 * currency sign and each emoji by itself. Runs on folded text, so no marks.
 */
const WORD =
  /[\p{Sc}%\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv;

/**
 * Words whose full stop ends no sentence, as written but for case: folded, "nó." would be "No.". Initials ("U.N.",
 * "V. Makei") are known by their length.
 */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt sen rep gov hon st vs jan feb mar apr jun jul aug sep sept oct nov dec ts ths pgs gs tp'.split(
    ' ',
  ),
);
/** Those that do so before a figure only. */
const ABBREVIATIONS_BEFORE_FIGURES = new Set(['no', 'art', 'para']);

/** Reads a text into words, in one linear pass. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const folded = fold(text);
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const sentenceStarts: number[] = [];
  let before = '';
  for (const match of folded.text.matchAll(WORD)) {
    const word = match[0];
    const start = folded.offsets[match.index] ?? text.length;
    const end = folded.offsets[match.index + word.length] ?? text.length;
    const isTooLong = ids.length - (sentenceStarts.at(-1) ?? 0) >= LONGEST_SENTENCE;
    if (ids.length === 0 || isTooLong || opensSentence(text, ends.at(-1) ?? 0, start, before)) {
      sentenceStarts.push(ids.length);
    }
    ids.push(vocabulary.id(word));
    starts.push(start);
    ends.push(end);
    sentences.push(sentenceStarts.length - 1);
    before = word;
  }
  sentenceStarts.push(ids.length);
  return {
    text,
    length: ids.length,
    ids: Int32Array.from(ids),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    sentences: Int32Array.from(sentences),
    sentenceStarts: Int32Array.from(sentenceStarts),
  };
}

const LINE_BREAK = /\n/;
const PARAGRAPH_BREAK = /\n\s*\n/;
const SENTENCE_END = /[.!?…。！？]/;
/** What opens an item of a list: "(b) the ambassador", "• the minister". */
const ITEM = /\n\s*[([•·▪●◦*]/;

/**
 * Whether the word at `start` opens a sentence. A lower-case letter after a
 * single line break does not (hard-wrapped text); a capital straight after a
 * full stop does (spaces lost at old line breaks).
 */
function opensSentence(text: string, previousEnd: number, start: number, previous: string): boolean {
  if (start === previousEnd + 1 && text.charCodeAt(previousEnd) === 0x20) return false;
  const between = text.slice(previousEnd, start);
  const first = text.charAt(start);
  const isLower = first !== first.toUpperCase();
  if (LINE_BREAK.test(between)) {
    return !isLower || PARAGRAPH_BREAK.test(between) || SENTENCE_END.test(between) || ITEM.test(between);
  }
  if (!SENTENCE_END.test(between) || isLower) return false;
  if (/\s/.test(between)) {
    const isBareStop = between.trimEnd() === '.';
    const isInitial = previous.length === 1 && /[A-Z]/.test(text.charAt(previousEnd - 1));
    return !(isBareStop && (isInitial || isAbbreviation(text, previousEnd, previous, first)));
  }
  const last = text.charAt(previousEnd - 1);
  return last !== last.toUpperCase() && first !== first.toLowerCase();
}

function isAbbreviation(text: string, end: number, word: string, next: string): boolean {
  if (!ABBREVIATIONS.has(word) && !ABBREVIATIONS_BEFORE_FIGURES.has(word)) return false;
  if (text.slice(end - word.length, end).toLowerCase() !== word) return false;
  return ABBREVIATIONS.has(word) || /\p{N}/u.test(next);
}

/** The words that touch `[start, end)` of the text, as a range of word numbers; empty when none does. */
export function wordRange(words: Words, start: number, end: number): { first: number; last: number } {
  const first = firstIndex(words.ends.length, (word) => (words.ends[word] ?? 0) > start);
  return {
    first,
    last: Math.max(
      first,
      firstIndex(words.starts.length, (word) => (words.starts[word] ?? 0) >= end),
    ),
  };
}

/** A range of words as written, from its first letter to its last. */
export function textOf(words: Words, { first, end }: { readonly first: number; readonly end: number }): string {
  return words.text.slice(words.starts[first] ?? 0, words.ends[end - 1] ?? 0);
}

/** Whether a sentence begins at that word; the end of the text counts as one. */
export function beginsSentence(words: Words, word: number): boolean {
  return word === words.length || words.sentenceStarts[words.sentences[word] ?? -1] === word;
}

/** Whether a line begins at that word; the end of the text counts as one. */
export function beginsParagraph(words: Words, word: number): boolean {
  if (word === 0 || word === words.length) return true;
  return words.text.slice(words.ends[word - 1], words.starts[word]).includes('\n');
}
