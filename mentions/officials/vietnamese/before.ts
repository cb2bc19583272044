/** What stands before an office word and belongs to the office: "Phó", "cựu", "các", "4". */
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';

/** Before an office these make it several persons', or some one's. */
const PLURALS = new Set(
  'các những hai ba nhiều mọi mỗi một số ngũ vài bốn sáu bảy tám chín mười loạt năm từng ít'.split(' '),
);
const FORMER = new Set(['nguyên', 'cựu', 'cố']);
/** Before "vị" these make several of one, or a word: "cương vị". */
const NOT_ONE = new Set([...PLURALS, ...'cương chức địa đơn học vương quý bậc danh ngôi kế'.split(' ')]);

/** What stands before an office word and belongs to it. */
export function readBefore(
  passage: Passage,
  head: number,
  floor: number,
  headClass: string,
): Pick<OfficePhrase, 'from' | 'core' | 'former' | 'plural' | 'determiner'> | null {
  const key = (index: number) => passage.key(index);
  let from = head;
  let core = head;
  let former = false;
  let plural = false;
  let determiner: OfficePhrase['determiner'] = 'none';
  while (from > floor && !passage.startsLine(from)) {
    const before = key(from - 1);
    // "chính quyền cựu Tổng thống"
    // "Đồng Thứ trưởng", "Đồng Chủ tịch"
    const isJoint =
      before === 'đồng' && /^(?:thứ|bộ|chủ)$/.test(key(head)) && !/^(?:cộng|hội|hợp)$/.test(key(from - 2));
    if (
      isJoint ||
      before === 'phó' ||
      (before === 'quyền' && !/^(?:chính|ủy|uỷ|cầm|nắm|chủ|nhân|thẩm)$/.test(key(from - 2)))
    ) {
      from--;
      core = from;
    } else if (FORMER.has(before)) {
      former = true;
      from--;
    } else if (before === 'tân' || before === 'nữ') {
      from--;
    } else if (before === 'kim' && key(from - 2) === 'đương' && from - 1 > floor) {
      from -= 2;
    } else break;
  }
  const before = passage.startsLine(from) ? '' : key(from - 1);
  if (before === 'vị' && from > floor && !NOT_ONE.has(key(from - 2)) && !countsHolders(passage, from - 2)) {
    // "vị tổng thống đắc cử"
    from--;
    determiner = 'the';
  } else if (PLURALS.has(before === 'vị' ? key(from - 2) : before)) {
    plural = before !== 'một';
    determiner = 'indefinite';
  }
  // "1 phó chủ tịch"
  if (passage.written(from - 1) === '1' && passage.tokens[from - 1]?.gap === 'space' && !passage.startsLine(from))
    determiner = 'indefinite';
  // "4 Tổng thống Mỹ", "có 2 cựu Tổng thống"
  if (countsHolders(passage, from - 1)) {
    plural = true;
    determiner = 'indefinite';
  }
  // "các đồng chí Phó Thủ tướng: A, B"
  if (before === 'chí' && key(from - 3) === 'các') plural = true;
  // "tuân thủ Hiến chương"
  if (key(head) === 'thủ' && before === 'tuân') return null;
  // "chức vụ Phó Chủ tịch"
  if (key(head) === 'vụ' && /^(?:chức|nhiệm|nghĩa|dịch|sự)$/.test(before)) return null;
  // "Ban Chỉ huy quân sự xã", "Cơ quan Chỉ huy quốc gia": a body.
  if (headClass === 'commander' && /^(?:ban|bộ|quan|tâm|sở|đài)$/.test(before)) return null;
  // "do tướng Hill chỉ huy và …": a verb.
  if (passage.isLower(head) && key(head) === 'chỉ' && key(head + 2) === 'và') return null;
  // "ứng cử viên Tổng thống", "tranh cử tổng thống Venezuela"
  if (before === 'viên' && /^(?:ứng|cử)$/.test(key(from - 2))) return null;
  if (before === 'cử' && /^(?:tranh|ứng|bầu)$/.test(key(from - 2)) && !passage.isCapital(head)) return null;
  // "đại diện cho phe đối lập": a verb.
  if (passage.isLower(head) && key(head) === 'đại' && key(head + 1) === 'diện' && key(head + 2) === 'cho') return null;
  return { from, core, former, plural, determiner };
}

/** "4 Tổng thống", "72 nhà lãnh đạo", not "tháng 4 Tổng thống …". */
function countsHolders(passage: Passage, at: number): boolean {
  const isNumber = passage.tokens[at]?.shape === 'number' && passage.tokens[at + 1]?.gap === 'space';
  const isDate =
    (passage.isMark(at - 1) && passage.tokens[at]?.gap === 'none') ||
    /^(?:ngày|tháng|năm|quý|thứ|số|lần|khóa|khoá|tầng)$/.test(passage.key(at - 1));
  return isNumber && !isDate && /^[2-9]$|^[1-9]\d$/.test(passage.written(at));
}
