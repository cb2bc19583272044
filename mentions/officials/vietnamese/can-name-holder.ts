import { HEADED, SEVERAL, SINGLE } from '../office-classes.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { titleWords } from '../title-words.ts';
import { Word } from '../vocabulary.ts';
import { followsOneOf } from '../words-before.ts';
import { THEN } from './after-office.ts';

/** Before one office or several these make posts of them. */
const POSTS = new Set(['chức danh', 'chức vụ', 'cương vị', 'vị trí']);
/** The most syllables of a list of posts. */
const CAREER_REACH = 90;
/** The most tokens of when a post was held. */
const BRACKET_REACH = 12;
/** How far before "như" a word for posts stands. */
const POST_REACH = 8;
/** The most syllables of the offices in a list. */
const LIST_REACH = 24;
/** Before the first of several offices that someone holds. */
const HOLDS = /^(?:làm|là|giữ|chức)$/;
/** Before the first of several that are elected or named. */
const ELECTS = /^(?:bầu|nhiệm|chuẩn)$/;
const NEXT = new Set(['tiếp theo', 'kế tiếp', 'tương lai', 'hằng tuần', 'hàng tuần', 'hằng tháng', 'hàng tháng']);
const LEVELS = /^(?:tỉnh|huyện|xã|quận|phường|thành|trên|dưới|cơ|có)$/;
/** Whose an office of several is. */
const OWNERS = /^(?:nước|quốc|bên|bộ|tỉnh|thành|địa|ngành|đảng|cơ|bang|thời|đời|khóa|khoá|nền|khối)$/;
/** "2 khóa XII và XIII", "nhiệm kỳ 2020-2025" */
const TERM = /^(?:một|khóa|khoá|nhiệm|kỳ|số|[ivx]+|\d+|hai|ba|bốn|các|\(|\))$/;

/** How far before "có" of those present "dự" stands. */
const ATTENDS_REACH = 6;

/** "Dự lễ có Đại sứ Chile": who is present, and no post that is had. */
function attends(passage: Passage, { from, capital, specific }: OfficePhrase): boolean {
  if (passage.key(from - 1) !== 'có' || !capital || !specific) return false;
  for (let at = from - 2; at > from - ATTENDS_REACH && passage.isLower(at + 1); at--)
    if (passage.key(at) === 'dự') return true;
  return false;
}

