import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

const officials = (text: string, language: string | null = 'en') =>
  detectOfficials(text, { language, published: null }).officials.map(
    ({ name, role, country, former }) => `${name} | ${role} | ${country}${former ? ' | former' : ''}`,
  );

describe('office and state', () => {
  it.each([
    ['Russian Foreign Minister Sergei Antonov spoke.', 'Sergei Antonov | Foreign Minister | RU'],
    [
      'Minister of Foreign Affairs of the Republic of Belarus Viktor Makarov spoke.',
      'Viktor Makarov | Minister of Foreign Affairs of the Republic of Belarus | BY',
    ],
    ['WHO Director-General Ana Ruiz spoke.', 'Ana Ruiz | WHO Director-General | WHO'],
    [
      'Ann Hill was sworn in as president of Chile. She succeeds Tom Reed.',
      'Tom Reed | president of Chile | CL | former',
    ],
    ['Chile’s finance minister Tom Reed will be replaced by Ann Hill.', 'Ann Hill | finance minister | CL'],
    ['Ann Hill, who had served as ambassador to Peru, left Chile.', 'Ann Hill | ambassador to Peru | CL | former'],
    ['Chile named Ann Hill as ambassador to Peru.', 'Ann Hill | ambassador to Peru | CL'],
    ['Ann Hill’s resignation as trade minister of Chile came.', 'Ann Hill | trade minister of Chile | CL | former'],
    ['Japanese Ambassador to Vietnam Ito Naoki spoke.', 'Ito Naoki | Ambassador to Vietnam | JP'],
    ['The late President Nguyen Van Tam was honoured.', 'Nguyen Van Tam | President | VN | former'],
    ['Foreign Minister Bui Van Hai met Secretary of State Daniel Whitfield.', 'Bui Van Hai | Foreign Minister | VN'],
    [
      'Ukrainian President Petro Lysenko came. Lysenko’s chief of staff, Ivan Bondar, stayed.',
      'Ivan Bondar | chief of staff | UA',
    ],
    ['MOSCOW, May 2. /TASS/. Foreign Minister Sergei Antonov spoke.', 'Sergei Antonov | Foreign Minister | RU'],
    [
      'Minister for Trade Tan Kim Yong spoke.\nMINISTRY OF TRADE\nSINGAPORE\n22 MARCH 2024',
      'Tan Kim Yong | Minister for Trade | SG',
    ],
  ])('%s', (text, expected) => expect(officials(text)).toContain(expected));

  it.each([
    ['Bộ trưởng Ngoại giao Nga Sergei Antonov phát biểu.', 'Sergei Antonov | Bộ trưởng Ngoại giao Nga | RU'],
    ['Bộ trưởng Ngoại giao Bùi Văn Hải phát biểu.', 'Bùi Văn Hải | Bộ trưởng Ngoại giao | VN'],
    ['Đoàn Trung Quốc dự lễ có Ngoại trưởng Vương Quân.', 'Vương Quân | Ngoại trưởng | CN'],
    ['Nhật hoàng Takahito tiếp đoàn.', 'Takahito | Nhật hoàng | JP'],
    ['Nguyên Chủ tịch nước Trương Tấn Phát viếng.', 'Trương Tấn Phát | Chủ tịch nước | VN | former'],
    ['Tổng Thư ký Liên hợp quốc Marta Oliveira kêu gọi.', 'Marta Oliveira | Tổng Thư ký Liên hợp quốc | UN'],
    [
      'Bộ trưởng Ngoại giao Chile Tom Reed nói rằng người đồng cấp Việt Nam của ông vui mừng.',
      'null | Bộ trưởng Ngoại giao | VN',
    ],
    ['Phó Chủ tịch UBND tỉnh Lê Văn Tám khai. Chủ tịch UBND tỉnh im lặng.', 'null | Chủ tịch UBND tỉnh | VN'],
    [
      'Singapore cải tổ nội các. Thủ tướng Singapore Tom Reed nói vậy.\nCựu Thủ tướng Lý Gia Long ở lại.',
      'Lý Gia Long | Thủ tướng | SG | former',
    ],
  ])('%s', (text, expected) => expect(officials(text, 'vi')).toContain(expected));

  it('tells the new holder of an office from the one who leaves it', () => {
    const text = 'Chile’s finance minister Tom Reed will be replaced by Ann Hill. The new finance minister is glad.';
    const { mentions, officials: all } = detectOfficials(text, { language: 'en', published: null });
    const { official } = mentions.find(({ form }) => form === 'nominal') ?? {};
    expect(all.find(({ id }) => id === official)?.name).toBe('Ann Hill');
  });

  it('gives a counterpart the office of the other side, without its state', () => {
    expect(officials('Russian President Oleg Zimin and his Chinese counterpart Liu Baoguo spoke.')).toEqual([
      'Oleg Zimin | President | RU',
      'Liu Baoguo | President | CN',
    ]);
  });

  it('gives a counterpart the office of who is named next, in a sentence that names no one before', () => {
    const others = 'Người phát ngôn Lầu Năm Góc Ann Hill nói. Phát biểu bên người đồng cấp Hàn Quốc Kim Min-ho, ';
    expect(officials(`${others}Bộ trưởng Quốc phòng Mỹ Tom Reed phản đối.`, 'vi')).toContain(
      'Kim Min-ho | Bộ trưởng Quốc phòng | KR',
    );
    expect(officials(`${others}bà vui mừng. Bộ trưởng Quốc phòng Mỹ Tom Reed phản đối.`, 'vi')).toContain(
      'Kim Min-ho | Người phát ngôn Lầu Năm Góc | KR',
    );
  });

  it('reads the state behind a name', () => {
    expect(officials('President Kaisa Tamm of Estonia received Foreign Minister Rasa Jonaite of Lithuania.')).toEqual([
      'Kaisa Tamm | President | EE',
      'Rasa Jonaite | Foreign Minister | LT',
    ]);
  });

  it.each([
    ['Georgia Gov. Brian Kemp met reporters.', 'Brian Kemp | Governor | US'],
    ['Tokyo Gov. Yuriko Kato won.', 'Yuriko Kato | Governor | JP'],
    [
      'Defense Secretary Delfin Cruz flew home to the Philippines from a Philippine base.',
      'Delfin Cruz | Defense Secretary | PH',
    ],
    ['Manila and the Philippine Senate agreed, Sen. Ann Hill said.', 'Ann Hill | Senator | PH'],
    ['Venezuela voted. Congress leader Ann Hill spoke in Venezuela.', 'Ann Hill | Congress leader | VE'],
    ['Sinn Fein leader Ann Hill spoke in Ireland.', 'Ann Hill | Sinn Fein leader | IE'],
    ['Defense Secretary Tom Reed flew home.', 'Tom Reed | Defense Secretary | US'],
    [
      'North Korea tested a rocket. Pyongyang purged its defence minister, Hyon Yong-ho.',
      'Hyon Yong-ho | defence minister | KP',
    ],
    [
      'The ASEAN summit opened. Secretary-General Surin Rattana spoke in Laos.',
      'Surin Rattana | Secretary-General | ASEAN',
    ],
    ['Former Liberal Democrat leader Nick Clay spoke in Britain.', 'Nick Clay | Liberal Democrat leader | GB | former'],
    [
      'Minister of Foreign Affairs of the Federal Democratic Republic of Ethiopia Workneh Gebre spoke.',
      'Workneh Gebre | Minister of Foreign Affairs of the Federal Democratic Republic of Ethiopia | ET',
    ],
  ])('finds whom they serve: %s', (text, expected) => expect(officials(text)).toContain(expected));

  it.each([
    ['UMNO vice-president Ann Hill spoke. The health minister, Ann Hill, said so.', 'Ann Hill | health minister | MY'],
    [
      'Chilean MP Ann Hill was elected speaker. She had been envoy. Ann Hill is minister of health now.',
      'Ann Hill | minister of health | CL',
    ],
    ['Chilean Senator Ann Hill spoke. Prime Minister Ann Hill left.', 'Ann Hill | Prime Minister | CL'],
    ['Former Chilean navy commander Tom Reed is back. Minister Tom Reed spoke.', 'Tom Reed | Minister | CL'],
  ])('shows an office of the state before one of a party, a seat or a former one: %s', (text, expected) =>
    expect(officials(text)).toContain(expected),
  );

  it('gives each of two presidents his own state', () => {
    expect(officials('Presidents of Belarus and Russia Viktor Karpenko and Oleg Zimin met.')).toEqual([
      'Viktor Karpenko | President | BY',
      'Oleg Zimin | President | RU',
    ]);
  });

  it('names an office holder no one has named by the office alone', () => {
    expect(officials('He handed it to the Serbian President.')).toEqual(['null | President | RS']);
  });
});

