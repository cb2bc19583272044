/** What joins the parts of an office: marks, "của", "về", "và". */
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { bracketBeforeName } from './brackets.ts';
import { startsName } from './name-starts.ts';
import { beginsTopic } from './office-parts.ts';
import { takeUpTo, type Behind, type Head, type Taken } from './office-so-far.ts';
import {
  goesOnWithTopic,
  isElsewhere,
  joinsLetters,
  LINKS,
  SENT_ABROAD,
  TAKES_TOPIC,
  topicsBeforeName,
} from './office-words.ts';
import { portfolioEnd } from './portfolio.ts';

/** Who heads the state or its government has no other body. */
export const HEADS_STATE = /^(?:deputy )?(?:pm|president)$/;

/** "&" of letters, brackets, hyphens and commas that an office goes on behind: "Bộ Văn hóa, Thể thao và Du lịch". */
export function takeMark(passage: Passage, { headClass }: Head, behind: Behind): Taken {
  const { at, hasBody, hasTopic } = behind;
  if (!passage.isMark(at)) return null;
  if (joinsLetters(passage, at)) {
    behind.at++;
    return true;
  }
  const bracket = bracketBeforeName(passage, at);
  if (bracket !== null) {
    behind.served.push(...bracket.served);
    return takeUpTo(behind, bracket.end);
  }
  const topics = headClass.endsWith('minister') && hasTopic && !hasBody ? topicsBeforeName(passage, at) : at;
  if (topics > at) return takeUpTo(behind, topics);
  const isState = passage.affiliations[at + 1] !== undefined;
  const isOther = hasBody && HEADS_STATE.test(headClass);
  const isJoined =
    /^[-–/]$/.test(passage.written(at)) && !isOther && (isState || beginsTopic(passage, at + 1, hasBody || hasTopic));
  // "Tổng thống Mỹ - Pháp": of two states.
  if (isJoined && behind.placeEnd === at && isState && !hasBody && !SENT_ABROAD.has(headClass))
    behind.isOfSeveral = true;
  if (!isJoined && !(hasBody && goesOnWithTopic(passage, at))) return false;
  behind.at++;
  return true;
}

/** "của", "về", "và": what they link to follows. */
export function takeLink(passage: Passage, of: Head, behind: Behind): Taken {
  const { at } = behind;
  const key = passage.key(at);
  if (!LINKS.has(key)) return null;
  // "Giám đốc Sở các tỉnh"
  if (key === 'các' && passage.termIs(at + 1, Word.body) && passage.key(at + 1) !== 'lực') behind.isOfSeveral = true;
  if (!linkGoesOn(passage, of, behind)) return false;
  behind.at++;
  return true;
}

/** True where a link inside an office ("của", "về", "và") goes on with it, and begins nothing that is said of its holder. */
function linkGoesOn(passage: Passage, { headClass }: Head, behind: Behind): boolean {
  const { at, hasBody, hasTopic } = behind;
  const key = passage.key(at);
  if (isElsewhere(key, headClass) || key === 'kiêm') return false;
  // "Thủ tướng Chính phủ và Bộ Y tế": two
  if (key === 'và' && hasBody && HEADS_STATE.test(headClass)) return false;
  // "Thủ tướng và Đoàn cấp cao Việt Nam": who travels along
  if (key === 'và' && passage.key(at + 1) === 'đoàn') return false;
  // "chất vấn của Bí thư Thành ủy về nhà ở": what he asked about
  if (key === 'về' && headClass.endsWith('party-secretary')) return false;
  // "thông tư của Bộ trưởng Bộ Xây dựng về phí cầu đường": what the circular is about.
  // "Trưởng ban chỉ đạo của huyện về phòng cháy rừng Lê Văn Ba": a name ends it.
  if (key === 'về' && (hasBody || hasTopic) && !behind.isOpen && !TAKES_TOPIC.has(headClass)) {
    const end = hasBody && passage.key(at + 1) !== 'việc' ? portfolioEnd(passage, at + 1, true) : at;
    return end > at + 1 && startsName(passage, end);
  }
  // "Bộ trưởng Ngoại giao và Thủ tướng": what follows has to belong to the office.
  const next = at + 1;
  const isState = passage.affiliations[next] !== undefined;
  const belongs = isState || passage.termIs(next, Word.topic | Word.body) || LINKS.has(passage.key(next));
  if (!belongs && hasBody && key === 'và' && goesOnBeforeName(passage, next)) return true;
  if (!belongs || (key === 'và' && isState && !hasBody)) return false;
  // "Thủ tướng Thái Lan và gia đình"
  const isOther = !(hasBody || hasTopic) || behind.placeEnd === at;
  return !(key === 'và' && isOther && passage.isLower(next));
}

/** "và Điều ước quốc tế Lê Văn Nam": words with a capital that no list knows, and a name. */
const goesOnBeforeName = (passage: Passage, at: number): boolean =>
  passage.isCapital(at) && !startsName(passage, at) && portfolioEnd(passage, at, true) > at;
