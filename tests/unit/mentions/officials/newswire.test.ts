import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

type Rows = Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>>;

/** Forms of general newswire and of Vietnamese papers, each in sentences of our own. */
const ENGLISH: Rows = {
  'what a people has': [
    ['Joe Moss was replaced by Ann Hill, the head of Chilean grill chain Acme.'],
    ['Ann Hill, director of Chilean Future, said so.'],
    ['Ann Hill, president of the group Chilean Sceptics, said so.'],
    ['Ann Hill was President of the Federation of Chilean Scientists.'],
    ['Ann Hill, head of a Peruvian anti-whaling group, spoke.'],
    [
      'Ann Hill, leader of the Danish far-right Hard Sail (Strong Wind) party, left. Hill is abroad.',
      'Ann Hill | leader of the Danish far-right Hard Sail (Strong Wind) party | DK: Ann Hill, Hill',
    ],
    [
      'Ann Hill, ex-mayor of the southern Chilean town of Arica, spoke.',
      'Ann Hill | mayor of the southern Chilean town of Arica | CL | former: Ann Hill',
    ],
    [
      'Ann Hill, commander of the Chilean air force, and Tom Reed, head of Peruvian intelligence, met.',
      'Ann Hill | commander of the Chilean air force | CL: Ann Hill',
      'Tom Reed | head of Peruvian intelligence | PE: Tom Reed',
    ],
    ['Minister for English Devolution Ann Hill said so.', 'Ann Hill | Minister for English Devolution | GB: Ann Hill'],
  ],
  'a verb before an office': [
    [
      'Peru would do everything to force Chilean President Ann Hill to end the dispute.',
      'Ann Hill | President | CL: Ann Hill',
    ],
    ['She wants Peru to fire Defence Minister Tom Reed.', 'Tom Reed | Defence Minister | PE: Tom Reed'],
    [
      'It happened near Arica, according to local police chief Ann Hill.',
      'Ann Hill | local police chief | null: Ann Hill',
    ],
  ],
  'the leader of a body heads no government': [
    [
      'Peru blamed Hezbollah’s leader, Ann Hill. Lebanon’s prime minister was silent.',
      'Ann Hill | leader | LB: Ann Hill',
      'null | prime minister | LB: Lebanon’s prime minister',
    ],
  ],
  'lieutenant governors': [
    [
      'Texas Lieutenant Governor Ann Hill left. The lieutenant governor is ill.',
      'Ann Hill | Lieutenant Governor | US: Ann Hill, The lieutenant governor',
    ],
    [
      'Gov. Tom Reed and Lt. Gov. Ann Hill met in Texas. The governor left.',
      'Tom Reed | Governor | US: Tom Reed, The governor',
      'Ann Hill | Lt. Governor | US: Ann Hill',
    ],
    ['Delhi’s Lieutenant-Governor Ann Hill left.', 'Ann Hill | Lieutenant-Governor | IN: Ann Hill'],
  ],
  'kings of no one': [
    [
      'The Rev. Martin Luther King Jr. spoke. Chilean pop queen Ann Hill sang. Queen Jo of Chile listened.',
      'Jo | Queen | CL: Jo',
    ],
    ['Turnout among Gen Z-ers was low, said Gen. Ann Hill of Chile.', 'Ann Hill | Gen. | CL: Ann Hill'],
  ],
  'whose an agency, a committee and an aide are': [
    [
      'Lima was hit. Central Intelligence Agency Director Ann Hill said in Peru that it is so.',
      'Ann Hill | Central Intelligence Agency Director | US: Ann Hill',
    ],
    ['Peru wrote to House Oversight Chairman Tom Reed.', 'Tom Reed | House Oversight Chairman | US: Tom Reed'],
    ['Ann Hill, a senior Biden adviser, went to Peru.', 'Ann Hill | senior Biden adviser | US: Ann Hill'],
    [
      'The report is by a spokesperson for UNWRA, Ann Hill, in Gaza.',
      'Ann Hill | spokesperson for UNWRA | UN: Ann Hill',
    ],
  ],
  'what is at a place, and not the place’s': [
    ['Ann Hill, president of the Lima 2028 organising committee, spoke.'],
    ['Ann Hill, head of the Lima-based think tank Acme, spoke.'],
    [
      'Ann Hill, head of the Lima-based health ministry of Peru, spoke.',
      'Ann Hill | head of the Lima-based health ministry of Peru | PE: Ann Hill',
    ],
    ['Hill - a polished public speaker - won.'],
  ],
  'no king, as everyone knows': [
    [
      'He wrote to Bill Clinton, the king of Jordan and others.',
      'Bill Clinton | president | US | former: Bill Clinton',
      'null | king of Jordan | JO: the king of Jordan',
    ],
    ['Emmanuel Macron, the president of France, left.', 'Emmanuel Macron | president of France | FR: Emmanuel Macron'],
  ],
  'nations of a kingdom': [
    [
      'Scottish Labour leader Ann Hill and Welsh Secretary Tom Reed spoke.',
      'Ann Hill | Scottish Labour leader | GB: Ann Hill',
      'Tom Reed | Welsh Secretary | GB: Tom Reed',
    ],
    [
      'Veteran SNP MSPs Ann Hill and Carla Diaz are among them.',
      'Ann Hill | SNP MSP | GB: Ann Hill',
      'Carla Diaz | SNP MSP | GB: Carla Diaz',
    ],
  ],
  'who is at a church': [
    ['Rev Tom Reed, the minister at St Ann Parish Church, heckled Mr Corbyn. The minister said no.'],
  ],
  'what an office is asked, and debates of those who want it': [
    [
      'She was asked by the UK Foreign Secretary to lead the talks.',
      'null | Foreign Secretary | GB: the UK Foreign Secretary',
    ],
    [
      'Kamala Harris, the US vice president, left. Six lessons from the VP debate were told.',
      'Kamala Harris | vice president | US: Kamala Harris',
    ],
  ],
  'whose predecessor': [
    [
      'David Lammy spoke to US senator Carla Diaz of what Mr Lammy’s predecessor, Lord Hill, had done.',
      'David Lammy | foreign secretary | GB | former: David Lammy, Lammy',
      'Carla Diaz | senator | US: Carla Diaz',
      'Hill | foreign secretary | GB: Hill',
    ],
  ],
  'the subject of a sentence with one comma': [
    ['The prime minister, Ann Hill said that Peru was first.', 'Ann Hill | prime minister | PE: Ann Hill'],
  ],
  'a prosecutor and no deputy of theirs': [
    ["Ukraine's prosecutor-general said no.", "null | prosecutor-general | UA: Ukraine's prosecutor-general"],
    [
      'The United States and US senators came, and Deputy Prime Minister Ann Hill spoke.',
      'Ann Hill | Deputy Prime Minister | null: Ann Hill',
    ],
  ],
  'who is wished to be president': [
    [
      'They are ready for a President Kamala Harris. The vice-president then left, and Kamala came back.',
      'Kamala Harris | vice president | US | former: Kamala Harris, The vice-president, Kamala',
    ],
  ],
  'the ministry’s equal, and the country': [
    [
      'The foreign ministry asked its Swedish counterpart to send him. Prime Minister Ulf Hill of Sweden said no.',
      'Ulf Hill | Prime Minister | SE: Ulf Hill',
    ],
    [
      "Foreign minister Ann Hill of Peru spoke. Chile protested, and the country's foreign minister left.",
      'Ann Hill | Foreign minister | PE: Ann Hill',
    ],
  ],
  'an office as such': [
    [
      'The president is elected. The constitution of the United States says what the president does. By the constitution the US president signs laws.',
    ],
  ],
  'by the end of a surname': [
    [
      'Foreign Minister Ann Hill-Reed of Peru came. Ms Reed said no.',
      'Ann Hill-Reed | Foreign Minister | PE: Ann Hill-Reed, Reed',
    ],
    [
      'Foreign Minister Bilawal Bhutto-Zardari of Pakistan came. Mr Zardari said that Pakistan won.',
      'Bilawal Bhutto-Zardari | Foreign Minister | PK: Bilawal Bhutto-Zardari, Zardari',
    ],
    ['Prime Minister Kim Jong-un came. Mr Un left.', 'Kim Jong-un | Prime Minister | null: Kim Jong-un'],
  ],
  'no office, no name': [
    ["Peru's representative office in Lima denied it."],
    ['HILL SEEKS 5TH TERM AS CHILEAN PRESIDENT'],
  ],
  'members with their seats': [
    [
      'In a letter with other independent MPs Adam Khan (MP for Birmingham Perry Barr), Sam Moss (Blackburn) and Tom Reed (Leicester South), Ann Hill asked Britain.',
      'Adam Khan | MP | GB: Adam Khan',
      'Sam Moss | MP | GB: Sam Moss',
      'Tom Reed | MP | GB: Tom Reed',
    ],
  ],
  'a party whose name has "of"': [
    [
      'Tom Reed, the leader of the ruling Servants of the Lake party, spoke in Chile. The leader of the ruling Servants of the Lake party left.',
      'Tom Reed | leader of the ruling Servants of the Lake party | CL: Tom Reed, The leader of the ruling Servants of the Lake party',
    ],
  ],
  'a word that opens a sentence whose full stop is lost': [
    [
      'Rally in support of Hill Separately in the north, President Tom Hill of Chile spoke.',
      'Tom Hill | President | CL: Hill, Tom Hill',
    ],
  ],
  "who said it, at the sentence's end": [
    [
      'It is good, said a foreign ministry spokesman, Tom Reed. The talks go on in Chile.',
      'Tom Reed | foreign ministry spokesman | CL: Tom Reed',
    ],
    [
      'The answer was prepared with the then Lord Chancellor, Lord Reed of Oakley. Lord Reed left Britain.',
      'Reed | Lord Chancellor | GB | former: Reed, Reed',
    ],
  ],
  'shadows, and offices of the past': [
    [
      'What the chancellor wanted was not clear in Britain. Tory shadow chancellor Tom Reed spoke.',
      'null | chancellor | GB: the chancellor',
      'Tom Reed | Tory shadow chancellor | GB: Tom Reed',
    ],
    [
      'President Ann Hill spoke in Chile. Ms Hill, who was then the vice-president, became leader after he died.',
      'Ann Hill | President | CL: Ann Hill, Hill',
    ],
    [
      'Reps. Tom Reed, R-N.Y., and Ann Hill, R-S.C., called out Democrats.',
      'Tom Reed | Representative | US: Tom Reed',
      'Ann Hill | Representative | US: Ann Hill',
    ],
    ['Tom Reed, a spokesman for Unifil, said Israel left.', 'Tom Reed | spokesman for Unifil | UN: Tom Reed'],
  ],
  'a king in quotation marks': [['He described her as the "King of Endless, Nonsensical Wars" in Chile.']],
  'what ends in -ism and -phobia': [
    ['PM Tom Reed takes on MP Islamophobia probe in Chile.', 'Tom Reed | PM | null: Tom Reed'],
    ['A spokesperson for UK Counter Terrorism Policing said so.'],
  ],
  'initials, and the name written out': [
    ['President J. Hill of Chile spoke. President Jane Hill left.', 'Jane Hill | President | CL: J. Hill, Jane Hill'],
  ],
  'before being elected, and an office in quotation marks': [
    [
      'Ann Hill was a teacher before being elected mayor in 2022. She lives in Chile.',
      'Ann Hill | mayor | CL: Ann Hill',
    ],
    [
      'She calls Hill ‘President Reed’ However, President Ann Hill of Chile left.',
      'Ann Hill | President | CL: Hill, Ann Hill',
      'Reed | President | CL: Reed',
    ],
  ],
};

