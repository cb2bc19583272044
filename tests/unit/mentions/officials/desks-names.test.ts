import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

describe('names that are other words too', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      'Peru’s Minister of Defense Israel Reed left. Israel Reed, the defense minister, came.',
      'Israel Reed | Minister of Defense | PE: Israel Reed, Israel Reed',
    ],
    ['Aden Moss, the defence minister, spoke.', 'Aden Moss | defence minister | null: Aden Moss'],
    ['Energy Minister German Zabuzhny spoke.', 'German Zabuzhny | Energy Minister | null: German Zabuzhny'],
    [
      'The president of Israel Reed met Chad Rebel Leader Ali Omar.',
      'Reed | president of Israel | IL: Reed',
      'Ali Omar | Rebel Leader | TD: Ali Omar',
    ],
    [
      'Peruvian Prime Minister Ana Montenegro fell. Montenegro, 52, left. Montenegro’s party lost.',
      'Ana Montenegro | Prime Minister | PE: Ana Montenegro, Montenegro, Montenegro',
    ],
    [
      'Prime Minister Ana Montenegro went to Montenegro. Montenegro agreed.',
      'Ana Montenegro | Prime Minister | ME: Ana Montenegro',
    ],
    ['Vice-Minister of Defense KANO Taro spoke.', 'KANO Taro | Vice-Minister of Defense | null: KANO Taro'],
    [
      'Minister Ann Rashadhad left. Minister Zia Khanshad came.',
      'Ann Rashad | Minister | null: Ann Rashad',
      'Zia Khanshad | Minister | null: Zia Khanshad',
    ],
    [
      'Deputy Prime Minister Fahd bin Tarek Al Said left.',
      'Fahd bin Tarek Al Said | Deputy Prime Minister | null: Fahd bin Tarek Al Said',
    ],
    [
      'HH Fahd bin Tarek al Said, Deputy Prime Minister, left.',
      'Fahd bin Tarek al Said | Deputy Prime Minister | null: Fahd bin Tarek al Said',
    ],
    [
      'Minister of State for Foreign Affairs Sultan bin Omar Al Kuwari left. Trade Minister Sultan Barq came.',
      'Sultan bin Omar Al Kuwari | Minister of State for Foreign Affairs | null: Sultan bin Omar Al Kuwari',
      'Sultan Barq | Trade Minister | null: Sultan Barq',
    ],
    [
      'Iraqi Trade Minister Omar Rabi’ Al-Barqi left. He read the Houthis’ Al-Masar paper.',
      'Omar Rabi’ Al-Barqi | Trade Minister | IQ: Omar Rabi’ Al-Barqi',
    ],
    [
      'Minister Tô Nam left. Nam smiled. Deputy Minister Ho An Nam came. Ambassador Bui Le Thai spoke.',
      'Tô Nam | Minister | null: Tô Nam, Nam',
      'Ho An Nam | Deputy Minister | VN: Ho An Nam',
      'Bui Le Thai | Ambassador | VN: Bui Le Thai',
    ],
    [
      'Minister Nam An official said so. Thai Minister Lek Dara left Thai Binh.',
      'Nam | Minister | TH: Nam',
      'Lek Dara | Minister | TH: Lek Dara',
    ],
    [
      'Minister Soe Win left. Minister Ye Win Hla came. Minister Hill Win Votes.',
      'Soe Win | Minister | null: Soe Win',
      'Ye Win Hla | Minister | null: Ye Win Hla',
      'Hill | Minister | null: Hill',
    ],
    [
      'President of the RoK Ann Hill met Premier of the PRC Tom Reed.',
      'Ann Hill | President of the RoK | KR: Ann Hill',
      'Tom Reed | Premier of the PRC | CN: Tom Reed',
    ],
    [
      'North Korean Defense Minister No Sang Chol left. Minister No Longer Here.',
      'No Sang Chol | Defense Minister | KP: No Sang Chol',
    ],
    [
      'Speaker Emerita Ann Hill left. Tom Reed, chair of the Senior Officials, came.',
      'Ann Hill | Speaker Emerita | null | former: Ann Hill',
    ],
    [
      'On Monday Ann King, a senator, met Tom Pope, the mayor. The Zulu King spoke.',
      'Ann King | senator | null: Ann King',
      'Tom Pope | mayor | null: Tom Pope',
    ],
    ['On Monday He Weiming, the trade minister, left.', 'He Weiming | trade minister | null: He Weiming'],
    ['President Win Hla left.', 'Win Hla | President | null: Win Hla'],
    [
      'Health Minister So Sang-chol left. Army chief Gen. Park Sang-chol came.',
      'So Sang-chol | Health Minister | null: So Sang-chol',
      'Park Sang-chol | Army chief | null: Park Sang-chol',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe('fathers and sons', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      'King Tarek left. Crown Prince Faris bin Tarek spoke. King Tarek agreed. Prince Faris came.',
      'Tarek | King | null: Tarek, Tarek',
      'Faris bin Tarek | Crown Prince | null: Faris bin Tarek, Faris',
    ],
    [
      'President Tarek bin Omar Al Barq and Prime Minister Faris bin Tarek bin Omar Al Barq met. Sheikh Faris bin Tarek left.',
      'Tarek bin Omar Al Barq | President | null: Tarek bin Omar Al Barq',
      'Faris bin Tarek bin Omar Al Barq | Prime Minister | null: Faris bin Tarek bin Omar Al Barq, Faris bin Tarek',
    ],
    [
      'Foreign Minister Tarek bin Omar Al Barq spoke. Al Barq left.',
      'Tarek bin Omar Al Barq | Foreign Minister | null: Tarek bin Omar Al Barq, Al Barq',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe('persons of one surname', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      'President Hill met Attorney General Tom Hill. President Hill smiled.',
      'Hill | President | null: Hill, Hill',
      'Tom Hill | Attorney General | null: Tom Hill',
    ],
    [
      'Minister Tom Hill left. Minister Hill came. In 2020 he had become president. President Hill smiled.',
      'Tom Hill | Minister | null: Tom Hill, Hill, Hill',
    ],
    [
      'King Omar left. Crown Prince Tarek bin Omar came. Crown Prince Omar spoke.',
      'Omar | King | null: Omar',
      'Tarek bin Omar | Crown Prince | null: Tarek bin Omar, Omar',
    ],
    [
      'The Minister of Justice of Peru, Juan Ruiz Soto, spoke. Minister Ruiz left. Ruiz smiled.',
      'Juan Ruiz Soto | Minister of Justice of Peru | PE: Juan Ruiz Soto, Ruiz, Ruiz',
    ],
    [
      'Justice Minister Juan Ruiz Soto met Trade Minister Luis Ruiz. Minister Ruiz left.',
      'Juan Ruiz Soto | Justice Minister | null: Juan Ruiz Soto',
      'Luis Ruiz | Trade Minister | null: Luis Ruiz, Ruiz',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe('names in headlines', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    ['Minister Ann Hill Unveils Historic Plan\nAnn Hill spoke.', 'Ann Hill | Minister | null: Ann Hill, Ann Hill'],
    ['President Hill Restores Old Names\nPresident Hill spoke.', 'Hill | President | null: Hill, Hill'],
    [
      'Minister Ann Edwards Visits Rural Schools\nMinister Edwards spoke.',
      'Ann Edwards | Minister | null: Ann Edwards, Edwards',
    ],
    ['Minister Ann Moss Statement on Peace Talks\nShe spoke.', 'Ann Moss | Minister | null: Ann Moss'],
    [
      'UN Secretary-General Travels\nThe UN Secretary-General left.',
      'null | UN Secretary-General | UN: UN Secretary-General, The UN Secretary-General',
    ],
    ['Colleagues, the U.S. Special Envoy, and my friend Minister Hill came.', 'Hill | Minister | null: Hill'],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe('lists of participants', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      'Khaled Omar, Minister of Defence, Malaysia\nTaro Ito, Minister of Trade, Japan\nTom Reed, Speaker, National Assembly, Peru',
      'Khaled Omar | Minister of Defence | MY: Khaled Omar',
      'Taro Ito | Minister of Trade | JP: Taro Ito',
      'Tom Reed | Speaker | PE: Tom Reed',
    ],
    [
      'Signed by\nMs Ann Hill\nMinister of Trade\nChile\nMr Tom Reed\tMinister of Health\nJoe Moss\nMinisters said no.',
      'Ann Hill | Minister of Trade | CL: Ann Hill',
      'Tom Reed | Minister of Health | CL: Tom Reed',
    ],
    [
      'Ann Hill, Minister of Trade, Chile, and Taro Ito, Minister of Defense, Japan, met.',
      'Ann Hill | Minister of Trade | CL: Ann Hill',
      'Taro Ito | Minister of Defense | JP: Taro Ito',
    ],
    [
      'In Peru they met Ann Hill, Minister of Trade, Chile, Japan and Kenya agreed.',
      'Ann Hill | Minister of Trade | PE: Ann Hill',
    ],
    [
      [
        'List of Participants',
        'Argentina: H.E. Mr Luis Moss, Minister of Foreign Affairs and Trade',
        'Italy: H.E. Ms Anna Vogel, President of the Council of Ministers',
        'Japan: H.E. Mr Taro Ito, Minister for Food, Agriculture and Fisheries',
        'Kenya: H.E. Mr Joe Hill, Deputy Prime Minister and Minister of Trade',
        'Peru: H.E. Ms Ann Reed, Minister of Labour',
      ].join('\n'),
      'Luis Moss | Minister of Foreign Affairs and Trade | AR: Luis Moss',
      'Anna Vogel | President of the Council of Ministers | IT: Anna Vogel',
      'Taro Ito | Minister for Food, Agriculture and Fisheries | JP: Taro Ito',
      'Joe Hill | Deputy Prime Minister and Minister of Trade | KE: Joe Hill',
      'Ann Reed | Minister of Labour | PE: Ann Reed',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe('who stands beside whom', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      'Ann Hill, Chilean foreign minister discuss trade\nPeru’s Justice Minister Ann Hill spoke.',
      'Ann Hill | Justice Minister | PE: Ann Hill, Ann Hill',
      'null | foreign minister | CL: Chilean foreign minister',
    ],
    ['Ann Hill, Chilean foreign minister, discusses trade', 'Ann Hill | foreign minister | CL: Ann Hill'],
    [
      'Welcoming the Peruvian leader, Emmanuel Macron praised the pact.',
      'null | leader | PE: the Peruvian leader',
      'Emmanuel Macron | president | FR: Emmanuel Macron',
    ],
    [
      'Peruvian Foreign Minister Ann Hill met her Chilean counterpart, Undersecretary for Trade Tom Reed.',
      'Ann Hill | Foreign Minister | PE: Ann Hill',
      'Tom Reed | Undersecretary for Trade | CL: Tom Reed',
    ],
    [
      'ANN HILL (Chile) said that peace must come.\nTOM REED (Peru), Council President, agreed.\nMr. Moss (Kenya): I thank them.\nJoe Ito (Japan) wrote this.',
      'ANN HILL | representative | CL: ANN HILL',
      'TOM REED | Council President | PE: TOM REED',
      'Moss | representative | KE: Moss',
    ],
    ['The minister boarded HMS Queen Ann. The carrier Prince of Wales left Joe Biden International Airport.'],
    ['They came by carrier\nPrime Minister Ann Hill left.', 'Ann Hill | Prime Minister | null: Ann Hill'],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe('families', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      'President Tom Hill left. Minister Ann Hill, Hill’s wife, came.',
      'Tom Hill | President | null: Tom Hill, Hill',
      'Ann Hill | Minister | null: Ann Hill',
    ],
    [
      'Former President Tom Hill left. His daughter, Vice President Ann Hill, came. Hill, 79, smiled.',
      'Tom Hill | President | null | former: Tom Hill, Hill',
      'Ann Hill | Vice President | null: Ann Hill',
    ],
    [
      'President Ann Hill, the daughter of former president Tom Hill, left. Hill smiled.',
      'Ann Hill | President | null: Ann Hill, Hill',
      'Tom Hill | president | null | former: Tom Hill',
    ],
    [
      'Former President Tom Hill left. Vice President Ann Hill came. Hill smiled.',
      'Tom Hill | President | null | former: Tom Hill',
      'Ann Hill | Vice President | null: Ann Hill, Hill',
    ],
    [
      'President Marcos left Manila. Senator Ines Marcos came. President Marcos smiled.',
      'Marcos | President | PH: Marcos, Marcos',
      'Ines Marcos | Senator | PH: Ines Marcos',
    ],
    [
      'President Marcos left Manila. Senator Ferdinand Marcos came.',
      'Ferdinand Marcos | President | PH: Marcos, Ferdinand Marcos',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe('ranks and letters beside names', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      'Navy Vice Adm. Tom Reed, deputy commander of the army, spoke.',
      'Tom Reed | deputy commander of the army | null: Tom Reed',
    ],
    ['Deputy Minister Sen. Lt. Gen. Le Van Nam left.', 'Le Van Nam | Deputy Minister | VN: Le Van Nam'],
    [
      'Gen. Tom Reed, Jr., chairman of the Senate, left.',
      'Tom Reed, Jr. | chairman of the Senate | null: Tom Reed, Jr.',
    ],
    ['Minister Dato Seri Setia Awang Hill left.', 'Awang Hill | Minister | null: Awang Hill'],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});
