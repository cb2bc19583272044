/** What can stand inside an office beside its body, its portfolio and its state. */
import { readName } from '../names.ts';
import { tokensOf } from '../tokens.ts';
import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { startsName } from './name-starts.ts';
import { isBureauHead } from './desks.ts';
import { AREAS, ordinalEnd, placeEnd } from './office-words.ts';
import { kindEnd } from './parties.ts';
import { Word } from '../vocabulary.ts';
import { portfolioEnd } from './portfolio.ts';
import { termOfOfficeEnd } from './term-of-office.ts';
import { isAbout, isPlaceOfText } from './text-topics.ts';

/** What is said of the one who holds an office, right behind its words: "nghị sĩ đối lập Ann Hill". */
const QUALITIES = new Set(
  'đối lập|độc lập|kỳ cựu|lão thành|lão luyện|hàng đầu|quyền lực|cứng rắn|ôn hòa|ôn hoà|bảo thủ|cấp tiến|trẻ tuổi|diều hâu|nổi tiếng|về hưu|hồi hưu|nghỉ hưu|tại ngoại|bị lật đổ|bị phế truất|lưu vong|tự xưng|gây tranh cãi|đầy quyền lực|vừa mãn nhiệm|vừa từ chức|đã từ chức|vừa nhậm chức|mới nhậm chức|sắp nhậm chức|mới được bổ nhiệm|vừa được bổ nhiệm|vừa bị sa thải|bị sa thải|bị bãi nhiệm|bị cách chức|bị luận tội|bị đình chỉ|bị lật đổ|vừa qua đời|quá cố'.split(
    '|',
  ),
);
/** The most syllables of one of these. */
const LONGEST = 4;

function qualityEnd(passage: Passage, at: number): number {
  let words = passage.key(at);
  for (let end = at + 1; end <= at + LONGEST; end++) {
    if (QUALITIES.has(words) && passage.isLower(at)) return startsName(passage, end) ? end : at;
    if (passage.startsLine(end)) return at;
    words += ` ${passage.key(end)}`;
  }
  return at;
}

/** "nữ nghị sĩ gốc Somalia Ann Hill", "Thị trưởng gốc Việt Tom Reed": where someone's family comes from. */
function originEnd(passage: Passage, at: number): number {
  if (passage.key(at) !== 'gốc' || !passage.isCapital(at + 1)) return at;
  const end = passage.affiliationFrom(at + 1)?.end ?? at + 2;
  return startsName(passage, end) ? end : at;
}

/** "MI6", "C03": letters and a figure glued to them, of a body or one of its desks. */
function deskEnd({ tokens }: Passage, at: number, headClass: string): number {
  const isDesk = tokens[at]?.shape === 'upper' || tokens[at]?.shape === 'initial';
  const isGlued = tokens[at + 1]?.shape === 'number' && tokens[at + 1]?.gap === 'none';
  return isDesk && isGlued && /(?:head|director|leader|commander)$/.test(headClass) ? at + 2 : at;
}

/**
 * One past words that tell neither of what an office is nor whose: "thứ 47", "đối lập", "gốc Việt", "khóa 13", "C03";
 * `at` where none stands.
 */
export function besidesEnd(passage: Passage, at: number, headClass: string, firstBody: string): number {
  const isParty = /^(?:đảng|phe)/.test(firstBody);
  const term = termOfOfficeEnd(passage, at);
  return Math.max(
    ordinalEnd(passage, at),
    isParty ? kindEnd(passage, at) : at,
    qualityEnd(passage, at),
    originEnd(passage, at),
    deskEnd(passage, at, headClass),
    gluedTopicsEnd(passage, at),
    directionEnd(passage, at),
    // "Đại biểu Quốc hội khóa 13 Lê Văn Ba"
    startsName(passage, term) ? term : at,
  );
}

/** "Bộ Tư lệnh Phương Nam", "Bộ Tư lệnh Miền Nam Mỹ": no one's name. */
function directionEnd(passage: Passage, at: number): number {
  const isDirection =
    /^(?:lệnh|huy)$/.test(passage.key(at - 1)) &&
    /^(?:phương|miền|phía)$/.test(passage.key(at)) &&
    /^(?:nam|bắc|đông|tây|trung)$/.test(passage.key(at + 1));
  if (!isDirection) return at;
  return passage.key(at + 2) === 'mỹ' ? at + 3 : at + 2;
}

/** Letters for words for areas: "H.Long Thành", "Q.1", "TX.Gò Công". */
const AREA_LETTERS = /^(?:[hqpxt]\.|tx|tt|kp)$/;

