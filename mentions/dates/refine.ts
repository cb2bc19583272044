/** What is done with the candidates once all detectors have spoken. */
import type { Candidate } from './time.ts';

/**
 * Keeps candidates that do not overlap: the longer one, then the one whose detector stands earlier.
 *
 * @returns the kept candidates in text order
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byStart = candidates.slice().sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: Candidate[] = [];
  for (const candidate of byStart) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= candidate.start) kept.push(candidate);
    else if (isBetter(candidate, before)) {
      kept.pop();
      kept.push(candidate);
    }
  }
  return kept;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  const difference = a.end - a.start - (b.end - b.start);
  return difference > 0 || (difference === 0 && a.rank < b.rank);
}

/** How far after a date the full date may stand that lends it its year, in code units: about a paragraph. */
const FARTHEST_AFTER = 600;

/**
 * The year the text itself settles for dates without one: of the full date before them, else of one
 * that follows soon. Used only when no publication day is known.
 */
export function yearsFromText(candidates: readonly Candidate[]): (number | null)[] {
  const years = candidates.map(({ time }) => {
    const one = time.kind === 'range' ? time.from : time;
    const full = one.kind === 'day' || one.kind === 'month' || one.kind === 'part';
    return full && typeof one.year === 'number' ? one.year : null;
  });
  const first = years.findIndex((year) => year !== null);
  const firstYear = years[first] ?? null;
  const firstStart = candidates[first]?.start ?? Infinity;
  let last: number | null = null;
  return years.map((year, index) => {
    if (year !== null) last = year;
    const near = firstStart - (candidates[index]?.end ?? 0) <= FARTHEST_AFTER;
    return last ?? (near ? firstYear : null);
  });
}
