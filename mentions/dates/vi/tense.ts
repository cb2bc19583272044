/** Which way a Vietnamese clause looks: what stands right at the date counts first, then the words before it, then those after. */
import type { Reading } from '../reading.ts';
import { wordAt } from '../reading.ts';
import type { Tense } from '../time.ts';
import { FUTURE_CUES, PAST_CUES } from './words.ts';

const FARTHEST = 14;
/** Between a verb and its date: "công bố vào tối thứ Tư". */
const AT_DATE = /^(?:hôm|ngày|vào|từ|đến|tới|sáng|trưa|chiều|tối|đêm|rạng|sớm)$/;
const LONGEST_AT_DATE = 3;
/** "sẽ được công bố ngày 2/4" */
const PLANNED_WITHIN = 6;
/** What is agreed to takes so many words at least: "nhất trí họp lại vào tháng 6". */
const AGREED_APART = 2;
const POSTPONED_WITHIN = 6;

const bigrams = (list: string) => new Set(list.split('|'));

/** Said or done on the day that follows; documents have the day they bear. */
const DONE = bigrams(
  'công bố|tuyên bố|cho biết|thông báo|khẳng định|xác nhận|phát biểu|được ký|thông qua|nhậm chức|tấn công|động đất|tai nạn|đảo chính|xả súng|đánh bom|không kích|thỏa thuận|thoả thuận|hiệp định|nghị quyết|sắc lệnh|thông cáo|bài viết|quyết định|ban hành',
);
const DONE_WORDS = /^(?:nói|ký)$/;
/** Said before what "sẽ" stands in: "Thứ Ba, các bộ trưởng nhất trí sẽ gặp lại". */
const TELLING = bigrams(
  'công bố|tuyên bố|cho biết|cho hay|thông báo|khẳng định|xác nhận|phát biểu|nhất trí|quyết định|cảnh báo|cam kết|đề nghị|ra lệnh|kêu gọi|hứa hẹn|nhấn mạnh|tiết lộ|dự đoán',
);
/** What they are said of is still to come. */
const AHEAD = bigrams('hạn chót|thời hạn|gia hạn|phấn đấu|chậm nhất|muộn nhất|lời mời');
const POSTPONING = /^(?:hoãn|dời|lùi|hạn|dài)$/;
const DEADLINE = bigrams('yêu cầu|chỉ đạo|cần phải|hoàn thành|đặt mục');

const pairAt = ({ tokens }: Reading, index: number): string => `${wordAt(tokens, index - 1)} ${wordAt(tokens, index)}`;

const endsClause = ({ classes }: Reading, index: number): boolean => /[.|]/.test(classes.charAt(index));

/** "công bố hôm thứ Tư", "ký ngày 26/10", where nothing before says that it is planned. */
function isDoneAtDate(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  let verb = first - 1;
  for (; verb >= first - LONGEST_AT_DATE && AT_DATE.test(wordAt(tokens, verb)); verb--);
  if (!DONE_WORDS.test(wordAt(tokens, verb)) && !DONE.has(pairAt(reading, verb))) return false;
  for (let index = verb - 1; index >= Math.max(0, verb - PLANNED_WITHIN); index--) {
    if (/[.,|]/.test(reading.classes.charAt(index))) break;
    const word = wordAt(tokens, index);
    if (FUTURE_CUES.has(word) && word !== 'tới') return false;
  }
  return true;
}

/** "hạn chót vào ngày 30/6", "yêu cầu hoàn thành trước ngày 31/12", "hoãn tới thứ Sáu", "nhất trí họp vào tháng 6". */
function isAhead(reading: Reading, index: number, first: number): boolean {
  const { tokens } = reading;
  const pair = pairAt(reading, index);
  if (AHEAD.has(pair) || (pair === 'ít nhất' && wordAt(tokens, index - 2) === 'đến')) return true;
  if (pair === 'nhất trí') return first - index > AGREED_APART && !AT_DATE.test(wordAt(tokens, index + 1));
  const at = /^(?:ngày|hết)$/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  const bound = wordAt(tokens, at);
  if (bound === 'trước' || bound === 'vào') return DEADLINE.has(pair);
  const isUntil = /^(?:đến|tới|sang)$/.test(bound) && index < at;
  return isUntil && first - index <= POSTPONED_WITHIN && POSTPONING.test(wordAt(tokens, index));
}

/** "Ngày 2/4, ông công bố …": a sentence that opens with its day tells what happened, unless it says otherwise. */
function opensSentence({ classes }: Reading, first: number, last: number): boolean {
  const at = /[GI]/.test(classes.charAt(first - 1)) ? first - 2 : first - 1;
  return classes.charAt(last + 1) === ',' && /^[.|]?$/.test(classes.charAt(at));
}

/** "Trước đó, vào ngày 26/2": of what was told before. */
function isBeforeThat({ tokens, classes }: Reading, first: number): boolean {
  let index = first - 1;
  for (
    ;
    index >= first - LONGEST_AT_DATE && (AT_DATE.test(wordAt(tokens, index)) || classes.charAt(index) === ',');
    index--
  );
  return wordAt(tokens, index) === 'đó' && wordAt(tokens, index - 1) === 'trước';
}

/** The tense of the clause around tokens `first` to `last`. */
export function vietnameseTense(reading: Reading, first: number, last: number): Tense {
  const { tokens } = reading;
  const cue = (index: number): Tense => {
    const word = wordAt(tokens, index);
    if (word === 'chụp' && index < first) return 'over';
    // "tới" is also to arrive, "qua" also through: they count behind the date, and in "sắp tới", "vừa qua".
    if ((word === 'tới' || word === 'qua') && index !== last + 1) return 'unknown';
    return FUTURE_CUES.has(word) ? 'future' : PAST_CUES.has(word) ? 'past' : 'unknown';
  };
  // "hồi tháng 5"; "từ tháng 1 đến nay"; "trước đó, ngày 26/2"
  if (wordAt(tokens, first - 1) === 'hồi' || pairAt(reading, last + 2) === 'đến nay') return 'over';
  if (isBeforeThat(reading, first)) return 'over';
  // "nhậm chức ngày 20/1 tới"
  if (wordAt(tokens, last + 1) !== 'tới' && isDoneAtDate(reading, first)) return 'past';
  for (let index = last + 1; index <= last + 2 && index < tokens.length; index++) {
    if (endsClause(reading, index)) break;
    const found = cue(index);
    if (found !== 'unknown') return found;
  }
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST) && !endsClause(reading, index); index--) {
    const found = cue(index);
    // "đã thực hiện … kể từ tháng 3"
    if (found === 'past' && pairAt(reading, first - 1) === 'kể từ') return 'over';
    if (found !== 'unknown') return found;
    if (isAhead(reading, index, first)) return 'future';
  }
  // "hôm 12/3, ông nói sẽ …": of a day gone by, whatever is said that day.
  if (wordAt(tokens, first - 1) === 'hôm') return 'over';
  const stop = Math.min(tokens.length, last + FARTHEST);
  for (let index = last + 3; index < stop && !endsClause(reading, index); index++) {
    const found = cue(index);
    if (found !== 'unknown') return found;
    if (TELLING.has(pairAt(reading, index))) return 'past';
  }
  return opensSentence(reading, first, last) ? 'past' : 'unknown';
}