describe('two of one surname', () => {
  it('are told apart: whom the text is about, but for the sentence that names the other in full', () => {
    const text =
      'President Tom Carver of Chile died on Monday. Prime Minister Ann Carver said so. “He was great,” Carver said. ' +
      'Schools will be closed in the capital on Tuesday, and the flags on all public buildings will be lowered for a week. ' +
      'Carver came into office after a long war.';
    const { officials: all, mentions } = detectOfficials(text, { language: 'en', published: null });
    const names = mentions.map(({ official }) => all.find(({ id }) => id === official)?.name);
    expect(names).toEqual(['Tom Carver', 'Ann Carver', 'Ann Carver', 'Tom Carver']);
  });
});

/** Who "the president" is behind a sentence about one of the past. */
const presidentAfter = (past: string) => {
  const text = `Chile’s President Ann Hill met lawmakers. ${past} signed the act. Now the president wants it changed.`;
  const { officials: all, mentions } = detectOfficials(text, { language: 'en', published: null });
  const nominal = mentions.find(({ form }) => form === 'nominal');
  return all.find(({ id }) => id === nominal?.official)?.name;
};

describe('an office alone', () => {
  it('is the party’s head’s where it is the top leader’s', () => {
    const text = 'General Secretary Tran Hai received Lao Prime Minister Tom Reed. The top leader praised the visit.';
    const { officials: all, mentions } = detectOfficials(text, { language: 'en', published: null });
    const nominal = mentions.find(({ form }) => form === 'nominal');
    expect(all.find(({ id }) => id === nominal?.official)?.name).toBe('Tran Hai');
  });

  it('is whose it is now, not who held it once and holds another', () => {
    expect(presidentAfter('Prime Minister Tom Reed, then president,')).toBe('Ann Hill');
    expect(presidentAfter('Prime Minister Tom Reed left. Then-President Reed')).toBe('Ann Hill');
  });
});

