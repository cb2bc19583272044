/** To whom a Vietnamese clause gives an office, from whom it takes it, and who it says has it. */
import type { NameRun } from '../grammar.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import { SAID, SAID_OF_BODIES } from '../clause-words.ts';
import { readName } from '../names.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { joinedBefore, listFrom } from './name-lists.ts';
import { isAppointed } from './gets-office.ts';
import { INTRODUCERS, isReplaced, openedBy, replacerOf, subjectOf } from './subjects.ts';
import { termOfOfficeEnd } from './term-of-office.ts';

type Ends = ReadonlyMap<number, NameRun>;

/** Someone a clause says an office of. */
export interface Appointed {
  readonly name: NameRun;
  /** Held before: someone else has it now. */
  readonly isPast: boolean;
  /** The text is about his getting it. */
  readonly isGiven: boolean;
  readonly rule: string;
}

/** Before an office that is given or taken, beside the words for holding it. */
const GIVEN = new Set('chuẩn thiệu nghị bổ cách miễn bãi tước sung mới thêm chức'.split(' '));
/** Before one office or several of a kind. */
const HOW_MANY = /^(?:các|hai|ba|bốn|năm|những|thêm|\d{1,2})$/;
/** Between an office and whom it is given to; a predecessor; or who has it. */
const TO = ['đối với', 'với', 'cho', 'cho đồng chí'];
const INSTEAD_OF = ['thay', 'thay cho', 'thay thế', 'thay thế cho', 'kế nhiệm', 'của'];
const GOES_TO = [
  'thuộc về',
  'về tay',
  'rơi vào tay',
  'được trao cho',
  'được giao cho',
  'được dành cho',
  'sẽ được trao cho',
  'sẽ được giao cho',
  'sẽ thuộc về',
  'đã thuộc về',
  'vẫn thuộc về',
  'sẽ do',
  'được cho là sẽ thuộc về',
];
const HELD_BY = /^(?:đảm|nắm|giữ|phụ|làm|đứng|tiếp)$/;
/** How a sentence goes on to who has an office: "mới", "hiện nay", "tiếp theo". */
const NOW = new Set(
  'mới hiện nay tại tiếp theo thời giờ đương nhiệm của nước này lâm được bầu chọn vừa trước cũ'.split(' '),
);
/** The most of such words. */
const NOW_REACH = 6;
/** The most syllables between several of an office and their names: "đều tái đắc cử gồm". */
const SEVERAL_REACH = 8;
/** Before an office that begins a clause. */
const BEGINS = /^(?:còn|và|tân|chức|trí|ghế|vụ|danh|vị|hiện|nay|biết|rằng|có|mới|khi|đó|các|hai|ba|bốn)$/;
/** The most syllables of an office's words before whose it is. */
const OWNER_REACH = 10;

/** Everyone of whom the clause around an office says it; none where the office can't be said of someone. */
export function appointed(passage: Passage, office: OfficePhrase, endingAt: Ends): Appointed[] {
  if (!canBeGiven(passage, office)) return [];
  const found = receivers(passage, office);
  if (office.plural && office.determiner !== 'indefinite') return found;
  const opened = openedBy(passage, office);
  if (opened !== null) found.push({ ...opened, isGiven: false, rule: 'predicate' });
  const whole = office.plural ? oneOfSeveral(passage, office) : office;
  const isCertain = whole !== office || !office.plural || isCounted(passage, office);
  const name = isCertain ? subjectOf(passage, whole, endingAt) : null;
  if (name === null) return found;
  // "thay bà B, người sắp làm Bộ trưởng": what is said is her next office.
  const isOwn = passage.key(name.to) === ',' || passage.key(name.to) === 'người';
  const heir = isOwn ? null : replacerOf(passage, name, endingAt);
  const isPast = heir !== null || (!isOwn && isReplaced(passage, name));
  if (heir !== null) found.push({ name: heir, isPast: false, isGiven: false, rule: 'predicate' });
  const isGiven = !isPast && isAppointed(passage, name, office);
  found.push({ name, isPast, isGiven, rule: 'predicate' });
  // "bầu ông A và bà B giữ chức Phó Chủ tịch"
  for (const other of joinedBefore(passage, name, endingAt))
    found.push({ name: other, isPast, isGiven, rule: 'predicate' });
  return found;
}

