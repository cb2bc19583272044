import { describe, expect, it } from 'vitest';
import { valuesIn } from './find-dates.ts';

/** Published on Wednesday, 2 April 2025. */
describe('English dates', () => {
  it.each<[string, [string, string | null][]]>([
    ['The treaty was signed on May 15, 2020.', [['May 15, 2020', '2020-05-15']]],
    ['The minister left on March 27.', [['March 27', '2025-03-27']]],
    ['He will visit Oslo from May 22-23.', [['May 22-23', '2025-05-22/2025-05-23']]],
    ['Talks are set for 23 to 25 April 2025.', [['23 to 25 April 2025', '2025-04-23/2025-04-25']]],
    ['The envoys met on Monday.', [['Monday', '2025-03-31']]],
    ['The envoys will meet on Friday.', [['Friday', '2025-04-04']]],
    [
      'The committee met on June 10, 11 and 12, 2024.',
      [
        ['June 10', '2024-06-10'],
        ['11', '2024-06-11'],
        ['12, 2024', '2024-06-12'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });
});
