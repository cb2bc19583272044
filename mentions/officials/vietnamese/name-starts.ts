/** What a person's name can begin with, beside the letters of bodies and the words it is not. */
import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { Word } from '../vocabulary.ts';
import { surnameAt } from './surnames.ts';

/** "Khoá XIII" */
export const ROMAN = /^[IVX]+$/;

/** A capitalised word that is no Vietnamese syllable. */
export function isForeign(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return (
    token !== undefined && (token.shape === 'title' || token.shape === 'upper') && !isVietnameseSyllable(token.plain)
  );
}

/**
 * "GTVT", "TN-MT", "LĐ-TB": letters of a body or a portfolio, in a line that is not all in capitals. Names in
 * capitals have more vowels, or are syllables.
 */
export function isAcronym(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token?.shape !== 'upper' || passage.tokens[at - 1]?.shape === 'upper') return false;
  // "Ủy viên TƯ Đảng"
  if (token.text === 'TƯ') return true;
  if (isVietnameseSyllable(token.plain)) return false;
  const letters = token.plain.replaceAll(/[^a-z]/g, '');
  // "Phó Tổng thống JD Hill": initials before a foreign word.
  const isInitials = /^(?!MC|DJ|PV)[A-Z]{2}$/.test(token.text) && !passage.termIs(at, ~Word.honorific);
  if (isInitials && passage.tokens[at + 1]?.shape === 'title' && isForeign(passage, at + 1)) return false;
  // "PiS"
  if (token.text !== token.text.toUpperCase()) return true;
  return letters.length > 1 && 3 * letters.replaceAll(/[^aeiouy]/g, '').length < letters.length;
}

/** Another capitalised word follows on the line. */
export const capitalFollows = (passage: Passage, at: number) =>
  passage.tokens[at + 1]?.gap === 'space' && passage.isCapital(at + 1);

/**
 * True where a person's name begins inside a title: a known surname before another
 * capitalised syllable, or a foreign word that is no body's.
 */
export function startsName(passage: Passage, at: number): boolean {
  if (isAreaAbroad(passage, at)) return false;
  if (NOBLE.test(passage.written(at))) return beginsParticles(passage, at);
  if (!passage.isCapital(at) || passage.affiliations[at] !== undefined || isAcronym(passage, at)) return false;
  if (isForeign(passage, at)) return true;
  const followed =
    capitalFollows(passage, at) && passage.affiliations[at + 1] === undefined && !isAcronym(passage, at + 1);
  // "V.Makei"
  const isGlued = passage.tokens[at + 1]?.gap === 'none' && isForeign(passage, at + 1);
  if (passage.tokens[at]?.shape === 'initial') return followed || isGlued;
  if (beginsParticles(passage, at)) return true;
  // "Vụ III"
  return followed && (surnameAt(passage, at) || (isForeign(passage, at + 1) && !ROMAN.test(passage.written(at + 1))));
}

/** "Thủ hiến Bang Hessen Ann Hill": a word for an area with a capital, before a foreign word. */
export const isAreaAbroad = (passage: Passage, at: number): boolean =>
  /^(?:Bang|Tỉnh|Hạt|Vùng)$/.test(passage.written(at)) && isForeign(passage, at + 1);

/** "Von der Leyen", "Van den Brand" */
export function beginsParticles(passage: Passage, at: number): boolean {
  const { particles } = passage.grammar;
  let end = at + 1;
  while (end < at + 3 && particles.has(passage.written(end))) end++;
  return end > at + 1 && particles.has(passage.key(at)) && passage.isCapital(end);
}

/** Particles in lower case that a name begins with, and that are no Vietnamese words. */
const NOBLE = /^(?:von|bin)$/;

/** Foreign names that are spelled as syllables. */
const FOREIGN_SYLLABLES =
  /^(?:tom|tim|dan|don|ben|sam|ken|ron|hun|chan|lim|tan|lin|min|van|bin|ban|han|thein|sun|khin)$/;

/** "Tom Reed" at a sentence's beginning. */
export const opensForeign = (passage: Passage, at: number): boolean =>
  FOREIGN_SYLLABLES.test(passage.key(at)) &&
  passage.tokens[at]?.shape === 'title' &&
  passage.isCapital(at + 1) &&
  passage.tokens[at + 1]?.gap === 'space' &&
  isForeign(passage, at + 1) &&
  passage.affiliations[at + 1] === undefined;

/** "tỉnh Đoàn Văn Phi": a term of two syllables whose second begins a name. */
export const endsInName = (passage: Passage, at: number, end: number): boolean =>
  end === at + 2 &&
  passage.isLower(at) &&
  passage.isCapital(at + 1) &&
  passage.isCapital(end) &&
  surnameAt(passage, at + 1) &&
  startsName(passage, at + 1);
