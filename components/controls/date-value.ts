import type { Translate } from '../translate.tsx';

/** A day as people of that language write it, weekday included. Civil days are formatted in UTC, so none shifts. */
export function formatDay(date: string, t: Translate): string {
  return dayFormat(t, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(utc(date));
}

/**
 * A date value (ISO 8601 or TIMEX3) in words: `2025-04-02` with its weekday,
 * weeks and weekends as their days, months, years, quarters, halves, seasons,
 * decades, ranges and lengths of time. A value of a form not known here is
 * returned as it is, which is still right.
 */
export function formatDateValue(value: string, t: Translate): string {
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) return formatRange(from, to, t);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value, t);
  if (/^\d{4}-\d\d$/.test(value)) return dayFormat(t, { month: 'long', year: 'numeric' }).format(utc(`${value}-01`));
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week !== null) {
    const [first, last] = daysOfWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
    return formatRange(first, last, t);
  }
  const part = /^(\d{4})-(Q\d|H[12]|SP|SU|FA|WI)$/.exec(value);
  if (part !== null) {
    const [, year = '', name = ''] = part;
    return name.startsWith('Q')
      ? t('form.quarter', [name.slice(1), year])
      : t(PARTS_OF_YEAR[name as keyof typeof PARTS_OF_YEAR], [year]);
  }
  const decade = /^(\d{3})X?$/.exec(value);
  if (decade !== null) return t('form.decade', [`${decade[1]}0`]);
  return formatLength(value, t) ?? value;
}

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
    const days = dayFormat(t, { day: 'numeric', month: 'long', year: 'numeric' });
    return from <= to ? days.formatRange(utc(from), utc(to)) : `${from}/${to}`;
  }
  const ends = [from, to].map((end) => (/^(\.\.)?$/.test(end) ? '…' : formatDateValue(end, t)));
  return ends.join(' – ');
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
