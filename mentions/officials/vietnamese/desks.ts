/** Desks and bureaus, which firms have too: who heads one, and whose it is. */
import type { Passage } from '../passage.ts';
import { isForeign, startsName } from './name-starts.ts';
import { isAbout } from './text-topics.ts';

/** Departments of provinces and districts; firms have those of other topics. */
const PUBLIC_DESKS =
  /^(?:csgt|cshs|csđt|pccc|tn|gd|lđ|khám nghiệm|hậu cần|kỹ thuật hình sự|thi hành án|tài nguyên|giáo dục|nội vụ|tư pháp|y tế|lao động|dân tộc|cảnh sát|công an|an ninh|văn hóa|nông nghiệp|kinh tế|công thương|xây dựng|giao thông|tham mưu|thanh tra|quy hoạch|đăng ký đất|quản lý (?:đất|đô thị|hành chính|xuất nhập))/;

/** "Trưởng phòng kế toán": a firm has one too; "Trưởng phòng Kế toán, Công an tỉnh" it has not. */
export const mayBeFirms = (passage: Passage, head: number, to: number): boolean =>
  isDeskHead(passage, head) && deskOwnerAt(passage, to) < 0 && !isPublicDesk(passage, head);

/** "Chủ tịch Reed lo ngại" in a text that tells of no government, parliament or party: a club's or a firm's. */
export const mayBeClubs = (passage: Passage, head: number, to: number): boolean =>
  passage.key(head + 1) === 'tịch' &&
  head + 2 === to &&
  passage.isCapital(to) &&
  !passage.startsLine(to) &&
  isForeign(passage, to) &&
  // "Chủ tịch Phi-đen": in Vietnamese letters, as the state's own papers write.
  !passage.written(to).includes('-') &&
  !(['leaders', 'state', 'parliament', 'party'] as const).some((topic) => isAbout(passage, topic));

export const isDeskHead = (passage: Passage, head: number) =>
  /^(?:trưởng|phó)$/.test(passage.key(head)) && passage.key(head + 1) === 'phòng';

/** Heads of bureaus, whose words no list knows all of. */
const BUREAUS = /^(?:cục trưởng|vụ trưởng|cục phó|vụ phó|trưởng ban|phó ban)$/;

/** "Cục trưởng", "Vụ phó", "Trưởng ban" */
export const isBureauHead = (passage: Passage, head: number): boolean =>
  BUREAUS.test(`${passage.key(head)} ${passage.key(head + 1)}`);

/** "Trưởng phòng CSGT" */
export const isPublicDesk = (passage: Passage, head: number): boolean =>
  isDeskHead(passage, head) && PUBLIC_DESKS.test([2, 3, 4, 5].map((step) => passage.key(head + step)).join(' '));

/** The most syllables of what a desk is for, before whose it is. */
const DESK_REACH = 12;
const DESK_OWNERS = /^(?:công an|ubnd|sở|cục|bộ|ủy ban|uỷ ban|huyện ủy|tỉnh ủy|thành ủy)(?: |$)/;

/** "Trưởng phòng Khảo thí và Quản lý chất lượng, Sở Giáo dục": the mark behind the desk, before the body that has it; else -1. */
export function deskOwnerAt(passage: Passage, from: number): number {
  for (let at = from; at < from + DESK_REACH && !passage.startsLine(at); at++) {
    const isMark = /^[,(]$/.test(passage.written(at));
    if (isMark && DESK_OWNERS.test(`${passage.key(at + 1)} ${passage.key(at + 2)}`)) return at;
    if (passage.isMark(at) || startsName(passage, at)) return -1;
  }
  return -1;
}

/** ", Bộ Ngoại giao Lê Văn An" behind a bureau: the ministry that has it stands before a name. */
export function isMinistryBeforeName(passage: Passage, mark: number): boolean {
  if (passage.written(mark) !== ',' || passage.key(mark + 1) !== 'bộ' || !passage.isCapital(mark + 1)) return false;
  for (let at = mark + 3; at < mark + DESK_REACH && !passage.isMark(at); at++) if (startsName(passage, at)) return true;
  return false;
}
