import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

describe('offices as ministries and agencies write them', () => {
  describe('of bodies named with "of"', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['Ministry of Health spokesperson Ann Hill came.', 'Ann Hill | Ministry of Health spokesperson | null: Ann Hill'],
      [
        'Chile’s Department for Work and Pensions spokeswoman Ann Hill came.',
        'Ann Hill | Department for Work and Pensions spokeswoman | CL: Ann Hill',
      ],
      [
        'Ann Hill, former Central Bank of Chile (CBC) governor, came.',
        'Ann Hill | Central Bank of Chile (CBC) governor | CL | former: Ann Hill',
      ],
      [
        'National Assembly of Pakistan speaker Ann Hill left.',
        'Ann Hill | National Assembly of Pakistan speaker | PK: Ann Hill',
      ],
      ['The Party of Foreign Minister Ann Hill won.', 'Ann Hill | Foreign Minister | null: Ann Hill'],
      ['Bank of Chile chief Ann Hill came.', 'Ann Hill | chief | CL: Ann Hill'],
      ['The President of the RF met Ann Hill.', 'null | President of the RF | RU: The President of the RF'],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('whose states the sentence tells', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      [
        'The new ambassadors will be guests in Lima: Ann Hill of Chile, Tom Reed of Norway and Joe Moss of Ghana.',
        'Ann Hill | ambassador | CL: Ann Hill',
        'Tom Reed | ambassador | NO: Tom Reed',
        'Joe Moss | ambassador | GH: Joe Moss',
      ],
      ['The ministers will be heard on three: Ann Hill of Chile, Tom Reed and Joe Moss.'],
      [
        'Chile’s minister Ann Hill leaves. While in Fiji, Minister Hill will meet Prime Minister Joe Moss.',
        'Ann Hill | minister | CL: Ann Hill, Hill',
        'Joe Moss | Prime Minister | FJ: Joe Moss',
      ],
      [
        'Chile’s minister Ann Hill leaves. During her two-day visit to Fiji, Minister Hill will meet Prime Minister Joe Moss.',
        'Ann Hill | minister | CL: Ann Hill, Hill',
        'Joe Moss | Prime Minister | FJ: Joe Moss',
      ],
      [
        'So Radio France International said. Ann Hill, the prime minister, came.',
        'Ann Hill | prime minister | null: Ann Hill',
      ],
      ['Tom Reed flew Air India. Ann Hill, the prime minister, came.', 'Ann Hill | prime minister | null: Ann Hill'],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('whose holder serves another', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['Chile’s Secretary to the President Dr. Ann Hill left.', 'Ann Hill | Secretary to the President | CL: Ann Hill'],
      [
        'Assistant to the President of Chile for Trade Ann Hill left.',
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
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
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
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('with services, ranks and bodies between', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      [
        'Chairman of the Joint Staff Air Force Gen. Ann Hill met him.',
        'Ann Hill | Chairman of the Joint Staff | null: Ann Hill',
      ],
      [
        'Pentagon Press Secretary Air Force Maj. Gen. Tom Reed said so.',
        'Tom Reed | Pentagon Press Secretary | US: Tom Reed',
      ],
      ['Joint Staff Spokesperson Navy Capt. Joe Moss said so.', 'Joe Moss | Joint Staff Spokesperson | null: Joe Moss'],
      ['Chief of the Air Staff Air Marshal Ann Hill met him.', 'Ann Hill | Chief of the Air Staff | null: Ann Hill'],
      [
        'Navy Vice Adm. Tom Reed, deputy commander of the fleet of Chile, spoke. Air Vice Marshal Joe Moss left.',
        'Tom Reed | deputy commander of the fleet of Chile | CL: Tom Reed',
        'Joe Moss | Air Vice Marshal | CL: Joe Moss',
      ],
      ['Chile’s Air Force Secretary Ann Hill left.', 'Ann Hill | Air Force Secretary | CL: Ann Hill'],
      [
        'Adm. Tom Reed, commander, U.S. Northern Command, and Ann Hill came. A commander, Tom Moss, left.',
        'Tom Reed | commander, U.S. Northern Command | US: Tom Reed',
      ],
      [
        'Chairman, Joint Staff Committee, General Ann Hill, came.',
        'Ann Hill | Chairman, Joint Staff Committee | null: Ann Hill',
      ],
      ['Secretary, Ministry of Ports Ann Hill came.', 'Ann Hill | Secretary, Ministry of Ports | null: Ann Hill'],
      [
        'Principal Secretary, State Department for Trade, Dr. Ann Hill, left.',
        'Ann Hill | Principal Secretary, State Department for Trade | null: Ann Hill',
      ],
      ['Chairman Senate Ann Hill spoke.', 'Ann Hill | Chairman Senate | null: Ann Hill'],
      ['Chief Minister Punjab Maryam Khan spoke.', 'Maryam Khan | Chief Minister Punjab | PK: Maryam Khan'],
      ['Secretary General OIC Tarek Salem spoke.', 'Tarek Salem | Secretary General OIC | OIC: Tarek Salem'],
      // A name's first part is no place.
      [
        'Chairman Jordan Reed Hill spoke. Speaker Chad Moss Reed of Chile left.',
        'Chad Moss Reed | Speaker | CL: Chad Moss Reed',
      ],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('short and by custom', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['MoS Ann Mehta left. Mos Reed came.', 'Ann Mehta | MoS | IN: Ann Mehta'],
      ['SAPM Tariq Khan left.', 'Tariq Khan | SAPM | PK: Tariq Khan'],
      ['Raksha Mantri Shri Arun Mehta left.', 'Arun Mehta | Raksha Mantri | IN: Arun Mehta'],
      ['In Kenya CS Ann Hill spoke.', 'Ann Hill | CS | KE: Ann Hill'],
      ['CS Ann Hill spoke.'],
      [
        'Shri Arun Mehta, Official Spokesperson: Let me begin.',
        'Arun Mehta | Official Spokesperson | null: Arun Mehta',
      ],
      ['UNRWA Commissioner-General Ann Hill spoke.', 'Ann Hill | UNRWA Commissioner-General | UN: Ann Hill'],
      ['I now recognize Ranking Member Reed.', 'Reed | Ranking Member | US: Reed'],
      ['Speaker Emerita Ann Hill left.', 'Ann Hill | Speaker Emerita | null | former: Ann Hill'],
      [
        'The High Representative/Vice-President, Ann Hill, spoke. The HRVP left.',
        'Ann Hill | High Representative/Vice-President | EU: Ann Hill, The HRVP',
      ],
      ['Commander-in-Chief Ann Hill spoke.', 'Ann Hill | Commander-in-Chief | null: Ann Hill'],
      ['Majilis Chairman Ann Hill spoke.', 'Ann Hill | Majilis Chairman | KZ: Ann Hill'],
      ['The Father Amir, Sheikh Tarek Salem, came.', 'Tarek Salem | Father Amir | null: Tarek Salem'],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('beside a seat or a rank of birth, which is no part of the role', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['The Hon. Ann Hill MP, Prime Minister, came.', 'Ann Hill | Prime Minister | null: Ann Hill'],
      [
        'The Minister for Trade, the Hon. Ann Hill MP, and Minister for Home Affairs, Tom Reed MP, came.',
        'Ann Hill | Minister for Trade | null: Ann Hill',
        'Tom Reed | Minister for Home Affairs | null: Tom Reed',
      ],
      // A list of what several are.
      ['Chile sent a Minister, Ann Hill and Tom Reed MP.', 'Tom Reed | MP | CL: Tom Reed'],
      ['Ann Hill MP and Minister for Trade came.', 'Ann Hill | MP and Minister for Trade | null: Ann Hill'],
      ['Foreign Minister Prince Tarek Salem came.', 'Tarek Salem | Foreign Minister | null: Tarek Salem'],
      ['Minister for Trade Senator Ann Hill came.', 'Ann Hill | Minister for Trade | null: Ann Hill'],
      [
        'Director General for Political and Diplomatic Affairs Amb. Ann Hill came.',
        'Ann Hill | Director General for Political and Diplomatic Affairs | null: Ann Hill',
      ],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('that end where the sentence goes on', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['Lithuania thanked the Polish President for the solidarity.', 'null | President | PL: the Polish President'],
      [
        'They host the Minister of Foreign Affairs of Finland for bilateral talks.',
        'null | Minister of Foreign Affairs of Finland | FI: the Minister of Foreign Affairs of Finland',
      ],
      [
        'NATO welcomes the Prime Minister of Montenegro to NATO Headquarters.',
        'null | Prime Minister of Montenegro | ME: the Prime Minister of Montenegro',
      ],
      [
        'Adam Hirsi, the Somali state minister for the environment, spoke.',
        'Adam Hirsi | state minister for the environment | SO: Adam Hirsi',
      ],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('of societies and institutes, who are no officials', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['Ann Hill, vice president for studies at the Acme Endowment, spoke.'],
      ['Tom Reed, president and CEO of the International Crisis Group, spoke.'],
      ['Joe Moss, Secretary General of the Norwegian Refugee Council, spoke.'],
      ['American Chamber of Commerce president Ann Hill spoke. Mexican cartel leader Tom Reed left.'],
      [
        'Ann Hill, director for Asia at the Foreign Ministry of Chile, spoke.',
        'Ann Hill | director for Asia at the Foreign Ministry of Chile | CL: Ann Hill',
      ],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('of South East Asia and of parliaments', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['President of the RoK Kim Min Hill came.', 'Kim Min Hill | President of the RoK | KR: Kim Min Hill'],
      [
        'Deputy Minister of National Defence Sen. Lt. Gen. Le Van Nam left.',
        'Le Van Nam | Deputy Minister of National Defence | VN: Le Van Nam',
      ],
      [
        'Sen. Lt. Gen. Le Van Nam left. Sen. Ann Hill came.',
        'Le Van Nam | Sen. Lt. Gen. | VN: Le Van Nam',
        'Ann Hill | Senator | US: Ann Hill',
      ],
      [
        'Consul General of Vietnam in Nanning Do Nam Trung came.',
        'Do Nam Trung | Consul General of Vietnam in Nanning | VN: Do Nam Trung',
      ],
      [
        'Speaker of the Chamber of Deputies Ann Hill came.',
        'Ann Hill | Speaker of the Chamber of Deputies | null: Ann Hill',
      ],
      ['Marshal of the Sejm Ann Hill came.', 'Ann Hill | Marshal of the Sejm | PL: Ann Hill'],
      ['Senate President Pro Tempore Ann Hill came.', 'Ann Hill | Senate President Pro Tempore | null: Ann Hill'],
      [
        'Chairman of the National Council (Upper House) of Bhutan Tashi Moss came.',
        'Tashi Moss | Chairman of the National Council (Upper House) of Bhutan | BT: Tashi Moss',
      ],
      ['Queen Mother Ann Hill came.', 'Ann Hill | Queen Mother | null: Ann Hill'],
      [
        'President of the 79th session of the UN General Assembly Ann Hill came.',
        'Ann Hill | President of the 79th session of the UN General Assembly | UN: Ann Hill',
      ],
      [
        'Coordinating Minister for Law, Human Rights, and Correctional Services Ann Hill came.',
        'Ann Hill | Coordinating Minister for Law, Human Rights, and Correctional Services | null: Ann Hill',
      ],
      [
        'Minister for Trade (Energy and Science & Technology) Tan See Moss came.',
        'Tan See Moss | Minister for Trade (Energy and Science & Technology) | null: Tan See Moss',
      ],
      [
        'Navy spokesperson for the West Philippine Sea Ann Hill came.',
        'Ann Hill | Navy spokesperson for the West Philippine Sea | PH: Ann Hill',
      ],
      [
        'Minister to the President’s Office Ann Hill came.',
        'Ann Hill | Minister to the President’s Office | null: Ann Hill',
      ],
      ['Aide to the Russian President Ann Hill came.', 'Ann Hill | Aide to the Russian President | RU: Ann Hill'],
      ['Johor Mentri Besar Datuk Onn Salem came.', 'Onn Salem | Mentri Besar | MY: Onn Salem'],
      ['Chairman of the Laos - Vietnam Friendship Association Ann Hill came.'],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('without an article, of one who is someone else too, and by given names', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      [
        'India’s Prime Minister Shri Arun Mehta came. Prime Minister recalled it. He thanked Prime Minister. He was elected as Prime Minister.',
        'Arun Mehta | Prime Minister | IN: Arun Mehta, Prime Minister, Prime Minister',
      ],
      [
        'India’s Prime Minister Arun Mehta came. He thanked Prime Minister.',
        'Arun Mehta | Prime Minister | IN: Arun Mehta',
      ],
      [
        'In India NSA Arun Mehta spoke. NSA Director Ann Hill left.',
        'Arun Mehta | NSA | IN: Arun Mehta',
        'Ann Hill | NSA Director | US: Ann Hill',
      ],
      ['NSA Arun Mehta spoke.'],
      [
        'Tom Reed of Chile, who doubles as governor, and co-leader Ann Hill met.',
        'Tom Reed | governor | CL: Tom Reed',
        'Ann Hill | co-leader | CL: Ann Hill',
      ],
      ['Reserve Maj. Gen. Amir Moss spoke.', 'Amir Moss | Reserve Maj. Gen. | null: Amir Moss'],
      ['Iran’s Minister of Defence Amir Moss spoke.', 'Amir Moss | Minister of Defence | IR: Amir Moss'],
      [
        'UN Resident and Humanitarian Coordinator Ann Hill spoke.',
        'Ann Hill | UN Resident and Humanitarian Coordinator | UN: Ann Hill',
      ],
      ['UN Chief Operating Officer Ann Hill spoke.'],
      [
        'The Custodian of the Two Holy Mosques wished him well.',
        'null | Custodian of the Two Holy Mosques | SA: The Custodian of the Two Holy Mosques',
      ],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('with the names of places, and two in one', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['Former Davao City Mayor Ann Hill came.', 'Ann Hill | Davao City Mayor | PH | former: Ann Hill'],
      ['The New York City mayor, Tom Reed, came.', 'Tom Reed | New York City mayor | US: Tom Reed'],
      ['On Monday City Mayor Tom Reed came.', 'Tom Reed | City Mayor | null: Tom Reed'],
      ['Police Inspector General Ann Hill spoke.', 'Ann Hill | Police Inspector General | null: Ann Hill'],
      ['Chile’s Manpower Minister Ann Hill spoke.', 'Ann Hill | Manpower Minister | CL: Ann Hill'],
      [
        'SANTIAGO - HE the Prime Minister and Minister of Trade said so.',
        'null | Prime Minister and Minister of Trade | CL: the Prime Minister and Minister of Trade',
      ],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });

  describe('of parties, chambers and palaces', () => {
    it.each<readonly [text: string, ...expected: string[]]>([
      ['PAS president Tan Sri Abdul Salem spoke.', 'Abdul Salem | PAS president | MY: Abdul Salem'],
      ['Toyota president Tom Reed spoke.'],
      ['House of Councillors President Taro Ito spoke.', 'Taro Ito | House of Councillors President | JP: Taro Ito'],
      [
        'Lao Party General Secretary Thong Moss came. The Party and State leader left.',
        'Thong Moss | Party General Secretary | LA: Thong Moss, The Party and State leader',
      ],
      [
        'Ann Hill of Chile, the leader of the pro-Peruvian Blue Dawn party, spoke.',
        'Ann Hill | leader of the pro-Peruvian Blue Dawn party | CL: Ann Hill',
      ],
      [
        'Tom Reed, the leader of the separatist Blue Dawn, spoke.',
        'Tom Reed | leader of the separatist Blue Dawn | null: Tom Reed',
      ],
      [
        'Joe Moss, the Moscow-backed leader of the Lima region, spoke.',
        'Joe Moss | leader of the Lima region | PE: Joe Moss',
      ],
      ['The leader of the opposition Ann Hill spoke.', 'Ann Hill | leader of the opposition | null: Ann Hill'],
      ['The MPLA said its political leader, Ann Hill, left.', 'Ann Hill | political leader | AO: Ann Hill'],
      ['The club said its leader, Ann Hill, left.'],
      ['The acting F.B.I. director, Ann Hill, left.', 'Ann Hill | acting F.B.I. director | US: Ann Hill'],
      ['Lima regional head Ann Hill spoke.', 'Ann Hill | regional head | PE: Ann Hill'],
      ['Chile’s national-security adviser Ann Hill spoke.', 'Ann Hill | national-security adviser | CL: Ann Hill'],
      ['The independent counsel, Ann Hill, spoke.', 'Ann Hill | independent counsel | US: Ann Hill'],
      ['Singapore’s SM Lee came. The SM said so.', 'Lee | SM | SG: Lee'],
      ['SM Lee came.'],
      ['Press Officer Ann Hill spoke. A press officer, Tom Reed, left.', 'Ann Hill | Press Officer | null: Ann Hill'],
      ['Mexico’s Foreign Secretary Ann Hill spoke.', 'Ann Hill | Foreign Secretary | MX: Ann Hill'],
      [
        'Ann Hill, the Executive Secretary of the Economic Commission, spoke.',
        'Ann Hill | Executive Secretary of the Economic Commission | null: Ann Hill',
      ],
      ['Kenya’s DPM/FM Ann Hill came. The DPM/FM left.', 'Ann Hill | DPM/FM | KE: Ann Hill, The DPM/FM'],
      ['Special guests included President Ann Hill.', 'Ann Hill | President | null: Ann Hill'],
    ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
  });
});
