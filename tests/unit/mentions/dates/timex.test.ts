import { describe, expect, it } from 'vitest';
import { detectTimex } from '../../../../mentions/dates/timex.ts';
import { f1 } from '../../../../tools/score/count.ts';
import { scoreTimex } from '../../../../tools/score/score-timex.ts';
import { readTimeMl } from '../../../../tools/score/timex.ts';

const timexes = (text: string) =>
  detectTimex(text, { language: 'en', published: '2025-04-02' }).map((one) => [one.text, one.value]);

/** Published on Wednesday, 2 April 2025. */
describe('all of TIMEX3', () => {
  it.each<[string, [string, string][]]>([
    ['The envoys are now in Geneva.', [['now', 'PRESENT_REF']]],
    ['Ties have recently warmed.', [['recently', 'PAST_REF']]],
    ['In recent years trade grew.', [['recent years', 'PAST_REF']]],
    ['Talks resume in the coming weeks.', [['the coming weeks', 'FUTURE_REF']]],
    ['He left several years ago.', [['several years ago', 'PAST_REF']]],
    ['They spoke for five hours.', [['five hours', 'PT5H']]],
    ['The 16-hour flight was calm.', [['16-hour', 'PT16H']]],
    ['It took half an hour.', [['half an hour', 'PT30M']]],
    ['They camped for 2 1/2 years.', [['2 1/2 years', 'P2Y6M']]],
    ['A minute and a half later it fell.', [['A minute and a half', 'PT1M30S']]],
    ['It lasted several months.', [['several months', 'PXM']]],
    ['Over the next couple of years it grew.', [['the next couple of years', 'P2Y']]],
    ['Aid worth $2 billion a year stopped.', [['a year', 'P1Y']]],
    ['The council meets annually.', [['annually', 'P1Y']]],
    ['The 20th century ended.', [['The 20th century', '19']]],
    ['They met on Tuesday morning.', [['Tuesday morning', '2025-04-01TMO']]],
    ['The deal lapsed at midnight Tuesday.', [['midnight Tuesday', '2025-04-01T24:00']]],
    ['He landed at 9:30 p.m. Monday.', [['9:30 p.m. Monday', '2025-03-31T21:30']]],
    [
      'He landed on Monday and left at 6 a.m.',
      [
        ['Monday', '2025-03-31'],
        ['6 a.m', '2025-03-31T06:00'],
      ],
    ],
    ['They spoke last night.', [['last night', '2025-04-01TNI']]],
    [
      'It ran from 2010 to 2015.',
      [
        ['2010', '2010'],
        ['2015', '2015'],
      ],
    ],
    [
      'In the first nine months of 2024 aid doubled.',
      [
        ['the first nine months', 'P9M'],
        ['2024', '2024'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(timexes(sentence)).toEqual(expected);
  });

  it.each([
    'Reply as soon as possible.',
    'A 52-year-old man spoke.',
    'The past is another country.',
    '25 a.m. is no time.',
  ])('none in: %s', (sentence) => {
    expect(timexes(sentence)).toEqual([]);
  });

  it('slices to the text, in order and apart', () => {
    const text = 'Now, for five hours a day, on Monday night and 3 p.m. Tuesday, from May 3 to 5, they met daily.';
    let end = 0;
    for (const one of detectTimex(text, { language: 'en', published: null })) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(one.start).toBeGreaterThanOrEqual(end);
      end = one.end;
    }
    expect(end).toBeGreaterThan(0);
  });
});

describe('newswire with TIMEX3', () => {
  const file = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="1998-02-06">02/06/1998</TIMEX3></DCT>
<TEXT>
Prices &amp; wages <EVENT eid="e1">rose</EVENT> on <TIMEX3 tid="t1" type="DATE" value="1998-02-05">Thursday</TIMEX3> for <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3> in the <TIMEX3 tid="t3" type="DATE" value="199X">1990s</TIMEX3>.
</TEXT></TimeML>`;

  it('is read with its day of publication, offsets counting the plain text', () => {
    const { text, published, expressions } = readTimeMl(file);
    expect(published).toBe('1998-02-06');
    expect(text).toBe('\nPrices & wages rose on Thursday for two days in the 1990s.\n');
    expect(expressions.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['Thursday', '1998-02-05'],
      ['two days', 'P2D'],
      ['1990s', '199X'],
    ]);
  });

  it('gives a copy of the truth 100', () => {
    const { text, expressions } = readTimeMl(file);
    const { strict, relaxed, value, wrong } = scoreTimex(expressions, expressions, text);
    expect([strict, relaxed, value].map(f1)).toEqual([1, 1, 1]);
    expect(wrong).toEqual([]);
  });

  it('counts what is missed, too much, of another extent or value', () => {
    const { text, expressions } = readTimeMl(file);
    const [first, , third] = expressions;
    if (first === undefined || third === undefined) throw new Error('three expressions');
    const found = [
      { ...first, value: '1998-02-12' },
      { start: third.start - 4, end: third.end, value: '1990/1999' },
      { start: 1, end: 7, value: '1998' },
    ];
    const { strict, relaxed, value } = scoreTimex(expressions, found, text);
    expect(strict).toEqual({ right: 1, extra: 2, missed: 2 });
    expect(relaxed).toEqual({ right: 2, extra: 1, missed: 1 });
    expect(value).toEqual({ right: 1, extra: 2, missed: 2 });
  });
});
