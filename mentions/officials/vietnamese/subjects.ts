/** Of whom a Vietnamese clause says an office: whoever stands before the verb, and whom that one replaces. */
import type { NameRun } from '../grammar.ts';
import { readName } from '../names.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { titleWords } from '../title-words.ts';
import { politeStart } from './name-lists.ts';
import { Word } from '../vocabulary.ts';

type Ends = ReadonlyMap<number, NameRun>;

/** The most tokens between a name and the office it is said to have. */
const REACH = 30;
/** The most tokens of what commas hold between a name and its verb. */
const APPOSITION = 24;

const setOf = (words: string) => new Set(words.split(' '));
/** Right before an office that someone is said to have. */
export const INTRODUCERS = setOf(
  'là làm giữ chức trách bầu nhiệm vụ đảm vị cử định thành nhậm trí ghế trò danh cách kiêm',
);
/** Of these, those that say it of who stands before only with a passive: "được bổ nhiệm", not "bổ nhiệm". */
const ACTIVE = setOf('bầu cử định nhiệm');
/** Before these syllables they do so by themselves: "đảm nhiệm", "trúng cử". */
const MIDDLE = /^(?:đảm|trúng|đắc|tái|kiêm|kế)$/;
/** Between a name and that. */
const LINKS = setOf(
  'được bị sẽ đã từng hiện thôi điều động phân công trọng giao bổ cương trên chỉ tái đắc trúng trở , người vừa mới đang nay còn nắm nhận bắt ( ) tạm tiếp tục chính thức trước đó đây khi lúc chọn tuyên thệ - – ' +
    'vào ở với tư vai trao lên về quay lại rời vẫn nguyên vốn cũng chỉ đích đề sung nhất trí tín phiếu lệnh phê chuẩn luân chuyển rồi sau tới đầu cuối hôm qua kể từ năm tháng ngày dự kiến phải tham gia cùng xin tự ứng ra do bởi',
);
const PASSIVES = setOf('được bị');
/** Before one who appoints: "được Thủ tướng Ann Hill bổ nhiệm". */
const AGENT = /^(?:được|bị|do|bởi)$/;
/** Before who is replaced: "thay thế cho", "kế nhiệm". */
const REPLACES = /^(?:bằng|thay|thế|cho|kế|nhiệm|vị|tiếp|tục)$/;
/** Last syllables of what is done to who gets an office: "phân công ông A", "giới thiệu bà B". */
const APPOINTS = /^(?:công|động|định|nhiệm|thiệu|cử|bầu|chọn|bạt|chuyển|chuẩn|giao|xuất|trao)$/;
/** Before who is told of beside a name: "em họ của Tổng thống Tom Reed". */
const RELATED = /^(?:của|với|cho)$/;

/** Before a name these make someone of the family, or a friend, of who follows: "con trai ông A là Bộ trưởng". */
const KIN = /^(?:trai|gái|vợ|chồng|mẹ|cha|bố|nhân|cháu|rể|dâu|bạn|của|thân|sư|rằng)$/;
/** Words for what someone holds, before an office. */
const POST = /^(?:chức|vụ|vị|trí|ghế|danh|trò|vai|cương|tư|cách|trọng|trách|các|những)$/;

/** Index of the word before a name, what is polite before it and the offices it stands behind. */
export function leadOf(passage: Passage, name: NameRun): number {
  let at = politeStart(passage, name) - 1;
  const floor = at - APPOSITION;
  while (at > floor && !passage.startsLine(at + 1)) {
    const isTitle = titleWords().has(passage.key(at)) || passage.affiliations[at] !== undefined;
    const isVerb = passage.isLower(at) && APPOINTS.test(passage.key(at));
    if (!isTitle || isVerb || [AGENT, RELATED, REPLACES].some((words) => words.test(passage.key(at)))) break;
    at--;
  }
  return at;
}

function has(passage: Passage, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index++) if (words.has(passage.key(index))) return true;
  return false;
}

