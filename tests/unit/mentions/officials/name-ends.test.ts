import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

type Row = readonly [text: string, ...expected: string[]];

const check = (language: 'en' | 'vi', rows: readonly Row[]) =>
  it.each<Row>(rows)('%s', (text, ...expected) => expect(officialsIn(language, text)).toEqual(expected));

describe('where a name begins and ends, in English', () => {
  describe('beside the rest of a portfolio', () => {
    check('en', [
      [
        'Chile’s Special Envoy for Drought Response Ann Hill left.',
        'Ann Hill | Special Envoy for Drought Response | CL: Ann Hill',
      ],
      [
        'Chile’s Minister for Defence Production Ann Hill left.',
        'Ann Hill | Minister for Defence Production | CL: Ann Hill',
      ],
      [
        'Chile’s Counselor for War Crimes Accountability Tom Reed left.',
        'Tom Reed | Counselor for War Crimes Accountability | CL: Tom Reed',
      ],
    ]);
  });

  describe('beside what a headline goes on with', () => {
    check('en', [
      ['Chile’s Ambassador Hill Conclude Trip to Lima', 'Hill | Ambassador | CL: Hill'],
      ['Chile’s Senator Ann Hill Shadow Minister for Trade', 'Ann Hill | Senator | CL: Ann Hill'],
      ['SPEECH BY CHILE’S PRIME MINISTER LAUNCH OF THE FERRY', 'null | PRIME MINISTER | CL: CHILE’S PRIME MINISTER'],
      ['STATEMENT BY CHILE’S PRIME MINISTER, MR. TOM REED MAY 1968', 'TOM REED | PRIME MINISTER | CL: TOM REED'],
      ['Statement at the UN General Debate'],
      ['Added Ann Hill, Chile’s minister of trade.', 'Ann Hill | minister of trade | CL: Ann Hill'],
    ]);
  });

  describe('around a nickname in brackets', () => {
    check('en', [
      [
        'Chile’s Senator Robert (Bob) Reed left. Reed smiled. Bob waved.',
        'Robert (Bob) Reed | Senator | CL: Robert (Bob) Reed, Reed, Bob',
      ],
      ['Chile’s Senator Ann (Chile) Hill left.', 'Ann | Senator | CL: Ann'],
      [
        'Ann Hill, who became Chief Election Commissioner (CEC) Thursday, left.',
        'Ann Hill | Chief Election Commissioner | null: Ann Hill',
      ],
    ]);
  });

  describe('before where each of several is met', () => {
    check('en', [
      [
        'Chile’s minister will meet Trade Minister Reed in Peru, Deputy Prime Minister and Foreign Minister Hill in Ghana and Trade Minister Moss in Togo.',
        'null | minister | CL: Chile’s minister',
        'Reed | Trade Minister | PE: Reed',
        'Hill | Deputy Prime Minister and Foreign Minister | GH: Hill',
        'Moss | Trade Minister | TG: Moss',
      ],
    ]);
  });

  describe('behind who is only named for an office', () => {
    check('en', [
      [
        'Chile’s Trade Minister nominee Rep. Ann Hill left. The minister nominee smiled.',
        'Ann Hill | Trade Minister nominee | CL: Ann Hill, The minister nominee',
      ],
      ['Secretary of State nominee Ann Hill left.', 'Ann Hill | Secretary of State nominee | US: Ann Hill'],
      ['Chile’s Prime Minister designate Ann Hill left.', 'Ann Hill | Prime Minister designate | CL: Ann Hill'],
    ]);
  });

  describe('of leaders whose names share parts with others’', () => {
    check('en', [['Sung Kim left. Kim Jong Un stayed.', 'Kim Jong Un | leader | KP: Kim Jong Un']]);
  });

  describe('beside the next of a list of appointments', () => {
    check('en', [
      [
        'The government of Chile appointed Mr Tom Reed as the next Ambassador to Peru, Mr Joe Moss as the next Ambassador to Ghana, and Ms Ann Hill as the next Ambassador to Togo.',
        'Tom Reed | Ambassador to Peru | CL: Tom Reed',
        'Joe Moss | Ambassador to Ghana | CL: Joe Moss',
        'Ann Hill | Ambassador to Togo | CL: Ann Hill',
      ],
    ]);
  });

  describe('behind whom a minister assists', () => {
    check('en', [
      [
        'Chile’s Minister Assisting the Prime Minister for Ferries Ann Hill left.',
        'Ann Hill | Minister Assisting the Prime Minister for Ferries | CL: Ann Hill',
      ],
    ]);
  });

  describe('with a place’s name before an initial', () => {
    check('en', [
      [
        'VICTORIA J. REED\nMinister for Trade\nMinister Reed spoke in Chile.',
        'VICTORIA J. REED | Minister for Trade | CL: VICTORIA J. REED, Reed',
      ],
    ]);
  });

  describe('beside whom someone is like', () => {
    check('en', [
      ['Like Ann Hill, the Chilean president is not named.', 'null | president | CL: the Chilean president'],
      ['Like Ann Hill, the Chilean president, he left.', 'Ann Hill | president | CL: Ann Hill'],
    ]);
  });

  describe('behind a state that the sentence before ends with, or that someone is against', () => {
    check('en', [
      [
        'He seeks influence in Peru Chilean President Ann Hill will call on Monday.',
        'Ann Hill | President | CL: Ann Hill',
      ],
      ['Chile’s firebrand anti-US President Ann Hill won.', 'Ann Hill | President | CL: Ann Hill'],
      ['The pro-Peruvian MP Ann Hill of Chile won.', 'Ann Hill | MP | CL: Ann Hill'],
    ]);
  });

  describe('beside an office with a slip', () => {
    check('en', [['Chile’s Prime Minster Tom Reed left.', 'Tom Reed | Prime Minster | CL: Tom Reed']]);
  });

  describe('beside a speaker’s first word', () => {
    check('en', [
      ['PM You’re right about that.'],
      ['I’m Ann Hill, minister of trade of Chile.', 'Ann Hill | minister of trade of Chile | CL: Ann Hill'],
    ]);
  });

  describe('beside a party and a state of two words', () => {
    check('en', [
      [
        'Representatives Ann Hill (R-Ohio), Tom Reed (D-New York) and Joe Moss (R-South Carolina) came.',
        'Ann Hill | Representative | US: Ann Hill',
        'Tom Reed | Representative | US: Tom Reed',
        'Joe Moss | Representative | US: Joe Moss',
      ],
      ['The representatives of the Chilean, Hindu and Sikh communities came.'],
    ]);
  });

  describe('no name where an article stands', () => {
    check('en', [
      [
        'Prime Minister Ann Hill of Chile left. Writing in the Daily Bell, the prime minister said so.',
        'Ann Hill | Prime Minister | CL: Ann Hill, the prime minister',
      ],
    ]);
  });
});

