import type { Article } from '../article/article.ts';
import { foldKey } from '../text/fold.ts';
import { sentencesIn } from '../text/sentences.ts';
import { placedWords, wordsBetween, type PlacedWords } from './words.ts';

/** Sentences with fewer words stand in many stories: "He did not elaborate." */
const SHORTEST_TELLING_SENTENCE = 8;

/** Texts with fewer letters and digits than this are not told apart by their words alone: "Page not found." */
const SHORTEST_IDENTIFYING_TEXT = 200;

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * A 64-bit hash as two 32-bit halves that run side by side, each multiplied
 * and mixed into the other at the end: the construction of cyrb53 (bryc, public
 * domain) without its cut to 53 bits. Not cryptographic. Two of ten million
 * different texts share a hash with a chance of about one in 400,000.
 */
export function hash64(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The letters and digits of lead and body, folded: what is left when layout, spacing and typography differ. */
function bodyLetters({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  const body = blocks
    .filter(({ type }) => type === 'lead' || type === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  return foldKey(body).replace(NOT_LETTER_OR_DIGIT, '');
}

/**
 * Equal for articles whose lead and body have the same words in the same order,
 * at whatever address and in whatever layout; title and captions do not count.
 * Linear in the text's length.
 *
 * @returns 16 hexadecimal digits, or `''` for a text too short to be told from
 *   another; `''` must never be looked up
 */
export function fingerprintOf(article: Pick<Article, 'text' | 'blocks'>): string {
  const letters = bodyLetters(article);
  return letters.length < SHORTEST_IDENTIFYING_TEXT ? '' : hash64(letters);
}

/** How many letters and digits lead and body have: whether a page still shows its text. */
export function bodyLength(article: Pick<Article, 'text' | 'blocks'>): number {
  return bodyLetters(article).length;
}

/** Tells one text of an article from another by all its words, title and captions included; layout does not count. */
export function textMark(text: string): string {
  return hash64(foldKey(text).replace(NOT_LETTER_OR_DIGIT, ''));
}

/**
 * What the sentences of lead and body are told by, each once: equal for equal
 * words in whatever typography. Short ones are left out.
 *
 * @param placed the words of `text`
 */
export function sentenceFingerprints(
  { text, blocks, language }: Pick<Article, 'text' | 'blocks' | 'language'>,
  placed: PlacedWords = placedWords(text),
): string[] {
  const found = new Set<string>();
  for (const { type, start, end } of blocks) {
    if (type !== 'lead' && type !== 'body') continue;
    for (const sentence of sentencesIn(text.slice(start, end), language)) {
      const words = wordsBetween(placed, start + sentence.start, start + sentence.end);
      if (words.length >= SHORTEST_TELLING_SENTENCE) found.add(hash64(words.join(' ')));
    }
  }
  return [...found];
}
