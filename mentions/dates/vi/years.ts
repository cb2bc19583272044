/** Years in Vietnamese: năm licenses them, a name before them does not. */
import type { Detector } from '../grammar.ts';
import type { Expression } from '../time.ts';
import type { Reading } from '../tokens.ts';
import { wordAt } from '../tokens.ts';
import { COUNTED, INSTRUMENTS } from './words.ts';

const plausible = (year: number) => year >= 1000 && year <= 2199;

/** "2026-2031", "2021 đến 2025", "2024 - 2027". */
export const yearRange: Detector = {
  rule: 'year-range',
  pattern: /(?<![-/~^d])(?<from>y)(?:-|[zk]Y?)(?<until>y)(?![-/~^%])/dg,
  read(match) {
    const [from, until] = [match.value('from') ?? 0, match.value('until') ?? 0];
    if (from < 1500 || until <= from || until > 2199) return null;
    const { classes, tokens } = match.reading;
    const counted = classes.charAt(match.last + 1) === 'x' && COUNTED.has(wordAt(tokens, match.last + 1));
    if (counted && !classes.slice(match.first - 1, match.last).includes('Y')) return null;
    return {
      first: match.first,
      last: match.last,
      time: { kind: 'range', from: { kind: 'year', year: from }, to: { kind: 'year', year: until } },
    };
  },
};

/** How many syllables a law's name may have between its head and the year: "Công ước … về Luật Biển 1982". */
const LONGEST_NAME = 5;

function namesInstrument({ classes, tokens }: Reading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_NAME) && /[a-zA-Z]/.test(classes.charAt(index)); index--) {
    if (INSTRUMENTS.has(wordAt(tokens, index))) return true;
  }
  return false;
}

/** "năm 1957", "từ 2007", "(1957)", "UNCLOS 1982". */
export const year: Detector = {
  rule: 'year',
  pattern: /(?:(?<licence>Y)|(?<=[FzR(xX]|Yy&|y&))?(?<year>y)(?![-/~^%][dynX]|[AYK%])/dg,
  read(match) {
    const value = match.value('year') ?? 0;
    const at = match.at('year');
    const { classes } = match.reading;
    if (!plausible(value)) return null;
    if (/[-/~^]/.test(classes.charAt(at - 1))) return null;
    const time = { kind: 'year', year: value } as const;
    if (match.at('licence') !== -1) return { first: at, last: at, time };
    if (value < 1800 || value > 2100) return null;
    const before = classes.charAt(at - 1);
    if (before === '(') return classes.charAt(at + 1) === ')' ? { first: at, last: at, time } : null;
    if (before === 'F' || before === 'z' || before === 'R')
      return classes.charAt(at + 1) === 'x' ? null : { first: at, last: at, time };
    return namesInstrument(match.reading, at) ? { first: at, last: at, time } : null;
  },
};

/** "các năm 2019, 2020 và 2021". */
export const yearList: Detector = {
  rule: 'year-list',
  pattern: /(?<=Y)y(?:,Y?y){0,10}(?:,?&Y?|,)y(?![-/~^%])/dg,
  read(match) {
    const found: Expression[] = [];
    for (let index = match.first; index <= match.last; index++) {
      if (match.reading.classes.charAt(index) !== 'y') continue;
      found.push({ first: index, last: index, time: { kind: 'year', year: match.reading.values[index] ?? 0 } });
    }
    return found;
  },
};
