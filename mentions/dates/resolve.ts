/** Turns what an expression says into an ISO 8601 value, with the way it was worked out. */
import { addDays, addMonths, civilDate, dayNumber, isCivilDate, isoWeek, weekday } from '../../text/civil-date.ts';
import type { CivilDate } from '../../text/civil-date.ts';
import type { DateReading, DateType } from '../mention.ts';
import type { Unit } from './lexicon.ts';
import { nearestYear } from './nearest-year.ts';
import type { Tense, Time, Turn, YearOf } from './time.ts';

/** What is known at the place of an expression. */
export interface Circumstances {
  /** The day to count from, or `null`. */
  readonly reference: CivilDate | null;
  /** The year other dates of the text settle, or `null`. */
  readonly contextYear: number | null;
  /** The year the text told of last, long before the reference day; else `null`. */
  readonly toldYear?: number | null;
  /** Which way the clause looks; asked only where it decides. */
  readonly tense: () => Tense;
  /** What other dates in figures show to stand first, the day or the month; `null` when none does. */
  readonly order: 'day' | 'month' | null;
}

export interface Resolution {
  readonly value: string | null;
  readonly alternatives: readonly string[];
  readonly type: DateType;
  readonly reading: DateReading;
  readonly reference: CivilDate | null;
}

const two = (number: number) => String(number).padStart(2, '0');

const stated = (value: string, type: DateType = 'DATE'): Resolution => ({
  value,
  alternatives: [],
  type,
  reading: 'stated',
  reference: null,
});

const unknown = (type: DateType = 'DATE'): Resolution => ({
  value: null,
  alternatives: [],
  type,
  reading: 'needs-reference',
  reference: null,
});

const counted = (value: string, reading: DateReading, reference: CivilDate | null): Resolution => ({
  value,
  alternatives: [],
  type: 'DATE',
  reading,
  reference,
});

const fromContext = (value: string | null) => (value === null ? null : counted(value, 'from-context', null));

/** The value of `time`, or a resolution with `value: null` when a reference is missing. */
export function resolve(time: Time, known: Circumstances): Resolution {
  switch (time.kind) {
    case 'length':
      return { ...stated(time.value, 'DURATION'), reading: 'duration' };
    case 'set':
      return { ...stated(time.value, 'SET'), reading: 'duration' };
    case 'day': {
      const famous = famousDay(time, known);
      if (famous !== null) return famous;
      return resolveInYear(time.year, known, (year) =>
        isCivilDate(year, time.month, time.day) ? civilDate(year, time.month, time.day) : null,
      );
    }
    case 'month':
      return resolveInYear(time.year, known, (year) => `${year}-${two(time.month)}`, time.turn);
    case 'part':
      return resolveInYear(time.year, known, (year) => `${year}-${time.code}`, time.turn);
    case 'year':
      return resolveInYear(time.year, known, (year) => String(year));
    case 'weekday':
      return resolveWeekday(time.weekday, time.turn, time.ofWeek, known);
    case 'shift':
      return shifted(known.reference, time.unit, time.amount + (isNewWeek(time, known.reference) ? 1 : 0));
    case 'reported-quarter':
      return shifted(known.reference, 'quarter', -1 - 4 * time.yearsBack);
    case 'weekend': {
      if (known.reference === null) return unknown();
      const day = weekday(known.reference);
      const weeks = day < 5 && known.tense() !== 'future' ? -1 : 0;
      return shifted(known.reference, 'weekend', weeks);
    }
    case 'range':
      return resolveRange(time.from, time.to, known);
    case 'figures':
      return resolveFigures(time.dayFirst, time.monthFirst, known);
  }
}

/** A famous day's next anniversary is news for so many days. */
const ANNIVERSARY = 14;

/** The day itself, where it is spoken of and not its latest or next return; `null` where that is as likely meant. */
function famousDay({ famous, month, day }: Extract<Time, { kind: 'day' }>, known: Circumstances): Resolution | null {
  if (famous === undefined) return null;
  const value = civilDate(famous.year, month, day);
  const { reference } = known;
  if (reference !== null && reference < value) return null;
  if (reference !== null && !famous.isNamed) {
    const nearest = nearestYear(reference, 'unknown', 0, (year) => civilDate(year, month, day)) ?? value;
    const apart = Math.abs(dayNumber(reference) - dayNumber(nearest));
    const isPast = nearest <= reference;
    if (nearest !== value && apart <= ANNIVERSARY && (isPast || known.tense() === 'future')) return null;
  }
  return counted(value, 'from-context', null);
}

function resolveFigures(dayFirst: Time | null, monthFirst: Time | null, known: Circumstances): Resolution {
  const one = dayFirst === null || (monthFirst !== null && known.order === 'month') ? monthFirst : dayFirst;
  if (one === null) return unknown();
  const first = resolve(one, known);
  if (dayFirst === null || monthFirst === null) return first;
  if (known.order !== null) return first.value === null ? first : { ...first, reading: 'from-context' };
  const second = resolve(monthFirst, known);
  // "Updated 4/11/2006" on that day: the one reading that is the day of writing.
  const today = [first, second].find(({ value, reading }) => reading === 'stated' && value === known.reference);
  if (today !== undefined) return { ...today, reading: 'from-context' };
  const values = [first.value, second.value].filter((value) => value !== null);
  if (values.length === 0) return unknown();
  return { ...first, value: null, alternatives: values, reading: 'unsettled', reference: known.reference };
}

