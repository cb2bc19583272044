import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

type Row = readonly [text: string, ...expected: string[]];

/** Who meets someone, in the table below. */
const home = 'Singapore’s Foreign Minister Ann Hill ';

const ENGLISH: Readonly<Record<string, readonly Row[]>> = {
  'whose the name behind a comma is': [
    [
      'President Ann Hill of Chile spoke. Another key adviser to the president, Tom Reed, left.',
      'Ann Hill | President | CL: Ann Hill, the president',
      'Tom Reed | adviser to the president | CL: Tom Reed',
    ],
    [
      'A spokesman for Chile’s prime minister, Joe Moss, left.',
      'null | prime minister | CL: Chile’s prime minister',
      'Joe Moss | spokesman for Chile’s prime minister | CL: Joe Moss',
    ],
    [
      'Chile’s President Ann Hill left. The chief of staff to the president, Ted Hart, stayed.',
      'Ann Hill | President | CL: Ann Hill, the president',
      'Ted Hart | chief of staff to the president | CL: Ted Hart',
    ],
    ['The president of Chile, Ann Hill, left.', 'Ann Hill | president of Chile | CL: Ann Hill'],
    [
      'Lima’s mayor, Ann Hill, met the wife of the president, Eva Field.',
      'Ann Hill | mayor | PE: Ann Hill',
      'null | president | PE: the president',
    ],
    ['The minister who ran the talks for Chile, Tom Reed, agreed.', 'Tom Reed | minister | CL: Tom Reed'],
    [
      'A Chilean vice-president who was fired in 2014, Ann Hill, called for calm.',
      'Ann Hill | vice-president | CL: Ann Hill',
    ],
    ['A minister who met three leaders of Chile, Peru and Cuba, Ann Field did not say, left.'],
  ],
  'letters in another order': [
    [
      'Chile’s Prime Minister Benjamin Netanford spoke. Netanfrod left. Mr Netanfrod slept.',
      'Benjamin Netanford | Prime Minister | CL: Benjamin Netanford, Netanfrod, Netanfrod',
    ],
    ['British Speaker Michael Martin spoke.', 'Michael Martin | Speaker | GB: Michael Martin'],
  ],
  'a place of one’s own': [
    [
      'The mayor of Lyon Ann Hill spoke. The mayor of Nice left. The mayor of Lyon stayed.',
      'Ann Hill | mayor of Lyon | null: Ann Hill, The mayor of Lyon',
    ],
    [
      'In Chile the governor of Moss Bay left. The governor of Reed Bay stayed. Minister Ann Hill slept. The governor left.',
      'null | governor of Moss Bay | CL: the governor of Moss Bay',
      'null | governor of Reed Bay | CL: The governor of Reed Bay, The governor',
      'Ann Hill | Minister | CL: Ann Hill',
    ],
    [
      'British minister Ann Hill spoke. The Tory MP for Moss and North Reedham admitted it.',
      'Ann Hill | minister | GB: Ann Hill',
    ],
    ['The MP for South East Cornwall said no.'],
    [
      'The MP for North West Durham Richard Stone spoke.',
      'Richard Stone | MP for North West Durham | null: Richard Stone',
    ],
  ],
  'lists of those who come along': [
    [
      'Minister of State (Culture, Community and Youth)(Trade and Industry) Low Yen Hui came to Singapore.',
      'Low Yen Hui | Minister of State (Culture, Community and Youth)(Trade and Industry) | SG: Low Yen Hui',
    ],
    [
      'Zimbabwe’s Minister for Security, Lands, Land Reform and Resettlement Tom Reed left.',
      'Tom Reed | Minister for Security, Lands, Land Reform and Resettlement | ZW: Tom Reed',
    ],
    [
      'The European Commissioner in charge of Agriculture, Ann Hill, spoke.',
      'Ann Hill | European Commissioner in charge of Agriculture | EU: Ann Hill',
    ],
    [
      'Admiral Tom Reed, U.S. Navy (Ret.), Former Chairman of the Joint Chiefs of Staff\nAdmiral Ann Hill, Commandant, United States Coast Guard',
      'Tom Reed | Chairman of the Joint Chiefs of Staff | US | former: Tom Reed',
      'Ann Hill | Commandant, United States Coast Guard | US: Ann Hill',
    ],
    [
      'The Honorable Ann Hill, Former Assistant to the President for National Security Affairs',
      'Ann Hill | Assistant to the President for National Security Affairs | null | former: Ann Hill',
    ],
    [
      'By National Security Advisor Ann Hill En Route Boston, U.S.',
      'Ann Hill | National Security Advisor | US: Ann Hill',
    ],
    ['Senior Colonel Wei Guo spoke in Beijing.', 'Wei Guo | Senior Colonel | CN: Wei Guo'],
    [
      'Chile’s minister Ann Hill met Joe Moss, the increasingly powerful presidential chief of staff.',
      'Ann Hill | minister | CL: Ann Hill',
      'Joe Moss | presidential chief of staff | CL: Joe Moss',
    ],
  ],
  'offices listed without names': [
    [
      'Chile’s envoy Ann Hill met the Dutch Prime Minister, Foreign Minister and Trade Minister.',
      'Ann Hill | envoy | CL: Ann Hill',
      'null | Prime Minister | NL: the Dutch Prime Minister',
      'null | Foreign Minister | NL: Foreign Minister',
      'null | Trade Minister | NL: Trade Minister',
    ],
    [
      'Chile’s envoy Ann Hill met the Dutch President and Commander-in-Chief.',
      'Ann Hill | envoy | CL: Ann Hill',
      'null | President | NL: the Dutch President',
    ],
    [
      'Chile met the UN High Commissioner of Human Rights, Mr Lassen.',
      'Lassen | UN High Commissioner of Human Rights | UN: Lassen',
    ],
  ],
  'of no state': [
    ['Shadow Minister for Immigration Tel: (02) 858 1011\nMinister for Trade Fax (02) 12'],
    ['The executive director of the Ohio affiliate of Acme, Ann Hill, spoke.'],
    ['Tom Reed, the campaign spokesman for Mr. Moss, left, and Carver campaign spokesman Jim Stone came.'],
    ['Labour campaign spokesman Tom Reed left.', 'Tom Reed | spokesman | null: Tom Reed'],
  ],
  'whom a visitor meets, of whom no state is said': [
    [
      `${home}met Defence Minister Tom Reed, Chilean Trade Minister Joe Moss, and Minister for Climate Change Eva Stone.`,
      'Ann Hill | Foreign Minister | SG: Ann Hill',
      'Tom Reed | Defence Minister | CL: Tom Reed',
      'Joe Moss | Trade Minister | CL: Joe Moss',
      'Eva Stone | Minister for Climate Change | CL: Eva Stone',
    ],
    [
      `${home}called on Prime Minister Tom Reed and Interior Minister Joe Moss in Copenhagen.`,
      'Ann Hill | Foreign Minister | SG: Ann Hill',
      'Tom Reed | Prime Minister | DK: Tom Reed',
      'Joe Moss | Interior Minister | DK: Joe Moss',
    ],
    [
      `Official visit to Greece\n${home}will meet Interior Minister Joe Moss.`,
      'Ann Hill | Foreign Minister | SG: Ann Hill',
      'Joe Moss | Interior Minister | GR: Joe Moss',
    ],
    [
      `Visit to the Federative Republic of Brazil\n${home}met Trade Minister Joe Moss.`,
      'Ann Hill | Foreign Minister | SG: Ann Hill',
      'Joe Moss | Trade Minister | BR: Joe Moss',
    ],
    [
      `${home}received Danish Prime Minister Tom Reed, who was accompanied by Trade Minister Joe Moss.`,
      'Ann Hill | Foreign Minister | SG: Ann Hill',
      'Tom Reed | Prime Minister | DK: Tom Reed',
      'Joe Moss | Trade Minister | DK: Joe Moss',
    ],
    [
      'Danish Prime Minister Tom Reed spoke. Yiwu Party Secretary Wang Jian of China left.',
      'Tom Reed | Prime Minister | DK: Tom Reed',
      'Wang Jian | Party Secretary | CN: Wang Jian',
    ],
    [
      'Singapore’s Deputy Prime Minister (DPM) and Minister for Finance Tom Reed left.',
      'Tom Reed | Deputy Prime Minister (DPM) and Minister for Finance | SG: Tom Reed',
    ],
    [
      'Sultan Ibrahim, King of Malaysia and President Ann Hill of Chile met Pietro Parolin.',
      'Ibrahim | Sultan | MY: Ibrahim',
      'Ann Hill | President | CL: Ann Hill',
      'Pietro Parolin | secretary of state | VA: Pietro Parolin',
    ],
    [
      'The Prime Minister of Papua New Guinea, Hon. Tom Reed CMG MP, has met the Yang di-Pertuan Agong.',
      'Tom Reed | Prime Minister of Papua New Guinea | PG: Tom Reed',
      'null | Yang di-Pertuan Agong | MY: the Yang di-Pertuan Agong',
    ],
  ],
  'a cabinet’s list, and who is spelt in two ways': [
    [
      'Hon Annette King\nMinister of Health\nMinister for Racing\nTom Reed\nMinister of Education\nMinister Responsible for the Review Office',
      'Annette King | Minister of Health | null: Annette King',
      'Tom Reed | Minister of Education | null: Tom Reed',
    ],
    ['US Congresswoman Maxine Waters spoke.', 'Maxine Waters | Congresswoman | US: Maxine Waters'],
    [
      'Aikins Moss, Ambassador-in-situ, and the Asantehene, Osei Reed, met in Ghana.',
      'Aikins Moss | Ambassador-in-situ | GH: Aikins Moss',
      'Osei Reed | Asantehene | GH: Osei Reed',
    ],
    [
      'President Petro Zabuzhniy of Ukraine left. “I then heard President Zabuzhny speak.”',
      'Petro Zabuzhniy | President | UA: Petro Zabuzhniy, Zabuzhny',
    ],
  ],
};

