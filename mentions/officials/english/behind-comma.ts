import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { isBeforeName } from './head-words.ts';
import { type Complement, readComplement } from './complement.ts';

/** What offices are in, by its first word. */
const BODIES =
  /^(?:ministry|department|office|directorate|division|bureau|board|commission|council|authority|agency|government|embassy|secretariat|state)$/;

const MINISTRIES = /^(?:ministry|department|state)$/;
/** Who leads what armies have, whose name stands behind a comma: "commander, U.S. Northern Command", "Chief of Staff, Joint Staff". */
const LEAD_UNITS = /^(?:commander|staff|chairman|commandant)$/;
/** Their kinds. */
const UNITS =
  /^(?:command|fleet|group|brigade|division|corps|forces?|army|navy|guard|wing|squadron|regiment|battalion|staff)$/;
/** The most words up to the kind. */
const UNIT_REACH = 6;

/** "U.S. Northern Command", "Logistics Group North" at `at`. */
function hasUnit(passage: Passage, at: number): boolean {
  for (let index = at; index < at + UNIT_REACH && (passage.isCapital(index) || passage.plain(index) === 'of'); index++)
    if (UNITS.test(passage.plain(index))) return true;
  return false;
}

/**
 * "Permanent Secretary, Ministry of Health, Ann Hill", "Ann Hill, Permanent Secretary, Ministry of Health, said":
 * the body or the part of a state between commas, where the office begins at `from` and ends before `to`; else `null`.
 */
export function bodyBehindComma(passage: Passage, from: number, to: number): Complement | null {
  const at = to + 1;
  if (passage.written(to) !== ',' || passage.startsLine(at) || !passage.isCapital(at)) return null;
  const place = passage.affiliationFrom(at);
  const isPlace = place !== undefined && place.kind !== 'organisation' && passage.written(place.end) === ',';
  const isApposed = passage.written(from - 1) === ',' && !isPlace;
  const isUnit = LEAD_UNITS.test(passage.plain(to - 1)) && hasUnit(passage, at);
  if (!isPlace && !isUnit && !BODIES.test(passage.plain(at))) return null;
  if (passage.isLower(to - 1) && !(isUnit && isApposed)) return null;
  const body = readComplement(passage, at, true, true);
  if (body === null || body.isPrivate || body.nested) return null;
  // "Secretary, Ministry of Health Ann Hill"
  const isClosed = passage.written(body.end) === ',' || (isUnit && isApposed && passage.startsLine(body.end));
  if (!isClosed && !(MINISTRIES.test(passage.plain(at)) && !passage.startsLine(body.end))) return null;
  const next = isClosed ? body.end + 1 : body.end;
  const isNamed = isBeforeName(passage, next) || passage.termIs(next, Word.honorific | Word.rank);
  if (!isClosed && !isNamed) return null;
  return isApposed || (isNamed && passage.affiliationFrom(next) === undefined) ? body : null;
}