/** One past letters for an area and the place's name or figure behind them; `at` for any other letters. */
export function areaLettersEnd(passage: Passage, at: number): number {
  const { tokens } = passage;
  if (!passage.isCapital(at) || !AREA_LETTERS.test(passage.key(at))) return at;
  const end = tokens[at]?.shape === 'initial' ? at + 1 : at + 2;
  if (end === at + 2 && (passage.written(at + 1) !== '.' || tokens[at + 1]?.gap !== 'none')) return at;
  if (tokens[end]?.shape === 'number') return end + 1;
  const isPlace = passage.isCapital(end) && isVietnameseSyllable(passage.plain(end)) && tokens[end]?.gap !== 'line';
  return isPlace ? placeEnd(passage, end) : at;
}

/** How or when someone won. */
const WON = /^(?:với|năm|nhiệm|lần|hồi|vào|nhờ|trong|ở|tại|khóa|ngày|từ|chức)$/;

/** "đương nhiệm", "đắc cử cho biết", "hiện tại," behind a state: of who holds the office, and no verb. */
export function isOfHolder(passage: Passage, at: number, end: number): boolean {
  const key = passage.key(at);
  if (key === 'hiện') return passage.isMark(end);
  // Not "đắc cử với 60% phiếu"
  if (key === 'đắc') return passage.isLower(end) && !WON.test(passage.key(end));
  return /^(?:đương|tạm)$/.test(key);
}

/** "Ngoại trưởng Nga-Mỹ": a word whose halves are states, of each of which one holds the office. */
export function isPairOfStates(passage: Passage, at: number): boolean {
  const halves = passage.isCapital(at) ? passage.written(at).split('-') : [];
  return halves.length === 2 && halves.every((half) => isStateName(passage, half));
}

function isStateName({ vocabulary }: Passage, text: string): boolean {
  const [token, more] = tokensOf(text);
  if (token === undefined || more !== undefined) return false;
  const { affiliations } = vocabulary.knownOf(token.spelling).entry;
  return affiliations.some(({ words, value }) => words.length === 1 && value.kind === 'country');
}

/** Those who serve someone in person. */
const SERVES = /^(?:deputy )?(?:adviser|spokes|envoy|secretary)$/;

/**
 * "cố vấn của ông Reed", beside the aide's name: the name of whom an aide serves, its first token and one past its last;
 * `null` for other words.
 *
 * @param from the office's first token
 */
