/** Vietnamese weekdays: "thứ hai" is Monday only where a day is meant, for it is also "second". */
import { detector, turnOf } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import { wordAt } from '../reading.ts';
import { COUNTED_SESSIONS } from './words.ts';

/** "(thứ 6 từ phải qua)", "thứ hai, bên trái": a place in a picture. */
function countsFromSide({ reading: { classes, tokens }, last }: Match): boolean {
  const at = classes.charAt(last + 1) === ',' ? last + 2 : last + 1;
  return /^(?:từ|bên)$/.test(wordAt(tokens, at)) && /^(?:trái|phải|trên|dưới)$/.test(wordAt(tokens, at + 1));
}

/** "nền Cộng hòa thứ Năm", "Chiến tranh Thế giới thứ Hai" */
const countsRepublicsOrWars = ({ reading: { tokens }, first, wordBefore }: Match): boolean =>
  /^(?:cộng h(?:òa|oà)|thế (?:giới|chiến))$/.test(`${wordAt(tokens, first - 2)} ${wordBefore}`);

export const WEEKDAYS: readonly Detector[] = [
  detector('weekday', '(?:W(?<day>[cdY])|C(?<sunday>J))(?:K(?:V(?=l))?(?<turn>[hlk])|(?<coming>k))?', (match) => {
    const { before, reading, first } = match;
    if (!match.has('turn') && COUNTED_SESSIONS.has(match.wordBefore)) return null;
    if (countsFromSide(match) || countsRepublicsOrWars(match)) return null;
    const { classes, tokens } = reading;
    const sunday = match.has('sunday');
    // "chủ nhật báo"
    if (sunday && /^(?:báo|ký)$/.test(match.wordAfter)) return null;
    const number = sunday ? 8 : (match.value('day') ?? 0);
    if (number < 2 || number > (sunday ? 8 : 7)) return null;
    const behind = classes.slice(first + 2, first + 5);
    const [head, name] = [first, first + 1].map((index) => tokens.text.charAt(tokens.starts[index] ?? 0));
    const capital = name !== name?.toLowerCase();
    if (sunday && capital && head === 'c') return null;
    // "thứ Năm tới", not "thứ hai sau".
    const isComing = match.has('coming');
    if (isComing && match.word('coming') !== 'tới') return null;
    // "chuyến thăm thứ hai tới Hà Nội"
    if (isComing && !capital && match.after === 'X' && before === 'x') return null;
    const meant =
      match.has('turn') ||
      isComing ||
      behind.startsWith('Vl') ||
      /[GpIFz(]/.test(before) ||
      (capital && before !== 'x') ||
      (sunday && !behind.startsWith('X')) ||
      (/^$|[xi|,.]/.test(before) && (capital || /^(?:,?Gd|\([GId])/.test(behind)));
    if (!meant) return null;
    if (isComing) return { kind: 'weekday', weekday: number - 1, turn: 1, ofWeek: false };
    const turn = match.has('turn') ? turnOf(match.letter('turn')) : null;
    return { kind: 'weekday', weekday: number - 1, turn, ofWeek: turn !== null };
  }),
];
