import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDates } from '../../../../mentions/dates/detect-dates.ts';
import { findDates } from './find-dates.ts';

const PIECES = [
  'May',
  'March',
  'Sept.',
  'Monday',
  'Sun',
  '12',
  '31',
  '5/6',
  '2025',
  '2026–2031',
  '1990s',
  '3rd',
  'the',
  'last',
  'next',
  'of',
  'and',
  'to',
  'from',
  'year',
  'years',
  'ago',
  'quarter',
  'first',
  'in',
  'ngày',
  'tháng',
  'năm',
  'thứ',
  'hai',
  'đến',
  'từ',
  'quý',
  'I',
  'hôm',
  'nay',
  'qua',
  'cuối',
  'đầu',
  'tuần',
  'trước',
  ',',
  '-',
  '–',
  '/',
  '(',
  ')',
  '.',
  '\n',
  '\n\n',
  'e\u0301',
  '👩‍🚀',
  'The envoy said',
  'Bộ trưởng sẽ',
  '1.000',
  '2,5',
  "'s",
  '\u00a0',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((all) => all.join(' '));
const language = fc.constantFrom('en', 'vi', 'fr', null);
const published = fc.constantFrom('2025-04-02', '2024-02-29', '2019-12-31', null);

describe('any text', () => {
  it('gives mentions that slice out of it, in order and apart', () => {
    fc.assert(
      fc.property(text, language, published, (input, lang, day) => {
        let end = 0;
        for (const mention of detectDates(input, { language: lang, published: day })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(input.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives values that say how they came about', () => {
    fc.assert(
      fc.property(text, language, published, (input, lang, day) => {
        for (const { value, alternatives, reading, type, reference } of detectDates(input, {
          language: lang,
          published: day,
        })) {
          expect(reading === 'unsettled').toBe(alternatives.length > 0);
          if (reading === 'unsettled' || reading === 'needs-reference') expect(value).toBeNull();
          if (day === null && reading !== 'from-context') expect(reference).toBeNull();
          if (value === null) continue;
          expect(value).toMatch(/^(?:P\d|XXXX-|\d{2,4}$|\d{3,4}[-/])/);
          expect(value.includes('/')).toBe(type === 'RANGE');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const year = fc.integer({ min: 1900, max: 2099 });
const dayOfYear = fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const two = (number: number) => String(number).padStart(2, '0');

describe('a date in full form', () => {
  it('has the same value wherever its paragraph stands, in English', () => {
    fc.assert(
      fc.property(fc.array(dayOfYear, { minLength: 2, maxLength: 6 }), published, (days, reference) => {
        const paragraphs = days.map((one) => `The two sides met on ${MONTHS[one.month - 1]} ${one.day}, ${one.year}.`);
        const values = days.map((one) => `${one.year}-${two(one.month)}-${two(one.day)}`);
        const read = (all: readonly string[]) =>
          findDates(all.join('\n\n'), { published: reference }).map(({ value }) => value);
        expect(read(paragraphs)).toEqual(values);
        expect(read(paragraphs.toReversed())).toEqual(values.toReversed());
      }),
    );
  });

  it('has the same value wherever its paragraph stands, in Vietnamese, composed or not', () => {
    fc.assert(
      fc.property(fc.array(dayOfYear, { minLength: 2, maxLength: 6 }), published, (days, reference) => {
        const paragraphs = days.map((one, index) =>
          index % 2 === 0
            ? `Hai bên đã gặp nhau ngày ${one.day}/${one.month}/${one.year}.`
            : `Ngày ${one.day} tháng ${one.month} năm ${one.year}, hai bên ký kết.`,
        );
        const values = days.map((one) => `${one.year}-${two(one.month)}-${two(one.day)}`);
        const read = (all: readonly string[]) =>
          findDates(all.join('\n\n'), { language: 'vi', published: reference }).map(({ value }) => value);
        expect(read(paragraphs)).toEqual(values);
        expect(read(paragraphs.toReversed())).toEqual(values.toReversed());
        expect(read(paragraphs.map((one) => one.normalize('NFD')))).toEqual(values);
      }),
    );
  });
});