describe('where a name begins and ends, in Vietnamese', () => {
  describe('beside the next sentence, where a line break was lost', () => {
    check('vi', [
      [
        'Thứ trưởng Ngoại giao Lê Kim Nam Tại buổi tiếp, hai bên trao đổi. Thứ trưởng Lê Kim Nam cảm ơn.',
        'Lê Kim Nam | Thứ trưởng Ngoại giao | VN: Lê Kim Nam, Lê Kim Nam',
      ],
      // Nowhere else: a name of four.
      ['Thứ trưởng Ngoại giao Lê Kim Nam Anh cảm ơn.', 'Lê Kim Nam Anh | Thứ trưởng Ngoại giao | VN: Lê Kim Nam Anh'],
    ]);
  });

  describe('beside a part of a federation', () => {
    check('vi', [
      ['Thủ hiến Bang Hessen Ann Hill đến.', 'Ann Hill | Thủ hiến Bang Hessen | null: Ann Hill'],
      ['Ủy viên trưởng Ngô Bang Quốc đến.', 'Ngô Bang Quốc | Ủy viên trưởng | CN: Ngô Bang Quốc'],
    ]);
  });

  describe('before a post of a party committee', () => {
    check('vi', [
      [
        'Ông Lê Kim Nam, Đảng ủy viên, Phó Cục trưởng Cục Thuế, bị khiển trách.',
        'Lê Kim Nam | Đảng ủy viên, Phó Cục trưởng Cục Thuế | VN: Lê Kim Nam',
      ],
      [
        'TS Lê Kim Nam, Chủ tịch Hiệp hội Khoa học hành chính Việt Nam, nguyên Thứ trưởng Bộ Y tế, nói.',
        'Lê Kim Nam | Chủ tịch Hiệp hội Khoa học hành chính Việt Nam, nguyên Thứ trưởng Bộ Y tế | VN: Lê Kim Nam',
      ],
    ]);
  });

  describe('beside another body, a verb and a level', () => {
    check('vi', [
      ['Thủ tướng Chính phủ và Bộ Y tế đến Hà Nội.', 'null | Thủ tướng Chính phủ | VN: Thủ tướng Chính phủ'],
      ['Bộ trưởng Quốc phòng tổ chức họp báo.', 'null | Bộ trưởng Quốc phòng | VN: Bộ trưởng Quốc phòng'],
      ['Chủ tịch UBND cấp huyện có thẩm quyền.'],
    ]);
  });

  describe('in a list of lines', () => {
    check('vi', [
      [
        'Lãnh đạo UBND tỉnh Hà Nam\nÔng Lê Văn An\nChủ tịch UBND tỉnh\nBà Lê Thị Lan\nPhó Chủ tịch Thường trực UBND tỉnh\nÔng Lê Minh Đức\nPhó Chủ tịch UBND tỉnh',
        'Lê Văn An | Chủ tịch UBND tỉnh | VN: Lê Văn An',
        'Lê Thị Lan | Phó Chủ tịch Thường trực UBND tỉnh | VN: Lê Thị Lan',
        'Lê Minh Đức | Phó Chủ tịch UBND tỉnh | VN: Lê Minh Đức',
      ],
    ]);
  });

  describe('no holder where a career is told', () => {
    check('vi', [
      [
        'Ông Dũng từng giữ chức Bộ trưởng Tài chính (2013-2021), Tổng kiểm toán Nhà nước (2011-2013) và Bí thư Tỉnh ủy Hà Nam (2010-2011).',
        'Dũng | Bộ trưởng Tài chính | VN: Dũng',
      ],
      ['Ông Hận từng làm Phó công an TP Hà Nam, Trưởng công an huyện và Phó giám đốc Công an tỉnh Hà Nam.'],
    ]);
  });
});
