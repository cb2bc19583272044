/** What single words of an office tell: which links go on with it, where a place's name, letters or a number ends. */
import { readName } from '../names.ts';
import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { termOfOfficeEnd } from './term-of-office.ts';
import { Word } from '../vocabulary.ts';
import { startsName } from './name-starts.ts';
import { portfolioEnd } from './portfolio.ts';
import { isAbout } from './text-topics.ts';

/** Words inside an office phrase, between the office and what it is of. */
export const LINKS = new Set('và của về tại thuộc phụ trách ở - – kiêm cho từ đến các'.split(' '));
/** Offices that are about something: "Đặc phái viên về Trung Đông". */
export const TAKES_TOPIC = new Set(['envoy', 'adviser', 'ambassador', 'counterpart', 'leadership']);
export const SENT_ABROAD = new Set(['ambassador', 'envoy']);
/** Offices held at home: where someone is, is no part of them. */
const STAYS = new Set(
  'president pm monarch minister speaker chair general-secretary legislator governor mayor'.split(' '),
);

/** Last syllables of words for areas: a place's name follows. */
export const AREAS = new Set('tỉnh phố bang hạt quận huyện vùng tp tp. xã trấn phường thôn'.split(' '));

/** "Quốc vương Campuchia đến Hà Nội", "Tổng thống Chile tại Phủ Chủ tịch": not where the office is held. */
export const isElsewhere = (word: string, headClass: string): boolean =>
  (/^(?:đến|từ)$/.test(word) && !SENT_ABROAD.has(headClass)) || (/^(?:tại|ở)$/.test(word) && STAYS.has(headClass));

/** Forces that are called after a place or a unit of their own. */
const NAMED_FORCES = new Set(['cụm quân', 'tác chiến', 'chiến khu', 'lữ đoàn', 'trung đoàn', 'đặc nhiệm']);

/** A word for an area ends before `end`: "thành phố", and "Huyện ủy", "cụm quân", whose place follows too. */
export const endsInArea = (passage: Passage, end: number): boolean =>
  NAMED_FORCES.has(`${passage.key(end - 2)} ${passage.key(end - 1)}`) ||
  (AREAS.has(passage.key(end - 1)) && passage.key(end - 2) !== 'liên') ||
  (passage.plain(end - 1) === 'uy' && /^(?:huyện|quận|thị)$/.test(passage.key(end - 2)));

/** Offices that firms and clubs have too. */
export const HEADS_FIRMS = new Set(['chair', 'secretary-general', 'head', 'director']);

/** An acronym in a line that is not all in capitals, or a foreign word right before a Vietnamese surname. */
export function namesFirm(passage: Passage, at: number, isApposed: boolean): boolean {
  const token = passage.tokens[at];
  if (token === undefined || token.gap !== 'space' || passage.tokens[at - 1]?.shape === 'upper') return false;
  if (token.shape === 'upper') return passage.tokens[at + 1]?.shape !== 'upper';
  const isForeign = token.shape === 'title' && !isVietnameseSyllable(token.plain);
  // "Ông Bolat Hill, Chủ tịch Coteccons, nói", "làm Chủ tịch Coteccons."
  if (isForeign && isApposed && passage.isMark(at + 1)) return true;
  return isForeign && startsName(passage, at + 1) && isVietnameseSyllable(passage.plain(at + 1));
}

function listEnds(passage: Passage, start: number): boolean {
  for (let index = start; index < start + 6; index++) if (passage.key(index) === 'và') return true;
  return false;
}

/** ", Thể thao và Du lịch" behind a body: its portfolio goes on, up to "và" or a name. */
export const goesOnWithTopic = (passage: Passage, at: number): boolean =>
  passage.written(at) === ',' &&
  passage.termIs(at + 1, Word.topic) &&
  !passage.isLower(at + 1) &&
  (listEnds(passage, at + 1) || startsName(passage, passage.term(at + 1)?.end ?? at));

/** ", Công an, Xây dựng", ", Công an và Xây dựng": capitalised portfolios go on after one. */
export function listsTopics(passage: Passage, at: number): boolean {
  const isTopic = (index: number) => passage.isCapital(index) && passage.termIs(index, Word.topic);
  if (passage.written(at) !== ',' || !isTopic(at + 1)) return false;
  const end = passage.term(at + 1)?.end ?? at;
  return /^(?:,|và)$/.test(passage.key(end)) && isTopic(end + 1);
}

/**
 * One past ", Thương mại và Công nghiệp" in "Bộ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản Mori": the rest of
 * one minister's portfolio, before a name or a state and a name; `at` where none follows.
 */