/** True where a Vietnamese office without a name beside it can name its holder: no predicate, post or list of posts. */
export function canNameHolder(passage: Passage, office: OfficePhrase): boolean {
  const { tokens, grammar } = passage;
  const after = tokens[office.to];
  // 'gọi bà là "thủ tướng giỏi"'
  const isQuoted = tokens[office.from]?.gap === 'none';
  const begin = isQuoted && /^["“‘']$/.test(passage.written(office.from - 1)) ? office.from - 1 : office.from;
  const follows = !passage.startsLine(begin) && followsOneOf(passage, begin, grammar.predicates);
  if (follows && !attends(passage, office)) return false;
  // "Thủ tướng hai nước" are two.
  // "tổng thống của họ": whose, another has to say.
  const theirs = after?.key === 'của' && /^(?:họ|mình|hai|các)$/.test(passage.key(office.to + 1));
  // "TT" beside a name is short for an office; alone it is anything.
  const isShort = office.to - office.from === 1 && after?.gap !== 'none' && passage.written(office.head) === 'TT';
  // "Chủ tịch nước là người đứng đầu Nhà nước": what the office is.
  // "Chủ tịch nước do Quốc hội bầu", "Bộ trưởng Bộ Tài chính là ông Nam"
  const isDefined =
    (after?.key === 'phủ' && !/^(?:nhận|quyết)$/.test(passage.key(office.to + 1))) ||
    (after?.key === 'là' &&
      (/^(?:người|chức|một|cơ|vị)$/.test(passage.key(office.to + 1)) || namesHolder(passage, office))) ||
    (after?.key === 'do' && passage.key(office.to + 2) === 'hội' && passage.key(office.to + 3) === 'bầu');
  // "Phó Thủ tướng nhiệm kỳ 2021-2026", "Chủ tịch Hạ viện từ năm 1992": what someone was.
  const isTerm = after?.key === 'nhiệm' && passage.key(office.to + 1) === 'kỳ';
  // "buổi gặp Thủ tướng hằng tuần", "đại sứ Nga tại Mỹ tiếp theo": whoever it is, no one yet.
  const isNext = NEXT.has(`${after?.key} ${passage.key(office.to + 1)}`);
  // "Chủ tịch UBND cấp huyện có thẩm quyền": each of them.
  const isOfLevel = after?.key === 'cấp' && LEVELS.test(passage.key(office.to + 1));
  const since = after?.text === '(' ? office.to + 1 : office.to;
  const isSince = passage.key(since) === 'từ' && /^(?:năm|tháng|ngày|\d+)$/.test(passage.key(since + 1));
  // "đề nghị của Bộ trưởng và Thứ trưởng Bộ Tư pháp": of the ministry that follows, and no one the text names.
  const isShared =
    office.classes[0] === 'minister' &&
    after?.key === 'và' &&
    /^thứ trưởng$/.test(`${passage.key(office.to + 1)} ${passage.key(office.to + 2)}`) &&
    passage.termIs(office.to + 3, Word.body | Word.topic);
  // "mong đại diện cho EU": a verb.
  // "đại diện Đoàn du học sinh": one of many.
  // "đại diện bang Texas": who sits for it.
  const isVerb =
    passage.key(office.head) === 'đại' &&
    office.classes[0] === 'envoy' &&
    passage.isLower(office.head) &&
    !(passage.key(office.head + 2) === 'bang' && office.served.length > 0);
  // "nghị sĩ này", "vị công tố viên này": the one just named.
  const isShown =
    (office.classes[0] === 'legislator' || office.determiner === 'the') && passage.key(office.to - 1) === 'này';
  return (
    !isVerb &&
    !isLeadership(passage, office) &&
    !isBareHead(passage, office) &&
    !isTerm &&
    !isNext &&
    !isOfLevel &&
    !THEN.has(`${after?.key} ${passage.key(office.to + 1)}`) &&
    !isSince &&
    !theirs &&
    !isTurnOfState(passage, office) &&
    !isShort &&
    !isShared &&
    !isDefined &&
    !isListedPost(passage, office) &&
    !isOfCareer(passage, office) &&
    !isOfSeveral(passage, office.to) &&
    (isShown ||
      office.classes.some(
        (name) =>
          SINGLE.has(name.replace('deputy ', '')) ||
          (office.specific && HEADED.has(name.replace('deputy ', ''))) ||
          isChief(passage, office),
      ))
  );
}

/** "… là ông Nam": the holder's name follows. */
function namesHolder(passage: Passage, { to }: OfficePhrase): boolean {
  return passage.termIs(to + 1, Word.honorific | Word.rank) && passage.isCapital(passage.term(to + 1)?.end ?? to + 1);
}

/** Before "lãnh đạo" these make one's word for who leads of it: "… rằng lãnh đạo Nga". */
const BEFORE_LEADER = /^(?:rằng|của|với|gặp|thăm|tới|đến|mời)$/;

/** "giới lãnh đạo Nga", "lãnh đạo Nga, Mỹ": several, or a verb; of one it is the first word, or one of a few stands before. */
function isLeadership(passage: Passage, { from, head, to }: OfficePhrase): boolean {
  if (passage.key(head) !== 'lãnh' || passage.key(head + 2) === 'tối') return false;
  const begins = passage.startsLine(from) || passage.isMark(from - 1) || BEFORE_LEADER.test(passage.key(from - 1));
  const goesOn = !passage.startsLine(to) && /^(?:,|và|cùng|-|–)$/.test(passage.key(to));
  return !begins || goesOn;
}

/** "Tổng Thanh tra", "Chánh án", "Cục trưởng": the word for the office says of what. */
export const isChief = (passage: Passage, { head, classes, served }: OfficePhrase): boolean =>
  (/^(?:tổng|chánh)$/.test(passage.key(head)) && /(?:head|commander|prosecutor)$/.test(classes[0] ?? '')) ||
  (/^(?:cục|vụ)$/.test(passage.key(head)) && passage.key(head + 1) === 'trưởng') ||
  // "công tố viên ICC": the court has one.
  (classes[0] === 'prosecutor' && served.includes('ICC'));

/** "Chile, Chủ tịch luân phiên của ASEAN, nói", "nước Chủ tịch luân phiên": a state's turn. */
function isTurnOfState(passage: Passage, { from, head }: OfficePhrase): boolean {
  const end = passage.term(head)?.end ?? head;
  if (passage.key(end) !== 'luân' || passage.startsLine(from)) return false;
  const isApposed = passage.written(from - 1) === ',' && passage.affiliationTo(from - 1, 0)?.kind === 'country';
  return isApposed || passage.key(from - 1) === 'nước';
}

/** "người đứng đầu danh sách", "người đứng đầu cơ quan": of nothing that is named. */
function isBareHead(passage: Passage, { head, to, classes }: OfficePhrase): boolean {
  if (classes[0] !== 'leader' || passage.key(head) !== 'người' || passage.term(head)?.end !== head + 3) return false;
  for (let index = head + 3; index < to; index++)
    if (passage.isCapital(index) || /^(?:phủ|nước|đảng|ngành|bộ|ủy|uỷ)$/.test(passage.key(index))) return false;
  return passage.isLower(to) || to > head + 3;
}

/** "Thủ tướng hai nước", "Bộ trưởng các nước", not "báo cáo Thủ tướng các phương án". */
function isOfSeveral(passage: Passage, at: number): boolean {
  const word = passage.key(at);
  // "Đại sứ 7 quốc gia"
  if (passage.tokens[at]?.shape === 'number' && /^(?:nước|quốc|bang|tỉnh)$/.test(passage.key(at + 1))) return true;
  // "Bộ trưởng Ngoại giao G7"
  if (word === 'g' && /^(?:7|20)$/.test(passage.written(at + 1))) return true;
  // "ngoại trưởng Mỹ và Trung Quốc": two.
  const isOfTwo = /^(?:,|và|[-–])$/.test(word) && !passage.startsLine(at + 1);
  const states = [passage.affiliationTo(at, 0), isOfTwo ? passage.affiliationFrom(at + 1) : undefined];
  if (states.every((state) => state?.kind === 'country')) return true;
  return SEVERAL.has(word) && (!/^(?:hai|ba|bốn|các|nhiều|mỗi)$/.test(word) || OWNERS.test(passage.key(at + 1)));
}

/** "chức danh Tổng bí thư, Chủ tịch nước và Thủ tướng", "bầu làm Tổng bí thư khóa XI, Bí thư …": all of them are posts. */
function isListedPost(passage: Passage, office: OfficePhrase): boolean {
  const { grammar } = passage;
  // "… là Chủ tịch nước, Thủ tướng nói": the next clause's subject.
  const isClosed =
    passage.isMark(office.to) ||
    passage.startsLine(office.to) ||
    (passage.key(office.to) === 'và' && beginsOffice(passage, office.to + 1));
  for (let at = office.from - 1; at > office.from - LIST_REACH && !passage.startsLine(at + 1); at--) {
    if (POSTS.has(`${passage.key(at - 1)} ${passage.key(at)}`)) return true;
    if (passage.key(at) === 'gồm') return true;
    // "kinh qua nhiều chức vụ như trưởng ban, chủ tịch"
    if (passage.key(at) === 'như' && saysPost(passage, at)) return true;
    if (passage.key(at) === 'rồi') return true;
    if (passage.written(at) === ':') {
      // "Từ tháng 9-2020: Phó bí thư": a line of a career.
      if (passage.tokens[at - 1]?.shape === 'number') return true;
      continue;
    }
    const isHeld = HOLDS.test(passage.key(at)) || (ELECTS.test(passage.key(at)) && beginsOffice(passage, at + 1));
    if (isClosed && at < office.from - 1 && isHeld) return true;
    if (TERM.test(passage.key(at))) continue;
    const isTitle = titleWords().has(passage.key(at)) || titleWords().has(passage.written(at).toLowerCase());
    if (!grammar.joiners.has(passage.key(at)) && !isTitle) return false;
  }
  return false;
}

/**
 * "từng làm Phó giám đốc Sở Y tế; Chủ tịch UBND huyện, Bí thư Huyện ủy A; Bí thư Tỉnh ủy B.": each part of the list
 * begins with an office, and the first has a word for holding it.
 */
function isOfCareer(passage: Passage, office: OfficePhrase): boolean {
  const goesOn = passage.key(office.to) === 'và' && beginsOffice(passage, office.to + 1);
  if (!goesOn && !passage.isMark(office.to) && !passage.startsLine(office.to)) return false;
  let end = office.from - 1;
  if (passage.written(end) === ':' && passage.key(end - 1) === 'như' && saysPost(passage, end - 1)) return true;
  for (let at = end - 1; at > office.from - CAREER_REACH; at--) {
    if (!/^(?:[,;]|và)$/.test(passage.key(end))) return false;
    // "Bộ trưởng Tài chính (2013-2021), Tổng Kiểm toán Nhà nước"
    if (at === end - 1 && passage.written(at) === ')') at = bracketStart(passage, at);
    const isHeld = HOLDS.test(passage.key(at)) && (passage.key(at - 1) === 'từng' || beginsOffice(passage, at + 1));
    // "từng đảm nhiệm nhiều vị trí như A, B; C"
    const such = passage.written(at) === ':' ? at - 1 : at;
    if (passage.key(such) === 'như' && beginsOffice(passage, at + 1) && saysPost(passage, such)) return true;
    if (isHeld) return true;
    if (passage.startsLine(at) || passage.tokens[at]?.opens === true) return false;
    if (!/^[,;]$/.test(passage.written(at))) continue;
    if (!beginsOffice(passage, at + 1)) return false;
    end = at;
  }
  return false;
}

/** Where the bracket opens that closes at `close`; `close` where that is too far. */
function bracketStart(passage: Passage, close: number): number {
  for (let at = close - 1; at > close - BRACKET_REACH; at--) if (passage.written(at) === '(') return at;
  return close;
}

function beginsOffice(passage: Passage, from: number): boolean {
  let at = from;
  while (at < from + 3 && /^(?:phó|nguyên|cựu|quyền|vụ)$/.test(passage.key(at))) at++;
  return passage.termIs(at, Word.office | Word.post);
}

/** "chức vụ trong quân đội như", "vị trí quan trọng như": posts are listed. */
function saysPost(passage: Passage, at: number): boolean {
  for (let index = at - 1; index > at - POST_REACH; index--)
    if (/^(?:chức|vị trí|cương vị)/.test(`${passage.key(index)} ${passage.key(index + 1)}`)) return true;
  return false;
}
