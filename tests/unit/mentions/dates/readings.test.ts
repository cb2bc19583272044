import { describe, expect, it } from 'vitest';
import type { DateReading } from '../../../../mentions/mention.ts';
import { findDates, valuesIn } from './find-dates.ts';

/** Published on Wednesday, 2 April 2025. */
describe('how a date was worked out', () => {
  it.each<[string, string, DateReading, string | null]>([
    ['The treaty of May 15, 2020 stands.', '2020-05-15', 'stated', null],
    ['It dates from the 1990s.', '1990/1999', 'stated', null],
    ['He left on Monday.', '2025-03-31', 'weekday-before', '2025-04-02'],
    ['He will leave on Friday.', '2025-04-04', 'weekday-after', '2025-04-02'],
    ['He leaves next Wednesday.', '2025-04-09', 'weekday-after', '2025-04-02'],
    ['He left on Friday last week.', '2025-03-28', 'weekday-before', '2025-04-02'],
    ['He left on March 3.', '2025-03-03', 'year-from-reference', '2025-04-02'],
    ['He left in October.', '2024-10', 'year-from-reference', '2025-04-02'],
    ['He left last April.', '2024-04', 'year-from-reference', '2025-04-02'],
    ['He left yesterday.', '2025-04-01', 'counted-from-reference', '2025-04-02'],
    ['He came in March last year.', '2024-03', 'counted-from-reference', '2025-04-02'],
    ['He stayed for ten days.', 'P10D', 'duration', null],
    ['He comes every year.', 'P1Y', 'duration', null],
  ])('%s', (sentence, value, reading, reference) => {
    expect(findDates(sentence)).toEqual([expect.objectContaining({ value, reading, reference, alternatives: [] })]);
  });

  it('names the rule with its language', () => {
    expect(findDates('He left on March 3.')[0]?.rule).toBe('en/month-day');
    expect(findDates('Ông rời Hà Nội ngày 3/3.', { language: 'vi' })[0]?.rule).toBe('vi/day-slash-month');
  });

  it('gives both readings of figures whose order nothing settles', () => {
    expect(findDates('They met on 3/7 in Vienna.')).toEqual([
      expect.objectContaining({
        text: '3/7',
        value: null,
        reading: 'unsettled',
        alternatives: ['2024-07-03', '2025-03-07'],
        reference: '2025-04-02',
      }),
    ]);
  });

  it('leaves both readings without a year unsaid when there is no publication day', () => {
    expect(findDates('They met on 3/7 in Vienna.', { published: null })).toEqual([
      expect.objectContaining({ value: null, reading: 'needs-reference', alternatives: [] }),
    ]);
  });

  it.each([
    ['They met on 3/7/2024 and on 25/12/2024.', '2024-07-03'],
    ['They met on 3/7/2024 and on 12/25/2024.', '2024-03-07'],
  ])('takes the order from another date in figures: %s', (sentence, value) => {
    expect(findDates(sentence)[0]).toMatchObject({ value, reading: 'from-context', alternatives: [] });
  });

  it('does not choose when the figures contradict each other', () => {
    expect(findDates('On 3/7/2024, 25/12/2024 and 12/25/2024.')[0]).toMatchObject({ reading: 'unsettled' });
  });
});

describe('on a Sunday', () => {
  it.each([
    ['Aides met last week.', '2025-W13'],
    ['Aides meet next week.', '2025-W14'],
    ['Aides met two weeks ago.', '2025-W11'],
  ])('the week that ends is the last: %s', (sentence, value) => {
    expect(findDates(sentence, { published: '2025-03-30' })[0]?.value).toBe(value);
  });
});

describe('captions', () => {
  it('look back where the text looks ahead', () => {
    const caption = 'The hall will host the summit on May 9.';
    const text = `${caption}\nThe hall will host the summit on May 9.`;
    const [first, second] = findDates(text, { captions: [{ start: 0, end: caption.length }] });
    expect(first?.value).toBe('2024-05-09');
    expect(second?.value).toBe('2025-05-09');
  });

  it('take a day without a year from the past in Vietnamese', () => {
    const text = 'Hai nhà lãnh đạo tại lễ đón ngày 4/4. Ảnh: Minh An';
    expect(findDates(text, { language: 'vi', captions: [{ start: 0, end: text.length }] })[0]?.value).toBe(
      '2024-04-04',
    );
  });
});