/** "Ông A, 56 tuổi, quê Hà Nam, được bầu …": the name before what commas hold up to `close`. */
function describedBefore(passage: Passage, close: number, endingAt: Ends): NameRun | null {
  for (let at = close - 1; at > close - APPOSITION; at--) {
    const name = /^(?:[,(–-])$/.test(passage.written(at)) ? endingAt.get(at) : undefined;
    if (name !== undefined && !name.namesake && (name.polite || name.to > name.from + 1)) return name;
    if (passage.startsLine(at) || passage.tokens[at]?.opens === true) return null;
  }
  return null;
}

/** An office at `at`, or a deputy's or a former one's. */
const opensOffice = (passage: Passage, at: number): boolean =>
  passage.termIs(at, Word.office | Word.post) ||
  (/^(?:phó|nguyên|cựu)$/.test(passage.key(at)) && passage.termIs(at + 1, Word.office | Word.post));

/** The name a verb at `from` has as its subject, or as whom someone appoints: past links, agents and what commas hold. */
function nameBackFrom(passage: Passage, from: number, endingAt: Ends): NameRun | null {
  let comma = -1;
  for (let at = from; at >= 0 && at >= from - REACH; at--) {
    const name = endingAt.get(at + 1);
    if (name !== undefined && !name.namesake) {
      // "đề cử Ann Hill thuộc Acme News làm bộ trưởng"
      if (passage.key(name.from - 1) === 'thuộc') {
        at = name.from - 1;
        continue;
      }
      const lead = leadOf(passage, name);
      if (AGENT.test(passage.key(lead)) && has(passage, at + 1, from + 1, ACTIVE)) {
        at = lead + 1;
        continue;
      }
      const isBeside = passage.written(at + 1) === ',' && RELATED.test(passage.key(lead));
      return (isBeside ? describedBefore(passage, at + 1, endingAt) : null) ?? name;
    }
    const key = passage.key(at);
    if (passage.written(at) === ',' || passage.written(at) === ')') comma = at;
    const isLink =
      LINKS.has(key) ||
      INTRODUCERS.has(key) ||
      passage.tokens[at]?.shape === 'number' ||
      titleWords().has(key) ||
      passage.affiliations[at] !== undefined;
    if (!isLink) {
      const holder = describedBefore(passage, comma < 0 ? at + 1 : comma, endingAt);
      // "Ông A, Giám đốc Sở Khoa học và Công nghệ giữ chức Chủ tịch"
      const isApposed = holder !== null && opensOffice(passage, holder.to + 1);
      return comma < 0 && !isApposed ? null : holder;
    }
    if (passage.startsLine(at)) return null;
  }
  return null;
}

/** The most tokens between "được" and "giao": who entrusts. */
const AGENT_REACH = 10;

/** "được Thủ tướng giao quyền Bộ trưởng": to act as one; not "được giao Bộ trưởng chủ trì". */
function isEntrusted(passage: Passage, from: number): boolean {
  if (passage.key(from) !== 'quyền' || !/^(?:giao|trao)$/.test(passage.key(from - 1))) return false;
  for (let at = from - 2; at > from - AGENT_REACH && !passage.isMark(at); at--)
    if (passage.key(at) === 'được') return true;
  return false;
}

/** "ông A giữ chức Bộ trưởng", "bầu ông A làm Bộ trưởng", "ông A, người được Quốc hội bầu làm Bộ trưởng": A. */
export function subjectOf(passage: Passage, office: OfficePhrase, endingAt: Ends): NameRun | null {
  const first = passage.key(office.from - 1);
  if (passage.startsLine(office.from) || !(INTRODUCERS.has(first) || isEntrusted(passage, office.from))) return null;
  // "…, chức Thủ tướng thuộc về ai": a clause of its own.
  let verb = office.from - 1;
  while (POST.test(passage.key(verb)) && verb > office.from - 5) verb--;
  if (passage.isMark(verb) && verb < office.from - 1) return null;
  const name = nameBackFrom(passage, office.from - 1, endingAt);
  if (name === null) return null;
  // "Ảnh: Acme Times Bà từng là nghị sĩ": whose picture it is.
  const lead = leadOf(passage, name);
  if (passage.written(lead) === ':' && /^(?:ảnh|nguồn|clip)$/.test(passage.key(lead - 1))) return null;
  const isOwn = /^(?:,|\(|người|[-–])$/.test(passage.key(name.to));
  if (!isOwn && KIN.test(passage.key(lead))) return null;
  // "Theo ông A, làm Bộ trưởng …"
  const isAside = passage.written(name.to) === ',' && passage.key(name.to + 1) !== 'người';
  if (isAside && passage.key(lead) === 'theo') return null;
  // "Quốc vương A bổ nhiệm Thủ tướng": A is no prime minister; "ông A đảm nhiệm chức Thủ tướng" is.
  const isActive = ACTIVE.has(first) && !MIDDLE.test(passage.key(office.from - 2));
  return isActive && !has(passage, name.to, office.from, PASSIVES) ? null : name;
}

/** At a sentence's beginning, before an office that its subject has or had. */
const OPENERS = setOf(
  'khi còn đang từng trước đây với trên tư cách cương vị ở trong vai trò sau lúc thời gian nhiệm kỳ một người',
);
/** The most words of these, and what tells that the office was held before. */
const OPENER_REACH = 8;
const BEFORE = setOf('còn từng trước sau');

/** "Khi còn làm Bộ trưởng, bà A đã ký", "Là Chủ tịch Quốc hội, ông B chủ trì": who is named behind the comma. */
export function openedBy(passage: Passage, office: OfficePhrase): { name: NameRun; isPast: boolean } | null {
  if (passage.written(office.to) !== ',' || !INTRODUCERS.has(passage.key(office.from - 1))) return null;
  let at = office.from - 1;
  let isPast = false;
  for (; at > office.from - OPENER_REACH; at--) {
    const key = passage.key(at);
    if (!OPENERS.has(key) && !INTRODUCERS.has(key)) return null;
    isPast ||= BEFORE.has(key);
    if (passage.startsLine(at) || passage.tokens[at]?.opens === true) break;
  }
  if (at === office.from - OPENER_REACH) return null;
  const name = readName(passage, office.to + 1, false);
  const isSubject = name !== null && !name.namesake && passage.isLower(name.to) && !passage.startsLine(name.to);
  return isSubject && (name.polite || name.to > name.from + 1) ? { name, isPast } : null;
}

/** "thay", "thay thế", "thay thế cho", "kế nhiệm" before a name: index of the first of these words, or -1. */
function replacingBefore(passage: Passage, name: NameRun): number {
  let at = leadOf(passage, name);
  if (passage.key(at) === 'cho') at--;
  if (passage.key(at) === 'thế' && passage.key(at - 1) === 'thay') return at - 1;
  if (/^(?:nhiệm|vị|tục)$/.test(passage.key(at)) && /^(?:kế|tiếp)$/.test(passage.key(at - 1))) return at - 1;
  return passage.key(at) === 'thay' && !passage.startsLine(at) ? at : -1;
}

/** "Ông A sẽ thay ông B": A, where `name` is B; `null` where B replaces no one's place. */
export function replacerOf(passage: Passage, name: NameRun, endingAt: Ends): NameRun | null {
  const verb = replacingBefore(passage, name);
  return verb < 1 ? null : nameBackFrom(passage, verb - 1, endingAt);
}

/** True for B of "thay ông B", whoever follows. */
export const isReplaced = (passage: Passage, name: NameRun): boolean => replacingBefore(passage, name) >= 0;

/** How far before "thay bằng" stands who had to go. */
const EXCHANGE_REACH = 8;

/** "sa thải Bộ trưởng A và thay bằng B", "A thay ông B": whose office B, or A, gets; `null` for other names. */
export function exchangedFor(passage: Passage, name: NameRun, endingAt: Ends): NameRun | null {
  const lead = leadOf(passage, name);
  if (passage.key(lead) === 'bằng' && /^(?:thay|thế)$/.test(passage.key(lead - 1))) {
    for (let at = lead - 1; at > lead - EXCHANGE_REACH && !passage.startsLine(at); at--) {
      const before = endingAt.get(at);
      if (before !== undefined) return before;
    }
  }
  return null;
}
