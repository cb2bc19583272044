import { array, assert, constantFrom, integer, oneof, property, record, shuffledSubarray, string } from 'fast-check';
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
const text = array(oneof(constantFrom(...PIECES), string({ maxLength: 4 })), { maxLength: 40 }).map((all) =>
  all.join(' '),
);
const language = constantFrom('en', 'vi', 'fr', null);
const published = constantFrom('2025-04-02', '2024-02-29', '2019-12-31', null);

describe('any text', () => {
  it('gives mentions that slice out of it, in order and apart', () => {
    assert(
      property(text, language, published, (input, lang, day) => {
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
    assert(
      property(text, language, published, (input, lang, day) => {
        for (const mention of detectDates(input, { language: lang, published: day })) {
          const { value, alternatives, reading, type, reference } = mention;
          expect(alternatives.length > 0).toBe(reading === 'unsettled');
          expect(value === null || !/^(?:unsettled|needs-reference)$/.test(reading)).toBe(true);
          expect(reference === null || day !== null || reading === 'from-context').toBe(true);
          expect(value ?? 'P1D').toMatch(/^(?:P\d|XXXX-|\d{2,4}$|\d{3,4}[-/])/);
          expect(value === null || value.includes('/') === (type === 'RANGE')).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const known = array(constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(' '));

describe('folding never changes a span', () => {
  it.each<[string, (text: string) => string]>([
    ['a space that does not break', (input) => input.replaceAll(' ', '\u00a0')],
    ['a narrow one', (input) => input.replaceAll(' ', '\u202f')],
    ['a longer dash', (input) => input.replaceAll(/[-–]/g, '—')],
    ['a curly apostrophe', (input) => input.replaceAll("'", '’')],
  ])('%s', (_, fold) => {
    assert(
      property(known, language, published, (input, lang, day) => {
        const spans = (one: string) =>
          detectDates(one, { language: lang, published: day }).map(({ start, end, value }) => [start, end, value]);
        expect(spans(fold(input))).toEqual(spans(input));
      }),
      { numRuns: 500 },
    );
  });

  it('letters whose diacritics stand apart', () => {
    assert(
      property(known, language, published, (input, lang, day) => {
        const found = (one: string) =>
          detectDates(one, { language: lang, published: day }).map(({ text: words, value }) => [
            words.normalize('NFC'),
            value,
          ]);
        expect(found(input.normalize('NFD'))).toEqual(found(input.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

const year = integer({ min: 1900, max: 2099 });
const dayOfYear = record({ year, month: integer({ min: 1, max: 12 }), day: integer({ min: 1, max: 28 }) });
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const two = (number: number) => String(number).padStart(2, '0');

describe('a date in full form', () => {
  it('has the same value wherever its paragraph stands, in English', () => {
    assert(
      property(array(dayOfYear, { minLength: 2, maxLength: 6 }), published, (days, reference) => {
        const paragraphs = days.map((one) => `The two sides met on ${MONTHS[one.month - 1]} ${one.day}, ${one.year}.`);
        const values = days.map((one) => `${one.year}-${two(one.month)}-${two(one.day)}`);
        const read = (all: readonly string[]) =>
          findDates(all.join('\n\n'), { published: reference }).map(({ value }) => value);
        expect(read(paragraphs)).toEqual(values);
        expect(read(paragraphs.toReversed())).toEqual(values.toReversed());
      }),
    );
  });

  it('has the same value whatever other paragraphs stand around it', () => {
    const FULL = [
      ['The accord of May 15, 2020 stands.', '2020-05-15'],
      ['It was signed on 3 November 1946 in Paris.', '1946-11-03'],
      ['Talks ran from March 30 to April 2, 2024.', '2024-03-30/2024-04-02'],
      ['He spoke in October 2019.', '2019-10'],
      ['It rose in the second quarter of 2021.', '2021-Q2'],
    ] as const;
    const OTHERS = [
      'They left on Monday.',
      'It ended last year, after 12 days.',
      'On June 3 it rained.',
      'He will go in May.',
    ];
    const lines = [...FULL.map(([line]) => line), ...OTHERS];
    assert(
      property(shuffledSubarray(lines, { minLength: lines.length }), published, (order, reference) => {
        const values = new Set(findDates(order.join('\n\n'), { published: reference }).map(({ value }) => value));
        for (const [, value] of FULL) expect(values).toContain(value);
      }),
      { numRuns: 300 },
    );
  });

  it('has the same value wherever its paragraph stands, in Vietnamese, composed or not', () => {
    assert(
      property(array(dayOfYear, { minLength: 2, maxLength: 6 }), published, (days, reference) => {
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
