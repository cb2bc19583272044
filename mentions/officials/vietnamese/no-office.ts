/** Office words that are a thing's, a show's or a figure of speech: "cầu Quốc vương Fahd", "Cúp Thủ tướng", "Vua Pop". */
import type { Passage } from '../passage.ts';
import { isQuotedTitle } from '../quoted-offices.ts';

/** Words for things that are called after who reigned or led: one syllable, and which may not stand before it. */
const THINGS: Readonly<Record<string, RegExp>> = {
  cầu: /^(?:yêu|toàn|nhu|thỉnh|địa|khẩn|bán|cơ)$/,
  cúp: /^mất$/,
  đảo: /^(?:bán|quần|đáo)$/,
  vịnh: /^vùng$/,
  phố: /^thành$/,
  ga: /^$/,
  quỹ: /^$/,
  lăng: /^$/,
  phim: /^$/,
  truyện: /^$/,
  tàu: /^vũng$/,
  hạm: /^$/,
  thuyền: /^$/,
  spa: /^$/,
  vodka: /^$/,
};
/** The same of two syllables. */
const THINGS_OF_TWO = new Set(
  'sân bay|bệnh viện|đại học|thư viện|đại lộ|xa lộ|cao tốc|tiểu học|trung học|trung tâm|vùng đất|bảo tàng|chung cư|tiểu thuyết|giải thưởng|sân vận|loài bướm|hãng phim|biệt thự|quét mìn|chở dầu|tàu điện'.split(
    '|',
  ),
);
const CALLED_AFTER = /^(?:deputy )?(?:monarch|president|governor)$/;
/** Before a name, behind "Vua", "Nữ hoàng": of what. */
const GENRES = /^(?:pop|bolero|ballad|rock|rap|v-pop|k-pop|hề|hải|nệm|cờ)$/;
/** What journalists are sent by, and texts taken from. */
export const MEDIA =
  /^(?:CNN|BBC|Reuters|AFP|AP|Sky|VOA|RFI|NHK|Bloomberg|Sputnik|TASS|Yonhap|Kyodo|Guardian|Zing|VnExpress|VOV|VTV|TTXVN)$/;

/** "sân bay Quốc vương Khalid", "Cúp Thủ tướng": a thing stands before the office. */
function followsThing(passage: Passage, from: number, headClass: string): boolean {
  if (passage.startsLine(from) || passage.isMark(from - 1) || !passage.isCapital(from)) return false;
  const [one, before] = [passage.key(from - 1), passage.key(from - 2)];
  // A cup is called after any office.
  if (one !== 'cúp' && !CALLED_AFTER.test(headClass)) return false;
  return THINGS[one]?.test(before) === false || THINGS_OF_TWO.has(`${before} ${one}`);
}

/**
 * True where an office word is no office.
 *
 * @param from the first token of the office, `end` one past its word
 */
export function isNoOffice(passage: Passage, from: number, head: number, end: number, headClass: string): boolean {
  if (followsThing(passage, from, headClass) || isQuotedTitle(passage, head, end)) return true;
  if (headClass === 'monarch' && GENRES.test(passage.key(end)) && !passage.startsLine(end)) return true;
  // "Đặc phái viên CNN Ann Hill"
  return passage.key(head) === 'đặc' && MEDIA.test(passage.written(end)) && passage.isCapital(end + 1);
}
