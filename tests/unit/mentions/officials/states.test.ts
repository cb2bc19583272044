import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

const served = (text: string, outlet: string | null = null) =>
  detectOfficials(text, { language: 'en', published: null, outlet }).officials.map(
    ({ name, country }) => `${name} ${country}`,
  );

const states = (text: string) =>
  detectOfficials(text, { language: 'vi', published: null }).officials.map(({ name, country }) => `${name} ${country}`);

const roles = (text: string) =>
  detectOfficials(text, { language: 'en', published: null }).officials.map(({ name, role }) => `${name} ${role}`);

describe('the role of an official', () => {
  it.each([
    ['Many objected, most notably Sen. Ann Hill, of Ohio.', 'Senator'],
    ['Senior officials say Chile’s president Ann Hill agreed.', 'president'],
    ['Parliament elected four deputy speakers: Ann Hill, Tom Reed and Ole Berg.', 'deputy speaker'],
    ['The new ministers are: Ann Hill (Finance), Tom Reed (Foreign Affairs).', 'Foreign Affairs minister'],
    ['Trade Minister Tom Reed will be deputised by Ann Hill.', 'deputy Trade Minister'],
    ['Trade minister Ann Hill met her counterpart from tourism Tom Reed.', 'tourism minister'],
    ['Senator Ann Poe left. Ann Poe, deputy president of the senate, said so.', 'deputy president of the senate'],
    [
      'DPM Tiler left. Deputy Prime Minister and Trade Minister Ann Tiler of Kazakhstan came.',
      'Deputy Prime Minister and Trade Minister',
    ],
    ['Lord Reed, Minister for Defence Procurement, said so.', 'Minister for Defence Procurement'],
    ['Ambassador Ann Poe left. Ann Poe, the national security adviser, said so.', 'national security adviser'],
    ['General Tom Roe left. Army chief Tom Roe said so.', 'Army chief'],
    ['Minister of Finance II, Senator Ann Hill, said so.', 'Minister of Finance II, Senator'],
    // Of two of one surname who is prime minister stays the other's office.
    [
      'Chile’s new president picks sister Ann Carver as PM. President Tom Carver spoke. Prime Minister Carver left.',
      'President',
    ],
    // Each of several holds one.
    ['The permanent secretaries Ann Hill and Tom Reed met.', 'permanent secretary'],
    ['The national deputies Ann Hill and Tom Reed met.', 'national deputy'],
    ['The attorneys general Ann Hill and Tom Reed met.', 'attorney general'],
    ['The secretaries-general of NATO and the UN, Ann Hill and Tom Reed, met.', 'secretary-general'],
    ['Ann Hill, political counselor of the Chilean embassy, left.', 'political counselor of the Chilean embassy'],
    ['Ann Hill, the minister of municipalities, left.', 'minister of municipalities'],
    ['The Unity faction, led by Ann Hill, has 52 members.', 'leader of the Unity faction'],
  ])('is the office, without the words before it: %s', (text, role) => {
    const { officials } = detectOfficials(text, { language: 'en', published: null });
    expect(officials.map((one) => one.role)).toContain(role);
  });
});

describe('a name that looks like the home’s', () => {
  const china =
    'Trung Quốc họp. Quốc hội Trung Quốc bầu. Trung Quốc vui. Trung Quốc đổi mới. TTXVN tại Việt Nam đưa tin.';
  it('is of the neighbour that the text is all about', () => {
    expect(states(`${china}\nÔng Chu Hựu Sơn được bầu làm Chánh án Tòa án Nhân dân Tối cao.`)).toEqual([
      'Chu Hựu Sơn CN',
    ]);
  });

  it('is of the home elsewhere', () => {
    expect(states('Quốc hội họp. Ông Chu Hựu Sơn được bầu làm Chánh án Tòa án Nhân dân Tối cao.')).toEqual([
      'Chu Hựu Sơn VN',
    ]);
  });
});

describe('whose an aide is', () => {
  it('is told by the office that follows', () => {
    expect(states('Anh rời EU. Anh đàm phán. Karl Brandt, phát ngôn viên của Thủ tướng Đức Ann Hill, nói.')).toContain(
      'Karl Brandt DE',
    );
  });
});

describe('an ocean with a state’s name', () => {
  it('is no state', () => {
    const text = 'Tổng thống Nga nói về Ấn Độ Dương và Ấn Độ Dương - Thái Bình Dương. Ngoại trưởng Ivan Orlov nói.';
    expect(states(text)).toContain('Ivan Orlov RU');
  });
});

