import { describe, expect, it } from 'vitest';
import { readDay } from '../../../article/publication-day.ts';

describe('readDay', () => {
  it.each([
    ['2025-04-02', 'en', '2025-04-02'],
    ['2025-04-02T18:42:00+0700', 'en', '2025-04-02'],
    ['2021-07-11 11:35', 'en', '2021-07-11'],
    // With an offset written, the day is the one in that offset.
    ['2024-12-31T23:30:00-05:00', 'en', '2024-12-31'],
    ['20250402', 'en', '2025-04-02'],
    ['20250402T184200Z', 'en', '2025-04-02'],
    ['July, 20/2021 - 08:25', 'en', '2021-07-20'],
    ['12:47 | 07/07/2025', 'vi', '2025-07-07'],
    ['Thứ tư, 02/04/2025 18:42 (GMT+7)', 'vi', '2025-04-02'],
    ['Ngày 2 tháng 4 năm 2025', 'vi', '2025-04-02'],
    ['11/21/2019', 'en', '2019-11-21'],
    ['Updated 5:27 am CST, Wednesday, November 20, 2019', 'en', '2019-11-20'],
    ['Wed 29th April 2020 | 03:32 PM', 'en', '2020-04-29'],
    ['2 April 2025', 'en', '2025-04-02'],
    ['Sept. 3, 2024', 'en', '2024-09-03'],
    ['2. April 2025', 'de', '2025-04-02'],
    ['12. März 2021', 'de', '2021-03-12'],
    ['29 июня 2020', 'ru', '2020-06-29'],
    ['2 de abril de 2025', 'es', '2025-04-02'],
    ['le 30 avril 2015 à 19:07', 'fr', '2015-04-30'],
    ['2020年02月19日 20:29', 'zh', '2020-02-19'],
    ['2025/04/02', 'ja', '2025-04-02'],
    ['12.11.2021', 'de', '2021-11-12'],
    ['Party, 30.10.23', 'de', '2023-10-30'],
  ])('reads %s (%s) as %s', (text, language, date) => {
    expect(readDay(text, language)?.date).toBe(date);
  });

  it.each([
    ['12 minutes ago'],
    ['2025'],
    ['April 2025'],
    ['31/02/2025'],
    ['2025-13-02'],
    ['Room 12/14'],
    ['1234567890123'],
    ['tel. 024 3941 1349'],
    [''],
  ])('reads no day in %j', (text) => {
    expect(readDay(text, 'en')).toBeNull();
  });

  it('says that an instant in UTC may not be the publisher’s day', () => {
    expect(readDay('2025-04-02T18:42:00Z', 'en')).toEqual({ date: '2025-04-02', utcHour: 18, other: null });
  });

  it('counts an instant in UTC in the publisher’s offset when that is known', () => {
    expect(readDay('2025-04-02T18:42:00Z', 'vi', 7 * 60)).toEqual({ date: '2025-04-03', utcHour: null, other: null });
  });

  it.each([
    ['04/02/2025', 'day-first', '2025-02-04', null],
    ['04/02/2025', 'month-first', '2025-04-02', null],
    ['04/02/2025', null, '2025-04-02', '2025-02-04'],
    ['04/04/2025', null, '2025-04-04', null],
    ['04/22/2025', null, '2025-04-22', null],
    ['22/04/2025', 'month-first', '2025-04-22', null],
    // Points and dashes part days from months everywhere.
    ['04.02.2025', 'month-first', '2025-02-04', null],
    ['04-02-2025', null, '2025-02-04', null],
  ] as const)('reads %s, %s, as %s or %s', (text, order, date, other) => {
    expect(readDay(text, 'en', null, order)).toEqual({ date, utcHour: null, other });
  });
});