describe('anaphora', () => {
  it.each([
    ['They met on May 15, 2020 and signed the same day.', 'the same day', '2020-05-15'],
    [
      'They met on 6 May 2020 during a visit from 5 to 8 May 2020 under the plan for 2019-2024. The same day they signed.',
      'The same day',
      '2020-05-06',
    ],
    ['The bomb fell on May 15, 1944 and many died by the end of that year.', 'the end of that year', '1944'],
    ['They met on May 15, 2020 and left late that month.', 'late that month', '2020-05'],
    ['They met on May 15, 2020 and parted two days later.', 'two days later', '2020-05-17'],
    ['He resigned in 1998 and died that year.', 'that year', '1998'],
    ['Output rose 5% in 2019 from a year earlier.', 'a year earlier', '2018'],
    ['Net fell in the third quarter of 2024 from a year earlier.', 'a year earlier', '2023-Q3'],
  ])('%s', (sentence, text, value) => {
    expect(findDates(sentence).at(-1)).toMatchObject({ text, value, anaphoric: true, reading: 'from-context' });
  });

  it.each([
    ['en', 'They met on May 15, 2020. The following day they left.', 'The following day', '2020-05-16'],
    ['en', 'It opened in 2016. The next year it closed.', 'The next year', '2017'],
    ['vi', 'Ông đến ngày 15/3 và hôm sau rời đi.', 'hôm sau', '2025-03-16'],
  ])('a day or year with a name of its own is none, %s: %s', (language, sentence, text, value) => {
    const found = findDates(sentence, { language }).at(-1);
    expect(found).toMatchObject({ text, value, anaphoric: false, reading: 'from-context' });
  });

  it('counts from the last date that is no anaphor itself', () => {
    const values = findDates('In 2019 it rose. In 2020 it fell from a year earlier, and again from a year earlier.');
    expect(values.map(({ value }) => value)).toEqual(['2019', '2020', '2019', '2019']);
  });

  it('has no value without a date before it', () => {
    expect(findDates('The same day they left.')).toEqual([expect.objectContaining({ value: null, anaphoric: true })]);
  });

  it.each([
    ['Ngày 15/3, hai bên hội đàm; cùng ngày, họ ký kết.', 'cùng ngày', '2025-03-15'],
    ['Quan hệ lập năm 1973; hai năm sau, sứ quán mở cửa.', 'hai năm sau', '1975'],
  ])('%s', (sentence, text, value) => {
    expect(findDates(sentence, { language: 'vi' }).at(-1)).toMatchObject({ text, value, anaphoric: true });
  });
});

describe('datelines', () => {
  it('are the day that "today" means when the text was put online later', () => {
    expect(valuesIn('HANOI, April 1 (VNA) – The two sides signed it today.')).toEqual([
      ['April 1', '2025-04-01'],
      ['today', '2025-04-01'],
    ]);
  });

  it('settle a text without a publication day when they give the year', () => {
    expect(valuesIn('GENEVA, 3 March 2022 — The envoy left on Monday.', { published: null })).toEqual([
      ['3 March 2022', '2022-03-03'],
      ['Monday', '2022-02-28'],
    ]);
  });

  it('settle nothing where they are a birth', () => {
    expect(
      valuesIn('The president comes on 30 August. He was born in Lima on 23 November 1962.', { published: null }),
    ).toEqual([
      ['30 August', null],
      ['23 November 1962', '1962-11-23'],
    ]);
    expect(
      valuesIn('Bà Hill thăm Huế ngày 30/8. Bà sinh ngày 23/11/1962 tại Lima.', { language: 'vi', published: null }),
    ).toEqual([
      ['30/8', null],
      ['23/11/1962', '1962-11-23'],
    ]);
  });

  it('are not a day of the story', () => {
    expect(valuesIn('The delegation, which left on March 3 (Monday), said today was fine.')).toEqual([
      ['March 3', '2025-03-03'],
      ['Monday', '2025-03-03'],
      ['today', '2025-04-02'],
    ]);
  });
});

describe('the language of a paragraph', () => {
  it.each(['en', 'vi', 'fr', null])('decides its grammar, though the page says %s', (language) => {
    const text =
      'Bộ trưởng cho biết hai bên đã ký thỏa thuận ngày 5/3 và sẽ họp lại vào quý II.\n\n' +
      'The minister said that the two sides signed it on March 5 and will meet in the second half of 2025.';
    expect(valuesIn(text, { language })).toEqual([
      ['5/3', '2025-03-05'],
      ['quý II', '2025-Q2'],
      ['March 5', '2025-03-05'],
      ['the second half of 2025', '2025-H2'],
    ]);
  });

  it('is the declared one where its words do not tell', () => {
    expect(valuesIn('Ảnh: An, 5/3/2025', { language: 'vi' })).toEqual([['5/3/2025', '2025-03-05']]);
    expect(valuesIn('Photo: An, 5/3/2025', { language: 'en' })).toEqual([['5/3/2025', null]]);
  });
});