function resolveInYear(
  year: YearOf,
  known: Circumstances,
  inYear: (year: number) => string | null,
  turn: Turn = 0,
): Resolution {
  if (typeof year === 'number') {
    const value = inYear(year);
    return value === null ? unknown() : stated(value);
  }
  if (year?.told === true && typeof known.toldYear === 'number') {
    return fromContext(inYear(known.toldYear + year.shift)) ?? unknown();
  }
  if (year !== null && (!year.told || year.shift !== 0)) {
    if (known.reference === null) return unknown();
    const value = inYear(Number(known.reference.slice(0, 4)) + year.shift);
    return value === null ? unknown() : counted(value, 'counted-from-reference', known.reference);
  }
  if (known.contextYear !== null && turn === 0) {
    const found = fromContext(inYear(known.contextYear));
    if (found !== null) return found;
  }
  if (known.reference === null) return unknown();
  const nearest = nearestYear(known.reference, known.tense(), turn, inYear);
  return nearest === null ? unknown() : counted(nearest, 'year-from-reference', known.reference);
}

function resolveWeekday(
  day: number,
  turn: Turn | null,
  ofWeek: boolean,
  { reference, tense }: Circumstances,
): Resolution {
  if (reference === null) return unknown();
  const today = weekday(reference);
  const back = (today - day + 7) % 7;
  const ahead = (day - today + 7) % 7;
  let days: number;
  if (turn === null) {
    const looks = tense();
    days = looks === 'future' || (looks === 'due' && ahead < back) ? ahead : -back;
  } else if (turn === 0 && !ofWeek) days = thisWeekday(day - today, today, tense);
  else if (turn === 0 || ofWeek) days = day - today + 7 * turn;
  // "Last Monday" on a Tuesday is not yesterday.
  else if (turn < 0) days = back > 1 ? -back : -7 - back;
  else days = ahead || 7;
  return counted(addDays(reference, days), days > 0 ? 'weekday-after' : 'weekday-before', reference);
}

/** "this Tuesday", `days` from today in its week: the coming one where the clause looks ahead, or on a weekend as a rule. */
function thisWeekday(days: number, today: number, tense: Circumstances['tense']): number {
  if (days >= 0) return days;
  const looks = tense();
  const isToCome = looks === 'future' || (looks === 'unknown' && today > 5);
  return isToCome ? days + 7 : days;
}

function shifted(reference: CivilDate | null, unit: Unit, amount: number): Resolution {
  return reference === null
    ? unknown()
    : counted(shiftValue(reference, unit, amount), 'counted-from-reference', reference);
}

/** On a Sunday "last week" has just ended, and ISO 8601 still counts that day to it. */
const isNewWeek = ({ fromSunday }: { readonly fromSunday?: boolean }, reference: CivilDate | null): boolean =>
  fromSunday === true && reference !== null && weekday(reference) === 7;

/** The day, week, month … that lies `amount` units from `reference`. */
function shiftValue(reference: CivilDate, unit: Unit, amount: number): string {
  const [year, month] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))];
  switch (unit) {
    case 'day':
      return addDays(reference, amount);
    case 'fortnight':
      return addDays(reference, 14 * amount);
    case 'week':
      return isoWeek(addDays(reference, 7 * amount));
    case 'weekend':
      return `${isoWeek(addDays(reference, 7 * amount))}-WE`;
    case 'month': {
      const then = addMonths(year, month, amount);
      return `${then.year}-${two(then.month)}`;
    }
    case 'quarter': {
      const then = addMonths(year, month, 3 * amount);
      return `${then.year}-Q${Math.ceil(then.month / 3)}`;
    }
    case 'year':
      return String(year + amount);
    case 'decade':
      return String(Math.floor(year / 10) + amount);
    case 'century':
      return String(Math.floor(year / 100) + amount);
  }
}

/** The end of a range lies after its beginning: a missing year is taken from the other end. */
function resolveRange(from: Time, to: Time, known: Circumstances): Resolution {
  const [first, second] = shareYear(from, to);
  // "from January to September": the end says which year, since what is told of has often just ended.
  if (hasNoYear(first) && hasNoYear(second)) return resolveBackwards(first, second, known);
  const beginning = resolve(first, known);
  if (beginning.value === null) return { ...beginning, type: 'RANGE' };
  let end = resolve(second, known);
  if (end.value === null) return { ...end, type: 'RANGE' };
  if ('year' in second && second.year === null) {
    const year = Number(beginning.value.slice(0, 4));
    const same = resolve({ ...second, year }, known);
    end = same.value !== null && same.value >= beginning.value ? same : resolve({ ...second, year: year + 1 }, known);
  } else if (second.kind === 'weekday' && end.value < beginning.value) {
    end = { ...end, value: addDays(end.value, 7) };
  }
  if (end.value === null || end.value < beginning.value) return unknown('RANGE');
  return { ...beginning, value: `${beginning.value}/${end.value}`, type: 'RANGE' };
}

const hasNoYear = (time: Time): boolean => 'year' in time && time.year === null && !('turn' in time && time.turn !== 0);

/** A range of which neither end has a year: the beginning is the last one before the end. */
function resolveBackwards(from: Time, to: Time, known: Circumstances): Resolution {
  const end = resolve(to, known);
  if (end.value === null) return { ...end, type: 'RANGE' };
  const year = Number(end.value.slice(0, 4));
  for (const one of [year, year - 1]) {
    const beginning = resolve({ ...from, year: one } as Time, known);
    if (beginning.value !== null && beginning.value <= end.value)
      return { ...end, value: `${beginning.value}/${end.value}`, type: 'RANGE' };
  }
  return unknown('RANGE');
}

function shareYear(from: Time, to: Time): [Time, Time] {
  if ('year' in from && 'year' in to && from.year === null && typeof to.year === 'number') {
    const later = 'month' in from && 'month' in to && from.month > to.month;
    return [{ ...from, year: later ? to.year - 1 : to.year }, to];
  }
  return [from, to];
}
