import { describe, expect, it } from 'vitest';
import { detectDates } from '../../../../mentions/dates/detect-dates.ts';

const MEGABYTE = 1_000_000;

/** Texts made to send a careless pattern back and forth. */
const HOSTILE: Record<string, string> = {
  digits: '1',
  'days and commas': '12, ',
  'dates without end': '1/2/2024-',
  'dots between digits': '1.',
  'months and days': 'May 1, 2, 3 and ',
  'months and links': 'May and June, ',
  'years and commas': '1999, ',
  'years and dashes': '2001-',
  'the last the last': 'the last the next ',
  'weekdays in a row': 'Monday to ',
  'ngày in a row': 'ngày 1 và ',
  'năm năm': 'năm năm ',
  'lists of days': 'ngày 1, 2, 3, ',
  newlines: '\n',
  'combining marks': 'a\u0301\u0301\u0301',
  'a word of digits and letters': 'a1',
};

function milliseconds(text: string, language: string): number {
  const start = performance.now();
  detectDates(text, { language, published: '2025-04-02' });
  return performance.now() - start;
}

describe('a megabyte of', () => {
  // Twice the text in at most about twice the time, with generous room for a busy machine:
  // anything quadratic would take minutes here, not seconds.
  it.each(Object.entries(HOSTILE))('%s costs time in line with its length', { timeout: 120_000 }, (_, piece) => {
    const language = /[^\x00-\x7f]/.test(piece) ? 'vi' : 'en';
    const half = piece.repeat(Math.ceil(MEGABYTE / 2 / piece.length));
    milliseconds(half.slice(0, 20_000), language);
    const once = milliseconds(half, language);
    expect(milliseconds(half + half, language)).toBeLessThan(once * 8 + 500);
  });
});
