import { alignWords, type Pair } from './align.ts';
import type { Range, WordMatch } from './word-match.ts';

/** An old range beside a new one. */
export interface Fit {
  readonly pairs: readonly Pair[];
  /** How alike they are, 0 to 1. */
  readonly likeness: number;
  /** Share of the old range's letters, and of the new one's, that stand in the other. */
  readonly kept: number;
  readonly covers: number;
}

/** How well an old range fits a new one, whatever is matched so far. */
export function fitOf(match: WordMatch, was: Range, is: Range): Fit {
  const { old, now, vocabulary } = match;
  const pairs = alignWords(old.ids, now.ids, (id) => vocabulary.weight(id), [was.first, was.end], [is.first, is.end]);
  const common = pairs.reduce((sum, [word]) => sum + vocabulary.weight(old.ids[word] ?? 0), 0);
  const [inOld, inNow] = [match.weightOf(old, was), match.weightOf(now, is)];
  return {
    pairs,
    likeness: (2 * common) / Math.max(1, inOld + inNow),
    kept: common / Math.max(1, inOld),
    covers: common / Math.max(1, inNow),
  };
}