export function topicsBeforeName(passage: Passage, at: number): number {
  let end = at;
  while (/^(?:,|và)$/.test(passage.key(end)) && passage.isCapital(end + 1) && passage.termIs(end + 1, Word.topic))
    end = passage.term(end + 1)?.end ?? end;
  if (end === at) return at;
  const state = passage.affiliationFrom(end);
  return startsName(passage, state?.kind === 'country' ? state.end : end) ? end : at;
}

/** "&" of "TT&TT", "NN & PTNT", "Nông nghiệp & PTNT", "." of "UB.MTTQ". */
export function joinsLetters(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || next?.shape !== 'upper') return false;
  const isBehindLetters = tokens[at - 1]?.shape === 'upper';
  if (mark.text === '.') return isBehindLetters && mark.gap === 'none' && next.gap === 'none';
  const isOneLine = mark.gap !== 'line' && next.gap !== 'line';
  return mark.text === '&' && isOneLine && (isBehindLetters || isTopicBefore(passage, at));
}

const isTopicBefore = (passage: Passage, end: number): boolean =>
  [1, 2, 3].some((length) => passage.term(end - length)?.end === end && passage.termIs(end - length, Word.topic));

/** Letters that "&" joins to others. */
export const isLetters = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.shape === 'upper' && (joinsLetters(passage, at - 1) || joinsLetters(passage, at + 1));

/** "Phái bộ UNISFA": one word in capitals behind a body, on a line that has others. */
export const isLettersOfBody = ({ tokens }: Passage, at: number): boolean =>
  tokens[at]?.shape === 'upper' &&
  (tokens[at]?.text.length ?? 0) > 2 &&
  tokens[at - 1]?.shape !== 'upper' &&
  tokens[at + 1]?.shape !== 'upper';

/** Behind these "tổ chức" is no part of the portfolio. */
const WHOLE_PORTFOLIOS = /^(?:quốc phòng|công an|ngoại giao|nội vụ|tư pháp|tài chính|y tế|xây dựng)$/;

/** "người đứng đầu Chính phủ thông tin: …", "Bộ trưởng báo cáo": a verb, where neither a state nor a name makes a portfolio of it. */
export const saysVerb = (passage: Passage, at: number): boolean =>
  passage.isLower(at) &&
  ((passage.key(at) === 'báo' && passage.key(at + 1) === 'cáo') ||
    // "Bộ trưởng Quốc phòng tổ chức họp báo"
    (passage.key(at) === 'tổ' &&
      passage.key(at + 1) === 'chức' &&
      WHOLE_PORTFOLIOS.test(`${passage.key(at - 2)} ${passage.key(at - 1)}`)) ||
    (passage.key(at) === 'thông' &&
      passage.key(at + 1) === 'tin' &&
      passage.key(at + 2) !== 'và' &&
      passage.affiliations[at + 2] === undefined &&
      !startsName(passage, at + 2)));

const NUMERALS = new Set('nhất nhì hai ba tư năm sáu bảy tám chín mười'.split(' '));

/** Before "của" and a state: "Tổng thống mới của Hàn Quốc". */
const WHICH = new Set(['đầu tiên', 'hiện nay', 'cuối cùng', 'trẻ nhất', 'hàng đầu']);

/** One past "thứ 47", "thứ hai", "mới" of an office, where its state or its holder's name follows; `at` otherwise. */
export function ordinalEnd(passage: Passage, at: number): number {
  const which = /^(?:mới|khác)$/.test(passage.key(at))
    ? at + 1
    : WHICH.has(`${passage.key(at)} ${passage.key(at + 1)}`)
      ? at + 2
      : at;
  const isOfPlace = passage.affiliations[which + 1] !== undefined || passage.termIs(which + 1, Word.body);
  if (which > at && /^(?:của|tại)$/.test(passage.key(which)) && isOfPlace) return which;
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
  // "Phó Chủ tịch UBND tỉnh Khóa XII"
  if (termOfOfficeEnd(passage, at) > at) return at;
  let run = at;
  while (run < at + 5 && tokens[run]?.shape === 'title' && (run === at || tokens[run]?.gap === 'space')) run++;
  const words = run - at;
  // "vùng Wallonie - Bruxelles"
  const isJoined = words === 1 && /^[-–]$/.test(passage.written(run)) && tokens[run + 1]?.shape === 'title';
  if (isJoined && !isVietnameseSyllable(passage.plain(run + 1)) && !passage.isCapital(run + 2)) return run + 2;
  if (words < 2) return Math.max(at + 1, portfolioEnd(passage, at, false));
  const isVietnamese = tokens.slice(at, run).every(({ plain }) => isVietnameseSyllable(plain));
  // "hạt Wilson" before "Ann Hill Jr."
  const junior = /^[js]r\.?$/.test(passage.plain(run - 1)) ? 1 : 0;
  if (!isVietnamese) return words === 2 ? at + 2 : run - 2 - junior;
  // Of provinces all are known: what follows "tỉnh" and has a surname is a name.
  const isName = startsName(passage, at) && (words > 2 || passage.key(at - 1) === 'tỉnh');
  // "phường Võ Thị Sáu, quận 3", "phường Võ Thị Sáu, ông Lê Văn Tám": a ward that is called after someone.
  if (isName && words < 4 && isPlaceBehindComma(passage, run)) return run;
  // "phường Võ Thị Sáu" before "Nguyễn Văn Tám"
  if (isName && words > 4 && !startsName(passage, at + 2) && startsName(passage, at + 3)) return at + 3;
  if (isName && !startsName(passage, at + 2)) return at;
  return words === 3 ? (isName ? at : at + 3) : at + 2;
}

