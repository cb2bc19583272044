/** Titles of books and films that tell a time: "Seven Years in Tibet was filmed in the Andes." */
import { NAME } from '../../tokens/tokens.ts';
import type { Match } from '../grammar.ts';

/** So many tokens behind a title the sentence goes on. */
const REACH = 8;
/** A word that a headline would have with a capital. */
const SHORTEST = 4;

/** A unit of time with a capital, in a line that is no headline, since a longer word in it has none. */
export function isInTitle({ reading: { tokens, classes }, last }: Match): boolean {
  const second = tokens.text.charAt((tokens.starts[last] ?? 0) + 1);
  if (tokens.kinds[last] !== NAME || second !== second.toLowerCase()) return false;
  for (let index = last + 1; index <= last + REACH && index < classes.length && classes.charAt(index) !== '|'; index++)
    if (classes.charAt(index) === 'x' && (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) >= SHORTEST)
      return true;
  return false;
}
