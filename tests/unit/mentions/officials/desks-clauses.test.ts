import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

describe('what a sentence says behind an apposition', () => {
  it.each<Rows[number]>([
    [
      'Ann Hill, a banker who ran the treasury under former President Tom Reed, becomes economy minister.',
      'Ann Hill | economy minister | null: Ann Hill',
      'Tom Reed | President | null | former: Tom Reed',
    ],
    [
      'Ann Hill, the CEO of Moss Fitzgerald, was picked to lead the Commerce Department.',
      'Ann Hill | head of the Commerce Department | null: Ann Hill',
    ],
    [
      'Ann Hill, co-founder of Blue Baking Entertainment, was nominated as trade minister.',
      'Ann Hill | trade minister | null: Ann Hill',
    ],
    ['Ann Hill, the third-place finisher, returns as trade minister.', 'Ann Hill | trade minister | null: Ann Hill'],
    [
      'Ann Hill, a banker from Lima, was picked to lead the Commerce Department.',
      'Ann Hill | head of the Commerce Department | PE: Ann Hill',
    ],
    ['The trade minister, Ann Hill, was elected mayor.', 'Ann Hill | trade minister | null: Ann Hill'],
    [
      'She tapped Ann Hill as trade minister, and Tom Reed, who lost to her in the party race, as defence chief.',
      'Ann Hill | trade minister | null: Ann Hill',
      'Tom Reed | defence chief | null: Tom Reed',
    ],
    [
      'Ann Hill has been made prime minister, with Tom Reed replacing her as trade minister.',
      'Ann Hill | prime minister | null: Ann Hill',
      'Tom Reed | trade minister | null: Tom Reed',
    ],
    [
      'Tom Reed, who was fired by President Ann Hill in May, is returning as defence minister.',
      'Tom Reed | defence minister | null: Tom Reed',
      'Ann Hill | President | null: Ann Hill',
    ],
    [
      'Tom Reed, an economist with a doctorate from Lima University, will serve as trade minister.',
      'Tom Reed | trade minister | PE: Tom Reed',
    ],
    ['Ann Hill, whose party came third, will stay on as trade minister.', 'Ann Hill | trade minister | null: Ann Hill'],
    [
      'The cabinet includes Ann Hill, a former banker, as trade minister and Tom Reed, a baker, as defence minister.',
      'Ann Hill | trade minister | null: Ann Hill',
      'Tom Reed | defence minister | null: Tom Reed',
    ],
    [
      'Ann Hill will be replaced by Tom Reed, a career diplomat, as ambassador to Peru.',
      'Ann Hill | ambassador to Peru | null | former: Ann Hill',
      'Tom Reed | ambassador to Peru | null: Tom Reed',
    ],
    [
      'Tom Reed moves to the interior ministry. She promoted Ann Hill to the health portfolio.',
      'Tom Reed | head of the interior ministry | null: Tom Reed',
      'Ann Hill | head of the health portfolio | null: Ann Hill',
    ],
    [
      'Chile voted. Tom Reed, a former World Bank managing director, stays on as trade minister.',
      'Tom Reed | trade minister | CL: Tom Reed',
    ],
    [
      'A decree appointing Tom Reed Secretary of the Security Council was signed.',
      'Tom Reed | Secretary of the Security Council | null: Tom Reed',
    ],
    [
      'The president dismissed Tom Reed as trade minister, and the resignation of Ann Hill as mayor followed.',
      'Tom Reed | trade minister | null | former: Tom Reed',
      'Ann Hill | mayor | null | former: Ann Hill',
    ],
    [
      'They named former banker Ann Hill finance minister. They want to oust Tom Reed as mayor.',
      'Ann Hill | finance minister | null: Ann Hill',
      'Tom Reed | mayor | null: Tom Reed',
    ],
    [
      'Tom Reed, chief executive of Acme, was named transport minister.',
      'Tom Reed | transport minister | null: Tom Reed',
    ],
    ['Joe Otieno, the 91-year-old who has led Chad since 1982, spoke.', 'Joe Otieno | leader | TD: Joe Otieno'],
    [
      'The interim government led by Nobel laureate Ann Hill fell.',
      'Ann Hill | leader of the government | null: Ann Hill',
    ],
    [
      'Ann Hill defeated President Tom Reed in a runoff to become president of Chile.',
      'Ann Hill | president of Chile | CL: Ann Hill',
      'Tom Reed | President | CL: Tom Reed',
    ],
    ['Ann Hill – who unseated Tom Reed to become mayor – left.', 'Ann Hill | mayor | null: Ann Hill'],
    [
      'Ann Hill, formerly the trade minister, left. Tom Reed, until last week minister of health, stayed.',
      'Ann Hill | trade minister | null | former: Ann Hill',
      'Tom Reed | minister of health | null | former: Tom Reed',
    ],
    [
      'Tom Reed lost his seat as governor. Ann Hill took the oath of office as president.',
      'Tom Reed | governor | null | former: Tom Reed',
      'Ann Hill | president | null: Ann Hill',
    ],
    [
      'Ann Hill, a former prosecutor whose father, Joe Hill, was governor, was sworn in as mayor.',
      'Ann Hill | mayor | null: Ann Hill',
      'Joe Hill | governor | null | former: Joe Hill',
    ],
    ['She tapped former trade minister Tom Reed as foreign minister.', 'Tom Reed | foreign minister | null: Tom Reed'],
    [
      'Former foreign minister Tom Reed was named foreign minister in 2010.',
      'Tom Reed | foreign minister | null | former: Tom Reed',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));

  it.each([
    'Ann Hill, a professor at Lima University, was named president.',
    'Ann Hill, a friend of Tom Reed who heads the finance ministry, left.',
    'Ann Hill, chief executive of Acme, was named president of the club.',
    'Ann Hill, the coach who led Chile to victory, left.',
    'Ann Hill hopes to beat Tom Reed to become mayor. Jane Moss left the bank to become mayor.',
    'Ann Hill moves to the bakery. They moved Tom Reed to the kitchen.',
    'Acme, a friend of Ann Hill, was picked to lead the choir.',
    'Ann Hill, the CEO of Moss Fitzgerald, was picked to lead the firm.',
    'Ann Hill, who sings with Tom Reed, was picked to lead the choir.',
  ])('finds no official: %s', (text) => expect(officialsIn('en', text)).toEqual([]));
});

describe('an office behind what someone is besides', () => {
  it.each<Rows[number]>([
    [
      'Ann Hill, the billionaire founder of Blue Gull and a former prime minister, refused.',
      'Ann Hill | prime minister | null | former: Ann Hill',
    ],
    ['Ann Hill, co-founder of Gullnet and a former minister, left.', 'Ann Hill | minister | null | former: Ann Hill'],
    ['Ann Hill, his sister and chief of staff, spoke.', 'Ann Hill | chief of staff | null: Ann Hill'],
    [
      'Ann Hill, Carver’s sister and former trade minister, spoke.',
      'Ann Hill | trade minister | null | former: Ann Hill',
    ],
    [
      'Ann Hill, 51, the daughter of a miner and the country’s first female president, spoke.',
      'Ann Hill | first female president | null: Ann Hill',
    ],
    [
      'Ann Hill, Carver’s sister and a former health adviser to the president, spoke.',
      'Ann Hill | health adviser | null | former: Ann Hill',
    ],
    ['Ann Hill, a lawmaker and daughter of the tycoon Tom Reed, left.', 'Ann Hill | lawmaker | null: Ann Hill'],
    [
      'They met Tom Reed, Carver’s chief of staff Ann Hill and the head of the Gull party, Joe Moss.',
      'Ann Hill | chief of staff | null: Ann Hill',
      'Joe Moss | head of the Gull party | null: Joe Moss',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));

  it.each([
    'They met Tom Reed, the founder of Acme and the foreign minister.',
    'She met Tom Reed, the founder of Acme, and a former minister.',
    'They thanked Tom Reed, his wife and the minister.',
  ])('finds no official: %s', (text) => expect(officialsIn('en', text)).toEqual([]));
});

describe('those who lead parties', () => {
  it.each<Rows[number]>([
    ['DMK president Ravi Menon spoke.', 'Ravi Menon | DMK president | IN: Ravi Menon'],
    ['Tom Reed, the FDP chief, spoke.', 'Tom Reed | FDP chief | DE: Tom Reed'],
    ['The ruling BNC party met. BNC chairman Ann Hill spoke.', 'Ann Hill | BNC chairman | null: Ann Hill'],
    [
      'Ann Hill, the leader of the pro-Peruvian Blue Gull party, spoke.',
      'Ann Hill | leader of the pro-Peruvian Blue Gull party | null: Ann Hill',
    ],
    [
      'Ann Hill, the former co-leader of the pro-Kurdish GNP, spoke.',
      'Ann Hill | co-leader of the pro-Kurdish GNP | null | former: Ann Hill',
    ],
    [
      'Ann Hill, head of the mainly Arab Gull party, spoke.',
      'Ann Hill | head of the mainly Arab Gull party | null: Ann Hill',
    ],
    [
      'Ann Hill, the leader of the separatist Blauwe Meeuw, spoke.',
      'Ann Hill | leader of the separatist Blauwe Meeuw | null: Ann Hill',
    ],
    ['The Gull party has elected Ann Hill as its new leader.', 'Ann Hill | leader | null: Ann Hill'],
    [
      'Chile’s exiled opposition leader Ann Hill spoke. The exiled president Tom Reed left.',
      'Ann Hill | opposition leader | CL: Ann Hill',
      'Tom Reed | president | CL | former: Tom Reed',
    ],
    ['A caretaker cabinet under Ann Hill was named.', 'Ann Hill | leader of the cabinet | null: Ann Hill'],
    [
      'President Ali Reed, who succeeded his father Omar Reed, spoke.',
      'Ali Reed | President | null: Ali Reed',
      'Omar Reed | President | null | former: Omar Reed',
    ],
    ['Ann Hill, head of Carver’s Blue Party, spoke.', 'Ann Hill | head of Carver’s Blue Party | null: Ann Hill'],
    [
      'Omar Holt, the deputy political leader of the militant group Hamas, spoke.',
      'Omar Holt | deputy political leader of the militant group Hamas | PS: Omar Holt',
    ],
    [
      'Ann Hill, the Moscow-backed leader of the Donetsk region, spoke.',
      'Ann Hill | leader of the Donetsk region | UA: Ann Hill',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));

  it.each([
    'The choir elected Ann Hill as its leader. The firm named Tom Reed as leader.',
    'The school under Ann Hill grew.',
    'A BNC party was held. BNC chairman Ann Hill spoke.',
    'It was said by Ann Hill, president of the pro-life Blue B. Gull List.',
    'Ann Hill, the head of Carver’s Garden Ltd, spoke.',
  ])('finds no official: %s', (text) => expect(officialsIn('en', text)).toEqual([]));
});

describe('several holders', () => {
  it.each<Rows[number]>([
    [
      'Three Republican senators — Ann Hill of Alaska, Tom Reed of Maine and Joe Moss of Ohio — left.',
      'Ann Hill | Republican senator | US: Ann Hill',
      'Tom Reed | Republican senator | US: Tom Reed',
      'Joe Moss | Republican senator | US: Joe Moss',
    ],
    [
      'The foreign ministers of Chile, Peru, and Kenya -- Ann Hill, Tom Reed, and Joe Otieno -- met.',
      'Ann Hill | foreign minister | CL: Ann Hill',
      'Tom Reed | foreign minister | PE: Tom Reed',
      'Joe Otieno | foreign minister | KE: Joe Otieno',
    ],
    [
      'The foreign ministers of Chile, Peru and Kenya, Ann Hill, Tom Reed and Joe Otieno, met.',
      'Ann Hill | foreign minister | CL: Ann Hill',
      'Tom Reed | foreign minister | PE: Tom Reed',
      'Joe Otieno | foreign minister | KE: Joe Otieno',
    ],
    ['Democrat Ann Hill of Ohio spoke.', 'Ann Hill | null | US: Ann Hill'],
    [
      'Gull party leader Ann Hill, who doubles as Lima governor, and co-leader Tom Reed left.',
      'Ann Hill | governor | PE: Ann Hill',
      'Tom Reed | co-leader | PE: Tom Reed',
    ],
    [
      'Foreign minister, and deputy prime minister Ann Hill spoke.',
      'Ann Hill | Foreign minister, and deputy prime minister | null: Ann Hill',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));

  it.each([
    'The foreign ministers of Chile, Peru and Kenya, Ann Hill and Tom Reed, met.',
    'The foreign ministers of Chile, Peru and Kenya – Ann Hill and Tom Reed were there – met.',
    'Democrat Ann Hill of Peru spoke.',
  ])('finds no official: %s', (text) => expect(officialsIn('en', text)).toEqual([]));
});
