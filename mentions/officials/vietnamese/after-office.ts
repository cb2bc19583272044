/** What Vietnamese puts between an office, or several, and names: a comma and a subject, examples, parties in brackets. */
import type { NameRun } from '../grammar.ts';
import { readName } from '../names.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { isVietnameseName } from './surnames.ts';

/** Between several holders and those named of them, the longest first. */
const EXAMPLES = [
  'trong đó bao gồm',
  'trong đó có',
  'trong số đó có',
  'trong số này có',
  'trong đó gồm',
  'bao gồm cả',
  'bao gồm',
  'gồm có',
  'lần lượt là',
  'như là',
  'kể cả',
  'gồm',
  'như',
  'là',
].map((phrase) => phrase.split(' '));

/** One past ", trong đó có các", "bao gồm", "như" behind an office of several; `at` where no such words stand. */
export function examplesEnd(passage: Passage, at: number): number {
  const start = passage.written(at) === ',' ? at + 1 : at;
  for (const words of EXAMPLES) {
    if (!words.every((word, place) => passage.key(start + place) === word)) continue;
    const end = start + words.length;
    return /^(?:các|hai|ba|bốn|:)$/.test(passage.key(end)) ? end + 1 : end;
  }
  return at;
}

/** The most tokens of a party, a state or one more office in brackets behind one of several names. */
const BRACKET = 14;

/** One past "(Cộng hòa)" behind a name in a list; `at` for anything else. */
export function partyBracketEnd(passage: Passage, at: number): number {
  if (passage.written(at) !== '(') return at;
  for (let end = at + 2; end < at + BRACKET && !passage.startsLine(end); end++)
    if (passage.written(end) === ')') return end + 1;
  return at;
}

/** The most words of what opens a sentence before its subject: "Tuy nhiên,", "Nói về cuộc gặp của hai bên,". */
const OPENING = 16;

const DAY_BEGINS = /^(?:ngày|hôm|sáng|trưa|chiều|tối|đêm)$/;

/** "10/7", and the comma of "Trước đó, ngày 10/7": marks inside what opens a sentence. */
function isOfDay(passage: Passage, at: number): boolean {
  const isNumber = (place: number) => passage.tokens[place]?.shape === 'number';
  return passage.written(at) === ','
    ? DAY_BEGINS.test(passage.key(at + 1))
    : /^[/.-]$/.test(passage.written(at)) && isNumber(at - 1) && isNumber(at + 1);
}

/** An office that opens a sentence, or follows a few words and a comma that do. */
export function opensClause(passage: Passage, from: number): boolean {
  if (passage.tokens[from]?.opens === true) return true;
  if (passage.written(from - 1) !== ',') return false;
  for (let at = from - 2; at > from - 2 - OPENING; at--) {
    if (passage.key(at) === 'theo' || (passage.isMark(at) && !isOfDay(passage, at))) return false;
    if (passage.tokens[at]?.opens === true) return true;
  }
  return false;
}

/**
 * "Tuy nhiên, Bộ trưởng Ngoại giao Chile, Ann Hill nói": an office of a state that is its sentence's subject, or an
 * aide of someone's, and a verb behind the name.
 */
export const isSubjectBehindComma = (passage: Passage, office: OfficePhrase, name: NameRun): boolean =>
  (office.served.length > 0 || office.patron !== null) &&
  office.determiner === 'none' &&
  name.to - name.from > 1 &&
  passage.isLower(name.to) &&
  !passage.startsLine(name.to) &&
  (opensClause(passage, office.from) || office.patron !== null);

/** Opens a phrase that tells where or when, before the subject. */
const SETS_SCENE = /^(?:trong|tại|ở|sau|trước|qua|về|từ|theo|thừa|thay|nhân|nhận|được|tiếp|đón|gặp)$/;
/** Before whom something is given, sent or said to. */
const GIVEN_TO = /^(?:gởi|gửi|của|với|cho|tới|đến|lên|kiện|gặp|tiếp|đón)$/;

/** "Trong đơn gửi Chánh án Tòa án tỉnh, ông Ann Hill nói": the office is someone else's, in what sets the scene. */
export function endsOpening(passage: Passage, office: OfficePhrase | undefined): boolean {
  if (office === undefined || !GIVEN_TO.test(passage.key(office.from - 1))) return false;
  for (let at = office.from - 1; at > office.from - OPENING && !passage.isMark(at); at--)
    if (passage.tokens[at]?.opens === true) return SETS_SCENE.test(passage.key(at));
  return false;
}

