import { describe, expect, it } from 'vitest';
import { agreeOnFacts, countNames } from '../../../anchoring/guard.ts';

describe('the guard', () => {
  it.each([
    ['Son met the Lao minister on 3 July.', 'Son met the Thai minister on 3 July.'],
    ['Son met the Lao minister on 3 July.', 'Son met the Lao minister on 4 July.'],
    ['The treaty was signed.', 'The treaty was not signed.'],
    ['The prime minister came.', 'The deputy prime minister came.'],
    ['It cost 5 million USD.', 'It cost 5 billion USD.'],
    ['Hai bên đã ký hiệp định.', 'Hai bên chưa ký hiệp định.'],
    ['Thủ tướng đến thăm.', 'Phó Thủ tướng đến thăm.'],
    ['Talks are on Monday.', 'Talks are on Tuesday.'],
  ])('tells %j from %j', (one, other) => {
    expect(agreeOnFacts(one, other)).toBe(false);
    expect(agreeOnFacts(other, one)).toBe(false);
  });

  it.each([
    ['Son praised close ties with Laos.', 'Son hailed the good ties with Laos.'],
    ['They met in Vietnam.', 'They met in Viet Nam.'],
    ['The two sides met Son.', 'Son met the two sides.'],
    ['Thứ trưởng Hằng nói', 'Thu truong Hang noi'],
    ['The talks ended.', 'These talks ended.'],
  ])('finds the same facts in %j and %j', (one, other) => {
    expect(agreeOnFacts(one, other)).toBe(true);
  });

  it('counts names and figures, not the capital that opens a sentence', () => {
    expect(countNames('Talks with Laos began on 3 July.')).toBe(3);
    expect(countNames('He praised the work of the ambassador.')).toBe(0);
  });
});
