import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { isBeforeName } from './head-words.ts';
import { type Complement, readComplement } from './complement.ts';

/** What offices are in, by its first word. */
const BODIES =
  /^(?:ministry|department|office|directorate|division|bureau|board|commission|council|authority|agency|government|embassy|secretariat)$/;

/**
 * "Permanent Secretary, Ministry of Health, Ann Hill", "Ann Hill, Permanent Secretary, Ministry of Health, said":
 * the body or the part of a state between commas, where the office begins at `from` and ends before `to`; else `null`.
 */
export function bodyBehindComma(passage: Passage, from: number, to: number): Complement | null {
  const at = to + 1;
  if (passage.written(to) !== ',' || passage.startsLine(at) || !passage.isCapital(at)) return null;
  const place = passage.affiliationFrom(at);
  const isPlace = place !== undefined && place.kind !== 'organisation' && passage.written(place.end) === ',';
  if (!isPlace && !BODIES.test(passage.plain(at))) return null;
  const body = readComplement(passage, at, true, true);
  if (body === null || body.isPrivate || body.nested || passage.written(body.end) !== ',') return null;
  const next = body.end + 1;
  const isNamed = isBeforeName(passage, next) || passage.termIs(next, Word.honorific | Word.rank);
  const isApposed = passage.written(from - 1) === ',' && !isPlace;
  return isApposed || (isNamed && passage.affiliationFrom(next) === undefined) ? body : null;
}