const VIETNAMESE: Rows = {
  'a new holder': [
    ['Tổng thống mới Ann Hill của Chile đến Peru.', 'Ann Hill | Tổng thống | CL: Ann Hill'],
    ['Thứ trưởng mới Lê Văn Tám đến Peru.', 'Lê Văn Tám | Thứ trưởng | VN: Lê Văn Tám'],
  ],
  'the secret services': [
    [
      'Cựu Giám đốc tình báo Ann Hill bị bắt tại Chile. Bà Hill im lặng.',
      'Ann Hill | Giám đốc tình báo | CL | former: Ann Hill, Hill',
    ],
  ],
  'a name in other letters': [
    [
      'Tổng thống Nga V.Pu-tin (Vladimir Putin) đến Chile. Vụ việc khiến Tổng thống Nga lo ngại.',
      'V.Pu-tin | Tổng thống Nga | RU: V.Pu-tin, Vladimir Putin, Tổng thống Nga',
    ],
  ],
  parties: [
    [
      'Hôm qua, thủ lĩnh Đảng Hải Âu Xanh đối lập của Chile Ann Hill lên tiếng.',
      'Ann Hill | thủ lĩnh Đảng Hải Âu Xanh đối lập của Chile | CL: Ann Hill',
    ],
    [
      'Hôm qua, thủ lĩnh Đảng Gullwing đối lập của Chile Ann Hill lên tiếng.',
      'Ann Hill | thủ lĩnh Đảng Gullwing đối lập của Chile | CL: Ann Hill',
    ],
    [
      'Lãnh đạo đảng Gullwing của Chile Ann Hill lên tiếng.',
      'Ann Hill | Lãnh đạo đảng Gullwing của Chile | CL: Ann Hill',
    ],
  ],
  'whose a bureau is, and what for': [
    [
      'Vụ trưởng Vụ các vấn đề Chile thuộc Bộ Ngoại giao Peru Ann Hill nói.',
      'Ann Hill | Vụ trưởng Vụ các vấn đề Chile thuộc Bộ Ngoại giao Peru | PE: Ann Hill',
    ],
  ],
  'where a name ends': [
    [
      'Bộ trưởng Y tế Nguyễn Thị Kim Tiến thăm bệnh nhân.',
      'Nguyễn Thị Kim Tiến | Bộ trưởng Y tế | VN: Nguyễn Thị Kim Tiến',
    ],
    [
      'Ảnh: Bộ trưởng Tài chính Chile Ann Hill Tờ Bangkok Post đưa tin.',
      'Ann Hill | Bộ trưởng Tài chính Chile | CL: Ann Hill',
    ],
  ],
  'another’s office before the subject': [
    [
      'Trong cuộc điện đàm với Tiểu vương Qatar, ông Donald Trump chúc mừng.',
      'null | Tiểu vương Qatar | QA: Tiểu vương Qatar',
      'Donald Trump | tổng thống | US: Donald Trump',
    ],
    [
      'Sau khi sa thải Giám đốc FBI, Tổng thống Mỹ Donald Trump gặp báo chí.',
      'Donald Trump | Tổng thống Mỹ | US: Donald Trump',
    ],
    [
      'Tại cuộc gặp với Tổng thống Nga, ông Vladimir Putin nói.',
      'Vladimir Putin | Tổng thống Nga | RU: Vladimir Putin',
    ],
  ],
  'a crown prince is of no Thailand': [['Thái tử Ann Hill của Chile thăm Peru.', 'Ann Hill | Thái tử | CL: Ann Hill']],
  'desks, wards and projects': [
    [
      'Thượng tá Lê Văn Tám, Trưởng phòng Quản lý xuất nhập cảnh, trả lời.',
      'Lê Văn Tám | Trưởng phòng Quản lý xuất nhập cảnh | VN: Lê Văn Tám',
    ],
    [
      'Trưởng Công an phường Võ Thị Sáu, ông Lê Văn Tám, trả lời.',
      'Lê Văn Tám | Trưởng Công an phường Võ Thị Sáu | VN: Lê Văn Tám',
    ],
    [
      'Bà Lê Thị Tám, Chủ tịch UBND phường Võ Thị Sáu, quận 3, trả lời.',
      'Lê Thị Tám | Chủ tịch UBND phường Võ Thị Sáu | VN: Lê Thị Tám',
    ],
    [
      'Ông Lê Văn Tám, Giám đốc Ban quản lý dự án 2, trả lời.',
      'Lê Văn Tám | Giám đốc Ban quản lý dự án 2 | VN: Lê Văn Tám',
    ],
    [
      'Theo Viện phó VKSND tỉnh Cao Bằng Lê Văn Tám, vụ việc đang được xem xét.',
      'Lê Văn Tám | Viện phó VKSND tỉnh Cao Bằng | VN: Lê Văn Tám',
    ],
  ],
  'clubs and firms': [
    ['Chủ tịch Reed lo ngại khi đội thua. Ông Reed im lặng.'],
    [
      'Chủ tịch Reed lo ngại. Thủ tướng Chile im lặng.',
      'Reed | Chủ tịch | CL: Reed',
      'null | Thủ tướng Chile | CL: Thủ tướng Chile',
    ],
    ['Chủ tịch Cay-xỏn Phôm-vi-hản xây đắp tình bạn.', 'Cay-xỏn Phôm-vi-hản | Chủ tịch | VN: Cay-xỏn Phôm-vi-hản'],
  ],
  banks: [['Nguyên Chủ tịch Oceanbank bị xét xử.']],
  'those met, and the subject': [
    [
      'Tiếp lãnh đạo Liên minh Doanh nghiệp châu Âu - ASEAN (EABA), Thủ tướng Lê Văn Tám cảm ơn.',
      'Lê Văn Tám | Thủ tướng | VN: Lê Văn Tám',
    ],
    [
      'Tiếp lãnh đạo Hội Hữu nghị Chile - Việt Nam, Thủ tướng Lê Văn Tám cảm ơn.',
      'Lê Văn Tám | Thủ tướng | VN: Lê Văn Tám',
    ],
    [
      'Cuộc gặp giữa lãnh đạo Peru và Tổng thống Ann Hill của Chile đã kết thúc.',
      'Ann Hill | Tổng thống | CL: Ann Hill',
    ],
  ],
  'a rare surname': [
    [
      'Phó Chủ tịch Quốc hội Uông Văn Tám thăm Hàn Quốc. TTXVN',
      'Uông Văn Tám | Phó Chủ tịch Quốc hội | VN: Uông Văn Tám',
    ],
    [
      'Phó Chủ tịch Quốc hội Uông Chu Tám thăm Hàn Quốc. TTXVN',
      'Uông Chu Tám | Phó Chủ tịch Quốc hội | VN: Uông Chu Tám',
    ],
  ],
  'names apart by diacritics': [
    [
      'Ông Dục nói. Ông Nguyễn Đức Tám, Bộ trưởng Y tế, cho biết.',
      'Nguyễn Đức Tám | Bộ trưởng Y tế | VN: Nguyễn Đức Tám',
    ],
    [
      'Bộ trưởng Y tế Trần Đinh Thị Năm và đại biểu Quốc hội Lê Công Đỉnh đã họp. Ông Đỉnh nói.',
      'Trần Đinh Thị Năm | Bộ trưởng Y tế | VN: Trần Đinh Thị Năm',
      'Lê Công Đỉnh | đại biểu Quốc hội | VN: Lê Công Đỉnh, Đỉnh',
    ],
    ['Bộ trưởng Y tế Lê Văn Thủy đã đến. Ông Thùy nói.', 'Lê Văn Thủy | Bộ trưởng Y tế | VN: Lê Văn Thủy, Thùy'],
  ],
  'an office as such, and a firm’s director': [
    ['Theo Hiến pháp Mỹ, Tổng thống đảm nhiệm hai chức năng. Tổng thống Mỹ ký luật. Hiến pháp Mỹ quy định rõ.'],
    ['Giám đốc Acme Jay Y. Lee phải dành một đêm trong tù. Ông Lee đã được thả.'],
  ],
  'what an office is in charge of': [
    [
      'Bộ trưởng đặc trách các vấn đề về châu Âu Anna Lutz của Chile đã đến.',
      'Anna Lutz | Bộ trưởng đặc trách các vấn đề về châu Âu | CL: Anna Lutz',
    ],
    [
      'Quốc vụ khanh phụ trách vấn đề Brexit Anna Lutz và Thứ trưởng đặc trách về biển Tom Reed đã đến Chile.',
      'Anna Lutz | Quốc vụ khanh phụ trách vấn đề Brexit | CL: Anna Lutz',
      'Tom Reed | Thứ trưởng đặc trách về biển | CL: Tom Reed',
    ],
    [
      'Trợ lý Ngoại trưởng Mỹ đặc trách về châu Á Tom Reed phát biểu.',
      'Tom Reed | Trợ lý Ngoại trưởng Mỹ đặc trách về châu Á | US: Tom Reed',
    ],
  ],
  'whose counterpart, where an office is the subject': [
    [
      'Ngoại trưởng Canada Ann Hill thăm Peru. Bà Hill gặp Chủ tịch Hạ viện Peru Diego Rojas và Chủ tịch Ủy ban Đối ngoại Thượng viện Pedro Gomez. Người đứng đầu ngành ngoại giao Canada sẽ gặp người đồng cấp Peru Tom Reed.',
      'Ann Hill | Ngoại trưởng Canada | CA: Ann Hill, Hill, Người đứng đầu ngành ngoại giao Canada',
      'Diego Rojas | Chủ tịch Hạ viện Peru | PE: Diego Rojas',
      'Pedro Gomez | Chủ tịch Ủy ban Đối ngoại Thượng viện | PE: Pedro Gomez',
      'Tom Reed | Ngoại trưởng | PE: Tom Reed',
    ],
  ],
  'who held the office then': [
    [
      'Cố vấn An ninh Quốc gia Mỹ lúc đó là ông Tom Hill đã từ chối. Ông Hill từ chức.',
      'Tom Hill | Cố vấn An ninh Quốc gia Mỹ | US | former: Tom Hill, Hill',
    ],
    [
      'Thủ tướng Chile khi đó là Ann Reed nói vậy. Tổng thống Chile lúc bấy giờ Bob Lutz im lặng.',
      'Ann Reed | Thủ tướng Chile | CL | former: Ann Reed',
      'Bob Lutz | Tổng thống Chile | CL | former: Bob Lutz',
    ],
    ['Phát ngôn viên Ủy ban Hòa bình châu Á-Thái Bình Dương Triều Tiên nói vậy.'],
    ['Chủ tịch đảng Quốc đại trở thành Thủ tướng Nepal.', 'null | Chủ tịch đảng Quốc đại | NP: Chủ tịch đảng Quốc đại'],
  ],
  'a leader by name': [
    [
      'Tổng thống Chile đến. Quan chức dưới thời nhà lãnh đạo Tom Reed-Moss bị bắt ở Chile.',
      'null | Tổng thống Chile | CL: Tổng thống Chile',
      'Tom Reed-Moss | nhà lãnh đạo | CL: Tom Reed-Moss',
    ],
    [
      'Tổng thống Chile Ann Hill đến. Vị tổng thống trẻ tuổi này nói. Lãnh đạo Chile 69 tuổi này im lặng.',
      'Ann Hill | Tổng thống Chile | CL: Ann Hill, Vị tổng thống trẻ tuổi này, Lãnh đạo Chile 69 tuổi này',
    ],
  ],
  'a department’s deputies': [
    [
      'Sở Nội vụ Hà Nam có 3 Phó Giám đốc gồm các ông bà: Nguyễn Ngọc Tám, Phùng Văn Ba và bà Nguyễn Thị Năm. Anh Ba sẽ nghỉ hưu.',
      'Nguyễn Ngọc Tám | Phó Giám đốc | VN: Nguyễn Ngọc Tám',
      'Phùng Văn Ba | Phó Giám đốc | VN: Phùng Văn Ba, Ba',
      'Nguyễn Thị Năm | Phó Giám đốc | VN: Nguyễn Thị Năm',
    ],
  ],
  'the prime minister as addressee': [
    [
      'Quyết định số 12 của Thủ tướng Chính phủ phê duyệt quy hoạch. Hiệp hội kiến nghị lên Thủ tướng. Mọi việc như Thủ tướng yêu cầu.',
      'null | Thủ tướng Chính phủ | VN: Thủ tướng Chính phủ, Thủ tướng, Thủ tướng',
    ],
    ['Thủ tướng là tên con đò cũ. Chị Lan nhận vai Thủ tướng trong vở kịch.'],
    ['Nhân viên chào đón Thủ tướng và Đoàn cấp cao Việt Nam.', 'null | Thủ tướng | VN: Thủ tướng'],
  ],
  'a news agency, a party abroad': [
    [
      'Bà Ann Hill nhậm chức Bộ trưởng Giáo dục Theo Reuters, sau đó Chile bỏ phiếu. Bộ trưởng Giáo dục Theo Reed im lặng.',
      'Ann Hill | Bộ trưởng Giáo dục | CL: Ann Hill',
      'Theo Reed | Bộ trưởng Giáo dục | CL: Theo Reed',
    ],
    [
      'Theo báo chí, thủ lĩnh đảng đối lập Batkovna của Chile - bà Ann Hill đã phủ nhận.',
      'Ann Hill | thủ lĩnh đảng đối lập Batkovna của Chile | CL: Ann Hill',
    ],
    [
      'Ông Hùng trả lời chất vấn của Bí thư Thành ủy về nhà ở xã hội Về giá thành nhà ở. Bí thư Thành ủy TP.HCM Lê Văn Ba nói.',
      'Lê Văn Ba | Bí thư Thành ủy TP.HCM | VN: Bí thư Thành ủy, Lê Văn Ba',
    ],
  ],
  'a portfolio in letters, and in words': [
    [
      'Bộ trưởng Giáo dục: trồng cây. Đó là lời của Bộ trưởng GD-ĐT Lê Văn Ba.',
      'Lê Văn Ba | Bộ trưởng GD-ĐT | VN: Bộ trưởng Giáo dục, Lê Văn Ba',
    ],
    [
      'Bộ trưởng Nông nghiệp và Phát triển nông thôn nói. Bộ trưởng NN&PTNT Lê Văn Ba nói. Bộ trưởng Nông nghiệp im lặng. Bộ trưởng Y tế đến.',
      'Lê Văn Ba | Bộ trưởng NN&PTNT | VN: Bộ trưởng Nông nghiệp và Phát triển nông thôn, Lê Văn Ba, Bộ trưởng Nông nghiệp',
      'null | Bộ trưởng Y tế | VN: Bộ trưởng Y tế',
    ],
    [
      'Việt Nam gửi Điện chia buồn tới Thủ tướng Liên hiệp Vương quốc Anh và Bắc Ai-len Ann Hill.',
      'Ann Hill | Thủ tướng Liên hiệp Vương quốc Anh và Bắc Ai-len | GB: Ann Hill',
    ],
  ],
  'an international airport': [['Người dân biểu tình tại sân bay quốc tế John Kennedy ở New York.']],
  'a caption, a party member, a shared ministry': [
    ['Thượng viện Mỹ phê chuẩn bà Ann Hill. Ảnh: Breaking Oakley Bà từng là Hạ nghị sĩ đại diện cho bang New Mexico.'],
    [
      'Theo danh sách, Bộ trưởng Quốc phòng sắp mãn nhiệm, Tom Reed thuộc đảng Xã hội được chỉ định làm Ngoại trưởng Chile.',
      'Tom Reed | Ngoại trưởng Chile | CL: Tom Reed',
    ],
    [
      'Ngoại trưởng Ann Hill của Chile nói. Việc đó là do đề nghị của Bộ trưởng và Thứ trưởng Bộ Tư pháp.',
      'Ann Hill | Ngoại trưởng | CL: Ann Hill',
    ],
  ],
  'which country, only the text tells': [
    [
      'Bộ Ngoại giao Chile khẳng định Tổng thống nước này Ann Hill và người đồng cấp Peru Tom Reed sẽ gặp.',
      'Ann Hill | Tổng thống | CL: Ann Hill',
      'Tom Reed | Tổng thống | PE: Tom Reed',
    ],
    [
      'Trước đó, ngày 10/7, Người phát ngôn Bộ Ngoại giao Chile, Tom Reed tuyên bố Chile không có cam kết.',
      'Tom Reed | Người phát ngôn Bộ Ngoại giao Chile | CL: Tom Reed',
    ],
    [
      'Tòa án Chile xử cựu Chủ tịch Hạ viện Tom Reed. Ông Reed, thành viên đảng Tự do Chile, đã bị kết án.',
      'Tom Reed | Chủ tịch Hạ viện | CL | former: Tom Reed, Reed',
    ],
  ],
  'the competence of a prime minister, and one who acts': [
    ['Bộ trình việc thuộc thẩm quyền Thủ tướng Chính phủ.', 'null | Thủ tướng Chính phủ | VN: Thủ tướng Chính phủ'],
    ['Quyền Thủ tướng Chile Ann Hill đến.', 'Ann Hill | Quyền Thủ tướng Chile | CL: Ann Hill'],
  ],
  'who chairs a firm': [['Tom Reed hiện đang làm chủ tịch Rostock – tập đoàn quốc gia của Chile.']],
  'initials before a surname': [
    [
      'Thủ tướng T.May thông báo thành lập chính phủ mới. Thủ tướng Anh Theresa May nói.',
      'Theresa May | Thủ tướng Anh | GB: T.May, Theresa May',
    ],
  ],
};

describe.each(Object.entries(ENGLISH))('English: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));
});

describe.each(Object.entries(VIETNAMESE))('Vietnamese: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));
});
