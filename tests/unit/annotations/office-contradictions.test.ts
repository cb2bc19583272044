import { describe, expect, it } from 'vitest';
import { contradictionsIn, type OfficeSaid } from '../../../annotations/office-contradictions.ts';

const said = (day: string, role: string, rest: Partial<OfficeSaid> = {}): OfficeSaid => ({
  day,
  role,
  country: 'VN',
  former: false,
  ...rest,
});

const days = (...all: OfficeSaid[]) => contradictionsIn(all).map((pair) => pair.map(({ day }) => day));

describe('what articles say of an office', () => {
  it.each<[string, OfficeSaid[]]>([
    ['a rise for good', [said('2025-01-10', 'Deputy Foreign Minister'), said('2025-01-20', 'Foreign Minister')]],
    ['an office left for good', [said('2025-01-10', 'President'), said('2025-01-20', 'President', { former: true })]],
    [
      'an office left and taken again years later',
      [
        said('2020-01-10', 'President'),
        said('2022-01-20', 'President', { former: true }),
        said('2025-03-01', 'President'),
      ],
    ],
    [
      'two wordings of one office',
      [said('2025-01-10', 'Minister of Foreign Affairs'), said('2025-01-10', 'Foreign Minister')],
    ],
    [
      'one office in two languages',
      [
        said('2025-01-10', 'Foreign Minister'),
        said('2025-01-10', 'Bộ trưởng Ngoại giao'),
        said('2025-01-10', 'Ngoại trưởng'),
        said('2025-01-10', 'Minister of Foreign Affairs'),
      ],
    ],
    [
      'a deputy in two languages, whichever word English has for one',
      [
        said('2025-01-10', 'Vice Foreign Minister'),
        said('2025-01-10', 'Deputy Minister of Foreign Affairs'),
        said('2025-01-10', 'Thứ trưởng Bộ Ngoại giao'),
      ],
    ],
    [
      'two offices held together, in two languages',
      [
        said('2025-01-10', 'Phó Thủ tướng kiêm Bộ trưởng Ngoại giao'),
        said('2025-01-10', 'Deputy Prime Minister and Foreign Minister'),
        said('2025-01-10', 'Foreign Minister'),
      ],
    ],
    [
      'a head of government who holds a portfolio too',
      [said('2025-01-10', 'Prime Minister'), said('2025-01-10', 'Bộ trưởng Quốc phòng')],
    ],
    [
      'what no table knows to be another office',
      [said('2025-01-10', 'Chairman'), said('2025-01-10', 'Phó Trưởng ban Dân vận')],
    ],
    [
      'two offices held together',
      [said('2025-01-10', 'Foreign Minister'), said('2025-01-10', 'Deputy Prime Minister and Foreign Minister')],
    ],
    [
      'the chair of an organisation',
      [said('2025-01-10', 'Foreign Minister'), said('2025-01-10', 'Chair', { country: 'ASEAN' })],
    ],
    [
      'a deputy, the first of them',
      [said('2025-01-10', 'Deputy Prime Minister'), said('2025-01-10', 'First Deputy Prime Minister')],
    ],
    [
      'an office of a country not given',
      [said('2025-01-10', 'Minister'), said('2025-01-10', 'Minister', { country: null })],
    ],
  ])('%s is no contradiction', (_, claims) => {
    expect(contradictionsIn(claims)).toEqual([]);
  });

  it('another rank on the same day is one', () => {
    expect(days(said('2025-01-10', 'Foreign Minister'), said('2025-01-10', 'Deputy Foreign Minister'))).toEqual([
      ['2025-01-10', '2025-01-10'],
    ]);
  });

  it('a Vietnamese deputy minister among articles that say minister is one, whatever the diacritics', () => {
    expect(
      days(
        said('2025-01-10', 'Bộ trưởng Ngoại giao'),
        said('2025-01-15', 'Thứ trưởng Bộ Ngoại giao'),
        said('2025-02-20', 'Bo truong Ngoai giao'),
      ),
    ).toEqual([['2025-01-15', '2025-01-10']]);
  });

  it.each([
    ['a head of government and a minister', 'Prime Minister', 'Bộ trưởng'],
    ['a minister and a deputy', 'Foreign Minister', 'Thứ trưởng Ngoại giao'],
    ['a premier and a deputy', 'Phó Thủ tướng', 'Premier'],
    ['the defence minister and a deputy, spelt the American way', 'Bộ trưởng Quốc phòng', 'Deputy Defense Minister'],
    ['two heads of the assembly, one a deputy', 'Phó Chủ tịch Quốc hội', 'National Assembly Chairman'],
  ])('%s in two languages are one', (_, ...roles) => {
    const [one, other] = roles.map((role) => said('2025-01-10', role));
    if (one === undefined || other === undefined) throw new Error('two offices');
    expect(days(one, other)).toHaveLength(1);
  });

  it('an office held in one language and left in the other is one', () => {
    expect(
      days(
        said('2025-01-10', 'Thủ tướng'),
        said('2025-01-19', 'Prime Minister', { former: true }),
        said('2025-01-20', 'Thủ tướng'),
      ),
    ).toEqual([['2025-01-19', '2025-01-20']]);
  });

  it('“former” before the last article that gives the office is one', () => {
    expect(
      days(
        said('2025-01-10', 'Prime Minister'),
        said('2025-01-19', 'Prime Minister', { former: true }),
        said('2025-01-20', 'Prime Minister'),
      ),
    ).toEqual([['2025-01-19', '2025-01-20']]);
  });

  it('the office of another state is one', () => {
    expect(days(said('2025-01-10', 'Ambassador'), said('2025-01-10', 'Ambassador', { country: 'FR' }))).toHaveLength(1);
  });

  it('two offices are told of once, by their newest articles', () => {
    const claims = ['2025-01-10', '2025-02-10', '2025-03-10'].flatMap((day) => [
      said(day, 'Speaker'),
      said(day, 'Deputy Speaker'),
    ]);
    expect(days(...claims)).toEqual([['2025-03-10', '2025-03-10']]);
  });
});
