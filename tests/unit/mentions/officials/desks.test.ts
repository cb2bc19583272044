import { describe, expect, it } from 'vitest';
import { officialsIn } from './officials-in.ts';

describe('how ministries and agencies write', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      'The foreign and defence ministers of Japan, Taro Ito and Ken Sato, met.',
      'Taro Ito | foreign minister | JP: Taro Ito',
      'Ken Sato | defence minister | JP: Ken Sato',
    ],
    [
      'The Ministers of Health, Finance and Trade, Ann Hill, Tom Reed and Joe Moss, met.',
      'Ann Hill | Minister of Health | null: Ann Hill',
      'Tom Reed | Minister of Finance | null: Tom Reed',
      'Joe Moss | Minister of Trade | null: Joe Moss',
    ],
    [
      'The president and vice president of Chile, Ann Hill and Tom Reed, resigned.',
      'Ann Hill | president | CL: Ann Hill',
      'Tom Reed | vice president of Chile | CL: Tom Reed',
    ],
    [
      'Deputy Foreign Minister and Chief Negotiator, Ann Hill, said so.',
      'Ann Hill | Deputy Foreign Minister and Chief Negotiator | null: Ann Hill',
    ],
    [
      'Joe Moss, an adviser to Ann Hill, the Chilean president, left.',
      'Joe Moss | adviser to Ann Hill | CL: Joe Moss',
      'Ann Hill | president | CL: Ann Hill',
    ],
    ['The director of Blue Ridge, the mayor of Lima, came.', 'null | mayor of Lima | PE: the mayor of Lima'],
    ['HR/VP Ann Hill spoke.', 'Ann Hill | HR/VP | EU: Ann Hill'],
    ['US VP Ann Hill left. Acme VP Tom Reed came.', 'Ann Hill | VP | US: Ann Hill'],
    ['COAS Gen Khalid Khan spoke.', 'Khalid Khan | COAS | PK: Khalid Khan'],
    [
      'Cambodia’s CPP President and Senate President Sok Dara arrived.',
      'Sok Dara | CPP President and Senate President | KH: Sok Dara',
    ],
    [
      'European Commission President and Spanish Prime Minister Juan Ruiz met.',
      'Juan Ruiz | Prime Minister | ES: Juan Ruiz',
    ],
    [
      'Ambassador Ann Hill (Chile) and Ambassador Tom Reed (Peru) spoke to Ambassador Joe Moss (Kenya).',
      'Ann Hill | Ambassador | CL: Ann Hill',
      'Tom Reed | Ambassador | PE: Tom Reed',
      'Joe Moss | Ambassador | KE: Joe Moss',
    ],
    [
      'CHISINAU - The President of Moldova Ann Hill met with President of Poland Tom Reed. “We agree,” the President said.',
      'Ann Hill | President of Moldova | MD: Ann Hill, the President',
      'Tom Reed | President of Poland | PL: Tom Reed',
    ],
    [
      'Chilean President Ann Hill met Peruvian President Tom Reed. The president said the talks went well.',
      'Ann Hill | President | CL: Ann Hill, The president',
      'Tom Reed | President | PE: Tom Reed',
    ],
    [
      'Chilean President Ann Hill spoke. Joe Moss, the president of the Senate, said the president should go.',
      'Ann Hill | President | CL: Ann Hill, the president',
      'Joe Moss | president of the Senate | CL: Joe Moss',
    ],
    [
      'King Tom IV and Queen Ann came to Sweden. The King spoke. The Queen left.',
      'Tom IV | King | SE: Tom IV, The King',
      'Ann | Queen | SE: Ann, The Queen',
    ],
    [
      'UN Executive Secretary Joe Moss left. The Secretary-General stayed.',
      'Joe Moss | UN Executive Secretary | UN: Joe Moss',
      'null | Secretary-General | UN: The Secretary-General',
    ],
    [
      'CAIRO - Prime Minister Omar Saleh met Jordanian Prime Minister Ali Hassan. Minister of Planning Mona Fahmy attended.',
      'Omar Saleh | Prime Minister | EG: Omar Saleh',
      'Ali Hassan | Prime Minister | JO: Ali Hassan',
      'Mona Fahmy | Minister of Planning | EG: Mona Fahmy',
    ],
    [
      'Chilean President Ann Hill won. Peruvian President Tom Reed was glad. Economy Minister Joe Moss left.',
      'Ann Hill | President | CL: Ann Hill',
      'Tom Reed | President | PE: Tom Reed',
      'Joe Moss | Economy Minister | CL: Joe Moss',
    ],
    [
      'CANBERRA (AP) — Australian Prime Minister Ann Hill spoke. Sen. Joe Moss spoke.',
      'Ann Hill | Prime Minister | AU: Ann Hill',
      'Joe Moss | Senator | AU: Joe Moss',
    ],
    [
      'The EU and China talked. Commissioner Ann Hill met Chinese Minister Chen Bo. Police Commissioner Tom Reed left.',
      'Ann Hill | Commissioner | EU: Ann Hill',
      'Chen Bo | Minister | CN: Chen Bo',
      'Tom Reed | Police Commissioner | CN: Tom Reed',
    ],
    [
      'Haiti asked the United Nations. The Deputy Secretary-General, Ann Hill, is in Haiti.',
      'Ann Hill | Deputy Secretary-General | UN: Ann Hill',
    ],
    [
      'WINDHOEK - President Ann Hill held talks. Presidency press secretary Tom Reed said the head of state would go.',
      'Ann Hill | President | NA: Ann Hill, the head of state',
      'Tom Reed | Presidency press secretary | NA: Tom Reed',
    ],
    [
      'DHAKA - Foreign Adviser Omar Hossain came. Chief Adviser Ali Yusuf will go on Sunday, the adviser said.',
      'Omar Hossain | Foreign Adviser | BD: Omar Hossain, the adviser',
      'Ali Yusuf | Chief Adviser | BD: Ali Yusuf',
    ],
    [
      'Foreign Minister Ann Hill of Chile saw her Peruvian counterpart about former Prime Minister Tom Reed of Peru.',
      'Ann Hill | Foreign Minister | CL: Ann Hill',
      'null | Foreign Minister | PE: her Peruvian counterpart',
      'Tom Reed | Prime Minister | PE | former: Tom Reed',
    ],
    [
      'The UN met. Ann Hill, Special Representative for Chad, spoke. The representative of Chad left.',
      'Ann Hill | Special Representative for Chad | UN: Ann Hill',
      'null | representative of Chad | TD: The representative of Chad',
    ],
    [
      'Ambassador Ann Hill took the post of 32nd Foreign Secretary of Pakistan.',
      'Ann Hill | Ambassador | PK: Ann Hill',
    ],
    ['Aomori Governor Taro Ito came.', 'Taro Ito | Governor | JP: Taro Ito'],
    ['President Lee Ki Hun left. Lee Ki-hun came.', 'Lee Ki Hun | President | null: Lee Ki Hun, Lee Ki-hun'],
    ['President Kim Yo-ri left. Kim Ri came.', 'Kim Yo-ri | President | null: Kim Yo-ri'],
  ])('%s', (text, ...expected) => expect(officialsIn('en', text)).toEqual(expected));

  it.each<readonly [text: string, ...expected: string[]]>([
    ['Phó Chủ tịch Quốc hội, ông Lê Văn Nam nói tại phiên họp.', 'Lê Văn Nam | Phó Chủ tịch Quốc hội | VN: Lê Văn Nam'],
    [
      'Chủ tịch Đảng Nhân dân Campuchia (CPP), Chủ tịch Thượng viện Sok Dara đến.',
      'Sok Dara | Chủ tịch Đảng Nhân dân Campuchia (CPP), Chủ tịch Thượng viện | KH: Sok Dara',
    ],
    [
      'Thủ tướng Lê Văn Nam gặp Thủ tướng Peru Tom Reed. Thủ tướng cảm ơn Thủ tướng Tom Reed. Thủ tướng đề nghị hợp tác.',
      'Lê Văn Nam | Thủ tướng | VN: Lê Văn Nam, Thủ tướng, Thủ tướng',
      'Tom Reed | Thủ tướng Peru | PE: Tom Reed, Tom Reed',
    ],
    [
      'Thủ tướng tiếp Thủ tướng Peru Tom Reed\nChiều 3/10, Thủ tướng Lê Văn Nam tiếp Thủ tướng Peru Tom Reed.',
      'Lê Văn Nam | Thủ tướng | VN: Thủ tướng, Lê Văn Nam',
      'Tom Reed | Thủ tướng Peru | PE: Tom Reed, Tom Reed',
    ],
    [
      'Bộ trưởng Ngoại giao Peru Tom Reed chào mừng Bộ trưởng Ngoại giao Lê Văn Nam. Bộ trưởng chúc mừng Việt Nam.',
      'Tom Reed | Bộ trưởng Ngoại giao Peru | PE: Tom Reed, Bộ trưởng',
      'Lê Văn Nam | Bộ trưởng Ngoại giao | VN: Lê Văn Nam',
    ],
    [
      'Chủ tịch Quốc hội Lê Văn Nam hội đàm với Chủ tịch Thượng viện Peru Tom Reed. Chủ tịch Quốc hội cảm ơn Peru.',
      'Lê Văn Nam | Chủ tịch Quốc hội | VN: Lê Văn Nam, Chủ tịch Quốc hội',
      'Tom Reed | Chủ tịch Thượng viện Peru | PE: Tom Reed',
    ],
    [
      'Người Phát ngôn Lê Thị Hoa họp báo. Trả lời về phát biểu của người phát ngôn Bộ Ngoại giao Peru Tom Reed, Người Phát ngôn nói rõ.',
      'Lê Thị Hoa | Người Phát ngôn | VN: Lê Thị Hoa, Người Phát ngôn',
      'Tom Reed | người phát ngôn Bộ Ngoại giao Peru | PE: Tom Reed',
    ],
    [
      'Tổng thống Mỹ Tom Reed gặp Thủ tướng Peru Joe Moss. Ngoại trưởng Ann Hill của ông Reed đi cùng. Bộ trưởng Tư pháp Sam Cole ở lại Mỹ.',
      'Tom Reed | Tổng thống Mỹ | US: Tom Reed, Reed',
      'Joe Moss | Thủ tướng Peru | PE: Joe Moss',
      'Ann Hill | Ngoại trưởng | US: Ann Hill',
      'Sam Cole | Bộ trưởng Tư pháp | US: Sam Cole',
    ],
    ['Thống đốc tỉnh Kanagawa Ito Taro đến Hà Nội.', 'Ito Taro | Thống đốc tỉnh Kanagawa | JP: Ito Taro'],
    ['Tỉnh trưởng Xiêng Khoảng Bun Phon đến.', 'Bun Phon | Tỉnh trưởng Xiêng Khoảng | LA: Bun Phon'],
    [
      'Tổng thống Ukraine Petro Zabuzhny đến. Ông Zabuzhnyy nói. Zabuzhniy cảm ơn.',
      'Petro Zabuzhny | Tổng thống Ukraine | UA: Petro Zabuzhny, Zabuzhnyy, Zabuzhniy',
    ],
  ])('%s', (text, ...expected) => expect(officialsIn('vi', text)).toEqual(expected));
});
