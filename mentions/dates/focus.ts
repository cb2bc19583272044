/** What anaphora points at: the date, and the quarter, the text spoke of last. */
import type { DateReading } from '../mention.ts';
import { resolve } from './resolve.ts';
import type { Resolution } from './resolve.ts';
import type { Candidate } from './time.ts';

/** How far back, in code units, a quarter still is what "a year ago" is compared with: about two paragraphs. */
const QUARTER_REACH = 1200;

const FROM_CONTEXT: DateReading = 'from-context';
const UNSOLVED: Resolution = { value: null, alternatives: [], type: 'DATE', reading: FROM_CONTEXT, reference: null };

export class Focus {
  #date: string | null = null;
  #quarter: { readonly value: string; readonly at: number } | null = null;

  /** Takes note of a date that stands in its own right. */
  note(candidate: Candidate, { value, type }: Resolution): void {
    if (value === null || type === 'DURATION' || type === 'SET') return;
    this.#date = value;
    if (/^\d{4}-Q\d$/.test(value)) this.#quarter = { value, at: candidate.start };
  }

  /**
   * The meaning of an anaphor, or of "a year ago" in a report on a quarter; `null` when `candidate` is neither.
   *
   * @param reference the day of publication, the last resort for "the quarter"
   */
  resolve(candidate: Candidate, reference: string | null): Resolution | null {
    const { time } = candidate;
    const quarter =
      this.#quarter !== null && candidate.start - this.#quarter.at <= QUARTER_REACH ? this.#quarter.value : null;
    if (quarter !== null) {
      const back =
        time.kind === 'reported-quarter'
          ? time.yearsBack
          : time.kind === 'shift' && time.unit === 'year' && time.amount === -1 && candidate.last > candidate.first + 1
            ? 1
            : null;
      if (back !== null) return { ...UNSOLVED, value: `${Number(quarter.slice(0, 4)) - back}${quarter.slice(4)}` };
    }
    if (time.kind === 'reported-quarter')
      return resolve(time, { reference, contextYear: null, tense: 'past', order: null });
    if (candidate.anaphoric !== true || time.kind !== 'shift') return null;
    return this.#countFrom(time);
  }

  #countFrom(time: Extract<Candidate['time'], { kind: 'shift' }>): Resolution {
    const known =
      this.#date === null
        ? null
        : /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![-\dQHW])/.exec(this.#date.split('/').at(-1) ?? '')?.[0];
    if (known === null || known === undefined) return UNSOLVED;
    const whole = known.length === 10;
    const fine = time.unit === 'day' || time.unit === 'week' || time.unit === 'weekend';
    if (!whole && (fine || (known.length === 4 && time.unit !== 'year'))) return UNSOLVED;
    const day = `${known}${'-01-01'.slice(known.length - 4)}`;
    const resolved = resolve(time, { reference: day, contextYear: null, tense: 'unknown', order: null });
    return { ...resolved, reading: FROM_CONTEXT, reference: whole ? day : null };
  }
}
