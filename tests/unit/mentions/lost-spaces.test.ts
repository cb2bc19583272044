import { describe, expect, it } from 'vitest';
import { detect } from '../../../mentions/detect.ts';

/** What is found in a text, as `text = name | role | country` or `text = value`. */
function found(text: string): string[] {
  const { mentions, officials } = detect(text, { language: 'en', published: '2025-04-02' });
  return mentions.map((one) => {
    expect(text.slice(one.start, one.end)).toBe(one.text);
    if (one.kind === 'date') return `${one.text} = ${one.value}`;
    const official = officials.find(({ id }) => id === one.official);
    return `${one.text} = ${official?.name} | ${official?.role} | ${official?.country}`;
  });
}

/** Two words that tell that the text lost spaces. */
const TOLD = 'It was said inLima andQuito.';

describe('a text that lost the spaces beside its links', () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      `The formerPresident Ann Hillholding a lead overChile’s minister Tom Reed, Hillsaid. She spoke to Hill. ${TOLD}`,
      'Ann Hill = Ann Hill | President | CL',
      'Tom Reed = Tom Reed | minister | CL',
      'Hill = Ann Hill | President | CL',
      'Hill = Ann Hill | President | CL',
    ],
    [
      `ChileanPresident Ann Hillis abroad. The President is far. The president of Peru and Hill met. ${TOLD}`,
      'Ann Hill = Ann Hill | President | CL',
      'The President = Ann Hill | President | CL',
      'The president of Peru = null | president of Peru | PE',
      'Hill = Ann Hill | President | CL',
    ],
    [
      `Chile’s President Ann Hill left onFriday. ${TOLD}`,
      'Ann Hill = Ann Hill | President | CL',
      'Friday = 2025-03-28',
    ],
    [`Chile tripled it by 2023. It began in Chilein 2014. ${TOLD}`, '2023 = 2023', '2014 = 2014'],
    [`A speech was read. Chile’s President Ann Hill’sspeech was long. ${TOLD}`, 'Ann Hill = Ann Hill | President | CL'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected));

  it('is not one with a firm’s name in it', () => {
    expect(found('Chile’s President Ann Hillis with theBrand; Hill was glad.')[0]).toContain('Hillis');
  });

  it.each([
    'Israelis and Thailand’s Chairman left. Israel is near. The Chair is a man. Thai land is good.',
    'Ms. Hill wrote @AnnHill and #HillWins.',
  ])('leaves the words of others whole: %s', (text) => {
    expect(detect(`${text} ${TOLD}`, { language: 'en', published: null }).mentions).toEqual([]);
  });
});