export function patronAfter(
  passage: Passage,
  at: number,
  { from, head, headClass }: { readonly from: number; readonly head: number; readonly headClass: string },
): { readonly patron: number; readonly end: number } | null {
  // "Chánh văn phòng của ông Reed"
  const isStaff = headClass === 'head' && passage.key(head + 1) === 'văn';
  if (!(isStaff || SERVES.test(headClass)) || passage.key(at) !== 'của' || passage.startsLine(at)) return null;
  const name = readName(passage, at + 1, true);
  if (name?.polite !== true || name.to > name.from + 2) return null;
  const isBeside = (passage.isMark(from - 1) && !passage.startsLine(from)) || /^[,–(-]$/.test(passage.written(name.to));
  return isBeside ? { patron: name.from, end: name.to } : null;
}

/** One past "37 tuổi", "trẻ tuổi" behind "vị thủ tướng"; else `at`. */
export const ageEnd = (passage: Passage, at: number): number =>
  (passage.tokens[at]?.shape === 'number' || passage.key(at) === 'trẻ') &&
  passage.key(at + 1) === 'tuổi' &&
  !passage.startsLine(at)
    ? at + 2
    : at;

/** "Thủ tướng hội kiến", "ban hành": a syllable in lower case is a body's name only beside its portfolio, its place or its kind. */
export function isOtherWord(passage: Passage, at: number, end: number): boolean {
  const key = passage.key(at);
  if (!passage.isLower(at) || end > at + 1 || AREAS.has(key)) return false;
  // "phó giám đốc sở,"
  if (/^(?:sở|cục|vụ)$/.test(key) && (passage.isMark(end) || passage.startsLine(end))) return false;
  // "Chủ tịch đảng này Ann Hill"
  const isShown = passage.key(end) === 'này' && startsName(passage, end + 1);
  const isParty = /^(?:đảng|phe)$/.test(key) && (isShown || passage.isCapital(end) || kindEnd(passage, end) > end);
  return !isParty && passage.affiliations[end] === undefined && !passage.termIs(end, Word.topic | Word.body);
}

/** The most states an ambassador is sent to besides. */
const ALSO = 4;

/** One past "kiêm nhiệm Lào và Nepal" behind an ambassador's office: where else the envoy is sent; else `at`. */
export function alsoSentEnd(passage: Passage, at: number): number {
  if (passage.key(at) !== 'kiêm' || passage.key(at + 1) !== 'nhiệm') return at;
  let end = at;
  let next = passage.key(at + 2) === 'tại' ? at + 3 : at + 2;
  for (let states = 0; states < ALSO; states++) {
    const state = passage.affiliationFrom(next);
    if (state === undefined) break;
    end = state.end;
    if (!/^(?:,|và)$/.test(passage.key(end))) break;
    next = end + 1;
  }
  return end;
}

/** "Thống đốc Tây Java Tom Reed": two words of a place, before a whole name; one past it, or `at`. */
export function directedPlaceEnd(passage: Passage, at: number, headClass: string): number {
  if (!/^(?:mayor|governor|head)$/.test(headClass) || !/^(?:tây|đông|trung|nam|bắc)$/.test(passage.key(at))) return at;
  const isForeign = (step: number) =>
    passage.tokens[at + step]?.shape === 'title' &&
    passage.tokens[at + step]?.gap === 'space' &&
    !isVietnameseSyllable(passage.plain(at + step));
  return passage.isCapital(at) && isForeign(1) && isForeign(2) && passage.isCapital(at + 3) ? at + 2 : at;
}

/** "Thị trưởng Lviv Ann Hill", where the text says "ở Lviv": a place no list knows, before a whole name. */
export const isPlaceBeforeName = (passage: Passage, at: number, headClass: string): boolean =>
  /^(?:mayor|governor|head)$/.test(headClass) &&
  !isVietnameseSyllable(passage.plain(at)) &&
  [1, 2].every((step) => passage.isCapital(at + step) && passage.tokens[at + step]?.gap === 'space') &&
  isPlaceOfText(passage, at);

/** "cố vấn kinh tế Ann Hill" in a text about a president, "Bí thư Lê Văn Ba" in one about the party: whose, the text says. */
export function isKnownByText(
  passage: Passage,
  { head, to, headClass }: { readonly head: number; readonly to: number; readonly headClass: string },
): boolean {
  const isBare = passage.term(head)?.end === to;
  // "Lãnh đạo sắp mãn nhiệm Ann Hill"
  if (headClass === 'leadership') {
    const isInOffice = /^(?:sắp|mãn|đắc|đương)$/.test(passage.key(passage.term(head)?.end ?? to));
    return !isBare && isInOffice && startsName(passage, to) && passage.isCapital(to + 1);
  }
  // "dưới thời nhà lãnh đạo Ann Hill"
  if (headClass === 'leader') {
    const isName = startsName(passage, to) && passage.isCapital(to + 1);
    return passage.key(head) === 'nhà' && isBare && isName && isAbout(passage, 'leaders');
  }
  // "8 Phó Giám đốc gồm các ông: A, B", where the text is about a department.
  if (headClass === 'director') return isBare && passage.key(to) === 'gồm' && isAbout(passage, 'bureau');
  if (headClass === 'adviser') return !isBare && startsName(passage, to) && isAbout(passage, 'leaders');
  // "Bí thư Bến Cát" is of a place.
  const isOfPlace = passage.isCapital(to) && passage.isCapital(to + 1) && !startsName(passage, to);
  return headClass === 'head' && passage.key(head) === 'bí' && isBare && !isOfPlace && isAbout(passage, 'party');
}

/** A portfolio, several that hyphens glue, or one more body: "HĐND - UBND huyện". */
export const beginsTopic = (passage: Passage, at: number, isOfBody: boolean): boolean =>
  passage.termIs(at, Word.topic) || gluedTopicsEnd(passage, at) > at || (isOfBody && passage.termIs(at, Word.body));

/** "Kinh tế-Tài chính": syllables of two portfolios that a hyphen glues; one past them, `at` for other words. */
function gluedTopicsEnd(passage: Passage, at: number): number {
  const { tokens } = passage;
  if (tokens[at]?.shape !== 'title' || !isVietnameseSyllable(passage.plain(at))) return at;
  let end = at + 1;
  while (isGluedWord(passage, end)) end++;
  return end > at + 1 && passage.isLower(end) && tokens[end]?.gap === 'space' ? end + 1 : at;
}

/** "tế-Tài": two syllables, and a capital behind the hyphen alone. */
function isGluedWord(passage: Passage, at: number): boolean {
  const halves = passage.written(at).split('-');
  if (halves.length !== 2 || !/^\p{Ll}/u.test(halves[0] ?? '') || !/^\p{Lu}/u.test(halves[1] ?? '')) return false;
  return passage.plain(at).split('-').every(isVietnameseSyllable);
}

/** "Cục trưởng Thú y Lê Văn Ba": one past what a bureau is for, up to a name, or in capitals up to a mark; else `at`. */
export function bureauEnd(passage: Passage, at: number, head: number): number {
  if (!isBureauHead(passage, head) || at > head + 2) return at;
  const end = portfolioEnd(passage, at, true);
  return end > at || !passage.isCapital(at) || startsName(passage, at) ? end : portfolioEnd(passage, at, false);
}

/** "Tổng thống Cộng hòa Tatarstan": what follows is its name, where "nghị sĩ Cộng hòa" has a person's behind it. */
export const isRepublic = (passage: Passage, at: number, headClass: string): boolean =>
  /^(?:president|pm|monarch|minister)$/.test(headClass) && passage.key(at) === 'cộng' && passage.isCapital(at);
