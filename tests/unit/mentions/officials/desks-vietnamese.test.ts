import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

type Row = readonly [text: string, ...expected: string[]];

describe('Vietnamese ministries, papers and agencies', () => {
  it.each<Row>([
    [
      'HĐND tỉnh bầu ông Lê Văn Nam, Phó Bí thư Thường trực Tỉnh ủy giữ chức Chủ tịch HĐND tỉnh.',
      'Lê Văn Nam | Chủ tịch HĐND tỉnh | VN: Lê Văn Nam',
    ],
    [
      'Ông Lê Văn Nam, Thứ trưởng Bộ Y tế, được Thủ tướng giao quyền Bộ trưởng Bộ Y tế.',
      'Lê Văn Nam | quyền Bộ trưởng Bộ Y tế | VN: Lê Văn Nam',
      'null | Thủ tướng | VN: Thủ tướng',
    ],
    ['Ông Nam được giao Bộ trưởng Bộ Y tế chủ trì.'],
    [
      'Tổng thống đắc cử Chile Ann Hill thắng Tổng thống Tom Reed. Tổng thống Chile đắc cử cho biết.',
      'Ann Hill | Tổng thống đắc cử Chile | CL: Ann Hill, Tổng thống Chile đắc cử',
      'Tom Reed | Tổng thống | CL: Tom Reed',
    ],
    [
      'Trợ lý Ngoại trưởng Chile Ann Hill nói. Ngoại trưởng Chile đồng ý.',
      'Ann Hill | Trợ lý Ngoại trưởng Chile | CL: Ann Hill',
      'null | Ngoại trưởng Chile | CL: Ngoại trưởng Chile',
    ],
    [
      'Ông Lê Văn Nam được bầu làm Phó Chủ tịch UBND tỉnh Khóa XII.',
      'Lê Văn Nam | Phó Chủ tịch UBND tỉnh | VN: Lê Văn Nam',
    ],
    ['Năm 1945, ông Lê Văn Nam làm bí thư Tỉnh ủy Hà Đông.', 'Lê Văn Nam | bí thư Tỉnh ủy Hà Đông | VN: Lê Văn Nam'],
    [
      'Bộ trưởng Lê Văn Nam, Thứ trưởng Trần Văn Lâm và Thứ trưởng Vũ Thị Mai họp. Cả ba ông Nam, Lâm và Mai đồng ý. Nam, Lâm đi.',
      'Lê Văn Nam | Bộ trưởng | VN: Lê Văn Nam, Nam',
      'Trần Văn Lâm | Thứ trưởng | VN: Trần Văn Lâm, Lâm',
      'Vũ Thị Mai | Thứ trưởng | VN: Vũ Thị Mai, Mai',
    ],
    ['Tổng Giám đốc IMF cho biết.', 'null | Tổng Giám đốc IMF | IMF: Tổng Giám đốc IMF'],
    ['Tổng Giám đốc Acme cho biết.'],
    [
      'Tại cuộc gặp với Tổng Giám đốc WHO, Thủ tướng Phạm Văn Nam nói.',
      'null | Tổng Giám đốc WHO | WHO: Tổng Giám đốc WHO',
      'Phạm Văn Nam | Thủ tướng | VN: Phạm Văn Nam',
    ],
    [
      'Trong bữa tối với quan chức Chile, Ngoại trưởng Peru Ann Hill nói.',
      'Ann Hill | Ngoại trưởng Peru | PE: Ann Hill',
    ],
    [
      'Theo lời mời của Thủ tướng Chile, Thủ tướng Phạm Văn Nam sẽ thăm Chile.',
      'null | Thủ tướng Chile | CL: Thủ tướng Chile',
      'Phạm Văn Nam | Thủ tướng | VN: Phạm Văn Nam',
    ],
    [
      'Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Phạm Văn Nam trình bày.',
      'null | Thủ tướng Chính phủ | VN: Thủ tướng Chính phủ',
      'Phạm Văn Nam | Bộ trưởng | VN: Phạm Văn Nam',
    ],
    ['Tiếp Đại sứ Chile, Bộ trưởng đề nghị.', 'null | Đại sứ Chile | CL: Đại sứ Chile'],
    [
      'Theo lời mời của Tổng Bí thư Đảng Cộng sản Cuba, Chủ tịch nước Ramon Ruiz, ông Nam thăm Cuba.',
      'Ramon Ruiz | Tổng Bí thư Đảng Cộng sản Cuba, Chủ tịch nước | CU: Ramon Ruiz',
    ],
    [
      'Ông Lê Văn Nam, Thứ trưởng Bộ Y tế; Bí thư Tỉnh ủy Hà Nam Trần Văn Ba cùng dự.',
      'Lê Văn Nam | Thứ trưởng Bộ Y tế | VN: Lê Văn Nam',
      'Trần Văn Ba | Bí thư Tỉnh ủy Hà Nam | VN: Trần Văn Ba',
    ],
    [
      'Ông Lê Văn Nam, Thứ trưởng Bộ Y tế và Đại sứ Chile Ann Hill cùng dự.',
      'Lê Văn Nam | Thứ trưởng Bộ Y tế | VN: Lê Văn Nam',
      'Ann Hill | Đại sứ Chile | CL: Ann Hill',
    ],
    [
      'Ông Lê Văn Nam, Bộ trưởng Bộ Y tế và Trưởng Ban chỉ đạo, phát biểu.',
      'Lê Văn Nam | Bộ trưởng Bộ Y tế và Trưởng Ban chỉ đạo | VN: Lê Văn Nam',
    ],
  ])('one title and the next, of two: %s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));

  it.each<Row>([
    [
      'Thủ tướng Phạm Văn Nam hội đàm với Thủ tướng Lào Bun Phon. Thủ tướng đề nghị hai bên tăng cường kết nối.',
      'Phạm Văn Nam | Thủ tướng | VN: Phạm Văn Nam, Thủ tướng',
      'Bun Phon | Thủ tướng Lào | LA: Bun Phon',
    ],
    [
      'Thủ tướng Phạm Văn Nam gặp Thủ tướng Anh Tom Reed. Thủ tướng cảm ơn Thủ tướng Tom Reed.',
      'Phạm Văn Nam | Thủ tướng | VN: Phạm Văn Nam, Thủ tướng',
      'Tom Reed | Thủ tướng Anh | GB: Tom Reed, Tom Reed',
    ],
    [
      'Thủ tướng Phạm Văn Nam tới Lào. Thủ tướng và Thủ tướng Lào Bun Phon dự lễ ký.',
      'Phạm Văn Nam | Thủ tướng | VN: Phạm Văn Nam, Thủ tướng',
      'Bun Phon | Thủ tướng Lào | LA: Bun Phon',
    ],
    [
      'Bộ trưởng Ngoại giao Chile Ann Hill mời Bộ trưởng Ngoại giao Phạm Văn Nam. Bộ trưởng chúc mừng Việt Nam.',
      'Ann Hill | Bộ trưởng Ngoại giao Chile | CL: Ann Hill, Bộ trưởng',
      'Phạm Văn Nam | Bộ trưởng Ngoại giao | VN: Phạm Văn Nam',
    ],
  ])('whom a bare office means: %s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));

  it.each<Row>([
    ['Tổng thống Ghana Tom Reed, Chủ tịch luân phiên ECOWAS, tuyên bố.', 'Tom Reed | Tổng thống Ghana | GH: Tom Reed'],
    ['Tổng thống Ghana Tom Reed, đương kim Chủ tịch ECOWAS, tuyên bố.', 'Tom Reed | Tổng thống Ghana | GH: Tom Reed'],
    ['Chile, Chủ tịch luân phiên của ASEAN, đề nghị. Nước Chủ tịch luân phiên ASEAN nói.'],
    [
      'Phó Thủ tướng Lê Văn Nam, Bộ trưởng Bộ Ngoại giao tiếp khách. Bộ trưởng Trần Văn Ba phát biểu.',
      'Lê Văn Nam | Phó Thủ tướng | VN: Lê Văn Nam',
      'Trần Văn Ba | Bộ trưởng | VN: Trần Văn Ba',
    ],
    ['Đồng chí Lê Văn Nam, Chủ tịch Quốc hội phát biểu.', 'Lê Văn Nam | Chủ tịch Quốc hội | VN: Lê Văn Nam'],
    [
      'Đoàn do đồng chí Lê Văn Nam, Chủ tịch Quốc hội làm Trưởng đoàn vào viếng.',
      'Lê Văn Nam | Chủ tịch Quốc hội | VN: Lê Văn Nam',
    ],
    ['Trao quyết định cho ông Lê Văn Nam, Chủ tịch nước nêu rõ nhiệm vụ.', 'null | Chủ tịch nước | VN: Chủ tịch nước'],
    [
      'Ngoại trưởng Chile Ann Hill, Thủ tướng Anh cùng dự.',
      'Ann Hill | Ngoại trưởng Chile | CL: Ann Hill',
      'null | Thủ tướng Anh | GB: Thủ tướng Anh',
    ],
  ])('offices behind a holder: %s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));

  it.each<Row>([
    ['Phát ngôn viên IDF Dan Reed nói vậy.', 'Dan Reed | Phát ngôn viên IDF | IL: Dan Reed'],
    ['Giám đốc SBU Vasyl Hrynko bị sa thải.', 'Vasyl Hrynko | Giám đốc SBU | UA: Vasyl Hrynko'],
    ['Giám đốc SMIC Tom Reed nói vậy. Người đứng đầu FIFA nói.'],
    [
      'Phát ngôn viên Lực lượng Phòng vệ Israel (IDF) Dan Reed nói vậy.',
      'Dan Reed | Phát ngôn viên Lực lượng Phòng vệ Israel (IDF) | IL: Dan Reed',
    ],
    [
      'Chủ tịch Duma Quốc gia (Hạ viện) Nga Oleg Zimin nói.',
      'Oleg Zimin | Chủ tịch Duma Quốc gia (Hạ viện) Nga | RU: Oleg Zimin',
    ],
    [
      'Phát ngôn viên Bộ Quốc phòng Nga Oleg Zimin nói. Phát ngôn viên cụm quân Dnieper Roman Hrynko nói.',
      'Oleg Zimin | Phát ngôn viên Bộ Quốc phòng Nga | RU: Oleg Zimin',
      'Roman Hrynko | Phát ngôn viên cụm quân Dnieper | RU: Roman Hrynko',
    ],
    [
      'Thủ lĩnh phong trào Hồi giáo Hamas Yasin Hamdan nói.',
      'Yasin Hamdan | Thủ lĩnh phong trào Hồi giáo Hamas | PS: Yasin Hamdan',
    ],
    [
      'Đại tá Trần Quân, phát ngôn viên Chiến khu Nam bộ quân đội Trung Quốc, nói vậy.',
      'Trần Quân | phát ngôn viên Chiến khu Nam bộ quân đội Trung Quốc | CN: Trần Quân',
    ],
    [
      'Tư lệnh lực lượng cận vệ Tổng thống, Tướng Tom Reed, nói ở Niger.',
      'Tom Reed | Tư lệnh lực lượng cận vệ Tổng thống | NE: Tom Reed',
    ],
    [
      'Người phát ngôn của Tổng thư ký LHQ Ann Hill nói.',
      'Ann Hill | Người phát ngôn của Tổng thư ký LHQ | UN: Ann Hill',
    ],
    ['Trợ lý Chủ tịch Quốc hội Phạm Văn Nam nói.', 'Phạm Văn Nam | Trợ lý Chủ tịch Quốc hội | VN: Phạm Văn Nam'],
    [
      'Lãnh đạo chính quyền quân sự Niger Tom Reed nói. Người đứng đầu chính quyền Đài Loan Trần Văn Ba đáp.',
      'Tom Reed | Lãnh đạo chính quyền quân sự Niger | NE: Tom Reed',
      'Trần Văn Ba | Người đứng đầu chính quyền Đài Loan | TW: Trần Văn Ba',
    ],
    ['Quan chức chính quyền Carver nói.'],
    ['Thư ký báo chí Ann Hill của Nhà Trắng nói.', 'Ann Hill | Thư ký báo chí | US: Ann Hill'],
    [
      'Cố vấn Ann Hill của Tổng thống Chile nói.',
      'Ann Hill | Cố vấn | CL: Ann Hill',
      'null | Tổng thống Chile | CL: Tổng thống Chile',
    ],
    ['Thống đốc Tây Java Ann Hill nói.', 'Ann Hill | Thống đốc Tây Java | null: Ann Hill'],
    ['Chủ tịch EC von der Hill nói.', 'von der Hill | Chủ tịch EC | EU: von der Hill'],
    [
      'Tổng tư lệnh quân đội Chile, tướng Tom-uz-Reed, thông báo.',
      'Tom-uz-Reed | Tổng tư lệnh quân đội Chile | CL: Tom-uz-Reed',
    ],
    [
      'Phát ngôn viên hải quân Philippines Roy Hill Trinidad nói vậy. Ông Trinidad nói.',
      'Roy Hill Trinidad | Phát ngôn viên hải quân Philippines | PH: Roy Hill Trinidad, Trinidad',
    ],
    [
      'Tư lệnh Hạm đội Thái Bình Dương Mỹ Ann Hill nói.',
      'Ann Hill | Tư lệnh Hạm đội Thái Bình Dương Mỹ | US: Ann Hill',
    ],
    ['Bộ trưởng Chiến tranh Mỹ Tom Reed nói.', 'Tom Reed | Bộ trưởng Chiến tranh Mỹ | US: Tom Reed'],
    ['Thủ tướng Ann Hill nói vậy.', 'Ann Hill | Thủ tướng | null: Ann Hill'],
  ])('letters, brackets, forces and owners: %s', (text, ...expected) =>
    expect(officialsIn('vi', text)).toEqual(expected),
  );

  it.each<Row>([
    [
      'Bộ trưởng Bộ Y tế Lê Văn Nam dự họp. Bộ trưởng Bộ Y tế báo cáo kết quả.',
      'Lê Văn Nam | Bộ trưởng Bộ Y tế | VN: Lê Văn Nam, Bộ trưởng Bộ Y tế',
    ],
    [
      'Tại Quyết định số 12/QĐ-TTg, Thủ tướng Chính phủ yêu cầu các bộ.',
      'null | Thủ tướng Chính phủ | VN: Thủ tướng Chính phủ',
    ],
    ['Đại biểu Lê Văn Nam (Đoàn Bắc Kạn) nhấn mạnh.', 'Lê Văn Nam | Đại biểu | VN: Lê Văn Nam'],
    [
      'Đoàn do Phó Ủy viên trưởng Trương Văn Nam làm Trưởng đoàn.',
      'Trương Văn Nam | Phó Ủy viên trưởng | CN: Trương Văn Nam',
    ],
    [
      'Quốc hội Trung Quốc bầu ông Trương Văn Nam làm Phó Chủ tịch Quân ủy Trung ương.',
      'Trương Văn Nam | Phó Chủ tịch Quân ủy Trung ương | CN: Trương Văn Nam',
    ],
    [
      'Phó Bí thư Quân ủy Trung ương Phạm Văn Nam tiếp khách Trung Quốc.',
      'Phạm Văn Nam | Phó Bí thư Quân ủy Trung ương | VN: Phạm Văn Nam',
    ],
    [
      'Chủ nhiệm Ủy ban Biên giới quốc gia Phạm Văn Nam phát biểu.',
      'Phạm Văn Nam | Chủ nhiệm Ủy ban Biên giới quốc gia | VN: Phạm Văn Nam',
    ],
    [
      'Vụ trưởng Vụ Luật pháp và Điều ước quốc tế Phạm Văn Nam phát biểu.',
      'Phạm Văn Nam | Vụ trưởng Vụ Luật pháp và Điều ước quốc tế | VN: Phạm Văn Nam',
    ],
    [
      'Hai bên tuân thủ Hiến chương Liên hợp quốc. Thủ tướng Phạm Văn Nam nói.',
      'Phạm Văn Nam | Thủ tướng | VN: Phạm Văn Nam',
    ],
    ["Thủ tướng Malaysia Dato' Seri Johan Hashim cảm ơn.", 'Johan Hashim | Thủ tướng Malaysia | MY: Johan Hashim'],
    [
      'Đại sứ Việt Nam tại Nga kiêm nhiệm Lào và Nepal Phạm Văn Nam cùng dự.',
      'Phạm Văn Nam | Đại sứ Việt Nam tại Nga kiêm nhiệm Lào và Nepal | VN: Phạm Văn Nam',
    ],
    [
      'Thường trực Ban Bí thư Phạm Văn Nam chủ trì. Thường trực Ban Bí thư nhấn mạnh nhiệm vụ.',
      'Phạm Văn Nam | Thường trực Ban Bí thư | VN: Phạm Văn Nam, Thường trực Ban Bí thư',
    ],
    ['Vụ trưởng Vụ ASEAN Phạm Văn Nam nói.', 'Phạm Văn Nam | Vụ trưởng Vụ ASEAN | VN: Phạm Văn Nam'],
    ['Tổng Bí thư, Chủ tịch Quốc vụ Kim Un-ho nói.', 'Kim Un-ho | Tổng Bí thư, Chủ tịch Quốc vụ | KP: Kim Un-ho'],
    [
      'Phó Chủ tịch Hội đồng An ninh Liên bang D.Zimin nói về Nga.',
      'D.Zimin | Phó Chủ tịch Hội đồng An ninh Liên bang | RU: D.Zimin',
    ],
    [
      'Giám đốc điều hành UNICEF Ann Hill nói. Giám đốc điều hành Acme Tom Reed đáp.',
      'Ann Hill | Giám đốc điều hành UNICEF | UN: Ann Hill',
    ],
    ['Phó Chủ tịch Ủy ban Olympic Việt Nam nói.'],
    [
      'Quân đội do tướng Reed chỉ huy và Lực lượng Dân chủ giao tranh. Cơ quan Chỉ huy quốc gia họp.',
      'Reed | tướng | null: Reed',
    ],
    ['Tổng thống Chile Ann Hill nói bà sẽ là "tổng thống hòa bình".', 'Ann Hill | Tổng thống Chile | CL: Ann Hill'],
    [
      'Thủ tướng Trần Cường phát biểu. Cựu Thủ tướng Trần Khắc Cường cũng dự.',
      'Trần Cường | Thủ tướng | VN: Trần Cường',
      'Trần Khắc Cường | Thủ tướng | VN | former: Trần Khắc Cường',
    ],
  ])('words inside and around an office: %s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));

  it.each<Row>([
    [
      'Thủ tướng Chile Ann Hill gặp ông Trump.',
      'Ann Hill | Thủ tướng Chile | CL: Ann Hill',
      'Trump | tổng thống | US: Trump',
    ],
    ['Ông Tập đón khách ở Bắc Kinh. Ông Lý cười.', 'Tập | chủ tịch | CN: Tập'],
    ['Bà Trump tới London. Thủ tướng Chile Ann Hill đón.', 'Ann Hill | Thủ tướng Chile | CL: Ann Hill'],
    [
      'Tổng thống Chile Steve Hill và phu nhân Brigitte Hill tới London. Bà Hill mặc áo trắng. Ông Hill cười.',
      'Steve Hill | Tổng thống Chile | CL: Steve Hill, Hill',
    ],
    [
      'Tổng thống Chile Steve Hill và vợ, bà Ann Hill, Bộ trưởng Y tế, dự lễ. Bà Hill nói. Ông Hill cười.',
      'Steve Hill | Tổng thống Chile | CL: Steve Hill, Hill',
      'Ann Hill | Bộ trưởng Y tế | CL: Ann Hill, Hill',
    ],
    ['Tổng thống Carver gặp bà Michelle Hill. Ông Carver nói.', 'Carver | Tổng thống | null: Carver, Carver'],
    [
      'Tổng thống Ukraine Petro Zabuzhny đến. Tổng thống Zabuzhniy cảm ơn.',
      'Petro Zabuzhny | Tổng thống Ukraine | UA: Petro Zabuzhny, Zabuzhniy',
    ],
  ])('leaders, couples and spellings: %s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));

  it.each<Row>([
    [
      'Bộ trưởng Bộ Quốc phòng hội đàm với Bộ trưởng Bộ Quốc phòng Chile. Đại tướng Phạm Văn Nam gặp Bộ trưởng Quốc phòng Chile Ann Hill. Bộ trưởng Phạm Văn Nam nói.',
      'Phạm Văn Nam | Bộ trưởng Bộ Quốc phòng | VN: Bộ trưởng Bộ Quốc phòng, Phạm Văn Nam, Phạm Văn Nam',
      'Ann Hill | Bộ trưởng Quốc phòng Chile | CL: Bộ trưởng Bộ Quốc phòng Chile, Ann Hill',
    ],
    [
      'Quyền Bộ trưởng Phạm Văn Nam điện đàm với Bộ trưởng Ngoại giao Chile Ann Hill; mong Ngài Bộ trưởng quan tâm.',
      'Phạm Văn Nam | Quyền Bộ trưởng | VN: Phạm Văn Nam',
      'Ann Hill | Bộ trưởng Ngoại giao Chile | CL: Ann Hill, Bộ trưởng',
    ],
    [
      'Tại Tokyo, Thứ trưởng Phạm Văn Nam hội đàm với Thứ trưởng Ngoại giao Funakoshi Takehiro.',
      'Phạm Văn Nam | Thứ trưởng | VN: Phạm Văn Nam',
      'Funakoshi Takehiro | Thứ trưởng Ngoại giao | JP: Funakoshi Takehiro',
    ],
    [
      'Thủ tướng Canada Steve Hill thắng cử. Ông Hill, cựu Thống đốc Ngân hàng Trung ương Anh, nhậm chức.',
      'Steve Hill | Thủ tướng Canada | CA: Steve Hill, Hill',
    ],
    [
      'Thủ tướng Canada Steve Hill thắng cử. Ông Tom Hill, cựu Thống đốc Ngân hàng Trung ương Anh, chúc mừng.',
      'Steve Hill | Thủ tướng Canada | CA: Steve Hill',
      'Tom Hill | Thống đốc Ngân hàng Trung ương Anh | GB | former: Tom Hill',
    ],
  ])('a guest, a headline, what one was elsewhere: %s', (text, ...expected) =>
    expect(officialsIn('vi', text)).toEqual(expected),
  );

  it.each<Row>([
    [
      'Chủ tịch nước Phạm Văn Nam đã tiếp các Đại sứ: Cộng hòa Chile Ann Hill, Nga, ông Oleg Zimin và Cộng hòa Séc Hynek Kral.',
      'Phạm Văn Nam | Chủ tịch nước | VN: Phạm Văn Nam',
      'Ann Hill | Đại sứ | CL: Ann Hill',
      'Oleg Zimin | Đại sứ | RU: Oleg Zimin',
      'Hynek Kral | Đại sứ | CZ: Hynek Kral',
    ],
    [
      'Các Đại sứ Phạm Văn Nam (Nga), Nguyễn Văn Ba (Chile) phát biểu.',
      'Phạm Văn Nam | Đại sứ | VN: Phạm Văn Nam',
      'Nguyễn Văn Ba | Đại sứ | VN: Nguyễn Văn Ba',
    ],
    [
      'Bộ trưởng Bộ Giáo dục và Đào tạo Phạm Văn Nam phát biểu. Bộ trưởng Bộ GD&ĐT đề nghị.',
      'Phạm Văn Nam | Bộ trưởng Bộ Giáo dục và Đào tạo | VN: Phạm Văn Nam, Bộ trưởng Bộ GD&ĐT',
    ],
    [
      'Bộ trưởng Quốc phòng Mỹ Tom Reed nói. Tổng thống Mỹ Ann Hill cười. Ông chủ Lầu Năm Góc phản đối.',
      'Tom Reed | Bộ trưởng Quốc phòng Mỹ | US: Tom Reed, Ông chủ Lầu Năm Góc',
      'Ann Hill | Tổng thống Mỹ | US: Ann Hill',
    ],
    ['Võ sĩ quyền Anh kiêm thượng nghị sĩ Manny Reed tới Philippines.', 'Manny Reed | thượng nghị sĩ | PH: Manny Reed'],
    [
      'Phát ngôn viên Văn phòng Các vấn đề Đài Loan Trần Văn Ba nói.',
      'Trần Văn Ba | Phát ngôn viên Văn phòng Các vấn đề Đài Loan | CN: Trần Văn Ba',
    ],
    ['Cố vấn nhà nước Aung Kyi Hill bị bắt ở Myanmar.', 'Aung Kyi Hill | Cố vấn nhà nước | MM: Aung Kyi Hill'],
  ])('lists by states, letters of portfolios, seats of power: %s', (text, ...expected) =>
    expect(officialsIn('vi', text)).toEqual(expected),
  );

  it.each<Row>([
    [
      'Trung Quốc họp. Trung Quốc bầu ông Hồ Xuân Nam làm Phó Thủ tướng. Trung Quốc nói Trung Quốc mạnh. Trung Quốc vui.',
      'Hồ Xuân Nam | Phó Thủ tướng | CN: Hồ Xuân Nam',
    ],
    [
      'Trung Quốc họp. Phó Thủ tướng Hồ Xuân Nam nói với Trung Quốc. Trung Quốc mạnh. Việt Nam vui.',
      'Hồ Xuân Nam | Phó Thủ tướng | VN: Hồ Xuân Nam',
    ],
    [
      'Lãnh đạo sắp mãn nhiệm Ann Hill nói ở Đài Loan. Lãnh đạo cấp cao Acme Tower nói.',
      'Ann Hill | Lãnh đạo sắp mãn nhiệm | TW: Ann Hill',
    ],
    ['Ngoại trưởng Chile Ann Hill, Chủ tịch AMM 57, chủ trì.', 'Ann Hill | Ngoại trưởng Chile | CL: Ann Hill'],
    [
      'Thiếu tướng Alonso Hill, chỉ huy Bộ tư lệnh phía Tây của Philippines, nói Trung Quốc sai.',
      'Alonso Hill | chỉ huy Bộ tư lệnh phía Tây của Philippines | PH: Alonso Hill',
    ],
    [
      'Bộ trưởng Bộ Y tế gặp Bộ trưởng Y tế Chile Ann Hill\nBộ trưởng Phạm Văn Nam nói.',
      'Phạm Văn Nam | Bộ trưởng Bộ Y tế | VN: Bộ trưởng Bộ Y tế, Phạm Văn Nam',
      'Ann Hill | Bộ trưởng Y tế Chile | CL: Ann Hill',
    ],
  ])('neighbours, leaders on their way out, turns with a number: %s', (text, ...expected) =>
    expect(officialsIn('vi', text)).toEqual(expected),
  );

  it.each<Row>([
    [
      'Chủ tịch Quốc hội Phạm Văn Nam thăm Cuba. Bí thư thứ nhất Ramon Ruiz tiếp ông. Việt Nam và Cuba ký. Chủ tịch Quốc hội Esteban Hill Ruiz dự.',
      'Phạm Văn Nam | Chủ tịch Quốc hội | VN: Phạm Văn Nam',
      'Esteban Hill Ruiz | Chủ tịch Quốc hội | CU: Esteban Hill Ruiz',
    ],
  ])('a guest of another state: %s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));
});