const VIETNAMESE: readonly Row[] = [
  ['Lễ hội diễn ra ở Đà Nẵng và TP.Hồ Chí Minh.'],
  [
    'Phó Chủ tịch Hội hữu nghị Việt Nam-Ấn Độ Hà Minh Tú phát biểu về quan hệ Việt Nam-Chile.',
    'Hà Minh Tú | Phó Chủ tịch Hội hữu nghị Việt Nam-Ấn Độ | VN: Hà Minh Tú',
  ],
  ['Bộ trưởng Đinh La Phong gửi thư chia buồn về vụ máy bay Lào rơi.', 'Đinh La Phong | Bộ trưởng | VN: Đinh La Phong'],
  ['Ông Tom Reed (Giám đốc Ủy ban tác động học thuật của Chile) nói.', 'Tom Reed | Giám đốc Ủy ban | CL: Tom Reed'],
  [
    'Tại trại huấn luyện Moss Reedham, Tư lệnh Lực lượng lính dù Nga, Thượng tướng Ivan Poe xác nhận.',
    'Ivan Poe | Tư lệnh Lực lượng lính dù Nga | RU: Ivan Poe',
  ],
  [
    'Ngoại trưởng Chile Ann Khurshid nói. Ngoại trưởng Khurdish đến Lima. Bà Khurdish về nước.',
    'Ann Khurshid | Ngoại trưởng Chile | CL: Ann Khurshid, Khurdish, Khurdish',
  ],
  [
    'Bộ trưởng Y tế chịu trách nhiệm. Bộ trưởng Lê Thị An nói. Bộ trưởng Giao thông vận tải đồng ý.',
    'Lê Thị An | Bộ trưởng Y tế | VN: Bộ trưởng Y tế, Lê Thị An',
    'null | Bộ trưởng Giao thông vận tải | VN: Bộ trưởng Giao thông vận tải',
  ],
  [
    'Thủ tướng Peru Ann Hill nói. Tom Reed, người phát ngôn của phó chủ tịch Ủy ban châu Âu Eva Poe nói.',
    'Ann Hill | Thủ tướng Peru | PE: Ann Hill',
    'Tom Reed | người phát ngôn | EU: Tom Reed',
    'Eva Poe | phó chủ tịch Ủy ban châu Âu | EU: Eva Poe',
  ],
  [
    'Cục trưởng Cục Quản lý khám, chữa bệnh (Bộ Y tế) Lê Văn An nói.',
    'Lê Văn An | Cục trưởng Cục Quản lý khám, chữa bệnh (Bộ Y tế) | VN: Lê Văn An',
  ],
  ['Anh đi qua TT Ngãi Giao ở Chile. Tom Reed, chủ tịch của Acme, nói.'],
  [
    'Quyết định bổ nhiệm chức vụ Thứ trưởng Bộ Công an đối với Trung tướng Lê Văn An và Thiếu tướng Trần Ba.',
    'Lê Văn An | Thứ trưởng Bộ Công an | VN: Lê Văn An',
    'Trần Ba | Thứ trưởng Bộ Công an | VN: Trần Ba',
  ],
  [
    'Bổ nhiệm ông Lê Văn An, Tư lệnh Quân khu 3, giữ chức Thứ trưởng Bộ Quốc phòng.',
    'Lê Văn An | Thứ trưởng Bộ Quốc phòng | VN: Lê Văn An',
  ],
  [
    'HĐND bầu ông Lê Văn An - Phó Bí thư Tỉnh ủy, giữ chức Chủ tịch UBND tỉnh Hà Nam.',
    'Lê Văn An | Chủ tịch UBND tỉnh Hà Nam | VN: Lê Văn An',
  ],
  [
    'Hà Nam: bầu ông Lê Văn An giữ chức Chủ tịch HĐND tỉnh; Lê Văn Ba, Giám đốc Sở Khoa học và Công nghệ giữ chức Phó Chủ tịch HĐND tỉnh; Lê Văn Tư, Giám đốc Sở Kế hoạch làm Phó Chủ tịch HĐND tỉnh.',
    'Lê Văn An | Chủ tịch HĐND tỉnh | VN: Lê Văn An',
    'Lê Văn Ba | Phó Chủ tịch HĐND tỉnh | VN: Lê Văn Ba',
    'Lê Văn Tư | Phó Chủ tịch HĐND tỉnh | VN: Lê Văn Tư',
  ],
  [
    'Ông Lê Văn An, Bí thư Tỉnh ủy Hà Nam, được Thủ tướng bổ nhiệm giữ chức Phó chủ nhiệm Văn phòng Chính phủ.',
    'Lê Văn An | Phó chủ nhiệm Văn phòng Chính phủ | VN: Lê Văn An',
    'null | Thủ tướng | VN: Thủ tướng',
  ],
  // Not yet, or again.
  [
    'Đại tướng Lê Văn An, Bộ trưởng Bộ Công an, được giới thiệu để Quốc hội bầu làm Chủ tịch nước.',
    'Lê Văn An | Bộ trưởng Bộ Công an | VN: Lê Văn An',
  ],
  [
    'Ông Lê Văn An được bầu làm Tổng Bí thư. Tổng Bí thư, Chủ tịch nước Lê Văn An phát biểu.',
    'Lê Văn An | Tổng Bí thư, Chủ tịch nước | VN: Lê Văn An, Lê Văn An',
  ],
  [
    'Ông Lê Văn An từng đảm nhiệm nhiều vị trí như: Chủ tịch UBND tỉnh Hà Nam; Bí thư Tỉnh ủy Hà Nam, Bí thư Tỉnh ủy Hà Giang...',
  ],
  [
    'Ông Hill sẽ đề cử Tom Reed thuộc Acme News làm bộ trưởng quốc phòng Chile.',
    'Tom Reed | bộ trưởng quốc phòng Chile | CL: Tom Reed',
  ],
  [
    'Sau khi đảm nhận Chủ tịch EU, Thủ tướng Chile Ann Hill nói.',
    'null | Chủ tịch EU | EU: Chủ tịch EU',
    'Ann Hill | Thủ tướng Chile | CL: Ann Hill',
  ],
  [
    'Tư lệnh quân đội Chile Waker-uz-Zaman nói. Tướng Waker đi.',
    'Waker-uz-Zaman | Tư lệnh quân đội Chile | CL: Waker-uz-Zaman, Waker',
  ],
  [
    'Đại tá Lê Xuân Hòa, Phó Giám đốc CATP, nói. Đại tá Hòa trao giấy khen của Giám đốc Công an thành phố.',
    'Lê Xuân Hòa | Phó Giám đốc CATP | VN: Lê Xuân Hòa, Hòa',
    'null | Giám đốc Công an thành phố | VN: Giám đốc Công an thành phố',
  ],
  [
    'Ông Lê Văn An, Chủ tịch UBND huyện Moss, nhận bằng khen của Chủ tịch UBND thành phố. TRUNG KIÊN',
    'Lê Văn An | Chủ tịch UBND huyện Moss | VN: Lê Văn An',
    'null | Chủ tịch UBND thành phố | VN: Chủ tịch UBND thành phố',
  ],
  ['Bà Kpă Moss, Phó chủ tịch HĐND phường, đến Chile.', 'Kpă Moss | Phó chủ tịch HĐND phường | VN: Kpă Moss'],
  [
    'Tướng Không quân Tom Reed của Chile nói. Đoàn viếng Đền thờ Lê Thái Vương.',
    'Tom Reed | Tướng Không quân | CL: Tom Reed',
  ],
  ['Ông Lê Văn An, thành viên Hội đồng thành viên, nói.'],
  ['Trưởng ban Tổ chức Festival Trà nói ở Chile.'],
  ['Đội tuyển cờ vua Việt Nam dự giải cờ vua Lima.'],
  ['Đức Giáo hoàng Pope Francis nói.', 'Francis | Giáo hoàng | VA: Francis'],
  ['Phó Chủ tịch HĐND tỉnh Đoàn Văn Phi nói.', 'Đoàn Văn Phi | Phó Chủ tịch HĐND tỉnh | VN: Đoàn Văn Phi'],
  ['Ông Lê Văn An sinh năm 1965, là Bộ trưởng Bộ Y tế.', 'Lê Văn An | Bộ trưởng Bộ Y tế | VN: Lê Văn An'],
  ['Thủ tướng UAE Sheikh Omar Al Reed nói.', 'Omar Al Reed | Thủ tướng UAE | AE: Omar Al Reed'],
  ['Thủ tướng Bangladesh Sheikh Hasina nói.', 'Sheikh Hasina | Thủ tướng Bangladesh | BD: Sheikh Hasina'],
  [
    'Ngoại trưởng Philippines Tom Reed nói. Theo người đứng đầu Bộ Ngoại giao Philippines, Tổng thống Hill đã nói.',
    'Tom Reed | Ngoại trưởng Philippines | PH: Tom Reed, người đứng đầu Bộ Ngoại giao Philippines',
    'Hill | Tổng thống | PH: Hill',
  ],
];

describe.each(Object.entries(ENGLISH))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe('Vietnamese words that are no office, and offices that are no title', () => {
  it.each(VIETNAMESE)('%s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));
});

it('gives the police of whom no state is said the place of the report', () => {
  const text = 'CAPE TOWN, South Africa (AP) -- After the U.S. raids in Kenya ended, police spokesman Tom Reed spoke.';
  expect(officialsIn('en', text)).toEqual(['Tom Reed | police spokesman | ZA: Tom Reed']);
});
