import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { startsName } from './names.ts';
import { portfolioEnd } from './portfolio.ts';

/** Words inside an office phrase, between the office and what it is of. */
export const LINKS = new Set('và của về tại thuộc phụ trách ở - – kiêm cho từ đến các lâm thời'.split(' '));
/** Before an office these make it several persons', or some one's. */
export const PLURALS = new Set(
  'các những hai ba nhiều mọi mỗi một số ngũ vài bốn sáu bảy tám chín mười loạt năm từng vị'.split(' '),
);
export const FORMER = new Set(['nguyên', 'cựu', 'cố']);
export const SENT_ABROAD = new Set(['ambassador', 'envoy']);

/** The bodies whose chair is a speaker. */
export const PARLIAMENTS = new Set(['quốc hội', 'qh', 'nghị viện', 'thượng viện', 'hạ viện']);
/** Last syllables of words for areas: a place's name follows. */
export const AREAS = new Set('tỉnh phố bang quận huyện vùng tp tp. xã trấn phường thôn'.split(' '));

/** Offices that firms and clubs have too. */
export const HEADS_FIRMS = new Set(['chair', 'secretary-general', 'head', 'director']);

/** An acronym in a line that is not all in capitals, or a foreign word right before a Vietnamese surname. */
export function namesFirm(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token === undefined || token.gap !== 'space' || passage.tokens[at - 1]?.shape === 'upper') return false;
  if (token.shape === 'upper') return passage.tokens[at + 1]?.shape !== 'upper';
  const isForeign = token.shape === 'title' && !isVietnameseSyllable(token.plain);
  return isForeign && startsName(passage, at + 1) && isVietnameseSyllable(passage.plain(at + 1));
}

/** "4 Tổng thống", "72 nhà lãnh đạo", not "tháng 4 Tổng thống …". */
export function countsHolders(passage: Passage, at: number): boolean {
  const isNumber = passage.tokens[at]?.shape === 'number' && passage.tokens[at + 1]?.gap === 'space';
  const isDate =
    passage.isMark(at - 1) || /^(?:ngày|tháng|năm|quý|thứ|số|lần|khóa|khoá|tầng)$/.test(passage.key(at - 1));
  return isNumber && !isDate && /^[2-9]$|^[1-9]\d$/.test(passage.written(at));
}

/** A deputy is of a class of its own; "Chủ tịch" of a state is its president. */
export function classOf(first: string, headClass: string, ofState: boolean): string {
  const own = headClass === 'chair' && ofState ? 'president' : headClass;
  return first === 'phó' || first === 'thứ' ? `deputy ${own}` : own;
}

export function listEnds(passage: Passage, start: number): boolean {
  for (let index = start; index < start + 6; index++) if (passage.key(index) === 'và') return true;
  return false;
}

/** "&" of "TT&TT", "." of "UB.MTTQ". */
export function joinsLetters({ tokens }: Passage, at: number): boolean {
  const next = tokens[at + 1];
  const isGlued = tokens[at]?.gap === 'none' && next?.gap === 'none';
  return (
    isGlued && /^[&.]$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.shape === 'upper' && next?.shape === 'upper'
  );
}

/** Letters that "&" joins to others. */
export const isLetters = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.shape === 'upper' && (joinsLetters(passage, at - 1) || joinsLetters(passage, at + 1));

const NUMERALS = new Set('nhất nhì hai ba tư năm sáu bảy tám chín mười'.split(' '));

/** One past "thứ 47", "thứ hai" of an office, where its state or its holder's name follows; `at` otherwise. */
export function ordinalEnd(passage: Passage, at: number): number {
  if (passage.key(at) !== 'thứ' || passage.startsLine(at)) return at;
  const end = at + 2;
  if (passage.tokens[at + 1]?.shape !== 'number' && !NUMERALS.has(passage.key(at + 1))) return at;
  const isOf = passage.key(end) === 'của' && passage.affiliations[end + 1] !== undefined;
  return isOf || passage.affiliationFrom(end) !== undefined || startsName(passage, end) ? end : at;
}

/**
 * One past the name of a place behind a word for an area: "huyện Lý Nhân", "bang Bavaria" before "Markus Söder",
 * "thị xã Gò Công" before "Giản Bá Huỳnh"; `at` where a person's name follows at once: "tỉnh Trương Quốc Huy".
 */
export function placeEnd(passage: Passage, at: number): number {
  const { tokens } = passage;
  let run = at;
  while (run < at + 5 && tokens[run]?.shape === 'title' && (run === at || tokens[run]?.gap === 'space')) run++;
  const words = run - at;
  if (words < 2) return Math.max(at + 1, portfolioEnd(passage, at, false));
  const isVietnamese = tokens.slice(at, run).every(({ plain }) => isVietnameseSyllable(plain));
  if (!isVietnamese) return words === 2 ? at + 2 : run - 2;
  // Of provinces all are known: what follows "tỉnh" and has a surname is a name.
  const isName = startsName(passage, at) && (words > 2 || passage.key(at - 1) === 'tỉnh');
  if (isName && !startsName(passage, at + 2)) return at;
  return words === 3 ? (isName ? at : at + 3) : at + 2;
}

/** "quận 1", "Quân khu 5": areas and bodies that figures name. */
export const takesNumber = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.shape === 'number' && /^(?:quận|phường|khu|đoàn|vùng)$/.test(passage.key(at - 1));
