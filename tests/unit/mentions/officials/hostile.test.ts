import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

const letters = (index: number) => index.toString(36).replaceAll(/\d/g, 'x');
const repeat = (piece: (index: number) => string) => (length: number) => {
  const parts: string[] = [];
  for (let index = 0, total = 0; total < length; index++) {
    const part = piece(index);
    parts.push(part);
    total += part.length;
  }
  return parts.join('');
};

const TEXTS: readonly (readonly [string, string, (index: number) => string])[] = [
  ['title-case words without end', 'en', (index) => `Abc${letters(index % 999)} `],
  ['a body without end, and what could be its first letters', 'en', (index) => (index % 40 ? 'Ministry ' : 'MMMM. ')],
  ['one office after the other', 'en', () => 'President '],
  ['offices and joiners', 'en', () => 'Minister and '],
  ['offices and prepositions', 'en', () => 'President of the '],
  ['possessives', 'en', () => "President's "],
  ['newlines', 'en', () => '\n'],
  ['spaces', 'en', () => ' '],
  ['commas', 'en', () => ', '],
  ['initials', 'en', () => 'A.B.'],
  ['one word', 'en', () => 'x'],
  ['hyphens', 'en', () => 'vice-'],
  ['quotation marks', 'en', () => '"Joe '],
  ['combining marks', 'en', () => 'a\u0301\u0301\u0301'],
  ['a new president each time', 'en', (index) => `President Abc${letters(index)} Defg said. `],
  [
    'one president, named for ever',
    'en',
    (index) => (index % 2 === 0 ? 'President Joe Carver said. ' : 'Carver said. '),
  ],
  [
    'presidents, then "the president" for ever',
    'en',
    (index) => (index < 3000 ? `President Ab${letters(index)} Cd said. ` : 'the president said. '),
  ],
  ['a minister for ever, and one of a portfolio', 'en', () => 'Minister Joe Carver said. The army chief said. '],
  ['headlines and what may be verbs', 'en', (index) => `Minister Abc${letters(index)}ing\n`],
  [
    'names of one word',
    'en',
    (index) => `Abc${letters(index)}, head of Chile’s police, said. Abc${letters(index)} said. `,
  ],
  ['sentences that say an office', 'en', (index) => `Mr. Abc${letters(index)} has been the MP for Leeds. `],
  [
    'sentences that say someone replaced another',
    'en',
    (index) => `Abc${letters(index)} Defg replaced Hij${letters(index)} Klm. `,
  ],
  ['predecessors of no one', 'en', (index) => `His predecessor Abc${letters(index)} Defg won. `],
  [
    'an office for the person of the sentence before',
    'en',
    (index) => `Abc${letters(index)} Defg ran. She was in 2010 named minister. `,
  ],
  ['bodies and their leaders', 'en', (index) => `The party led by Abc${letters(index)} Defg won. `],
  ['names in other letters', 'en', (index) => `President Abc${letters(index)} Defg (Hij Klm) spoke. `],
  ['organisations and their heads', 'en', (index) => `The UN met. Secretary-General Abc${letters(index)} Defg spoke. `],
  ['unknown words before an office', 'en', () => 'the very popular minister of the odd '],
  ['counterparts', 'en', (index) => `his Serbian counterpart Abc${letters(index)} Def met `],
  ['Vietnamese offices', 'vi', () => 'Thủ tướng '],
  ['Vietnamese ministries', 'vi', () => 'Bộ trưởng Bộ '],
  [
    'Vietnamese lists of those elected',
    'vi',
    (index) => `bầu Phó Chủ tịch nước đối với ông Abc${letters(index)} Defg, `,
  ],
  [
    'Vietnamese subjects behind appositions',
    'vi',
    (index) => `Ông Abc${letters(index)} Defg, người được Thủ tướng bầu, thay ông Hij làm Bộ trưởng, `,
  ],
  ['Vietnamese posts that a sentence says', 'vi', () => 'Ông Nguyễn Văn Nam giữ chức Bộ trưởng kiêm '],
  ['Vietnamese names', 'vi', () => 'Nguyễn Văn '],
];

/** Three entries of a list of offices, which make every line one that may be a name, and a line of letters. */
const rosterWithLetters = (length: number): string =>
  `Minister of Trade\nAnn Hill\nMinister of Mines\nTom Reed\nMinister of War\nLee Moss\n${repeat(() => 'AB, ')(length)}end`;

/** Processor time, in milliseconds: unlike the clock's it does not count what other programs do. */
function cost(text: string, language: string): number {
  const before = process.cpuUsage();
  detectOfficials(text, { language, published: null });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as much four times the text costs: linear is 4, quadratic 16. */
function steepness(make: (length: number) => string, language: string): number {
  const [short, long] = [make(100_000), make(400_000)];
  cost(short, language);
  const ratio = () => cost(long, language) / Math.max(20, cost(short, language));
  // Other threads of this process cost too: what looks steep is measured a second time.
  const first = ratio();
  return first < 10 ? first : ratio();
}

describe('hostile text', () => {
  it.each(TEXTS)('costs time linear in its length: %s', { timeout: 60_000 }, (_name, language, piece) => {
    expect(steepness(repeat(piece), language)).toBeLessThan(10);
  });

  it('costs time linear in its length: letters behind a name in a list', { timeout: 60_000 }, () => {
    expect(steepness(rosterWithLetters, 'en')).toBeLessThan(10);
  });

  it('reads two megabytes of a single line', { timeout: 60_000 }, () => {
    const text = repeat((index) => `President Abc${letters(index % 50)} Defgh of Serbia, `)(2_000_000);
    expect(detectOfficials(text, { language: 'en', published: null }).officials.length).toBeGreaterThan(10);
  });
});
