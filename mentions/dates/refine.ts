/** What is done with the candidates once all detectors have spoken. */
import { addDays, weekday } from '../../text/civil-date.ts';
import type { Resolution } from './resolve.ts';
import type { Candidate } from './time.ts';

/** A candidate with its meaning. */
export interface Dated {
  readonly candidate: Candidate;
  readonly resolution: Resolution;
}

/**
 * Keeps candidates that do not overlap: the longer one, then the one whose detector stands earlier.
 *
 * @returns the kept candidates in text order
 */
export function withoutOverlaps<C extends Candidate>(candidates: readonly C[]): C[] {
  const byStart = candidates.slice().sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: C[] = [];
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
/** Characters of a text's beginning that say when it was written, and between a full date and those it settles. */
const LEAD = 600;
const NEARBY = 200;
/** "born in Lima on", "sinh ngày", so many code units before a date: the year of a birth settles nothing. */
const BORN = /(?<!\p{L})(?:born|sinh (?:ngày|năm|vào|ra|tại|ở))(?!\p{L})[^.;:\n]*$/u;
const BORN_REACH = 40;

/**
 * The year the text itself settles for dates without one: of the full date before them, else of one
 * that follows soon. A full date of the lead settles the whole text, one further down, of a birth or a
 * treaty, only what stands beside it. Used only when no publication day is known.
 */
export function yearsFromText(text: string, candidates: readonly Candidate[]): (number | null)[] {
  const years = candidates.map(({ time, start }) => {
    if (BORN.test(text.slice(Math.max(0, start - BORN_REACH), start))) return null;
    const one = time.kind === 'range' ? time.from : time;
    const full = one.kind === 'day' || one.kind === 'month' || one.kind === 'part';
    return full && typeof one.year === 'number' ? one.year : null;
  });
  const first = years.findIndex((year) => year !== null);
  const firstYear = years[first] ?? null;
  const firstStart = candidates[first]?.start ?? Infinity;
  let lead: number | null = null;
  let beside: { readonly year: number; readonly end: number } | null = null;
  return years.map((year, index) => {
    const { start, end } = candidates[index] ?? { start: 0, end: 0 };
    if (year !== null && start < LEAD) lead = year;
    if (year !== null) beside = { year, end };
    if (beside !== null && start - beside.end < NEARBY) return beside.year;
    const near = firstStart - end <= FARTHEST_AFTER;
    return lead ?? (near ? firstYear : null);
  });
}

/** Between "this year's" and a date of it: a few words of one sentence. */
const OWNED = /^['’]s [^.!?;:\n]{2,80}$/;

/** "this year's meeting in Lima in November": the month is of that year, whatever the tense says. */
export function withOwnersYear<C extends Candidate>(text: string, candidates: readonly C[]): C[] {
  return candidates.map((candidate, index) => {
    const { time } = candidate;
    const owner = candidates[index - 1];
    if ((time.kind !== 'month' && time.kind !== 'day') || time.year !== null || owner?.time.kind !== 'shift')
      return candidate;
    const { unit, amount } = owner.time;
    const isYears = unit === 'year' && owner.anaphor === undefined && Math.abs(amount) <= 1;
    if (!isYears || !OWNED.test(text.slice(owner.end, candidate.start))) return candidate;
    return { ...candidate, time: { ...time, year: { shift: amount } } };
  });
}

/** Which of day and month stands first in the text's dates in figures: one figure above 12 shows it for all. */
export function orderOfFigures(candidates: readonly Candidate[]): 'day' | 'month' | null {
  let order: 'day' | 'month' | null = null;
  for (const { time } of candidates) {
    if (time.kind !== 'figures' || (time.dayFirst !== null && time.monthFirst !== null)) continue;
    const shown = time.dayFirst !== null ? 'day' : 'month';
    if (order !== null && order !== shown) return null;
    order = shown;
  }
  return order;
}

/** A weekday that is no more than so many days after the one it is listed with belongs to it. */
const LISTED_WITHIN = 2;

/** "Wednesday and Thursday": the second of two weekdays follows the first. */
export function listedWeekdays(dates: readonly Dated[]): Dated[] {
  const listed: Dated[] = [];
  for (const date of dates) {
    const before = listed.at(-1);
    const [from, to] = [before?.candidate.time, date.candidate.time];
    const value = before?.resolution.value ?? null;
    const apart = date.candidate.first - (before?.candidate.last ?? -Infinity);
    if (from?.kind !== 'weekday' || to.kind !== 'weekday' || to.turn !== null || value === null || apart !== 2) {
      listed.push(date);
      continue;
    }
    const days = (to.weekday - from.weekday + 7) % 7;
    if (days === 0 || days > LISTED_WITHIN) {
      listed.push(date);
      continue;
    }
    const next = addDays(value, days);
    const reading = next > (date.resolution.reference ?? '') ? 'weekday-after' : 'weekday-before';
    listed.push({ ...date, resolution: { ...date.resolution, value: next, reading } });
  }
  return listed;
}

/** "November or December": the second of two months is of the first one's year. */
export function listedMonths(dates: readonly Dated[]): Dated[] {
  return dates.map((date, index) => {
    const before = dates[index - 1];
    const [from, to] = [before?.candidate.time, date.candidate.time];
    const year = before?.resolution.value?.slice(0, 4) ?? null;
    const apart = date.candidate.first - (before?.candidate.last ?? -Infinity);
    const isListed = from?.kind === 'month' && to.kind === 'month' && to.year === null && apart === 2;
    if (!isListed || year === null || to.month <= from.month) return date;
    const value = `${year}-${String(to.month).padStart(2, '0')}`;
    return {
      ...date,
      resolution: { ...date.resolution, value, reading: before?.resolution.reading ?? 'from-context' },
    };
  });
}

/** So far apart, in code units, may the dates of one calendar stand. */
const CALENDAR_REACH = 120;

/** Another sentence, or a clause of what has happened. */
const ENDS_CALENDAR = /[!?\n]|\.\s|\b(?:\w{1,20}ed|said|was|were|had|did|didn)\b|đã|từng/;

/** "-11-05", "-11": the place in the year of a date, or a range's first, that names no year; else `null`. */
function placeInYear({ time }: Candidate): string | null {
  const one = time.kind === 'range' ? time.from : time;
  if ((one.kind !== 'month' && one.kind !== 'day') || one.year !== null) return null;
  return [one.month, ...(one.kind === 'day' ? [one.day] : [])]
    .map((part) => `-${String(part).padStart(2, '0')}`)
    .join('');
}

const yearLater = (value: string) => value.replaceAll(/\d{4}/g, (year) => String(Number(year) + 1));

/** "Cebu in May and Manila in November": what is listed behind a date ahead is ahead as well. */
export function datesOfCalendars(text: string, dates: readonly Dated[]): Dated[] {
  const listed: Dated[] = [];
  for (const date of dates) {
    const { resolution, candidate } = date;
    const before = listed.at(-1);
    const gap = before === undefined ? '' : text.slice(before.candidate.end, candidate.start);
    const isYearless = (one: Dated) => one.resolution.reading === 'year-from-reference';
    const [first, here] = [before?.resolution.value ?? '', resolution.reference ?? ''];
    const isListed =
      before !== undefined &&
      isYearless(before) &&
      isYearless(date) &&
      first > here &&
      (resolution.value ?? here) < here &&
      (placeInYear(candidate) ?? '') > first.slice(4, 10) &&
      gap.length <= CALENDAR_REACH &&
      !ENDS_CALENDAR.test(gap);
    listed.push(isListed ? { ...date, resolution: { ...resolution, value: yearLater(resolution.value ?? '') } } : date);
  }
  return listed;
}

/** What stands between "hôm qua" and the day it is: "(22/10)", ", ngày 22/10", "22-10". */
const BESIDE = /^ ?[(,]? ?(?:ngày )?$/;

/** "hôm qua (22/10)", "today (April 4)": where the text says which day that is, it is that day. */
export function countedDaysBesideDays(text: string, dates: readonly Dated[]): Dated[] {
  return dates.map((date, index) => {
    const { time, end, anaphor } = date.candidate;
    const next = dates[index + 1];
    const isDay = time.kind === 'shift' && time.unit === 'day' && anaphor === undefined;
    if (!isDay || next?.candidate.time.kind !== 'day' || next.resolution.value === null) return date;
    if (next.candidate.start - end > 8 || !BESIDE.test(text.slice(end, next.candidate.start))) return date;
    return {
      ...date,
      resolution: { ...date.resolution, value: next.resolution.value, reading: 'from-context', reference: null },
    };
  });
}

/** How many tokens may stand between a weekday and the day it names: "Friday (April 4)", "thứ Sáu, ngày 4/4". */
const WEEKDAY_REACH = 3;

/** A weekday beside a day that falls on it is that day, whatever the tense says. */
export function weekdaysBesideDays(text: string, dates: readonly Dated[]): Dated[] {
  return dates.map((date, index) => {
    const { time, first, last } = date.candidate;
    if (time.kind !== 'weekday') return date;
    const [before, after] = [dates[index - 1], dates[index + 1]];
    const isThatDay = (other: Dated | undefined, distance: number) =>
      other?.candidate.time.kind === 'day' &&
      distance <= WEEKDAY_REACH &&
      other.resolution.value !== null &&
      weekday(other.resolution.value) === time.weekday;
    const next = (after?.candidate.first ?? Infinity) - last;
    // "They applied on 3 March. Last Thursday …"
    const isApart = before !== undefined && /[.!?;\n]/.test(text.slice(before.candidate.end, date.candidate.start));
    const previous = isApart ? Infinity : first - (before?.candidate.last ?? -Infinity);
    const day = isThatDay(after, next) ? after : isThatDay(before, previous) ? before : undefined;
    return day === undefined
      ? date
      : {
          ...date,
          resolution: { ...date.resolution, value: day.resolution.value, reading: 'from-context', reference: null },
        };
  });
}
