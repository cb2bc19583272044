/** Lengths of time, the same in every language: "60 years", "ba ngày". */
import { UNITS } from './lexicon.ts';

const LETTERS: Readonly<Record<string, readonly [number, string]>> = {
  day: [1, 'D'],
  week: [1, 'W'],
  month: [1, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
  quarter: [3, 'M'],
};

/** `60Y` for 60 years; decades and centuries in years, quarters in months. `null` for a unit that is no length. */
export function lengthOf(count: number, unit: number): string | null {
  const found = LETTERS[UNITS[unit] ?? ''];
  return found === undefined || count < 1 ? null : `${count * found[0]}${found[1]}`;
}