/** An office of a clause: with a body for chairs and heads, public, and no counterpart's. */
function canBeGiven(passage: Passage, office: OfficePhrase): boolean {
  const own = (office.classes[0] ?? '').replace('deputy ', '');
  if (office.isPrivate || office.counterpart) return false;
  const isSaid =
    SAID.has(own) ||
    (SAID_OF_BODIES.has(own) && (office.specific || isHeadOfGovernment(passage, office))) ||
    // "Ủy viên Bộ Chính trị"
    (own === 'member' && passage.plain(office.head) === 'uy');
  // "Phó Bí thư" where the text is about the party
  const isOfParty = own === 'head' && passage.key(office.head) === 'bí' && office.isPublic;
  // "8 Phó Giám đốc gồm các ông", where the text is about a department
  const isListed = own === 'director' && passage.key(office.to) === 'gồm';
  return (
    ((isSaid || isOfParty || isListed) && office.isPublic) ||
    isOfPublicBody(passage, office) ||
    isOfParliament(passage, office, own)
  );
}

/** "người đứng đầu chính phủ": a phrase that says of what. */
const isHeadOfGovernment = (passage: Passage, { head }: OfficePhrase): boolean =>
  passage.key(head) === 'người' && (passage.term(head)?.end ?? head) > head + 3;

/** "trưởng ban rà soát của đảng Dân chủ": words no list knows, and then whose it is. */
function isOfPublicBody(passage: Passage, { classes, to }: OfficePhrase): boolean {
  if (!/^(?:deputy )?(?:head|director)$/.test(classes[0] ?? '')) return false;
  for (let at = to; at < to + OWNER_REACH && passage.isLower(at) && !passage.startsLine(at); at++) {
    if (passage.is(at, Word.privateBody)) return false;
    if (!/^(?:của|thuộc)$/.test(passage.key(at))) continue;
    const body = passage.term(at + 1);
    const isBody = body !== null && (body.value.flags & Word.body) !== 0;
    return isBody && (body.end > at + 2 || passage.key(at + 1) === 'đảng');
  }
  return false;
}

/** "Hạ viện bầu ông A làm chủ tịch" */
function isOfParliament(passage: Passage, { from, to, head }: OfficePhrase, own: string): boolean {
  if (own !== 'chair' || to > head + 2) return false;
  for (let at = from - 1; at > from - NOW_REACH * 2 && !passage.startsLine(at + 1); at--)
    if (passage.termIs(at, Word.body) && /^(?:quốc hội|hạ viện|thượng viện|nghị viện)/.test(pair(passage, at)))
      return true;
  return false;
}

const pair = (passage: Passage, at: number) => `${passage.key(at)} ${passage.key(at + 1)}`;

/** "bầu 3 Phó chủ tịch" */
const isCounted = (passage: Passage, { from }: OfficePhrase): boolean => HOW_MANY.test(passage.key(from - 1));

/** "là một trong những thứ trưởng": the office from "một" on; the same where no such words stand. */
function oneOfSeveral(passage: Passage, office: OfficePhrase): OfficePhrase {
  const { from } = office;
  const isOne = passage.key(from - 2) === 'trong' && passage.key(from - 3) === 'một' && !passage.startsLine(from - 2);
  return isOne ? { ...office, from: from - 3 } : office;
}

/** The most syllables between "bổ nhiệm" and an office. */
const APPOINTS_REACH = 6;

/** "bổ nhiệm chức vụ" before an office. */
function appoints(passage: Passage, at: number): boolean {
  for (let index = at - 1; index > at - APPOINTS_REACH && !passage.startsLine(index); index--)
    if (pair(passage, index) === 'bổ nhiệm') return !/^(?:thôi|miễn)$/.test(passage.key(index - 1));
  return false;
}

