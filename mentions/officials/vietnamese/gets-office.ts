/** Whether a Vietnamese clause is about someone's getting an office, beside the one that stands with the name. */
import type { NameRun } from '../grammar.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { leadOf } from './subjects.ts';

/** What is done to whoever gets an office, in two syllables or in one. */
const APPOINTS = /^(?:bổ nhiệm|điều động|chỉ định|luân chuyển|phân công|phê chuẩn|\S* bầu)$/;
/** An election that is no verb: "cuộc bầu cử". */
const ELECTIONS = /^(?:trình|cuộc|ngày|việc|kỳ|đợt)$/;
/** Whoever does it has not done it yet: "sẽ bầu", "giới thiệu để Quốc hội bầu"; in one syllable or in two. */
const WANTED = /^(?:để|sẽ|muốn|chưa|không|khi|nếu|trình)$/;
const WANTED_TOO = /^(?:vận động|cân nhắc|dự định|dự kiến|đề nghị|đề xuất|xem xét|kêu gọi|có thể|dự tính|giới thiệu)$/;
/** How far before the verb that stands. */
const WANTED_REACH = 5;
/** The most tokens of offices between a name and "được bầu", and of those in a list of whom was elected. */
const [OFFICES_REACH, LIST_REACH] = [60, 120];

const pairAt = (passage: Passage, at: number) => `${passage.key(at - 1)} ${passage.key(at)}`;

/** The verb of appointing whose last syllable stands at `at`. */
function appointsAt(passage: Passage, at: number): boolean {
  // "chuẩn y", "giao quyền Bộ trưởng"
  const isApproved = /^(?:chuẩn y|(?:giao|trao) quyền)$/.test(pairAt(passage, at + 1));
  if (!passage.isLower(at) || !(isApproved || APPOINTS.test(pairAt(passage, at)))) return false;
  if (passage.key(at) === 'bầu' && (ELECTIONS.test(passage.key(at - 1)) || passage.key(at + 1) === 'cử')) return false;
  const first = passage.key(at) === 'bầu' ? at : at - 1;
  return !isWanted(passage, first);
}

function isWanted(passage: Passage, verb: number): boolean {
  for (let at = verb - 1; at > verb - WANTED_REACH && !passage.isMark(at) && !passage.startsLine(at + 1); at--)
    if (WANTED.test(passage.key(at)) || WANTED_TOO.test(pairAt(passage, at))) return true;
  return false;
}

/**
 * "bổ nhiệm ông A, Vụ trưởng, giữ chức Thứ trưởng", "ông A, Vụ trưởng, được bầu làm Chủ tịch", "bầu: ông A, Vụ
 * trưởng, làm Chủ tịch; ông B, Cục trưởng, làm Phó Chủ tịch": true of A and of B.
 */
export function isAppointed(passage: Passage, name: NameRun, office: OfficePhrase): boolean {
  const lead = leadOf(passage, name);
  if (appointsAt(passage, lead)) return true;
  let isDone = false;
  // "gặp ông A và được bầu": someone else was.
  if (passage.key(name.to) === 'và') return false;
  for (let at = office.from - 1; at > Math.max(name.to, office.from - OFFICES_REACH); at--) {
    isDone ||= appointsAt(passage, at);
    if (isDone && passage.key(at) === 'được') return true;
  }
  // "các ông: A, …; B, …"
  if (!/^[:;]$/.test(passage.written(lead))) return false;
  for (let at = lead; at > lead - LIST_REACH && !passage.startsLine(at + 1) && passage.written(at) !== '.'; at--)
    if (appointsAt(passage, at)) return true;
  return false;
}
