/** Vietnamese dates counted from the day of writing, lengths of time, repetition and anaphora. */
import { detector, turnOf } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import { addLengths, halfOf, lengthOf, lengthTime } from '../lengths.ts';
import type { Unit } from '../lexicon.ts';
import { UNITS } from '../lexicon.ts';
import { wordAt } from '../reading.ts';
import type { Expression, Time } from '../time.ts';
import { COUNTED, NEAR_DAYS } from './words.ts';

/** Units by the letter of their first syllable. */
const UNIT_OF: Readonly<Record<string, Unit>> = {
  G: 'day',
  K: 'week',
  A: 'month',
  Y: 'year',
  Q: 'quarter',
  B: 'decade',
  t: 'century',
};

const unitOf = (match: Match, group: string): Unit => UNIT_OF[match.letter(group)] ?? 'day';

const lengthIn = (match: Match, count: number, group: string): string =>
  match.has(group) ? (lengthOf(count, UNITS.indexOf(unitOf(match, group))) ?? '') : '';

/** Decades and centuries are counted in years. */
const shift = (unit: Unit, amount: number): Time => ({
  kind: 'shift',
  unit: unit === 'decade' || unit === 'century' ? 'year' : unit,
  amount: amount * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1),
});

const anaphor = (
  { first, last }: Match,
  unit: Unit,
  amount: number,
  kind: Expression['anaphor'] = 'same',
): Expression => ({
  first,
  last,
  time: { kind: 'shift', unit, amount },
  anaphor: kind,
});

const COUNT = '(?<![-~^/vq])(?<count>[dn]|c{1,3}|Yc{0,2}(?=[GKAYB]))';

/** The number the group `count` makes: "60", "sáu mươi", "hai mươi mốt". */
function countOf(match: Match): number {
  let total = 0;
  for (let index = match.at('count'); index <= match.end('count'); index++) {
    const value = match.reading.valueAt(index);
    const times = (value === 10 && total < 10) || value === 100;
    total = times && total > 0 ? total * value : total + value;
  }
  return total;
}

/** "5 triệu đồng một tháng", "7% một năm": a rate; "một ngày nào đó": some day. */
function isRate(match: Match): boolean {
  if (match.word('count') !== 'một') return false;
  // "Đó là một ngày quan trọng"
  if (match.wordBefore === 'là' && match.word('unit') === 'ngày') return true;
  return match.before === '%' || COUNTED.has(match.wordBefore) || match.wordAfter === 'nào';
}

/** Before a number, what it numbers: "Quận 7 ngày càng đông". */
const NUMBERED = /^(?:quận|đội|đoàn|lộ|thứ|hiệp|khu|phòng|tầng|lớp|metro)$/;
/** Before a name that is a number: "chị Ba tháng nào cũng gửi". */
const CALLED = /^(?:bà|chị|anh|chú|cụ|ông|cô|bác|dì|cậu)$/;

/** A number, or a numeral as a name, that belongs to the word before it. */
function isNumbered(match: Match): boolean {
  const { tokens } = match.reading;
  const first = tokens.text.charAt(tokens.starts[match.first] ?? 0);
  if (/\d/.test(first)) return NUMBERED.test(match.wordBefore);
  return CALLED.test(match.wordBefore) && first !== first.toLowerCase();
}

/** What "ngày", "tuần", "năm" are the first syllable of: "tuần lộc", "năm ánh sáng", "ngày càng". */
const COMPOUNDS: Readonly<Record<string, RegExp>> = {
  ngày: /^(?:càng|ngày)$/,
  tuần: /^(?:tra|lộc|dương|báo|rượu|san|hoàn)$/,
  năm: /^(?:ánh|mươi|chục)$/,
};
const isCompound = (match: Match): boolean =>
  COMPOUNDS[wordAt(match.reading.tokens, match.last)]?.test(match.wordAfter) === true;

/** What a length of time is counted from. */
const FROM_EVENT = /^(?:khi|cuộc|vụ|hội|đảo|sự|chuyến|lễ|bầu|chiến|đợt|trận|thảm|hiệp|đại|ngày|bỏ|việc|thời)$/;

/** "kỳ họp 8, 30 ngày": two numbers that are not said together. */
const isFar = (a: number, b: number): boolean => b > 3 * a + 3;

