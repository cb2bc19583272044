import { firstIndex } from '../text/first-index.ts';
import { fold } from '../text/fold.ts';

/**
 * Whether two wordings are the same words, whatever their case, spaces,
 * punctuation and way of writing diacritics. Marks between figures count:
 * "1.5" is not "15", "27-30" not "27/30".
 *
 * Diacritics may be missing altogether on one side (a reprint without them),
 * stand in the other usual place (`hoà`, `hòa`) or be composed or not; a single
 * word that gained, lost or changed one is another word: `Son` and `Sơn`.
 */
export function haveSameWords(a: string, b: string): boolean {
  return a === b || (bareLetters(a) === bareLetters(b) && haveSameDiacritics(a, b));
}

const BESIDE_WORDS =
  /(?<!\p{N})[^\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}%]+|[^\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}%]+(?!\p{N})/gu;

/** Folded letters, figures and signs of value without what stands between them: what is compared of two wordings. */
function bareLetters(text: string): string {
  return fold(text).text.replace(BESIDE_WORDS, '').replace(/ /g, '');
}

function haveSameDiacritics(a: string, b: string): boolean {
  const [inA, inB] = [diacritics(a), diacritics(b)];
  return inA === inB || inA === '' || inB === '';
}

function diacritics(text: string): string {
  const found = text.normalize('NFD').match(/\p{M}|[đĐøØłŁı]/gu) ?? [];
  return found
    .map((mark) => mark.toLowerCase())
    .sort()
    .join('');
}

/**
 * Follows an offset from one wording to another of the same letters, parted
 * otherwise into words ("Hung conveyed", "Hungconveyed").
 *
 * @param side an end stays beside the letter before it, a start beside the letter after it
 * @returns the offset in `now`, or `null` when the letters are not the same
 */
export function acrossSameLetters(offset: number, was: string, now: string, side: 'start' | 'end'): number | null {
  const letters = bareLetters(was);
  if (letters === '' || letters !== bareLetters(now)) return null;
  const wanted = bareLetters(was.slice(0, Math.max(0, offset))).length + (side === 'start' ? 1 : 0);
  const found = firstIndex(now.length, (end) => bareLetters(now.slice(0, end)).length >= wanted);
  return side === 'start' ? found - 1 : found;
}