describe('one person', () => {
  it.each([
    ['with and without diacritics', 'Foreign Minister Bùi Văn Hải came. Foreign Minister Bui Van Hai left.'],
    ['in capitals', 'President OLEG ZIMIN came. President Oleg Zimin left.'],
    ['family name first and last', 'Prime Minister KISARAGI Fumito came. Prime Minister Fumito Kisaragi left.'],
    [
      'with and without an initial',
      'Secretary of State Daniel J. Whitfield came. Secretary of State Daniel Whitfield left.',
    ],
    ['by surname beside the office', 'Foreign Minister Sergei Antonov came. Minister Antonov left.'],
    ['one letter apart in a long name', 'President Volodymyr Hrytsenko came. President Volodymir Hrytsenko left.'],
    ['named before in a headline', 'Zimin Vows To Stay\nPresident Oleg Zimin spoke.'],
  ])('%s', (_case, text) => expect(officials(text)).toHaveLength(1));

  it.each([
    ['two states', 'Russian President Oleg Zimin came. Ukrainian President Oleg Zimin left.'],
    ['two persons of one surname', 'President Park Min-ho came. Minister Park Ji-won left.'],
    ['brothers', 'President Viktor Castillo and Defence Minister Raul Castillo came.'],
  ])('%s stay two', (_case, text) => expect(officials(text)).toHaveLength(2));
});

describe('languages', () => {
  it('reads a mixed page line by line', () => {
    const text =
      'Foreign Minister Sergei Antonov spoke to reporters in the city.\nThủ tướng Trần Văn Minh tiếp đoàn đại biểu của nước bạn.';
    expect(officials(text, null)).toHaveLength(2);
    expect(officials(text, 'vi')).toHaveLength(2);
    expect(officials(text, 'en')).toHaveLength(2);
  });

  it('finds nothing in other scripts', () => {
    expect(officials('习近平主席会见俄罗斯总统。Владимир Путин прибыл в Пекин.', null)).toEqual([]);
  });
});
