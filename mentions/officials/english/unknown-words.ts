import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/** Words that join an office to what it is about or whom it serves. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'on', 'at', 'from', 'with']);
/** First words of places with two: "Quang Ninh", "New York". */
const PLACE_OPENERS =
  /^(?:new|san|santa|los|las|saint|st|st\.|port|cape|el|la|south|north|east|west|rio|sao|abu|fort|lake|quang|thua|ha|hai|da|can|nghe|thanh|bac|ninh|binh|lam|dong|ba|khanh|phu|long|tien|ben|tra|soc|vinh|hau|an|kien|ca|thai|yen|lao|lai|dien|son|hoa|cao|lang|tuyen)$/;
/**
 * Capitalised words no list knows, after "of": a place ("Governor of Kaluga Region
 * Vladislav Shapsha") or already the name. A word for a body or an area claims what
 * stands before it; otherwise the first of one, three or more words, both of two.
 */
export function takeUnknown(passage: Passage, start: number, complementStart: number): number {
  let end = start;
  const previous = passage.plain(start - 1);
  while (end < start + 8 && passage.isCapital(end) && (end === start || !passage.startsLine(end))) {
    if (passage.is(end, Word.body | Word.privateBody)) return end + 1;
    if (passage.is(end, Word.honorific | Word.notName | Word.office | Word.post)) break;
    if (passage.affiliations[end] !== undefined && end > start) break;
    end++;
  }
  const afterPreposition = PREPOSITIONS.has(previous) || previous === 'the' || start === complementStart;
  const length = end - start;
  // "to Mercosur and ALADI, Ann Hill"
  const isListed = previous === 'and' && start - complementStart > 1 && length === 1 && passage.written(end) === ',';
  if (isListed) return end;
  // "members of Turnbull's cabinet": his.
  if (!afterPreposition || length === 0 || (length <= 2 && passage.plain(end) === "'s")) return start;
  // No name follows "the".
  if (length <= 2 || previous === 'the') return end;
  return start + (PLACE_OPENERS.test(passage.plain(start)) ? 2 : 1);
}