export const RELATIVE: readonly Detector[] = [
  /** "hôm nay", "hôm qua", "ngày mai", "sáng nay" (where the day is in "nay" alone). */
  detector('near-day', '(?:IG?|G(?=m)|(?<=pw?)|(?<![PqcdnEYVI])G(?=l))(?<turn>[hlm])', (match): Time | null => {
    // "ngày qua" is the day that is over, "ngày trước" long ago.
    const isDay = match.reading.classes.charAt(match.first) === 'G' && match.letter('turn') === 'l';
    if (isDay && match.word('turn') !== 'qua') return null;
    const ahead = match.word('turn') === 'kia' && match.reading.classes.charAt(match.first) === 'G';
    const amount = ahead ? 2 : NEAR_DAYS[match.word('turn')];
    return amount === undefined ? null : { kind: 'shift', unit: 'day', amount };
  }),
  /** "cuối tháng", "đầu năm": of this month, of this year. */
  detector('part-of-now', '(?<![AYKdcnq])E(?<unit>[AY])(?![dycnohlkjGAYxX]|[-/~])', (match) =>
    match.word('unit') === 'năm' && /^(?:học|mới)$/.test(match.wordAfter)
      ? null
      : { kind: 'shift', unit: unitOf(match, 'unit'), amount: 0 },
  ),
  detector('part-of-now', '(?<=F)E(?<unit>Y)(?=x|z)', (match) =>
    /^(?:học|mới|thứ|âm)$/.test(match.wordAfter) ? null : { kind: 'shift', unit: 'year', amount: 0 },
  ),
  /** "cuối tuần qua": a weekend. */
  detector('turned-unit', '(?<part>E)K(?:V(?=l))?(?<turn>[hlk])(?!j)', (match) =>
    match.word('part') === 'cuối' ? { kind: 'shift', unit: 'weekend', amount: turnOf(match.letter('turn')) } : null,
  ),
  /** "tuần này", "cuối tháng trước", "năm nay", "quý này". */
  detector('turned-unit', '(?<![dcnqPYvW-])(?:E)?(?<unit>[KAYQ])(?:V(?=l))?(?<turn>[hlk])(?!j|c)', (match) => ({
    kind: 'shift',
    unit: unitOf(match, 'unit'),
    amount: turnOf(match.letter('turn')),
  })),
  /** "cách đây 5 năm". */
  detector('units-ago', `Lg${COUNT}(?<unit>[GKAY]|Bb|tb)(?!d)`, (match) =>
    shift(unitOf(match, 'unit'), -countOf(match)),
  ),
  /** "ba ngày trước"; "hai năm trước đó" and "hai ngày sau" count from another date. */
  detector('units-ago', `${COUNT}(?<unit>[GKAY]|Bb|tb)(?<way>[lk])(?<that>j)?(?!d)`, (match) => {
    const word = match.word('way');
    if (word !== 'trước' && word !== 'sau') return null;
    // "một ngày sau khi ông đến", "hai năm sau vụ tấn công": a length.
    if (FROM_EVENT.test(match.wordAfter)) return null;
    const time = shift(unitOf(match, 'unit'), word === 'sau' ? countOf(match) : -countOf(match));
    return word === 'sau' || match.has('that')
      ? { first: match.first, last: match.last, time, anaphor: 'apart' }
      : time;
  }),
  /** "cùng ngày", "năm đó", "hôm sau". */
  detector('same-unit', 's(?<same>[GAY])(?![dy])|(?:G?I|(?<that>[AY]))j|G?I(?<turn>[kl])', (match) => {
    const unit = unitOf(match, match.has('same') ? 'same' : 'that');
    const turn = match.word('turn');
    if (match.has('turn') && turn !== 'sau' && turn !== 'trước') return null;
    return match.has('turn') ? anaphor(match, unit, turn === 'sau' ? 1 : -1, 'next') : anaphor(match, unit, 0);
  }),
  /** "năm sau đó", "tháng trước đó": one on, or back, from what is told. */
  detector('same-unit', '(?<![sPqvdncY])(?<unit>[AY])(?<turn>[lk])j', (match) => {
    const word = match.word('turn');
    return word === 'sau' || word === 'trước'
      ? anaphor(match, unitOf(match, 'unit'), word === 'sau' ? 1 : -1, 'next')
      : null;
  }),
  /** "hai năm một lần", "5 năm/lần". */
  detector('repeated', `${COUNT}(?<unit>[GKAY])(?:c|/)x`, (match) => {
    const [link, time] = [match.reading.classes.charAt(match.last - 1), wordAt(match.reading.tokens, match.last)];
    const isOnce = link === '/' || wordAt(match.reading.tokens, match.last - 1) === 'một';
    return isOnce && time === 'lần' ? { kind: 'set', value: `P${lengthIn(match, countOf(match), 'unit')}` } : null;
  }),
  /** "thứ Năm hàng tuần". */
  detector('repeated', '(?:W(?<day>[cdY])|(?<sunday>CJ))vK', (match) => {
    const day = match.has('sunday') ? 8 : (match.value('day') ?? 0);
    return day >= 2 && day <= 8 ? { kind: 'set', value: `XXXX-WXX-${day - 1}` } : null;
  }),
  /** "trong thập kỷ qua": ten years until today. */
  detector('length', '(?<=i)(?<unit>Bb)l', (match) =>
    match.reading.valueAt(match.last) === 0 && match.wordAfter !== 'đó' ? lengthTime(lengthIn(match, 1, 'unit')) : null,
  ),
  /** "hằng năm", "mỗi tháng", "mỗi sáu tháng". */
  detector('repeated', '(?<each>v)(?<count>[dnc])?(?<unit>[GKAY])(?![dy])', (match) => {
    const isEach = match.word('each') === 'mỗi';
    // "hàng chục năm": tens of years; "mười triệu tấn mỗi năm": a rate.
    if (match.has('count') ? !isEach : isEach && !/^[|,.("]?$/.test(match.before)) return null;
    return { kind: 'set', value: `P${lengthIn(match, match.value('count') ?? 1, 'unit')}` };
  }),
  /** "nửa thế kỷ", "nửa năm". */
  detector('length', 'H(?<unit>Y|Bb|tb)(?![dyE])', (match) => lengthTime(halfOf(UNITS.indexOf(unitOf(match, 'unit'))))),
  /** "trong hai ngày 5 và 6/4". */
  detector('length', '(?<=i)(?<count>[dc])(?<unit>G)(?=d[-,&z]G?d)', (match) =>
    countOf(match) < 2 ? null : lengthTime(lengthIn(match, countOf(match), 'unit')),
  ),
  /** "30, 40 năm", "hai, ba năm", "2-3 tháng", "3 đến 5 ngày": a length between two. */
  detector('length', '(?<![-~^/vqdn])(?<a>[dn]|c)(?:[-,]|z|&)(?<b>[dn]|c)(?<unit>[GKAY])(?![dyE])', (match) => {
    const [a, b] = [match.value('a') ?? 0, match.value('b') ?? 0];
    const [from, to] = [lengthIn(match, a, 'unit'), lengthIn(match, b, 'unit')];
    return a > 0 && a < b && from !== '' && to !== '' && !isFar(a, b) ? lengthTime(`${from}/P${to}`) : null;
  }),
  /** "60 năm", "ba ngày", "3 năm, 8 tháng, 20 ngày". */
  detector(
    'length',
    `${COUNT}(?<unit>[GKAY]|Bb|tb)(?:,?&?(?<n2>[dc])(?<u2>[AKG])(?:,?&?(?<n3>[dc])(?<u3>G))?|(?<half>6))?(?![dy](?!-y))`,
    (match) => {
      // "Chiến tranh Sáu ngày"
      const { text, starts } = match.reading.tokens;
      const initial = text.charAt(starts[match.first] ?? 0);
      if (match.wordBefore === 'tranh' && initial !== initial.toLowerCase()) return null;
      // "lần thứ 127 năm ngày sinh"
      if (match.word('count') === 'năm' && /[dn]/.test(match.before)) return null;
      if (isNumbered(match) || isCompound(match)) return null;
      // "tháng 6 năm Giáp Thìn"
      if (match.before === 'A' && match.letter('unit') === 'Y') return null;
      if (match.word('count') === 'tư' && match.wordBefore === 'phần') return null;
      if (isRate(match) || /^(?:giêng|chạp)$/.test(match.wordAfter)) return null;
      // "những năm tháng khó khăn": years and months.
      if (match.word('count') === 'năm' && match.has('unit') && /^(?:những|bao|cùng|theo)$/.test(match.wordBefore))
        return null;
      // "trước đó một ngày": a date.
      if (/^[lk]j$/.test(match.reading.classes.slice(Math.max(0, match.first - 2), match.first))) return null;
      const value = lengthIn(match, countOf(match), 'unit');
      if (value === '') return null;
      const more = lengthIn(match, match.value('n2') ?? 0, 'u2') + lengthIn(match, match.value('n3') ?? 0, 'u3');
      const half = match.has('half') ? halfOf(UNITS.indexOf(unitOf(match, 'unit'))) : null;
      return lengthTime(half === null ? value + more : addLengths(value, half));
    },
  ),
];
