import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { bracketBeforeName } from './brackets.ts';
import { startsName } from './name-starts.ts';

/** The most syllables of a portfolio that no list knows. */
const LONGEST = 16;
/** Syllables that end a body's name: with them the sentence goes on. */
const GOES_ON = new Set(
  (
    'đã sẽ đang vừa cũng vẫn là có được bị cho nói tại trong ngày sáng chiều tối trưa hôm khi sau trước theo để thì không ' +
    'này đó khóa khoá nhiệm gặp tiếp thăm mời chúc thay chỉ bổ miễn bãi cáo tố dẫn ủng đón viếng khen nhắc yêu phê bầu cử dự tới đến ' +
    'giữ ký kêu tuyên gửi điện cảm nhận nhấn khẳng bày đánh đồng cùng vào ra lên hỏi trả trình phản bác mong nêu ông bà ngài do như'
  ).split(' '),
);
/** Two syllables that do. */
const VERBS = new Set(
  'đối với|trở thành|giới thiệu|phát biểu|hội đàm|hội kiến|hội ngộ|thông báo|thông tin|chủ trì|trao đổi|trao tặng|trao quyết|báo cáo|đề nghị|đề xuất|chia sẻ|hoan nghênh|thừa nhận|ghi nhận|kiến nghị|ca ngợi|cảnh báo|sa thải|cách chức|bắt giữ|buộc tội|truy tố|hối thúc|thúc giục|đe dọa|lên án|trấn an|chất vấn|tấn công|bình luận|thuyết phục'.split(
    '|',
  ),
);
const LINKS = new Set(['và', 'của', 'về']);

/**
 * Where the name of a body ends whose portfolio no list knows: "Ủy ban Công tác đại biểu", "Sở Quy hoạch - Kiến
 * trúc Hà Nội". It ends before a state, a known body, a person's name, a mark, or a word the sentence goes on with.
 *
 * @param beforeName only a person's name may follow
 * @returns one past its last token; `at` when it cannot be told
 */
export function portfolioEnd(passage: Passage, at: number, beforeName: boolean): number {
  const { tokens } = passage;
  const isEnd = (index: number) => {
    const token = tokens[index];
    if (token === undefined || token.gap === 'line' || token.opens || token.shape === 'number') return true;
    // "Cục An ninh mạng và phòng, chống tội phạm", "Cục Quản lý khám, chữa bệnh"
    if (token.text === ',' && /^(?:chống|chữa)$/.test(passage.key(index + 1))) return false;
    if (token.shape === 'mark') return !/^[-–]$/.test(token.text) || !passage.isCapital(index + 1);
    return (
      passage.affiliations[index] !== undefined ||
      GOES_ON.has(token.key) ||
      // "Giám đốc Sở Kế hoạch làm Chủ tịch", not "Cục Việc làm"
      (token.key === 'làm' && passage.key(index - 1) !== 'việc') ||
      VERBS.has(`${token.key} ${passage.key(index + 1)}`) ||
      (passage.termIs(index, Word.body | Word.office | Word.post) && (passage.term(index)?.end ?? 0) > index + 1) ||
      // "Cục trưởng Cục An ninh và Thiếu tướng Lê Văn An": two
      (passage.key(index - 1) === 'và' && passage.termIs(index, Word.rank))
    );
  };
  let end = at;
  for (let index = at; index < at + LONGEST; index++) {
    if (startsName(passage, index)) return end === index ? end : beforeName ? at : end;
    // "Bộ chỉ huy phía Nam của Mỹ Ann Hill": a state before a name.
    const place = beforeName && end > at ? passage.affiliationFrom(index) : undefined;
    if (place !== undefined && (startsName(passage, place.end) || bracketBeforeName(passage, place.end) !== null))
      return end;
    if (beforeName && end > at && bracketBeforeName(passage, index) !== null) return end;
    if ((index > at || beforeName) && isEnd(index)) return beforeName ? at : end;
    if (!LINKS.has(passage.key(index)) && !passage.isMark(index)) end = index + 1;
  }
  return at;
}

/** Offices that say "phụ trách" before what they are for. */
const IN_CHARGE = /^(?:deputy )?(?:minister|secretary|pm|envoy|adviser|commissioner|official|diplomat)$/;

/**
 * One past what an office is for, up to a person's name: "Bộ trưởng đặc trách các vấn đề về châu Âu Ann Hill"; `at` where
 * none says so. States in it are what the office is about.
 */
export function chargeEnd(passage: Passage, at: number, headClass: string): number {
  if (!/^(?:phụ|đặc)$/.test(passage.key(at)) || passage.key(at + 1) !== 'trách' || !IN_CHARGE.test(headClass))
    return at;
  for (let index = at + 2; index < at + LONGEST && !passage.startsLine(index); index++) {
    const topic = passage.termIs(index, Word.topic) ? passage.term(index)?.end : undefined;
    const place = passage.affiliationFrom(index);
    const known = topic ?? (place?.kind === 'organisation' ? undefined : place?.end);
    if (known !== undefined) {
      index = known - 1;
      continue;
    }
    if (index > at + 2 && startsName(passage, index)) return passage.key(index - 1) === 'và' ? at : index;
    const isEnd =
      (passage.isMark(index) && !/^[-–]$/.test(passage.written(index))) ||
      passage.tokens[index]?.shape === 'number' ||
      GOES_ON.has(passage.key(index)) ||
      passage.key(index) === 'của' ||
      VERBS.has(`${passage.key(index)} ${passage.key(index + 1)}`) ||
      passage.termIs(index, Word.office | Word.post | Word.body);
    if (isEnd) return at;
  }
  return at;
}

/** Offices whose words say about what they are, before whose they are. */
const DESCRIBED = /^(?:deputy )?(?:envoy|adviser|spokes|commander|official|diplomat)$/;
/** The most syllables of what they are about. */
const ABOUT_REACH = 9;

/**
 * One past what an office is about in words that no list knows, where a state's or a public body's name and then a
 * person's follow: "quan chức cứu trợ khẩn cấp của Liên hợp quốc Ann Hill"; `at` where they do not.
 */
export function describedEnd(passage: Passage, at: number, headClass: string): number {
  if (!DESCRIBED.test(headClass)) return at;
  for (let index = at; index < at + ABOUT_REACH && !passage.startsLine(index); index++) {
    const place = passage.affiliationFrom(index);
    // "Hạm đội Thái Bình Dương": no province.
    const term = passage.termIs(index, Word.topic) ? (passage.term(index)?.end ?? index) : index;
    if (term > (place?.end ?? index)) {
      index = term - 1;
      continue;
    }
    if (place !== undefined && index > at) {
      // "Vệ binh Cách mạng Iran (IRGC) Ann Hill"
      const end = passage.hasLetters(place.end) ? place.end + 3 : place.end;
      return startsName(passage, end) ? index : at;
    }
    const isEnd =
      passage.isMark(index) ||
      passage.tokens[index]?.shape === 'number' ||
      GOES_ON.has(passage.key(index)) ||
      VERBS.has(`${passage.key(index)} ${passage.key(index + 1)}`) ||
      passage.termIs(index, Word.office | Word.post | Word.privateBody | Word.honorific) ||
      startsName(passage, index);
    if (isEnd) return at;
  }
  return at;
}
