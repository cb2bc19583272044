/** Reads the day of publication from what pages write: machine dates and the ways publishers print them. */
import { civilDate, isCivilDate, type CivilDate } from '../text/civil-date.ts';

/** A day as it is written. */
export interface PrintedDay {
  readonly date: CivilDate;
  /** The hour, when it is written as an instant in UTC, whose day may not be the publisher's; else null. */
  readonly utcHour: number | null;
  /** The other day that is meant if the month is written first; null where only one reading is possible. */
  readonly other: CivilDate | null;
}

/** Which of two numbers is the day, where a publisher writes both with slashes; null when it is not known. */
export type NumericOrder = 'day-first' | 'month-first' | null;

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
/** With two figures for the year, only as it is written with points. */
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/;
const VIETNAMESE = /(\d{1,2})\s*(?:tháng|thg)\s*(\d{1,2})(?:,|\s|năm)*(\d{4})/i;
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?:\s|de\b|of\b|-)*(\p{L}{3,12})\.?,?(?:\s|de\b|-)*(\d{4})(?!\d)/iu;
const MONTH_DAY_YEAR = /(\p{L}{3,12})\.?,?\s*(\d{1,2})(?:st|nd|rd|th)?\s*[,/]?\s*(\d{4})(?!\d)/iu;

const HOUR = 3_600_000;

function valid(year: number, month: number, day: number): CivilDate | null {
  return isCivilDate(year, month, day) && year > 1990 ? civilDate(year, month, day) : null;
}

const namesByLanguage = new Map<string, readonly string[]>();

/** Month names of a language from the browser's own tables, in lower case. */
function monthNames(language: string): readonly string[] {
  const known = namesByLanguage.get(language);
  if (known !== undefined) return known;
  const names: string[] = [];
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const name = format.formatToParts(Date.UTC(2020, month, 1)).find(({ type }) => type === 'month')?.value ?? '';
      names.push(name.toLowerCase().replace(/\.$/, ''));
    }
  }
  namesByLanguage.set(language, names);
  return names;
}

function monthNumber(word: string, language: string | null): number {
  const written = word.toLowerCase();
  for (const tag of language === null || language === 'en' ? ['en'] : ['en', language]) {
    const index = monthNames(tag).findIndex(
      (name) =>
        name === written ||
        (written.length >= 3 && (name.startsWith(written) || (name.length >= 3 && written.startsWith(name)))),
    );
    if (index >= 0) return (index % 12) + 1;
  }
  return 0;
}

/** True when `text` names the month of `day`. */
export function namesMonth(text: string, day: CivilDate, language: string | null): boolean {
  const name = monthNames(language ?? 'en')[Number(day.slice(5, 7)) - 1] ?? '';
  return text.toLowerCase().includes(name);
}

/**
 * The first day written in `text`.
 *
 * @param language BCP 47 primary subtag, for names of months; English is always known
 * @param offset minutes east of UTC of the publisher, when known: an instant in UTC is then counted there
 */
export function readDay(
  text: string,
  language: string | null,
  offset: number | null = null,
  order: NumericOrder = 'day-first',
): PrintedDay | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const date = valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (date === null) return null;
    const utc = /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(iso[6] ?? '');
    if (!utc) return { date, utcHour: null, other: null };
    if (offset === null) return { date, utcHour: Number(iso[4]), other: null };
    const instant = Date.parse(`${date}T${(iso[4] ?? '0').padStart(2, '0')}:${iso[5] ?? '00'}:00Z`);
    return { date: new Date(instant + (offset / 60) * HOUR).toISOString().slice(0, 10), utcHour: null, other: null };
  }
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [a, b, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    const dayFirst = [valid(year, b, a), valid(year, a, b)];
    // Points and dashes part days from months everywhere; a number over 12 can only be a day.
    const readings = numeric[2] === '/' && order !== 'day-first' ? dayFirst.toReversed() : dayFirst;
    const [date, other] = readings.filter((reading) => reading !== null);
    if (date === undefined) return null;
    const isOpen = numeric[2] === '/' && order === null && other !== undefined && other !== date;
    return { date, utcHour: null, other: isOpen ? other : null };
  }
  const date = printedDay(text, language);
  return date === null ? null : { date, utcHour: null, other: null };
}

function printedDay(text: string, language: string | null): CivilDate | null {
  const compact = COMPACT.exec(text.trim());
  if (compact !== null) return valid(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  for (const pattern of [EAST_ASIAN, YEAR_FIRST]) {
    const match = pattern.exec(text);
    if (match !== null) return valid(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  for (const [pattern, century] of [
    [VIETNAMESE, 0],
    [SHORT_YEAR, 2000],
  ] as const) {
    const match = pattern.exec(text);
    if (match !== null) return valid(century + Number(match[3]), Number(match[2]), Number(match[1]));
  }
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) {
    const date = valid(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? '', language), Number(dayFirst[1]));
    if (date !== null) return date;
  }
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) {
    return valid(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? '', language), Number(monthFirst[2]));
  }
  return null;
}