/** "Cựu phó tổng thống, ông Ann Hill, đến": polite, whole, closed, and no office of its own behind. */
export const isPoliteBetweenCommas = (passage: Passage, name: NameRun, next: OfficePhrase | undefined): boolean =>
  name.polite && name.to - name.from > 1 && passage.written(name.to) === ',' && next?.from !== name.to + 1;

/** "Phó Chủ tịch Quốc hội, ông Lê Văn Nam nói": a sentence's subject. */
export const isPoliteSubject = (passage: Passage, office: OfficePhrase | undefined, name: NameRun): boolean =>
  office?.isPublic === true &&
  name.polite &&
  name.to - name.from > 1 &&
  passage.isLower(name.to) &&
  !passage.startsLine(name.to) &&
  passage.tokens[office.from]?.opens === true;

/** Offices of which bodies have several: lists name them one behind the other. */
const OF_SEVERAL = /^(?:deputy (?:minister|pm|chair|speaker|head|director|party-secretary)|legislator)$/;
/** The most of them in one list. */
const MOST = 8;

/**
 * "Thứ trưởng Bộ Y tế A, B và ông C": whole Vietnamese names behind a deputy's, where a mark or "và" parts them, the
 * last one closed and with no office of its own.
 */
export function deputiesBehind(passage: Passage, office: OfficePhrase, first: NameRun): NameRun[] {
  if (!OF_SEVERAL.test(office.classes[0] ?? '')) return [];
  const isForeign = !isWhole(passage, first);
  // "Thượng nghị sĩ Ann Hill, Tom Reed và Dan Moss"
  if (isForeign && (office.classes[0] !== 'legislator' || first.to < first.from + 2)) return [];
  const found: NameRun[] = [];
  let end = first.to;
  let isLast = false;
  while (!isLast && found.length < MOST && /^(?:,|và)$/.test(passage.key(end)) && !passage.startsLine(end + 1)) {
    const name = readName(passage, end + 1, false);
    const isOne = isForeign ? name !== null && !name.polite && name.to > name.from + 1 : isWhole(passage, name);
    if (name === null || name.namesake || !isOne) break;
    isLast = isForeign && passage.key(end) === 'và';
    end = name.to;
    found.push(name);
  }
  if (isForeign) return isLast && found.length > 1 ? found : [];
  // "Phó Chủ tịch tỉnh A, B, Giám đốc Sở": B is the director.
  const isJoined = /^(?:và|cùng)$/.test(passage.key(end));
  const isClosed =
    isJoined || (/^[,;.)]$/.test(passage.written(end)) && !passage.termIs(end + 1, Word.office | Word.post));
  if (!isClosed && found.length > 0) found.pop();
  return found;
}

/** A surname and two more syllables. */
export const isWhole = (passage: Passage, name: NameRun | null): boolean =>
  name !== null && name.to - name.from > 2 && isVietnameseName(passage.tokens.slice(name.from, name.to));

/** Two syllables behind an office that was held: "Tổng thống khi đó là ông Nam". */
export const THEN = new Set(['khi đó', 'lúc đó', 'bấy giờ', 'khi ấy', 'lúc ấy', 'lúc bấy']);

/** Who held an office "lúc đó", "khi đó là", which stands at `at`; `null` where no such words and no name do. */
export function holderThen(passage: Passage, at: number): NameRun | null {
  if (passage.startsLine(at) || !THEN.has(`${passage.key(at)} ${passage.key(at + 1)}`)) return null;
  const end = passage.key(at + 2) === 'giờ' ? at + 3 : at + 2;
  const name = readName(passage, passage.key(end) === 'là' ? end + 1 : end, true);
  return name === null || name.namesake || !(name.polite || name.to - name.from > 1) ? null : name;
}

const COUNTED = /^(?:một|hai|ba|bốn|năm|các|những|nhiều|vị|nữ|nguyên|cựu|\d+)$/;

/**
 * "Một thứ trưởng, Lê Văn Ba, nói", "với một quan chức, ông Ba": no one's son, guest or lawyer stands before "một", whose
 * name would begin at `name`.
 */
export function opensIndefinite(passage: Passage, office: OfficePhrase | undefined, name: number): boolean {
  const isName = passage.isCapital(name) || passage.termIs(name, Word.honorific);
  if (office?.determiner !== 'indefinite' || !isName) return true;
  let at = office.from;
  while (!passage.startsLine(at) && COUNTED.test(passage.key(at - 1))) at--;
  const isAddressed = /^(?:với|bởi|do|là|gồm|theo|gặp)$/.test(passage.key(at - 1));
  return passage.startsLine(at) || passage.tokens[at]?.opens === true || passage.isMark(at - 1) || isAddressed;
}