/** Those named behind an office that is given to them, or taken, or that is said to be theirs. */
function receivers(passage: Passage, office: OfficePhrase): Appointed[] {
  const behind = termOfOfficeEnd(passage, office.to);
  if (passage.startsLine(behind)) return [];
  const first = isCounted(passage, office) ? office.from - 1 : office.from;
  const before = passage.startsLine(first) ? '' : passage.key(first - 1);
  const isGiven = INTRODUCERS.has(before) || GIVEN.has(before);
  if (isGiven) {
    const at = nowEnd(passage, behind);
    for (const [phrases, isPast] of [
      [TO, false],
      [INSTEAD_OF, true],
    ] as const) {
      const end = phraseEnd(passage, at, phrases);
      if (end > at) {
        const isNew = !isPast && appoints(passage, first);
        return listFrom(passage, end).map((name) => ({ name, isPast, isGiven: isNew, rule: 'received' }));
      }
    }
    // "bầu làm Phó Chủ tịch: ông A, bà B"
    if (passage.written(at) === ':') return listed(passage, at);
  }
  if (office.plural) return severalBehind(passage, behind);
  const isClause = before === '' || passage.isMark(first - 1) || BEGINS.test(before);
  return isClause ? holderBehind(passage, behind) : [];
}

/** One past the longest of these phrases at `at`; `at` where none stands. */
function phraseEnd(passage: Passage, at: number, phrases: readonly string[]): number {
  let end = at;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.every((word, place) => passage.key(at + place) === word)) end = Math.max(end, at + words.length);
  }
  return end;
}

/** One past "mới", "mới của Chile,": what a clause says between an office and "là", "thay". */
function nowEnd(passage: Passage, at: number): number {
  let end = at;
  while (end < at + NOW_REACH && (NOW.has(passage.key(end)) || passage.affiliations[end] !== undefined)) {
    if (passage.key(end) === 'của' && passage.affiliations[end + 1] === undefined && passage.key(end + 1) !== 'nước')
      break;
    if (phraseEnd(passage, end, GOES_TO) > end) break;
    end++;
  }
  return passage.written(end) === ',' && phraseEnd(passage, end + 1, INSTEAD_OF) > end + 1 ? end + 1 : end;
}

const listed = (passage: Passage, at: number): Appointed[] =>
  listFrom(passage, at).map((name) => ({ name, isPast: false, isGiven: false, rule: 'received' }));

/** "Bộ trưởng Y tế mới là ông A", "chức Bộ trưởng thuộc về bà B", "ghế Chủ tịch do ông C đảm nhiệm". */
function holderBehind(passage: Passage, at: number): Appointed[] {
  const end = nowEnd(passage, at);
  const isBy = passage.key(end) === 'do';
  const start = isBy || passage.key(end) === 'là' ? end + 1 : phraseEnd(passage, end, GOES_TO);
  if (start === end || passage.startsLine(start)) return [];
  const name = readName(passage, start, true);
  if (name === null || name.namesake || (!name.polite && name.to < name.from + 2)) return [];
  if (isBy && !HELD_BY.test(passage.key(name.to))) return [];
  const isPast = /^(?:trước|cũ)$/.test(passage.key(at));
  return [{ name, isPast, isGiven: false, rule: 'received' }];
}

/** "Các Phó chủ tịch UBND tỉnh đều tái đắc cử gồm ông A, bà B", "3 Phó chủ tịch, gồm: ông A, bà B". */
function severalBehind(passage: Passage, at: number): Appointed[] {
  for (let end = at; end < at + SEVERAL_REACH && !passage.startsLine(end); end++) {
    if (/^(?:gồm|là)$/.test(passage.key(end))) return listed(passage, end + 1);
    const isOpen = passage.isLower(end) || (end === at && passage.written(end) === ',');
    if (!isOpen) return passage.written(end) === ':' ? listed(passage, end) : [];
  }
  return [];
}
