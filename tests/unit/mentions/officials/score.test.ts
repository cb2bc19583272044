import { describe, expect, it } from 'vitest';
import { f1, rate } from '../../../../tools/score/count.ts';
import { sameRole } from '../../../../tools/score/score-officials.ts';
import { scoreText } from '../../../../tools/score.ts';
import { copyOfTruth, type Truth } from '../../../../tools/score/truth.ts';

const text =
  'Russian Foreign Minister Sergei Antonov met his Serbian counterpart Goran Petrovic on May 2. Antonov left today.';
const at = (part: string, from = 0) => ({
  start: text.indexOf(part, from),
  end: text.indexOf(part, from) + part.length,
});
const truth: Truth = {
  id: 'one',
  lang: 'en',
  published: '2025-05-03',
  officials: [
    {
      id: 'o1',
      name: 'Sergei Antonov',
      role: 'Foreign Minister',
      country: 'RU',
      mentions: [
        { ...at('Sergei Antonov'), kind: 'titled' },
        { ...at('Antonov', 60), kind: 'short' },
      ],
    },
    {
      id: 'o2',
      name: 'Goran Petrovic',
      role: 'Foreign Minister',
      country: 'RS',
      mentions: [{ ...at('Goran Petrovic'), kind: 'titled' }],
    },
    {
      id: 'o3',
      name: 'doubt',
      role: null,
      country: null,
      doubtful: true,
      mentions: [{ ...at('today'), kind: 'full' }],
    },
  ],
  dates: [
    { ...at('May 2'), value: '2025-05-02', type: 'DATE' },
    { ...at('today'), value: '2025-05-03', type: 'DATE', deictic: true },
  ],
};

describe('the score', () => {
  it('gives a copy of the truth 100 in everything', () => {
    const { officials, dates } = scoreText(truth, copyOfTruth(truth), text);
    expect([officials.spans, dates.strict, dates.relaxed, dates.value, dates.deictic].map(f1)).toEqual([1, 1, 1, 1, 1]);
    expect([officials.linking, officials.role, officials.country].map(rate)).toEqual([1, 1, 1]);
    expect([officials.spans.right, officials.linking.of, dates.strict.right, dates.deictic.right]).toEqual([
      3, 3, 1, 1,
    ]);
    expect([...officials.wrong, ...dates.wrong]).toEqual([]);
  });

  it('counts what is missed, too much, linked to someone else, or wrong in office and state', () => {
    const [one, two] = truth.officials;
    if (one === undefined || two === undefined) throw new Error('the truth has two officials');
    const [first, second] = one.mentions;
    const [other] = two.mentions;
    if (first === undefined || second === undefined || other === undefined) throw new Error('and three mentions');
    const wrong = {
      officials: [
        { ...one, role: 'Deputy Foreign Minister', mentions: [first, { ...at('Serbian'), kind: 'nominal' as const }] },
        { ...two, country: 'HR', mentions: [other, second] },
      ],
      dates: [
        { ...at('May 2'), value: '2024-05-02', type: 'DATE' },
        { ...at('on May'), value: null, type: 'DATE' },
      ],
    };
    const { officials, dates } = scoreText(truth, wrong, text);
    expect(officials.spans).toEqual({ right: 3, extra: 1, missed: 0 });
    expect(officials.linking).toEqual({ right: 2, of: 3 });
    expect(officials.role).toEqual({ right: 1, of: 2 });
    expect(officials.country).toEqual({ right: 1, of: 2 });
    expect(dates.strict).toEqual({ right: 1, extra: 1, missed: 0 });
    expect(dates.value).toEqual({ right: 0, extra: 2, missed: 1 });
    expect(dates.deictic).toEqual({ right: 0, extra: 0, missed: 1 });
  });

  it('looks only into the span of the article', () => {
    const inside = { ...truth, article: { start: 0, end: text.indexOf('Antonov left') } };
    const { officials, dates } = scoreText(inside, { officials: [], dates: [] }, text);
    expect(officials.spans).toEqual({ right: 0, extra: 0, missed: 2 });
    expect(dates.deictic).toEqual({ right: 0, extra: 0, missed: 0 });
  });

  it.each([
    ['Foreign Minister', 'Minister of Foreign Affairs', true],
    ['Deputy Prime Minister and Minister of Economy', 'Deputy Prime Minister and Minister of Economy', true],
    ['Vice Foreign Minister', 'Deputy Foreign Minister', true],
    ['spokeswoman of the Belarusian leader', 'spokesperson', true],
    ['Foreign Minister (his Serbian counterpart)', 'Foreign Minister', true],
    ['Thủ tướng Nga', 'Thủ tướng', true],
    ['Foreign Minister', 'Deputy Foreign Minister', false],
    ['Thủ tướng', 'Phó Thủ tướng', false],
    ['President', 'Prime Minister', false],
    ['Minister of Defence', 'Minister of Finance', false],
    ['President', null, false],
  ])('role %s and %s: %s', (a, b, same) => expect(sameRole(a, b)).toBe(same));
});
