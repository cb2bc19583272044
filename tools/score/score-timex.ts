import { overlaps, type Span } from '../../text/span.ts';
import { zero, type Count } from './count.ts';
import type { Timex } from './timex.ts';

interface Valued extends Span {
  readonly value: string | null;
}

export interface TimexScore {
  readonly strict: Count;
  readonly relaxed: Count;
  /** Relaxed, with the value of the truth. */
  readonly value: Count;
  readonly wrong: string[];
}

/** Ways of writing one value: decades and centuries with X, decades as years, weeks without a nought, unknown days, decades and quarters as units. */
const canonical = (value: string | null) =>
  (value ?? '')
    .replace(/^(\d{3})X$|^(\d\d)XX$/, '$1$2')
    .replace(/^(\d{3})[045]\/\1[469]$/, '$1')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/^(\d{4}(?:-\d\d)?)(?:-XX)+$/, '$1')
    .replace(/^P(\d+)([EQ])$/, (_, count: string, unit: string) =>
      unit === 'E' ? `P${count}0Y` : `P${Number(count) * 3}M`,
    );

/** Scores the temporal expressions of one text: see `EXPLANATION` in ./explanation.ts. */
export function scoreTimex(truth: readonly Timex[], found: readonly Valued[], text: string): TimexScore {
  const score: TimexScore = { strict: zero(), relaxed: zero(), value: zero(), wrong: [] };
  const quote = ({ start, end }: Span) => `«${text.slice(start, end).replaceAll(/\s+/g, ' ')}»`;
  const used = new Set<Valued>();
  for (const one of truth) {
    const free = found.filter((date) => !used.has(date) && overlaps(date, one));
    const exact = free.find(({ start, end }) => start === one.start && end === one.end);
    const match = exact ?? free[0];
    if (exact === undefined) score.strict.missed++;
    else score.strict.right++;
    if (match === undefined) {
      score.relaxed.missed++;
      score.value.missed++;
      score.wrong.push(`- ${quote(one)} ${one.value}`);
      continue;
    }
    used.add(match);
    score.relaxed.right++;
    if (canonical(match.value) === canonical(one.value)) score.value.right++;
    else {
      score.value.missed++;
      score.wrong.push(`~ ${quote(one)}: ${match.value} for ${one.value}`);
    }
  }
  for (const date of found) if (!used.has(date)) score.wrong.push(`+ ${quote(date)} ${date.value}`);
  score.strict.extra = found.length - score.strict.right;
  score.relaxed.extra = found.length - score.relaxed.right;
  score.value.extra = found.length - score.value.right;
  return score;
}