/** A comma, and the larger place a ward is in, or who holds an office there. */
const isPlaceBehindComma = (passage: Passage, at: number): boolean =>
  passage.written(at) === ',' &&
  !passage.startsLine(at + 1) &&
  /^(?:quận|huyện|thành|tp|tp\.|tỉnh|thị|ông|bà)$/.test(passage.key(at + 1));

/** "quận 1", "Quân khu 5": areas and bodies that figures name. */
export const takesNumber = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.shape === 'number' &&
  /^(?:quận|phường|khu|đoàn|đội|vùng|vụ|cục|số|án|[qp]\.)$/.test(passage.key(at - 1));

/** "Đại biểu Nguyễn Văn Nam" where the text is about a parliament, or "Nguyễn Văn Nam (đoàn Hà Nội)" says it. */
export function sitsInParliament(passage: Passage, head: number, to: number): boolean {
  if (passage.key(head) !== 'đại' || passage.key(head + 1) !== 'biểu' || !startsName(passage, to)) return false;
  const name = readName(passage, to, true);
  if (name === null || name.to < name.from + 2) return false;
  const isSeat =
    passage.written(name.to) === '(' &&
    (passage.affiliations[name.to + 1] !== undefined || /^(?:đoàn|phó|trưởng|đbqh|tp)$/.test(passage.key(name.to + 1)));
  return isSeat || isAbout(passage, 'parliament');
}

/** One past "nước này", "này", "chúng tôi", "(cũ)" behind a place: words that show whose office it is; else `at`. */
export function shownEnd(passage: Passage, at: number, hasPlace: boolean): number {
  const [own, next] = [passage.key(at), passage.key(at + 1)];
  if (hasPlace && own === 'cũ') return at + 1;
  if (hasPlace && own === '(' && next === 'cũ' && passage.written(at + 2) === ')') return at + 3;
  if (/^(?:nước|tỉnh|huyện|bang)$/.test(own) && next === 'này') return at + 2;
  if (own === 'này') return at + 1;
  return own === 'chúng' && /^(?:tôi|ta)$/.test(next) ? at + 2 : at;
}

/** One past "của ông", "của mình" behind an office that someone else's is named by; else `at`. */
export const whoseEnd = (passage: Passage, at: number): number =>
  passage.key(at) === 'của' &&
  (/^(?:mình|họ)$/.test(passage.key(at + 1)) ||
    (/^(?:ông|bà)$/.test(passage.key(at + 1)) && !passage.isCapital(at + 2)))
    ? at + 2
    : at;

/** "Thủ tướng của họ, ông Reed, …", "Thủ tướng của họ Ann Hill": the name follows. */
export function namesWhose(passage: Passage, at: number, headClass: string): boolean {
  const end = whoseEnd(passage, at);
  if (end === at || passage.key(end - 1) === 'mình' || /^(?:spokes|adviser|secretary)$/.test(headClass)) return false;
  if (startsName(passage, end)) return true;
  return passage.written(end) === ',' && (passage.termIs(end + 1, Word.honorific) || startsName(passage, end + 1));
}

/** Who speaks for a force, or leads it. */
const OF_FORCES = /^(?:deputy )?(?:spokes|commander|leader)$/;

/** "Phát ngôn viên IDF Ann Hill", "người phát ngôn IDF, …": one word in capitals right behind the office, no name's. */
export function isForcesLetters(
  passage: Passage,
  { end, headClass }: { readonly end: number; readonly headClass: string },
  at: number,
): boolean {
  const isOf = at === end && OF_FORCES.test(headClass) && isLettersOfBody(passage, at);
  if (!isOf || passage.termIs(at, Word.body | Word.privateBody)) return false;
  if (passage.isCapital(at + 1) && !passage.startsLine(at + 1))
    return startsName(passage, at + 1) && passage.isCapital(at + 2);
  return headClass !== 'leader';
}
