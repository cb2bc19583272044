import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';
import { officialsIn } from './officials-in.ts';

type Row = readonly [text: string, ...expected: string[]];

/** What governments announce: who was received, appointed and asked. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'titles that firms give too, among officials': [
    [
      'Chile’s Ann Hill met Secretary Moss, Chairman Reed, Director Carver, and Ambassador Poe.',
      'Moss | Secretary | CL: Moss',
      'Reed | Chairman | CL: Reed',
      'Carver | Director | CL: Carver',
      'Poe | Ambassador | CL: Poe',
    ],
    ['Chile’s Ambassador Poe and Director Carver met.', 'Poe | Ambassador | CL: Poe'],
    ['Chile’s Ann Hill met Chairman Reed, Director Carver, and Manager Poe.'],
  ],
  'what a body is made of': [
    [
      'Chile’s Council of Economic Advisers Member Ann Hill spoke.',
      'Ann Hill | Council of Economic Advisers Member | CL: Ann Hill',
    ],
    [
      'Chile’s Chair of the Council of Economic Advisers Ann Hill spoke.',
      'Ann Hill | Chair of the Council of Economic Advisers | CL: Ann Hill',
    ],
    ['Chile’s Office of Trade Chief Economist Ann Hill spoke.'],
    [
      'Poland’s National Security Bureau Chief Tom Reed spoke.',
      'Tom Reed | National Security Bureau Chief | PL: Tom Reed',
    ],
    ['The Times of Chile’s Lima Bureau Chief Tom Reed spoke.'],
    ['On Monday Chile’s Moss Service Chief Ann Hill spoke.', 'Ann Hill | Moss Service Chief | CL: Ann Hill'],
    ['Ann Hill was President of the Federation of American Scientists.'],
    ['Chile named members to the Federal Service Disputes Panel. The Panel met.'],
    ['Chile opened the Tom Moss Research Complex. The Complex is new.'],
  ],
  'leaders whom a paper names without an article': [
    ['They made a joint call on Chilean president here.', 'null | president | CL: Chilean president'],
    ['They spoke of Chilean president ideas.'],
  ],
  'who serves a president': [
    [
      'Chile\n- Ann Hill, Deputy Assistant to the President for Trade\n- Tom Reed, Special Assistant to the President',
      'Ann Hill | Deputy Assistant to the President for Trade | CL: Ann Hill',
      'Tom Reed | Special Assistant to the President | CL: Tom Reed',
    ],
    [
      'Ann Hill, Chief of Staff to the First Lady, left Chile.',
      'Ann Hill | Chief of Staff to the First Lady | CL: Ann Hill',
    ],
  ],
  nominations: [
    [
      'Ann Hill, of Ohio, to be Secretary of the Army, vice Tom Reed, resigned.',
      'Tom Reed | Secretary of the Army | US | former: Tom Reed',
    ],
    ['Ann Hill, of Ohio, to be Counsel of the Office of the Director of National Intelligence, vice Tom Reed.'],
    [
      'Chile’s President Reed Announces his Intent to Nominate Ann M. Hill as Minister of Trade',
      'Reed | President | CL: Reed',
      'Ann M. Hill | Minister of Trade | CL: Ann M. Hill',
    ],
    ['Statement from Chile’s President Ann Reed Congratulating Tom Moss', 'Ann Reed | President | CL: Ann Reed'],
    [
      'The Amir Hassan bin Khalid of Qatar spoke. “Amir Hassan bin Khalid of Qatar left.”',
      'Hassan bin Khalid | Amir | QA: Hassan bin Khalid, Hassan bin Khalid',
    ],
  ],
  'questions and answers': [
    [
      'Chile’s Press Secretary Ann Hill\nQ    Ann, back in June he left.\nMS. HILL:  The President has asked.\nQ    Ann, is the President aware?',
      'Ann Hill | Press Secretary | CL: Ann Hill, HILL',
      'null | President | CL: The President',
    ],
    ['Chile’s Minister Ann Hill spoke. Q Tom, we are done. Tom left.', 'Ann Hill | Minister | CL: Ann Hill'],
    [
      'Chile’s Minister Ann Hill met his trade minister counterparts Ana of Peru and Bo of Cuba.',
      'Ann Hill | Minister | CL: Ann Hill',
    ],
    [
      'Chile’s President Ann Hill met reporters. On ABCD-E, the President had spoken.',
      'Ann Hill | President | CL: Ann Hill, the President',
    ],
  ],
  'a title line above the office that writes': [
    ['Chile Visits by Minister Hill\nOffice of the Spokesperson\nThe text follows.', 'Hill | Minister | CL: Hill'],
    ['U.S. Relations With Chile Ann Hill\nOffice of the Spokesperson\nThe text follows.'],
  ],
  'whom an official acts for': [
    [
      'Peru’s Minister Ann Hill met Director General Tom Reed, who led the Chilean delegation.',
      'Ann Hill | Minister | PE: Ann Hill',
      'Tom Reed | Director General | CL: Tom Reed',
    ],
    [
      'Peru’s President Ann Hill watched. Minister Tom Reed signed for Chile.',
      'Ann Hill | President | PE: Ann Hill',
      'Tom Reed | Minister | CL: Tom Reed',
    ],
    [
      'Peru’s President Ann Hill watched. Minister Tom Reed spoke on behalf of Chile.',
      'Ann Hill | President | PE: Ann Hill',
      'Tom Reed | Minister | CL: Tom Reed',
    ],
    ['Peru’s Ann Hill, Envoy Tom Reed spoke of Chile.', 'Tom Reed | Envoy | PE: Tom Reed'],
  ],
  'lists of an office and a name, turn about': [
    [
      'Peru’s Government\nMinister of Trade\nREED Ann\nMinister of State, Minister of Mines\nHILL née MOSS Ada\nSecretary General at the Prime Minister’s Office\nDr. CARVER',
      'REED Ann | Minister of Trade | PE: REED Ann',
      'HILL née MOSS Ada | Minister of State, Minister of Mines | PE: HILL née MOSS Ada',
      'CARVER | Secretary General at the Prime Minister’s Office | PE: CARVER',
    ],
    [
      'They came.\n1. Dr. Ann Hill Some\nAmbassador-designate of Chile based in Lima\n2. Mr. Tom Reed\nAmbassador-designate of Peru based in Bonn\n3. Mr. Lee Moss\nAmbassador of Kenya',
      'Ann Hill Some | Ambassador-designate of Chile | CL: Ann Hill Some',
      'Tom Reed | Ambassador-designate of Peru | PE: Tom Reed',
      'Lee Moss | Ambassador of Kenya | KE: Lee Moss',
    ],
    // Several offices of one, letters behind names, a header the other way round.
    [
      'Prime Minister of Peru\nAnn Hill\nThe cabinet has three members.\nThe Right Honourable Ann Hill, K.C., M.P.\nPrime Minister of Peru\nMinister of Trade\nThe Honourable Tom Reed MP\nGBS, JP\nMinister of Mines and Minister responsible for the Lake District\nSenator the Hon. Lee Moss\nMinister of Schools',
      'Ann Hill | Prime Minister of Peru, Minister of Trade | PE: Ann Hill, Ann Hill',
      'Tom Reed | Minister of Mines and Minister responsible for the Lake District | PE: Tom Reed',
      'Lee Moss | Minister of Schools | PE: Lee Moss',
    ],
    // Both in one line.
    [
      'Peru’s Government\nHonourable Ann Hill Prime Minister\nHonourable Dr. Tom Reed Minister for Trade and Mines\nHonourable Lee Moss Minister for Schools',
      'Ann Hill | Prime Minister | PE: Ann Hill',
      'Tom Reed | Minister for Trade and Mines | PE: Tom Reed',
      'Lee Moss | Minister for Schools | PE: Lee Moss',
    ],
    // What a link is said to do, a name in brackets, "1st", and a surname that is an office too.
    [
      'Peru’s Government\nREED Ann (Audrey REED)\n1st Minister of Trade (open new window)\nMOSS May\nMinister of Mines (open new window)\nHILL Ada\nMinister of Schools (open new window)',
      'REED Ann | 1st Minister of Trade | PE: REED Ann, Audrey REED',
      'MOSS May | Minister of Mines | PE: MOSS May',
      'HILL Ada | Minister of Schools | PE: HILL Ada',
    ],
    [
      'Peru’s Government\nHonourable Ann Hill Prime Minister\nHonourable Tom King Senior Minister and Minister for Urban Renewal\nHonourable Lee Moss Minister for Schools',
      'Ann Hill | Prime Minister | PE: Ann Hill',
      'Tom King | Senior Minister and Minister for Urban Renewal | PE: Tom King',
      'Lee Moss | Minister for Schools | PE: Lee Moss',
    ],
    // Who sends them stands beneath.
    [
      'MINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\nHIS EXCELLENCY TOM REED\nAMBASSADOR TO SINGAPORE\nREPUBLIC OF KENYA\nHER EXCELLENCY ANN HILL\nAMBASSADOR TO SINGAPORE\nITALIAN REPUBLIC\nHIS EXCELLENCY LEE MOSS\nHIGH COMMISSIONER TO SINGAPORE\nGHANA',
      'TOM REED | AMBASSADOR TO SINGAPORE | KE: TOM REED',
      'ANN HILL | AMBASSADOR TO SINGAPORE | IT: ANN HILL',
      'LEE MOSS | HIGH COMMISSIONER TO SINGAPORE | GH: LEE MOSS',
    ],
    // Two are no list: the name above, as at the foot of a statement.
    [
      'Ann Hill\nMinister of Mines of Peru\nTom Reed\nMinister of Trade of Peru\nLee Moss',
      'Ann Hill | Minister of Mines of Peru | PE: Ann Hill',
      'Tom Reed | Minister of Trade of Peru | PE: Tom Reed',
    ],
  ],
  delegations: [
    [
      'Chile’s minister left. Ann Hill, Assistant to the President and Director of Speechwriting, spoke.',
      'null | minister | CL: Chile’s minister',
      'Ann Hill | Assistant to the President and Director of Speechwriting | CL: Ann Hill',
    ],
    [
      'Peru’s Mr. Tom Reed, Minister of Trade Ms. Ann Hill, Minister of War',
      'Tom Reed | Minister of Trade | PE: Tom Reed',
      'Ann Hill | Minister of War | PE: Ann Hill',
    ],
    [
      'Peru’s President Ann Hill spoke. The Chilean delegation included Adviser Lee Moss of Trade, Foreign Secretary Tom Reed and Minister Ada Poe.',
      'Ann Hill | President | PE: Ann Hill',
      'Tom Reed | Foreign Secretary | CL: Tom Reed',
      'Ada Poe | Minister | CL: Ada Poe',
    ],
    [
      'Chile’s President Ann Hill spoke. Representing the Government of Peru were Minister Ada Poe and Minister of Trade Tom Reed.',
      'Ann Hill | President | CL: Ann Hill',
      'Ada Poe | Minister | PE: Ada Poe',
      'Tom Reed | Minister of Trade | PE: Tom Reed',
    ],
    [
      'Chile’s President Ann Hill spoke. On the Peruvian side, Minister Ada Poe and Minister of Trade Tom Reed spoke.',
      'Ann Hill | President | CL: Ann Hill',
      'Ada Poe | Minister | PE: Ada Poe',
      'Tom Reed | Minister of Trade | PE: Tom Reed',
    ],
    [
      'Commissioner in charge of Trade and Enlargement Negotiations, Ann Hill, wrote to the EU.',
      'Ann Hill | Commissioner in charge of Trade and Enlargement Negotiations | EU: Ann Hill',
    ],
  ],
  'two offices of one state': [
    [
      'Chile’s President Ann Hill thanked the President and Prime Minister of Peru.',
      'Ann Hill | President | CL: Ann Hill',
      'null | President | PE: the President',
      'null | Prime Minister of Peru | PE: Prime Minister of Peru',
    ],
  ],
  'the subject behind an adverbial': [
    [
      'In another sign of better times, Chilean Sports Minister, Ann Hill flew to Lima.',
      'Ann Hill | Sports Minister | CL: Ann Hill',
    ],
    ['Prime Minister-Elect Ann Hill of Peru spoke.', 'Ann Hill | Prime Minister-Elect | PE: Ann Hill'],
    [
      'Chile’s minister Ann Hill spoke of Article 35A. Hill’s Peruvian counterpart Tom Reed left.',
      'Ann Hill | minister | CL: Ann Hill, Hill',
      'Tom Reed | minister | PE: Tom Reed',
    ],
    [
      'Chile’s Ambassador for International Religious Freedom Ann Hill spoke.',
      'Ann Hill | Ambassador for International Religious Freedom | CL: Ann Hill',
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

/** Of which state "the President" of a text from the White House is, place by place. */
function presidentsIn(text: string): (string | null)[] {
  const { officials, mentions } = detectOfficials(text, { language: 'en', published: null, outlet: 'The White House' });
  return mentions
    .filter((one) => /^the president$/i.test(one.text))
    .map((one) => officials.find(({ id }) => id === one.official)?.country ?? null);
}