describe('the role of a counterpart', () => {
  it('is not that of someone of the counterpart’s own state, who was named in between', () => {
    const text =
      'Norway’s trade minister Kari Holm saw Peruvian President Ann Hill. Later she saw her Peruvian counterpart Tom Reed.';
    expect(roles(text)).toContain('Tom Reed trade minister');
  });

  it('is that of a predecessor of one state', () => {
    expect(roles('President Ann Hill of Peru thanked her predecessor Tom Reed.')).toContain('Tom Reed President');
  });
});

describe('the state of an official', () => {
  it.each([
    ['In Chile, she met Vice President Ann Hill. The United States sent her.', 'Ann Hill CL'],
    [
      'Israel and Syria talked. Syria agreed. Both aides to Netanyahu, legal adviser Gil Baron and Cabinet Secretary Dan Levi, stayed.',
      'Dan Levi IL',
    ],
    ['Peru’s army left. Peru is split. “We warn Chile,” parliament speaker Ann Hill said.', 'Ann Hill PE'],
    ['Tom Reed, the U.N. ambassador from Chile, left.', 'Tom Reed CL'],
    ['General Tom Reed, the head of Peru’s army, spoke in Chile.', 'Tom Reed PE'],
    ['National Security Council spokesman Tom Reed spoke of Russia.', 'Tom Reed US'],
    ['Barcelona Mayor Ann Hill left.', 'Ann Hill ES'],
    [
      'BVI Premier Ann Hill flew to Britain. Governor Tom Reed of Bermuda, the deputy governor of Guam, Li Wei, and Hamilton did not.',
      'Ann Hill VG',
    ],
    ['Governor Tom Reed of Bermuda left for Hamilton.', 'Tom Reed BM'],
    [
      'The Norwegian trade minister went to Sudan. Sudan is at war. In Sudan the trade minister, Kari Holm, wept. Trade Minister Kari Holm left.',
      'Kari Holm NO',
    ],
    [
      'Bolivia votes. Bolivia has a Congress. Bolivia fears US-educated leaders. Former president Juan Ruiz, of the Congress, waved.',
      'Juan Ruiz BO',
    ],
    ['NPP MP Harini Sena of Sri Lanka spoke. NPP MP Nuwan Dias did too.', 'Nuwan Dias LK'],
    ['Chargé d’Affaires at the US Embassy in Hanoi Ann Hill spoke.', 'Ann Hill US'],
    ['Supreme Allied Commander Europe Tom Reed spoke.', 'Tom Reed NATO'],
    ['Permanent Representative of Chile to the UN Ambassador Ann Hill spoke.', 'Ann Hill CL'],
    ['Tom Reed, Prime Minister of the Commonwealth of Australia, spoke.', 'Tom Reed AU'],
    ['Parliamentary State Secretary Tom Reed spoke.', 'Tom Reed DE'],
    ['UNSG’s Personal Envoy for Western Sahara Tom Reed spoke.', 'Tom Reed UN'],
    ['Caricom Secretary-General Ann Hill spoke.', 'Ann Hill CARICOM'],
    ['UNITA envoy João Sousa spoke.', 'João Sousa AO'],
    ['Law and Justice Minister Arun Rao of India spoke.', 'Arun Rao IN'],
    ['Senator Ana Cepa of the Democratic Pole spoke in Bogota, Colombia.', 'Ana Cepa CO'],
    ['OPEC’s president Tom Egba, who is also Nigeria’s oil minister, left.', 'Tom Egba NG'],
    [
      'As he begins his term as US president, the world is calm, Tony Blair said. In London, Mr Blair rested.',
      'Tony Blair GB',
    ],
    // Whom one's counterpart serves, one serves not.
    ['Trade minister Ann Hill met her Peruvian opposite number, Tom Reed.', 'Ann Hill null'],
    ['Trade minister Ann Hill met her Peruvian opposite number, Tom Reed.', 'Tom Reed PE'],
    ['Trade minister Ann Hill met her Peruvian counterpart in Lima.', 'Ann Hill null'],
    ['Chile’s Tom Reed takes over from Ann Hill as finance minister.', 'Tom Reed CL'],
    ['The chairman of the Niger Delta Commission, Tom Egba, left.', 'Tom Egba NG'],
    ['The Chilean Senate met. Peru’s army left. Peru is split. Senator Ann Hill left Peru.', 'Ann Hill CL'],
    ['Ann Hill, deputy head of the Provincial People’s Congress, spoke.', 'Ann Hill CN'],
    ['The UN Secretary-General’s special envoy for Chile, Ann Hill, left.', 'Ann Hill UN'],
    ['Chile’s envoy to Peru said so. The envoy, Ann Hill, left.', 'Ann Hill CL'],
  ])('is told by the words around the office: %s', (text, expected) => expect(served(text)).toContain(expected));

  it('is not that of the city of a dateline', () => {
    expect(served('LIMA/QUITO President Ann Hill of Chile left.')).toEqual(['Ann Hill CL']);
  });

  it('is the publisher’s where several have the office and the text names none more often', () => {
    expect(served('Education Secretary Ann Hill spoke.', 'telegraph.co.uk')).toEqual(['Ann Hill GB']);
    expect(served('Education Secretary Ann Hill spoke.')).toEqual(['Ann Hill US']);
  });

  it.each([
    ['Chile will sell ships to Peru, Trade Minister Ann Hill told reporters. Peru will pay.', 'Ann Hill CL'],
    ['Iran waited for days and weeks. Xinhua said Foreign Minister Wang Bo lodged protests there.', 'Wang Bo CN'],
    [
      'Lima will protest to China, a minister said. Chinese ships came.\nArmy chief Tom Reed told Lima so.',
      'Tom Reed PE',
    ],
    ['Vice President Ann Hill spoke in Lima.', 'Ann Hill PE'],
    [
      'Chile mourned. Chile wept. Richard Roe, assistant secretary of state, came to Chile from Peru.\nSpeaker Ann Hill spoke.',
      'Ann Hill CL',
    ],
  ])('is told by the sentence, or by whom the text is about: %s', (text, expected) =>
    expect(served(text)).toContain(expected),
  );

  it.each([
    ['The U.S. Senate met. Georgia Governor Ann Hill stayed home.', 'Ann Hill US'],
    [
      'Georgian troops left. The United States and the U.S. Senate waited. Georgia’s premier, Ann Hill, spoke.',
      'Ann Hill GE',
    ],
    ['Pakistan’s army met. Punjab’s chief minister, Ann Hill, spoke in Pakistan.', 'Ann Hill PK'],
    ['India’s army met. Punjab’s chief minister, Ann Hill, spoke in India.', 'Ann Hill IN'],
    ['Australia voted. Victoria Premier Ann Hill left.', 'Ann Hill AU'],
    ['Alberta’s premier, Ann Hill, left.', 'Ann Hill CA'],
    ['China waited. Undersecretary Victoria Reed left.', 'Victoria Reed CN'],
  ])('is the one of several of that name that the text is about: %s', (text, expected) =>
    expect(served(text)).toContain(expected),
  );

  it.each([
    ['China met the United States. The United States left China. “No,” spokesperson Li Weimin said.', 'Li Weimin CN'],
    ['China met the U.S. twice. The U.S. waited for China. Governor Keith Hill spoke of China.', 'Keith Hill US'],
    ['Russia shelled Ukraine. Ukraine wept. Russia laughed. Regional head Serhiy Hrynko said so.', 'Serhiy Hrynko UA'],
    ['Ukraine shelled Russia. Russia wept. Ukraine laughed. Regional head Sergei Petrin said so.', 'Sergei Petrin RU'],
    ['Iran met Sweden. Sweden left Iran. Sweden warned of Iran. Minister Lars Hill spoke.', 'Lars Hill SE'],
    [
      'North Korea met China. China met South Korea. South Korea left. Minister Kim Min-ji left China.',
      'Kim Min-ji KR',
    ],
    ['Lebanon met Israel. Israel left. Lebanon stayed. Minister Yossi Baron spoke.', 'Yossi Baron IL'],
    ['Hamas spoke. Hamas met Israel. Israel left. Israel won. Spokesman Abu Zaid spoke.', 'Abu Zaid PS'],
    ['Peru’s Lima and Ukraine spoke. Russia met Ukraine. Russia left. Mayor Sergei Petrin spoke.', 'Sergei Petrin RU'],
    // No other state that such a name fits, or none that the text is about.
    ['China waited. China left. Governor Keith Hill spoke.', 'Keith Hill CN'],
    [
      'China waited for China. China left for China. The U.S. slept. China won. Governor Keith Hill of China spoke.',
      'Keith Hill CN',
    ],
    ['Chile met Peru. Peru left Chile. Minister Long Hill spoke.', 'Long Hill CL'],
  ])('is one whose officials bear such names: %s', (text, expected) => expect(served(text)).toContain(expected));

  it.each([
    ['Lebanon burns. The Israeli army left Lebanon.\nLebanon wept, and General Bo Reed spoke.', 'Bo Reed IL'],
    ['The Israeli army left Lebanon.\nEgyptian general Bo Reed spoke.', 'Bo Reed EG'],
    ['Lebanon’s army left Israel.\nIsrael wept. Minister Bo Reed spoke.', 'Bo Reed IL'],
  ])('is an officer’s army’s: %s', (text, expected) => expect(served(text)).toContain(expected));

  it.each([
    [
      'Peru met Chile. The Chilean president wept in Peru. Peru smiled. President Bo Reed left Peru, and Chile waited.',
      'Bo Reed CL',
    ],
    ['Peru met Chile. A Chilean president wept in Peru. Peru smiled. President Bo Reed left Peru.', 'Bo Reed PE'],
    ['President Bo Reed of Chile spoke in Peru. Reed sent his deputy chief of staff, Li Hill, to Peru.', 'Li Hill CL'],
    ['Bo Reed, a banker, spoke in Peru. Peru sent its deputy chief of staff, Li Hill, to Chile.', 'Li Hill PE'],
    ['The Red Cross met Peru. Peru left. “No,” said the agency’s president, Bo Reed, in Peru.', 'Bo Reed ICRC'],
    ['The Red Cross met Peru. Peru left. “No,” said the country’s president, Bo Reed, in Peru.', 'Bo Reed PE'],
    ['The EU met the U.S. Washington left. Commission deputy spokesperson Bo Reed spoke.', 'Bo Reed EU'],
    ['The U.S. met Chile. Washington left. Trade Commission chair Bo Reed spoke.', 'Bo Reed US'],
    ['Envoys of Peru came, Bo Reed of Chile among them. Peru is large. Ambassador Reed smiled.', 'Bo Reed CL'],
    ['China met Chile. Beijing left. Republican Senators Bo Reed and Li Hill spoke of China.', 'Li Hill US'],
    [
      'Peru voted. Peru wept. Peru left. Peru smiled. Peru slept. A war raged in Bolivia. Minister Li Hill spoke.',
      'Li Hill PE',
    ],
    ['Peru voted. Peru wept. Bolivia slept. A war raged in Bolivia. Minister Li Hill spoke.', 'Li Hill BO'],
    [
      'Peru met Chile. Chile left. Chile wept. The GOP spoke of Peru. Lawmaker Bo Reed smiled. America slept.',
      'Bo Reed US',
    ],
    ['Chilean Minister Bo Reed met his Peruvian counterpart. The interior minister, Li Hill, left.', 'Li Hill CL'],
  ])('is told by another who serves it: %s', (text, expected) => expect(served(text)).toContain(expected));

  it('is no one’s whom a chamber’s president can be taken for', () => {
    const text =
      'Italy’s Senate met. Senate president Ann Hill spoke. Chilean President Tom Reed smiled. The president left.';
    expect(served(text)).toEqual(['Ann Hill IT', 'Tom Reed CL']);
  });

  it('is that of the one a holder serves', () => {
    const text = 'Peru waited. President Ann Hill of Chile spoke in Lima. Hill’s security aide Tom Reed left.';
    expect(served(text)).toContain('Tom Reed CL');
  });

  it.each([
    ['Thống đốc bang Georgia Brian Reed gặp Tổng thống Mỹ.', 'Brian Reed US'],
    ['Thủ tướng Gruzia đến. Tổng thống Mỹ và Mỹ chờ. Bộ trưởng Quốc phòng Georgia Ann Hill nói.', 'Ann Hill GE'],
    ['Thủ hiến bang Alberta Ann Hill đến Nga.', 'Ann Hill CA'],
    ['Tổng thống Mỹ Bo Reed đến. Ông Bo Reed là chủ tịch của Hội đồng Hòa bình.', 'Bo Reed US'],
  ])('is told in Vietnamese: %s', (text, expected) => {
    const { officials } = detectOfficials(text, { language: 'vi', published: null });
    expect(officials.map(({ name, country }) => `${name} ${country}`)).toContain(expected);
  });

  it('is told by the administration of someone everyone knows', () => {
    expect(served('Peru left. The Obama administration spoke of Peru.')).toContain('Obama US');
  });
});

describe('a list of many states', () => {
  it('is not what the text is about', () => {
    const text = 'Campuchia nói về hợp tác. Các nước đề nghị với Campuchia gồm Lào, Nepal, Malaysia và Thái Lan.';
    expect(states(`${text}/Bộ trưởng Nội vụ Sok Hun nhận định.`)).toEqual(['Sok Hun KH']);
    expect(states('Campuchia họp với Thái Lan./Bộ trưởng Nội vụ Sok Hun nhận định.')).toEqual(['Sok Hun TH']);
  });
});
