import { isKnownName } from '../leader-table.ts';
import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { startsName } from './name-starts.ts';

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
  // "đảng đối lập Fidesz của Hungary"
  const behindKind = kindEnd(passage, at);
  if (behindKind > at && tokens[behindKind]?.shape === 'title') {
    const end = partyEnd(passage, behindKind);
    return end > behindKind ? end : at;
  }
  // "Đảng Xanh Ann Hill"
  if (passage.key(at) === 'xanh' && startsName(passage, at + 1) && !isVietnameseSyllable(passage.plain(at + 1)))
    return at + 1;
  let hasName = false;
  let initials = '';
  for (let index = at; index < at + LONGEST && !passage.startsLine(index); index++) {
    if (passage.written(index) === '(' && index > at) {
      let end = index + 1;
      while (end < index + 4 && passage.isCapital(end)) end++;
      if (end === index + 1 || passage.written(end) !== ')') break;
      // "đảng Jan Sangh Dal (JSD)", "đảng Vì dân (Jan Sangh)", not "đảng Ann Hill (DP)"
      if (!hasName || passage.plain(index + 1) === initials) return end + 1;
      break;
    }
    if (passage.isMark(index) || tokens[index]?.shape === 'number') break;
    hasName ||= index > at && startsName(passage, index) && !isVietnameseSyllable(passage.plain(index));
    if (passage.isCapital(index)) initials += passage.plain(index).charAt(0);
  }
  if (tokens[at]?.shape === 'upper') return tokens[at + 1]?.shape === 'upper' ? at : at + 1;
  let end = at;
  while (
    end < at + 5 &&
    tokens[end]?.shape === 'title' &&
    passage.affiliations[end] === undefined &&
    (end === at || tokens[end]?.gap === 'space')
  )
    end++;
  // "đảng Fidesz cầm quyền", "đảng Fidesz của Hungary"
  const isOf = passage.key(end) === 'của' && passage.affiliationFrom(end + 1) !== undefined;
  const isForeign = !isVietnameseSyllable(passage.plain(at));
  if (end > at && (kindEnd(passage, end) > end || (isOf && isForeign))) return end;
  // "đảng Fidesz" before "Ann Hill", "đảng Jan Sangh" before "Ann Hill"
  if (end < at + 3 || end > at + 4 || !isForeign) return at;
  const keys = tokens.slice(at, end).map(({ plain }) => plain);
  if (isKnownName(keys)) return at;
  return end === at + 4 && !isKnownName(keys.slice(1)) ? at + 2 : at + 1;
}