describe('the president of the house that writes', () => {
  it.each([
    [
      'is not another state’s whom it names later',
      'The President will talk of trade. He called President Yoon of Korea.',
      ['US'],
    ],
    [
      'is not the one it names later, where another stands before',
      'The Vice President met President Yoon of Korea. The Vice President and the President spoke. The Biden-Harris Administration agreed.',
      ['KR'],
    ],
    ['is the one it named before', 'President Biden met President Yoon of Korea. The President spoke.', ['US']],
  ] as const)('%s', (_, text, expected) => expect(presidentsIn(text)).toEqual(expected));
});

/** The states of all officials of a text from a department. */
function statesIn(text: string): string[] {
  const context = { language: 'en', published: null, outlet: 'U.S. Department of State' };
  return detectOfficials(text, context).officials.map(({ name, country }) => `${name} ${country}`);
}

describe('those of a department that writes', () => {
  it.each([
    [
      'have "our" before the office',
      'Our Special Envoy Tom Reed met Peru’s President Ann Hill of Peru.',
      ['Tom Reed US', 'Ann Hill PE'],
    ],
    [
      'are not the United Nations’ for its Security Council',
      'Special Representative for the DPRK Tom Reed met Korea’s envoy Ann Hill. UN Security Council resolutions stand.',
      ['Tom Reed US', 'Ann Hill KR'],
    ],
  ] as const)('%s', (_, text, expected) => expect(statesIn(text)).toEqual(expected));
});
