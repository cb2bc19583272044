import { nameOrders } from '../../lexicons/name-orders.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import type { Token } from '../tokens.ts';

export const vietnameseSurnames: ReadonlySet<string> = new Set(nameOrders.vietnamese.split(' '));
/** A Vietnamese name has no more parts, and without diacritics no fewer to be told from English words. */
const PARTS = { most: 5, least: 3 };

const isSyllable = (token: Token | undefined): token is Token =>
  token?.shape === 'title' && isVietnameseSyllable(token.plain);

/**
 * "Hoa An Nam", "Bui Le Thai", "Tô Hà": the token at `at`, which English has as a word, is a part of a Vietnamese name.
 *
 * @param isPlace the word names a state too: two syllables can be a province's, "Thái Nguyên"
 */
export function isInVietnameseName(tokens: readonly Token[], at: number, isPlace: boolean): boolean {
  if (!isSyllable(tokens[at])) return false;
  let from = at;
  while (
    at - from < PARTS.most &&
    tokens[from]?.gap === 'space' &&
    tokens[from]?.opens !== true &&
    isSyllable(tokens[from - 1])
  )
    from--;
  let to = at + 1;
  while (to - from <= PARTS.most && tokens[to]?.gap === 'space' && isSyllable(tokens[to])) to++;
  const first = tokens[from];
  if (first === undefined || to - from > PARTS.most || !vietnameseSurnames.has(first.plain)) return false;
  const isMarked = tokens.slice(from, to).some(({ key, plain }) => key !== plain);
  if (first.opens && from === at && !isMarked) return false;
  return to - from >= PARTS.least || (to - from === 2 && isMarked && !isPlace);
}
