import type { Translate } from '../translate.tsx';

/** A day as people of that language write it, weekday included. Civil days are formatted in UTC, so none shifts. */
export function formatDay(date: string, t: Translate): string {
  return t('form.day', [dayFormat(t, { weekday: 'long' }).format(utc(date)), formatDays(date, date, t)]);
}

/**
 * A date value (ISO 8601 or TIMEX3) in words: `2025-04-02` with its weekday,
 * weeks and weekends as their days, months, years, quarters, halves, seasons,
 * decades and centuries, ranges, lengths of time, and the weekday or month in
 * which something repeats. A value of a form not known here is returned as it
 * is, which is still right.
 */
export function formatDateValue(value: string, t: Translate): string {
  const decade = /^(\d{3})(?:X?|0\/\1[9])$/.exec(value);
  if (decade !== null) return t('form.decade', [`${decade[1]}0`]);
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) return formatRange(from, to, t);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value, t);
  if (/^\d{4}-\d\d$/.test(value)) return dayFormat(t, { month: 'long', year: 'numeric' }).format(utc(`${value}-01`));
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week !== null) {
    const [first, last] = daysOfWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
    return formatRange(first, last, t);
  }
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value);
  if (part !== null) {
    const [, year = '', name = ''] = part;
    return name.startsWith('Q')
      ? t(QUARTERS[name as keyof typeof QUARTERS], [year])
      : t(PARTS_OF_YEAR[name as keyof typeof PARTS_OF_YEAR], [year]);
  }
  // Its first two digits name a century in TIMEX3, which counts it from the year that ends in 00.
  if (/^\d\d$/.test(value)) return `${value}00–${value}99`;
  return formatRepeat(value, t) ?? formatLength(value, t) ?? value;
}

const QUARTERS = {
  Q1: 'form.quarter1',
  Q2: 'form.quarter2',
  Q3: 'form.quarter3',
  Q4: 'form.quarter4',
} as const;

const PARTS_OF_YEAR = {
  H1: 'form.firstHalf',
  H2: 'form.secondHalf',
  SP: 'form.spring',
  SU: 'form.summer',
  FA: 'form.autumn',
  WI: 'form.winter',
} as const;

const DAY = 86_400_000;

/** The first and last day of an ISO 8601 week, which holds 4 January when it is the first; or of its weekend. */
function daysOfWeek(year: number, week: number, weekendOnly: boolean): [first: string, last: string] {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  const days = [monday + (weekendOnly ? 5 * DAY : 0), monday + 6 * DAY];
  const [first = '', last = ''] = days.map((time) => new Date(time).toISOString().slice(0, 10));
  return [first, last];
}

function formatRange(from: string, to: string, t: Translate): string {
  if (/^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to)) {
    return from <= to ? formatDays(from, to, t) : `${from}/${to}`;
  }
  const ends = [from, to].map((end) => (/^(\.\.)?$/.test(end) ? '…' : formatDateValue(end, t)));
  return ends.join(' – ');
}

/** The days from one to another, without weekdays; one day when they are the same. */
function formatDays(from: string, to: string, t: Translate): string {
  if (t('form.locale') === 'vi') return numericDays(from, to);
  return dayFormat(t, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(utc(from), utc(to));
}

/**
 * `22–23/5/2025`: what both days share is said once, as the Vietnamese press
 * writes it. CLDR's own range repeats the whole date.
 */
function numericDays(from: string, to: string): string {
  const [first, last] = [from, to].map((day) => day.split('-').map(Number).toReversed()) as [number[], number[]];
  if (from === to) return last.join('/');
  const own = [1, 2, 3].find((length) => first.slice(length).join() === last.slice(length).join());
  return `${first.slice(0, own).join('/')}–${last.join('/')}`;
}

/** Something that repeats in a weekday (`XXXX-WXX-1`, a Monday) or a month (`XXXX-09`). */
function formatRepeat(value: string, t: Translate): string | null {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value)?.[1];
  // 1 January 2024 was a Monday.
  if (weekday !== undefined)
    return t('form.weekly', [dayFormat(t, { weekday: 'long' }).format(utc(`2024-01-0${weekday}`))]);
  const month = /^XXXX-(0[1-9]|1[0-2])$/.exec(value)?.[1];
  if (month !== undefined) return t('form.yearly', [dayFormat(t, { month: 'long' }).format(utc(`2024-${month}-01`))]);
  return null;
}

const UNITS = [
  ['year', /(\d+(?:\.\d+)?)Y/],
  ['month', /^P[^T]*?(\d+(?:\.\d+)?)M/],
  ['week', /(\d+(?:\.\d+)?)W/],
  ['day', /(\d+(?:\.\d+)?)D/],
  ['hour', /T.*?(\d+(?:\.\d+)?)H/],
  ['minute', /T.*?(\d+(?:\.\d+)?)M/],
] as const;

function formatLength(value: string, t: Translate): string | null {
  if (!/^P(?=[\dT])/.test(value)) return null;
  const parts = UNITS.flatMap(([unit, pattern]) => {
    const count = pattern.exec(value)?.[1];
    if (count === undefined) return [];
    return [
      new Intl.NumberFormat(t('form.locale'), { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count)),
    ];
  });
  return parts.length > 0 ? parts.join(' ') : null;
}

/** Making a formatter costs more than a hundred uses of it, and a page may have hundreds of dates. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(t: Translate, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = t('form.locale');
  const key = [locale, ...Object.keys(parts)].join();
  const made = dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  dayFormats.set(key, made);
  return made;
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
