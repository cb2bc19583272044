/** Lengths of time and repeated dates. */
import { UNITS } from '../lexicon.ts';
import type { Detector, Match } from '../grammar.ts';
import { wordAt } from '../tokens.ts';

const LETTER: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'E',
  century: 'C',
  quarter: 'Q',
};

/** `P60Y`; decades and quarters are turned into years and months. */
export function lengthValue(count: number, unit: number): string | null {
  const name = UNITS[unit] ?? 'day';
  if (name === 'decade') return `P${count * 10}Y`;
  if (name === 'century') return `P${count * 100}Y`;
  if (name === 'quarter') return `P${count * 3}M`;
  const letter = LETTER[name];
  return letter === undefined ? null : `P${count}${letter}`;
}

/** The number the tokens of a group make: "60", "sixty", "twenty-one", "two hundred". */
export function countOf(match: Match): number {
  const { classes, values } = match.reading;
  let total = 0;
  for (let index = match.at('count'); index <= match.end('count'); index++) {
    const letter = classes.charAt(index);
    if (letter === '-' || letter === '&') continue;
    const value = values[index] ?? 0;
    total = value === 100 && total > 0 ? total * 100 : total + value;
  }
  return total;
}

/** "52 years old", "52-year-old". */
function isAge(match: Match): boolean {
  const { classes, tokens } = match.reading;
  const next = match.last + (classes.charAt(match.last + 1) === '-' ? 2 : 1);
  return next < tokens.length && wordAt(tokens, next) === 'old';
}

/** "one day they will". */
function isSomeDay(match: Match): boolean {
  const { classes } = match.reading;
  return (
    match.word('count') === 'one' &&
    match.value('unit') === 0 &&
    match.last === match.first + 1 &&
    !/[ib]/.test(classes.charAt(match.first - 1))
  );
}

/** "three-quarters", "a quarter of its food". */
function isFraction(match: Match): boolean {
  const { classes } = match.reading;
  return (
    match.value('unit') === 6 &&
    (classes.charAt(match.last + 1) === 'f' || classes.slice(match.first, match.last).includes('-'))
  );
}

/** "60 years", "two-day", "three weeks". */
export const length: Detector = {
  rule: 'length',
  pattern: /(?:(?<![-~^/$M])(?<count>[dn]|c(?:-?c){0,2})-?|(?<=[ib])a)(?<unit>[uU])(?!g|[er]|-x)/dg,
  read(match) {
    const count = match.at('count') === -1 ? 1 : countOf(match);
    if (isAge(match) || isFraction(match) || isSomeDay(match)) return null;
    const { classes, tokens } = match.reading;
    const name = tokens.text.charAt(tokens.starts[match.last] ?? 0);
    if (name !== name.toLowerCase() && classes.charAt(match.last + 1) === 'X') return null;
    const value = count > 0 ? lengthValue(count, match.value('unit') ?? 0) : null;
    return value === null ? null : { first: match.first, last: match.last, time: { kind: 'length', value } };
  },
};

/** "every year", "each month". */
export const repeated: Detector = {
  rule: 'repeated',
  pattern: /v(?<count>[cd])?(?:(?<unit>[uU])|(?<weekday>W)|(?<month>M))/dg,
  read(match) {
    const month = match.value('month');
    const weekday = match.value('weekday');
    const value =
      month !== null
        ? `XXXX-${String(month).padStart(2, '0')}`
        : weekday !== null
          ? `XXXX-WXX-${weekday}`
          : lengthValue(match.value('count') ?? 1, match.value('unit') ?? 0);
    return value === null ? null : { first: match.first, last: match.last, time: { kind: 'set', value } };
  },
};
