/**
 * Vietnamese days that no "ngày" introduces, as newspapers write them: "Bộ Ngoại giao Nga 27/4 thông báo", "họp báo 5/6".
 *
 * "27/4" is no fraction, "2/3" may be one: up to so many figures the words around have to tell.
 */
import { detector, readCalendar } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import { wordAt } from '../reading.ts';
import { NOT_FOLLOWED, NOT_GLUED, YEAR } from './days.ts';
import { COUNTED } from './words.ts';

/** A day above it is no part of a fraction whose whole is a month's number. */
const LARGEST_SHARE = 12;

/** Streets, places, ratios and sizes: "đường 30/4", "tỷ lệ 15/4"; rates of service: "mở cửa 24/7". */
const NO_DAYS = new Set(
  'đường phố quận phường số ngõ hẻm ngách kiệt nhà tổ khu xã cầu chợ lớp hạng tàu tuyến lệ lệnh giá áp nghiệp ty phần điểm thửa tờ lô mừng khoảng gần hơn chiếm bằng được'.split(
    ' ',
  ),
);
const NO_DAY_NAMES = new Set(['công viên', 'bệnh viện', 'quảng trường', 'trung đoàn', 'sư đoàn']);

/** Holidays and their names: "dịp 30/4", "Quốc khánh 2/9", "Ngày Nhà giáo Việt Nam 20/11". */
const HOLIDAYS = new Set(['dịp', 'lễ', 'nghỉ', 'khánh', 'niệm', 'tết']);
const LONGEST_HOLIDAY = 9;

/** What happens on a day, right before it: "họp báo 5/6", "nhậm chức 1/3", "sáng sớm 7/4", "hạn chót 2/5". */
const EVENTS = new Set(['phiên', 'đăng', 'họp', 'sớm', 'giờ', 'mốc', 'gặp']);
const EVENT_NAMES = new Set(
  'họp báo|hội đàm|điện đàm|đàm phán|bầu cử|biểu tình|khai mạc|bế mạc|nhậm chức|tuyên thệ|lễ tang|diễn ra|nổ ra|đưa ra|xảy ra|hiệu lực|hạn chót|chót là|thời hạn|hết hạn|họp lại|công bố|tuyên bố'.split(
    '|',
  ),
);
/** Behind a day they go on with the sentence; a counted thing does not follow. */
const GOES_ON = new Set('tại ở của với cho rằng sẽ đã do khi nhằm để theo và giữa trên'.split(' '));

/** Between them and a day stands no other word. */
const BOUNDS = new Set(['từ', 'vào', 'đến', 'hết', 'trước', 'sau', 'tới']);

/** What is told of that day, two syllables each. */
const TELLING = new Set(
  'cho biết|cho hay|cho rằng|thông báo|tuyên bố|cảnh báo|kêu gọi|khẳng định|xác nhận|bác bỏ|chỉ trích|công bố|ra lệnh|ra tuyên|đưa tin|dẫn lời|dẫn nguồn|phát biểu|nhấn mạnh|bày tỏ|lên tiếng|lên án|yêu cầu|đề nghị|tiết lộ|thừa nhận|cáo buộc|bắt đầu|khai mạc|hội đàm|điện đàm|đã ký|đã có|đã tiếp|đã gặp|đã ra|đã nói|đã tuyên|đã công|đã thông|đã bỏ|đã bác|đã đến|đã tới|đã lên|đã kêu'.split(
    '|',
  ),
);

/** "dịp nghỉ lễ 30/4", "Ngày Báo chí Cách mạng Việt Nam 21/6". */
function isHoliday({ reading: { tokens, classes }, first }: Match): boolean {
  for (
    let index = first - 1;
    index >= Math.max(0, first - LONGEST_HOLIDAY) && !/[.|]/.test(classes.charAt(index));
    index--
  ) {
    const word = wordAt(tokens, index);
    // "lễ tang 26/4" is none.
    if (HOLIDAYS.has(word) && (word !== 'lễ' || classes.charAt(index + 1) !== 'x')) return true;
    if (word === 'giải' && wordAt(tokens, index + 1) === 'phóng') return true;
    const initial = tokens.text.charAt(tokens.starts[index] ?? 0);
    if (classes.charAt(index) === 'G' && initial === 'N' && !/[dmhl]/.test(classes.charAt(index + 1))) return true;
  }
  return false;
}

/** "lúc 23h 2/5", "từ 7h30 12/6". */
function isClock({ reading: { tokens }, first }: Match): boolean {
  const index = first - 1;
  return /^\d{1,2}h\d{0,2}$/.test(tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0));
}

/** "17/7: khai mạc" on a line or behind a full stop; "Bắc Kinh, 12/6 -" before a report, "Hà Nội, 28/4." of a picture. */
function isHead(match: Match, isShare: boolean): boolean {
  const { before, after, reading, first } = match;
  const { classes } = reading;
  if (after === ':') return /^[|.-]?$/.test(before);
  return before === ',' && classes.charAt(first - 2) === 'X' && (isShare ? /^[-)]$/ : /^[-).|]?$/).test(after);
}

/** "từ 20-5", "trước 12-6", "(28-4)": the first figure is the higher, so they count nothing. */
function isDashed(match: Match, isShare: boolean): boolean {
  if (match.before === '(') return !isShare && match.after === ')' && !isHoliday(match);
  return /[Fzlk]/.test(match.before) && BOUNDS.has(match.wordBefore);
}

/** "thắng 25-12, 21-9", "tỷ số 21-12" */
const SCORED = /^(?:thắng|thua|hòa|hoà|số|dẫn|séc|set|hiệp)$/;
const isScore = ({ reading: { tokens, classes }, wordBefore, first, last }: Match): boolean =>
  SCORED.test(wordBefore) ||
  SCORED.test(wordAt(tokens, first - 2)) ||
  /^[,&]d-/.test(classes.slice(last + 1, last + 4));

function isDay(match: Match): boolean {
  const { before, after, wordBefore, wordAfter, reading, first, last } = match;
  if (after === 'x' && COUNTED.has(wordAfter)) return false;
  const [day, month] = [match.value('d') ?? 0, match.value('n') ?? 0];
  const isShare = day <= LARGEST_SHARE;
  if (isHead(match, isShare)) return true;
  const isDash = match.letter('s') === '-';
  const phrase = `${wordAt(reading.tokens, first - 2)} ${wordBefore}`;
  if (isDash && day <= month && phrase !== 'kể từ') return false;
  if (isDash && isDashed(match, isShare)) return true;
  if (before === '#') return isClock(match);
  // "… tiếp Đại sứ; 20/11 rời Ulan Bator"
  if (before === ';') return !isShare && !isDash;
  if (!/[a-zA-Z]/.test(before) || NO_DAYS.has(wordBefore)) return false;
  if (NO_DAY_NAMES.has(phrase)) return false;
  if ((day === 24 && month === 7) || isHoliday(match)) return false;
  if (!isShare && (!isDash || !isScore(match))) return true;
  if ((EVENTS.has(wordBefore) || EVENT_NAMES.has(phrase)) && (after !== 'x' || GOES_ON.has(wordAfter))) return true;
  return TELLING.has(`${wordAfter} ${wordAt(reading.tokens, last + 2)}`);
}

export const BARE_DAYS: readonly Detector[] = [
  detector('bare-day', `${NOT_GLUED}(?<d>d)(?<s>[-/])(?<n>d)${NOT_FOLLOWED}${YEAR}?`, (match) =>
    isDay(match) ? readCalendar(match) : null,
  ),
];
