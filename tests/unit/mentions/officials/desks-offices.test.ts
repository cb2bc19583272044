import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

/** Every official of a text, with the places that name him: `name | role | country: place, place`. */
function officials(text: string): string[] {
  const found = detectOfficials(text, { language: 'en', published: null });
  return found.officials.map(({ id, name, role, country }) => {
    const places = found.mentions.filter(({ official }) => official === id).map((one) => one.text);
    return `${name} | ${role} | ${country}: ${places.join(', ')}`;
  });
}

describe('offices as ministries and agencies write them', () => {
  describe('whose holder serves another', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      [
        'Chile’s Secretary to the President Dr. Ann Hill left.',
        'null | President | CL: the President',
        'Ann Hill | Secretary to the President | CL: Ann Hill',
      ],
      [
        'Assistant to the President of Chile for Trade Ann Hill left.',
        'null | President of Chile | CL: the President of Chile',
        'Ann Hill | Assistant to the President of Chile for Trade | CL: Ann Hill',
      ],
      [
        'Chile’s President Ann Hill came. The Special Adviser to the President, Tom Reed, left.',
        'Ann Hill | President | CL: Ann Hill, the President',
        'Tom Reed | Special Adviser to the President | CL: Tom Reed',
      ],
      [
        'Ann Hill, Special Representative of the Secretary-General for Chile, spoke.',
        'Ann Hill | Special Representative of the Secretary-General for Chile | UN: Ann Hill',
        'null | Secretary-General | UN: the Secretary-General',
      ],
      [
        'Ann Hill, Special Representative of the Secretary-General and Head of the UN Office, spoke.',
        'Ann Hill | Special Representative of the Secretary-General and Head of the UN Office | UN: Ann Hill',
        'null | Secretary-General | UN: the Secretary-General',
      ],
      [
        'Head of the Office of the President Ann Hill spoke.',
        'Ann Hill | Head of the Office of the President | null: Ann Hill',
      ],
      [
        'Director General of the Office of the Foreign Minister Ann Hill spoke.',
        'Ann Hill | Director General of the Office of the Foreign Minister | null: Ann Hill',
      ],
      ['Head of the Amir’s Office Ann Hill came.', 'Ann Hill | Head of the Amir’s Office | null: Ann Hill'],
      // Of a president with his name the name is his.
      ['Adviser to President Ann Hill left.', 'Ann Hill | President | null: Ann Hill'],
      ['A spokesman for the Chilean President Ann Hill left.', 'Ann Hill | President | CL: Ann Hill'],
      ['Head of the Office of President Ann Hill spoke.', 'Ann Hill | President | null: Ann Hill'],
      // "Assistant" is no office without whose it is.
      ['Assistant Ann Hill left. Assistant to the press Tom Reed came.'],
    ])('%s', (text, ...expected) => expect(officials(text)).toEqual(expected));
  });

  describe('of several portfolios, and of states by their full names', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      [
        'Minister of Foreign Affairs, Emigration and Chilean Expatriates Dr. Ann Hill spoke.',
        'Ann Hill | Minister of Foreign Affairs, Emigration and Chilean Expatriates | CL: Ann Hill',
      ],
      [
        'The Minister of Foreign Affairs, Migration and Gambians Abroad, Ann Hill, spoke.',
        'Ann Hill | Minister of Foreign Affairs, Migration and Gambians Abroad | null: Ann Hill',
      ],
      [
        'Minister of Foreign Affairs and Worship Ann Hill spoke.',
        'Ann Hill | Minister of Foreign Affairs and Worship | null: Ann Hill',
      ],
      [
        'Minister of Foreign Affairs, European Union and Cooperation of the Kingdom of Spain Ann Hill spoke.',
        'Ann Hill | Minister of Foreign Affairs, European Union and Cooperation of the Kingdom of Spain | ES: Ann Hill',
      ],
      [
        'The Minister of State for Foreign, Commonwealth and Development Affairs (Ms Ann Hill): No.',
        'Ann Hill | Minister of State for Foreign, Commonwealth and Development Affairs | null: Ann Hill',
      ],
      [
        'Minister of Foreign Affairs, Trade Minister Ann Hill spoke.',
        'Ann Hill | Minister of Foreign Affairs, Trade Minister | null: Ann Hill',
      ],
      [
        'President of the Arab Republic of Egypt Tarek Salem spoke.',
        'Tarek Salem | President of the Arab Republic of Egypt | EG: Tarek Salem',
      ],
      [
        'Minister of Foreign Affairs of the Hellenic Republic Ann Hill spoke.',
        'Ann Hill | Minister of Foreign Affairs of the Hellenic Republic | GR: Ann Hill',
      ],
      [
        'HE the Prime Minister and Minister of Trade Ann Hill spoke.',
        'Ann Hill | Prime Minister and Minister of Trade | null: Ann Hill',
      ],
      // Two holders, one of whom is not named.
      [
        'Chile’s Prime Minister Ann Hill came. The Prime Minister and Trade Minister Tom Reed left.',
        'Ann Hill | Prime Minister | CL: Ann Hill, The Prime Minister',
        'Tom Reed | Trade Minister | CL: Tom Reed',
      ],
    ])('%s', (text, ...expected) => expect(officials(text)).toEqual(expected));
  });
});
