import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

/** Forms of general newswire and of Vietnamese papers, each in sentences of our own. */
const ROWS: Readonly<
  Record<string, readonly (readonly [language: 'en' | 'vi', text: string, ...expected: string[]])[]>
> = {
  'what a people has': [
    ['en', 'Joe Moss was replaced by Ann Hill, the head of Chilean grill chain Acme.'],
    ['en', 'Ann Hill, director of Chilean Future, said so.'],
    ['en', 'Ann Hill, president of the group Chilean Sceptics, said so.'],
    ['en', 'Ann Hill was President of the Federation of Chilean Scientists.'],
    ['en', 'Ann Hill, head of a Peruvian anti-whaling group, spoke.'],
    [
      'en',
      'Ann Hill, leader of the Danish far-right Hard Sail (Strong Wind) party, left. Hill is abroad.',
      'Ann Hill | leader of the Danish far-right Hard Sail (Strong Wind) party | DK: Ann Hill, Hill',
    ],
    [
      'en',
      'Ann Hill, ex-mayor of the southern Chilean town of Arica, spoke.',
      'Ann Hill | mayor of the southern Chilean town of Arica | CL | former: Ann Hill',
    ],
    [
      'en',
      'Ann Hill, commander of the Chilean air force, and Tom Reed, head of Peruvian intelligence, met.',
      'Ann Hill | commander of the Chilean air force | CL: Ann Hill',
      'Tom Reed | head of Peruvian intelligence | PE: Tom Reed',
    ],
    [
      'en',
      'Minister for English Devolution Ann Hill said so.',
      'Ann Hill | Minister for English Devolution | GB: Ann Hill',
    ],
  ],
  'a verb before an office': [
    [
      'en',
      'Peru would do everything to force Chilean President Ann Hill to end the dispute.',
      'Ann Hill | President | CL: Ann Hill',
    ],
    ['en', 'She wants Peru to fire Defence Minister Tom Reed.', 'Tom Reed | Defence Minister | PE: Tom Reed'],
    [
      'en',
      'It happened near Arica, according to local police chief Ann Hill.',
      'Ann Hill | local police chief | null: Ann Hill',
    ],
  ],
  'the leader of a body heads no government': [
    [
      'en',
      'Peru blamed Hezbollah’s leader, Ann Hill. Lebanon’s prime minister was silent.',
      'Ann Hill | leader | LB: Ann Hill',
      'null | prime minister | LB: Lebanon’s prime minister',
    ],
  ],
  'a new holder': [
    ['vi', 'Tổng thống mới Ann Hill của Chile đến Peru.', 'Ann Hill | Tổng thống | CL: Ann Hill'],
    ['vi', 'Thứ trưởng mới Lê Văn Tám đến Peru.', 'Lê Văn Tám | Thứ trưởng | VN: Lê Văn Tám'],
  ],
  'the secret services': [
    [
      'vi',
      'Cựu Giám đốc tình báo Ann Hill bị bắt tại Chile. Bà Hill im lặng.',
      'Ann Hill | Giám đốc tình báo | CL | former: Ann Hill, Hill',
    ],
  ],
  'a name in other letters': [
    [
      'vi',
      'Tổng thống Nga V.Pu-tin (Vladimir Putin) đến Chile. Vụ việc khiến Tổng thống Nga lo ngại.',
      'V.Pu-tin | Tổng thống Nga | RU: V.Pu-tin, Vladimir Putin, Tổng thống Nga',
    ],
  ],
  parties: [
    [
      'vi',
      'Hôm qua, thủ lĩnh Đảng Hải Âu Xanh đối lập của Chile Ann Hill lên tiếng.',
      'Ann Hill | thủ lĩnh Đảng Hải Âu Xanh đối lập của Chile | CL: Ann Hill',
    ],
    [
      'vi',
      'Hôm qua, thủ lĩnh Đảng Gullwing đối lập của Chile Ann Hill lên tiếng.',
      'Ann Hill | thủ lĩnh Đảng Gullwing đối lập của Chile | CL: Ann Hill',
    ],
    [
      'vi',
      'Lãnh đạo đảng Gullwing của Chile Ann Hill lên tiếng.',
      'Ann Hill | Lãnh đạo đảng Gullwing của Chile | CL: Ann Hill',
    ],
  ],
  'whose a bureau is, and what for': [
    [
      'vi',
      'Vụ trưởng Vụ các vấn đề Chile thuộc Bộ Ngoại giao Peru Ann Hill nói.',
      'Ann Hill | Vụ trưởng Vụ các vấn đề Chile thuộc Bộ Ngoại giao Peru | PE: Ann Hill',
    ],
  ],
  'where a name ends': [
    [
      'vi',
      'Bộ trưởng Y tế Nguyễn Thị Kim Tiến thăm bệnh nhân.',
      'Nguyễn Thị Kim Tiến | Bộ trưởng Y tế | VN: Nguyễn Thị Kim Tiến',
    ],
    [
      'vi',
      'Ảnh: Bộ trưởng Tài chính Chile Ann Hill Tờ Bangkok Post đưa tin.',
      'Ann Hill | Bộ trưởng Tài chính Chile | CL: Ann Hill',
    ],
  ],
  'another’s office before the subject': [
    [
      'vi',
      'Trong cuộc điện đàm với Tiểu vương Qatar, ông Donald Trump chúc mừng.',
      'null | Tiểu vương Qatar | QA: Tiểu vương Qatar',
      'Donald Trump | tổng thống | US: Donald Trump',
    ],
    [
      'vi',
      'Sau khi sa thải Giám đốc FBI, Tổng thống Mỹ Donald Trump gặp báo chí.',
      'Donald Trump | Tổng thống Mỹ | US: Donald Trump',
    ],
    [
      'vi',
      'Tại cuộc gặp với Tổng thống Nga, ông Vladimir Putin nói.',
      'Vladimir Putin | Tổng thống Nga | RU: Vladimir Putin',
    ],
  ],
  'a crown prince is of no Thailand': [
    ['vi', 'Thái tử Ann Hill của Chile thăm Peru.', 'Ann Hill | Thái tử | CL: Ann Hill'],
  ],
  'desks, wards and projects': [
    [
      'vi',
      'Thượng tá Lê Văn Tám, Trưởng phòng Quản lý xuất nhập cảnh, trả lời.',
      'Lê Văn Tám | Trưởng phòng Quản lý xuất nhập cảnh | VN: Lê Văn Tám',
    ],
    [
      'vi',
      'Trưởng Công an phường Võ Thị Sáu, ông Lê Văn Tám, trả lời.',
      'Lê Văn Tám | Trưởng Công an phường Võ Thị Sáu | VN: Lê Văn Tám',
    ],
    [
      'vi',
      'Bà Lê Thị Tám, Chủ tịch UBND phường Võ Thị Sáu, quận 3, trả lời.',
      'Lê Thị Tám | Chủ tịch UBND phường Võ Thị Sáu | VN: Lê Thị Tám',
    ],
    [
      'vi',
      'Ông Lê Văn Tám, Giám đốc Ban quản lý dự án 2, trả lời.',
      'Lê Văn Tám | Giám đốc Ban quản lý dự án 2 | VN: Lê Văn Tám',
    ],
    [
      'vi',
      'Theo Viện phó VKSND tỉnh Cao Bằng Lê Văn Tám, vụ việc đang được xem xét.',
      'Lê Văn Tám | Viện phó VKSND tỉnh Cao Bằng | VN: Lê Văn Tám',
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('%s: %s', (language, text, ...expected) => expect(officialsIn(language, text)).toEqual(expected));
});
