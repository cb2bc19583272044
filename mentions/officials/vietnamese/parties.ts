import { isKnownName } from '../leader-table.ts';
import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { startsName } from './names.ts';

/** The most syllables of a party's name before the bracket with its letters. */
const LONGEST = 12;
/** What a party is, before its name or behind it. */
const KINDS = new Set(
  'cầm quyền|đối lập|cực hữu|cực tả|cánh hữu|cánh tả|trung tả|trung hữu|bảo thủ|dân túy|dân tuý|thiên hữu|thiên tả'.split(
    '|',
  ),
);

/** One past "cầm quyền" in "Chủ tịch đảng cầm quyền Ba Lan"; `at` where no such word stands. */
export const kindEnd = (passage: Passage, at: number): number =>
  KINDS.has(`${passage.key(at)} ${passage.key(at + 1)}`) && !passage.startsLine(at) ? at + 2 : at;

/**
 * Where a party's name ends that its letters, or a person's whole name, follow: "đảng Tự do và Trật tự (TvO)",
 * "đảng AfD", "đảng Fidesz" before "Ann Hill". `at`, right behind "đảng", where that cannot be told.
 */
export function partyEnd(passage: Passage, at: number): number {
  const { tokens } = passage;
  let hasName = false;
  let initials = '';
  for (let index = at; index < at + LONGEST && !passage.startsLine(index); index++) {
    if (passage.written(index) === '(' && index > at) {
      const letters = tokens[index + 1]?.shape === 'upper' && passage.written(index + 2) === ')';
      // "đảng Jan Sangh Dal (JSD)", not "đảng Ann Hill (DP)"
      if (letters && (!hasName || passage.plain(index + 1) === initials)) return index + 3;
      break;
    }
    if (passage.isMark(index) || tokens[index]?.shape === 'number') break;
    hasName ||= index > at && startsName(passage, index) && !isVietnameseSyllable(passage.plain(index));
    if (passage.isCapital(index)) initials += passage.plain(index).charAt(0);
  }
  if (tokens[at]?.shape === 'upper') return tokens[at + 1]?.shape === 'upper' ? at : at + 1;
  const words = [at, at + 1, at + 2];
  const isLong = words.every((index) => tokens[index]?.shape === 'title' && passage.affiliations[index] === undefined);
  if (!isLong || isVietnameseSyllable(passage.plain(at)) || passage.startsLine(at + 2)) return at;
  return isKnownName(words.map((index) => passage.plain(index))) ? at : at + 1;
}
