/** Vietnamese years: năm licenses them, a name before them does not. */
import { detector } from '../calendar.ts';
import type { Detector, Match } from '../grammar.ts';
import type { Reading } from '../reading.ts';
import { wordAt } from '../reading.ts';
import { COUNTED, INSTRUMENTS } from './words.ts';

/** How many syllables a law's name may have between its head and the year: "Công ước … về Luật Biển 1982". */
const LONGEST_NAME = 5;

function namesInstrument({ classes, tokens }: Reading, at: number): boolean {
  for (
    let index = at - 1;
    index >= Math.max(0, at - LONGEST_NAME) && /[a-zA-Z()]/.test(classes.charAt(index));
    index--
  ) {
    if (INSTRUMENTS.has(wordAt(tokens, index))) return true;
  }
  return false;
}

/** Right before a year, or before a name and a year: "đảo chính 2021", "Thỏa thuận Paris 2015". */
const DATED = new Set(
  'đảo chính|khủng hoảng|chiến tranh|cách mạng|xung đột|chiến thắng|phán quyết|dân ý|ghi nhớ|tuyên bố|thỏa thuận|thoả thuận|hạt nhân|định thư|sách trắng|quốc phòng|xuất khẩu|dự báo|đối ngoại|tài khóa|tài khoá|tài chính'.split(
    '|',
  ),
);
/** So many words may a name have: "Bản ghi nhớ Budapest 1994". */
const LONGEST_DATED_NAME = 3;

function isDated({ classes, tokens }: Reading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(1, at - 1 - LONGEST_DATED_NAME); index--) {
    if (DATED.has(`${wordAt(tokens, index - 1)} ${wordAt(tokens, index)}`)) return true;
    if (classes.charAt(index) !== 'X') return false;
  }
  return false;
}

const BEFORE_OR_AFTER = new Set(['trước', 'sau']);

function isYear({ reading, before, after, wordBefore, wordAfter, first }: Match, year: number): boolean {
  // "SN 1969"
  if (before === 'Y' || wordBefore === 'sn') return true;
  if (year < 1800 || year > 2100) return false;
  if (before === '(') return /[),]/.test(after);
  if (/[lk]/.test(before)) return BEFORE_OR_AFTER.has(wordBefore) && !COUNTED.has(wordAfter);
  if (before === 'E') return true;
  // "1978: …" in a chronology
  if (/^[-|*]?$/.test(before)) return after === ':' || (/^[|]?$/.test(before) && after === '-');
  if (/[FzRi&]/.test(before)) return !COUNTED.has(wordAfter);
  return namesInstrument(reading, first) || (isDated(reading, first) && !(after === 'x' && COUNTED.has(wordAfter)));
}

export const YEARS: readonly Detector[] = [
  /** "2026-2031", "2021 đến 2025", "2024 - 2027". */
  detector(
    'year-range',
    '(?:(?<![-/~^d])|(?<=(?:^|[|])-))(?<x>y)(?:-|[zk](?<named>Y)?)(?<y>y)(?![/~^%]|-[dyn])',
    (match) => {
      const [from, until] = [match.value('x') ?? 0, match.value('y') ?? 0];
      if (from < 1500 || until <= from) return null;
      if (match.after === 'x' && COUNTED.has(match.wordAfter) && match.before !== 'Y' && !match.has('named'))
        return null;
      return { kind: 'range', from: { kind: 'year', year: from }, to: { kind: 'year', year: until } };
    },
  ),
  /** "2012 đến đầu năm 2014", "cuối năm 2012 đến đầu năm 2014": whole years, parts have no values. */
  detector('year-range', '(?:(?<=Y)|EY)(?<x>y)[zk]EY(?<y>y)(?![-/~^%])'),
  /** "các năm 2019, 2020 và 2021". */
  detector('year-list', '(?<=Y)(?<l>y(?:,Y?y){0,10}(?:,?&Y?|,)y)(?![-/~^%])'),
  /** "năm 1957", "từ 2007", "cuối 2024", "(1957)", "UNCLOS 1982", "sau 2006 và 2017", "- 1978:". */
  detector('year', '(?<=[YFzRElki(xX)]|[FzEliRk]y&|^[-*]?|[|][-*]?)(?<y>y)(?![-/~^%][dynX]|[AYK%])', (match) => {
    const year = match.value('y') ?? 0;
    return isYear(match, year) ? { kind: 'year', year } : null;
  }),
  /** "cuối năm 2015", "đầu năm 2024": one span, as "cuối tháng 11" is. */
  detector('year', 'EY(?<y>y)(?![-/~^%]|[zk,&]Y?y)'),
];
