/** Names that are not a person's but of what is called after one: ships, streets, schools, museums. */
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/** The most syllables of a term that can end in a word for a place: "phát triển nông thôn". */
const LONGEST_TERM = 8;

/** "Bảo tàng", "Thành phố", "Tượng đài" before a name make it a place's. */
export function followsNamesake(passage: Passage, at: number): boolean {
  // "sân bay quốc tế Ann Hill"
  if (passage.key(at - 1) === 'tế' && passage.key(at - 2) === 'quốc') return followsNamesake(passage, at - 2);
  // "Tàu Charles Carver", "chiến dịch Hồ Chí Minh"
  let isNamesake =
    (passage.key(at - 1) === 'tàu' && passage.key(at - 2) !== 'vũng') ||
    (passage.key(at - 1) === 'dịch' && passage.key(at - 2) === 'chiến');
  // "Môi trường" is no "trường": the longest term says it.
  for (let start = at - 1; start >= at - LONGEST_TERM; start--) {
    const term = passage.term(start);
    // "Quốc vụ viện" is a body and no "viện".
    if (passage.affiliations[start] !== undefined) continue;
    if (term?.end === at) isNamesake = (term.value.flags & Word.namesake) !== 0;
  }
  return isNamesake || endsBodysName(passage, at);
}

/** The most portfolios in a school's or a museum's name before whom it is called after. */
const MOST_TOPICS = 3;

/** "Học viện Chính trị quốc gia Hồ Chí Minh": portfolios between a namesake's word with a capital and the name. */
function endsBodysName(passage: Passage, at: number): boolean {
  let end = at;
  for (let topics = 0; topics <= MOST_TOPICS; topics++) {
    let start = end - 1;
    let from = end;
    for (; start >= end - LONGEST_TERM && start >= 0; start--) if (passage.term(start)?.end === end) from = start;
    const flags = from < end ? (passage.term(from)?.value.flags ?? 0) : 0;
    if ((flags & Word.namesake) !== 0) return end < at && passage.isCapital(from);
    if ((flags & Word.topic) === 0 || passage.startsLine(from)) return false;
    end = from;
  }
  return false;
}
