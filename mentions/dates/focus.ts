/** What anaphora points at: the date, and the quarter, the text spoke of last. */
import type { DateReading } from '../mention.ts';
import { resolve } from './resolve.ts';
import type { Resolution } from './resolve.ts';
import type { Candidate } from './time.ts';

/** How far back, in code units, a quarter still is what "a year ago" is compared with: about two paragraphs. */
const QUARTER_REACH = 1200;

/** A text that tells of this year and the last says "next year" of the reader's next. */
const RECENT = 1;

const FROM_CONTEXT: DateReading = 'from-context';
const UNSOLVED: Resolution = { value: null, alternatives: [], type: 'DATE', reading: FROM_CONTEXT, reference: null };

export class Focus {
  /** The last day, month or year, the end of a range included. */
  #date: string | null = null;
  /** The last whole day: years and months in between are spoken of, not pointed at. */
  #day: string | null = null;
  /** The last day that stood alone. "The same day" is never the last of several. */
  #singleDay: string | null = null;
  #quarter: { readonly value: string; readonly at: number } | null = null;

  /** The year of the last date, when it is none of the reader's own years. */
  toldYear(reference: string | null): number | null {
    const year = Number(this.#date?.split('/').at(-1)?.slice(0, 4) ?? NaN);
    return year < Number(reference?.slice(0, 4)) - RECENT ? year : null;
  }

  /** Takes note of a date that stands in its own right. */
  note(candidate: Candidate, { value, type }: Resolution): void {
    if (value === null || type === 'DURATION' || type === 'SET') return;
    this.#date = value;
    const end = value.split('/').at(-1) ?? '';
    if (/^\d{4}-\d\d-\d\d$/.test(end)) this.#day = end;
    if (end === value && this.#day === value) this.#singleDay = value;
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
      return resolve(time, { reference, contextYear: null, tense: () => 'past', order: null });
    if (candidate.anaphor !== undefined && time.kind === 'month') return this.#monthAfter(time.month, time.turn === 1);
    if (candidate.anaphor === undefined || time.kind !== 'shift') return null;
    return this.#countFrom(time);
  }

  /** "The following March", "that August": the first one behind, or in the year of, the date spoken of last. */
  #monthAfter(month: number, isBehind: boolean): Resolution | null {
    const [, year, last = ''] = /^(\d{4})(?:-(\d\d))?/.exec(this.#date?.split('/').at(-1) ?? '') ?? [];
    if (year === undefined) return null;
    const isLater = last === '' ? !isBehind : isBehind ? month > Number(last) : month >= Number(last);
    const value = `${Number(year) + (isLater ? 0 : 1)}-${String(month).padStart(2, '0')}`;
    this.#date = value;
    return { ...UNSOLVED, value };
  }

  #countFrom(time: Extract<Candidate['time'], { kind: 'shift' }>): Resolution {
    const fine = time.unit === 'day' || time.unit === 'week' || time.unit === 'weekend';
    const last = fine ? (time.amount === 0 ? (this.#singleDay ?? this.#day) : this.#day) : this.#date;
    const known = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![-\dQHW])/.exec(last?.split('/').at(-1) ?? '')?.[0];
    if (known === undefined) return UNSOLVED;
    const whole = known.length === 10;
    if (!whole && (fine || (known.length === 4 && time.unit !== 'year'))) return UNSOLVED;
    const day = `${known}${'-01-01'.slice(known.length - 4)}`;
    const resolved = resolve(time, { reference: day, contextYear: null, tense: () => 'unknown', order: null });
    return { ...resolved, reading: FROM_CONTEXT, reference: whole ? day : null };
  }
}
