/** Lengths of time, the same in every language: "60 years", "ba ngày". */
import { UNITS } from './lexicon.ts';
import type { Time } from './time.ts';

const LETTERS: Readonly<Record<string, readonly [number, string]>> = {
  day: [1, 'D'],
  week: [1, 'W'],
  month: [1, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
  quarter: [3, 'M'],
  fortnight: [2, 'W'],
};

const HALVES: Readonly<Record<string, string>> = { year: '6M', decade: '5Y', century: '50Y' };

/** `60Y` for 60 years; decades and centuries in years, quarters in months. `null` for a unit that is no length. */
export function lengthOf(count: number, unit: number): string | null {
  const found = LETTERS[UNITS[unit] ?? ''];
  return found === undefined || count < 1 ? null : `${count * found[0]}${found[1]}`;
}

/** Half of the unit: `50Y` for half a century, `6M` for half a year; `null` for units whose half is no whole. */
export function halfOf(unit: number): string | null {
  return HALVES[UNITS[unit] ?? ''] ?? null;
}

/** Two lengths together: `2Y6M`, `25Y`. */
export function addLengths(a: string, b: string): string {
  return a.at(-1) === b.at(-1) ? `${Number.parseInt(a, 10) + Number.parseInt(b, 10)}${a.at(-1)}` : a + b;
}

/** A length as a meaning; `null` for none. */
export const lengthTime = (length: string | null): Time | null =>
  length === null ? null : { kind: 'length', value: `P${length}` };
