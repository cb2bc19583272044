import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  isoWeek,
  parseCivilDate,
  weekday,
} from '../../../text/civil-date.ts';

describe('civil dates', () => {
  it.each([
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['1900-02-29', null],
    ['2025-02-30', null],
    ['2025-13-01', null],
    ['2025-4-2', null],
    ['0999-01-01', null],
    ['', null],
  ])('reads %s as %o', (text, parts) => {
    expect(parseCivilDate(text)).toEqual(parts);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-01-01', -1, '2024-12-31'],
    ['1969-12-31', 2, '1970-01-02'],
    ['2025-03-30', 1, '2025-03-31'],
  ])('counts from %s by %i days to %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });

  it.each([
    [2025, 1, -1, 2024, 12],
    [2025, 12, 1, 2026, 1],
    [2025, 6, -30, 2022, 12],
    [2025, 6, 0, 2025, 6],
  ])('counts from month %i-%i by %i to %i-%i', (year, month, months, resultYear, resultMonth) => {
    expect(addMonths(year, month, months)).toEqual({ year: resultYear, month: resultMonth });
  });

  it.each([
    ['2025-04-02', 3],
    ['2019-11-19', 2],
    ['1945-09-02', 7],
    ['2000-01-03', 1],
  ])('knows the weekday of %s', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it.each([
    ['2019-11-12', '2019-W46'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2016-01-04', '2016-W01'],
  ])('puts %s into week %s', (date, week) => {
    expect(isoWeek(date)).toBe(week);
  });

  it('refuses to count a day that does not exist', () => {
    expect(() => dayNumber('2025-02-30')).toThrow(RangeError);
  });

  it('writes parts with leading zeros', () => {
    expect(civilDate(2025, 4, 2)).toBe('2025-04-02');
    expect(daysInMonth(2024, 2)).toBe(29);
  });
});
