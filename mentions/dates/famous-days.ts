/** Days known by what happened on them: "since October 7", "vụ tấn công ngày 7/10". Their year is seldom written. */
import type { Match } from './grammar.ts';
import { wordAt } from './reading.ts';
import type { Time } from './time.ts';

/** So many tokens around a day tell what it is famous for. */
const AROUND = 16;

/** How a language speaks of one. */
export interface FamousDay {
  readonly year: number;
  /** Right behind the day they give it its name: "the October 7 attacks". */
  readonly deeds?: RegExp;
  /** Around the day they leave no doubt. */
  readonly doers?: RegExp;
  /** The same behind "since" and "after". */
  readonly places?: RegExp;
}

export interface FamousDays {
  /** By month and day: `10-7`. */
  readonly days: Readonly<Record<string, FamousDay>>;
  readonly since: RegExp;
  /** They may stand before the deed: "the October 7 terror attack". */
  readonly epithets?: RegExp;
}

/** The meaning with the year of what the day is famous for, where the words around it speak of that. */
export function withFamousYear(match: Match, time: Time, { days, since, epithets }: FamousDays): Time {
  if (time.kind !== 'day' || time.year !== null) return time;
  const day = days[`${time.month}-${time.day}`];
  if (day === undefined) return time;
  const { tokens, classes } = match.reading;
  const deed = epithets?.test(match.wordAfter) ? wordAt(tokens, match.last + 2) : match.wordAfter;
  if (day.deeds?.test(deed)) return { ...time, famous: { year: day.year, isNamed: true } };
  const isSince = since.test(match.wordBefore);
  for (const step of [-1, 1]) {
    let index = step < 0 ? match.first - 1 : match.last + 1;
    for (let count = 0; count < AROUND && index >= 0 && index < tokens.length; count++, index += step) {
      if (/[.|]/.test(classes.charAt(index))) break;
      const word = wordAt(tokens, index);
      if (day.doers?.test(word) || (isSince && day.places?.test(word)))
        return { ...time, famous: { year: day.year, isNamed: false } };
    }
  }
  return time;
}
