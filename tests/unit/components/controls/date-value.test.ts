import { describe, expect, it } from 'vitest';
import { countryName } from '../../../../components/controls/country-name.ts';
import { formatDateValue, formatDay } from '../../../../components/controls/date-value.ts';
import { translateFrom } from '../panel/translate.ts';

const en = await translateFrom('en');
const vi = await translateFrom('vi');

describe('a day', () => {
  it('has its weekday, in the language of the reader', () => {
    expect(formatDay('2025-04-02', en)).toMatch(/^Wednesday,? 2 April 2025$/);
    expect(formatDay('2025-04-02', vi)).toBe('Thứ Tư, ngày 2/4/2025');
    expect(formatDay('2026-11-22', vi)).toBe('Chủ Nhật, ngày 22/11/2026');
  });

  it('is the same day wherever the reader is', () => {
    const zone = process.env['TZ'];
    try {
      for (const place of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
        process.env['TZ'] = place;
        expect(formatDay('2024-02-29', en)).toContain('29 February 2024');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('a date value', () => {
  it.each([
    ['1957', '1957'],
    ['2025-10', 'October 2025'],
    ['2026-Q1', 'First quarter of 2026'],
    ['2025-Q4', 'Fourth quarter of 2025'],
    ['2026-H2', 'Second half of 2026'],
    ['2025-W14', '31 March\u2009–\u20096 April 2025'],
    ['2025-W14-WE', '5\u2009–\u20096 April 2025'],
    ['2021-W01', '4\u2009–\u200910 January 2021'],
    ['2020-W53', '28 December 2020\u2009–\u20093 January 2021'],
    ['2024-SU', 'Summer 2024'],
    ['2024-WI', 'Winter 2024'],
    ['199X', 'the 1990s'],
    ['1990/1999', 'the 1990s'],
    ['1990/1994', '1990 – 1994'],
    ['19', '1900–1999'],
    ['XXXX-WXX-1', 'Every Monday'],
    ['XXXX-WXX-7', 'Every Sunday'],
    ['XXXX-09', 'Every September'],
    ['P60Y', '60 years'],
    ['P1Y', '1 year'],
    ['P2M', '2 months'],
    ['P3W', '3 weeks'],
    ['P10D', '10 days'],
    ['PT90M', '90 minutes'],
    ['2021/2023', '2021 – 2023'],
    ['2025-05-22/..', expect.stringMatching(/22 May 2025 – …$/)],
  ])('%s is said as %s', (value, words) => {
    expect(formatDateValue(value, en)).toEqual(words);
  });

  it.each([
    ['2026-Q1', 'Quý I/2026'],
    ['2025-Q4', 'Quý IV/2025'],
    ['20', '2000–2099'],
    ['XXXX-WXX-1', 'Thứ Hai hằng tuần'],
    ['XXXX-09', expect.stringMatching(/^tháng (?:9|Chín) hằng năm$/i)],
    ['2025-04-02', 'Thứ Tư, ngày 2/4/2025'],
    ['2025-05-22/2025-05-23', '22–23/5/2025'],
    ['2025-W14', '31/3–6/4/2025'],
    ['2020-W53', '28/12/2020–3/1/2021'],
    ['2024-05-01/2025-05-01', '1/5/2024–1/5/2025'],
    ['2025-05-22/2025-05-22', '22/5/2025'],
    ['199X', 'Thập niên 1990'],
    ['2025-10', expect.stringMatching(/tháng 10.*2025/i)],
  ])('%s is said in Vietnamese', (value, words) => {
    expect(formatDateValue(value, vi)).toEqual(words);
  });

  it('joins two days of one month', () => {
    expect(formatDateValue('2025-05-22/2025-05-23', en)).toMatch(/^22\s*–\s*23 May 2025$/);
  });

  it.each(['2025-13-45x', 'XXXX-WXX-8', 'XXXX-13', '2026-Q5', 'FUTURE_REF', 'P'])(
    'leaves %s as it is rather than guess',
    (value) => {
      expect(formatDateValue(value, en)).toBe(value);
    },
  );
});

describe('a country', () => {
  it.each([
    ['VN', 'Vietnam', 'Việt Nam'],
    ['NO', 'Norway', 'Na Uy'],
  ])('%s is named in the language of the reader', (code, english, vietnamese) => {
    expect(countryName(code, en)).toBe(english);
    expect(countryName(code, vi)).toBe(vietnamese);
  });

  it.each(['WHO', 'ASEAN', 'European Commission'])('is left as it is when it is the organisation %s', (name) => {
    expect(countryName(name, en)).toBe(name);
  });
});
