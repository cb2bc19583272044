/** Days known by what happened on them: "since October 7", "vụ tấn công ngày 7/10". Their year is seldom written. */
import type { Match } from './grammar.ts';
import { wordAt } from './reading.ts';
import type { Time } from './time.ts';

/** Month and day to year. */
const YEARS: Readonly<Record<string, number>> = { '9-11': 2001, '10-7': 2023 };
/** So many tokens around a day tell what it is famous for. */
const AROUND = 16;

/** How a language speaks of them. */
export interface FamousWords {
  /** Around the day they leave no doubt. */
  readonly doers: RegExp;
  /** The same behind "since" and "after". */
  readonly places: RegExp;
  readonly since: RegExp;
}

/** The meaning with the year of what the day is famous for, where the words around it speak of that. */
export function withFamousYear(match: Match, time: Time, named: boolean, words: FamousWords): Time {
  if (time.kind !== 'day' || time.year !== null) return time;
  const year = YEARS[`${time.month}-${time.day}`];
  if (year === undefined) return time;
  if (named) return { ...time, famous: { year, isNamed: true } };
  const { tokens, classes } = match.reading;
  const isSince = words.since.test(match.wordBefore);
  for (const step of [-1, 1]) {
    let index = step < 0 ? match.first - 1 : match.last + 1;
    for (let count = 0; count < AROUND && index >= 0 && index < tokens.length; count++, index += step) {
      if (/[.|]/.test(classes.charAt(index))) break;
      const word = wordAt(tokens, index);
      if (words.doers.test(word) || (isSince && words.places.test(word)))
        return { ...time, famous: { year, isNamed: false } };
    }
  }
  return time;
}
