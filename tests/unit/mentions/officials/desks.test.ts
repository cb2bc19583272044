import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

/** Every official of a text, with the places that name him: `name | role | country: place, place`. */
function officials(language: string, text: string): string[] {
  const found = detectOfficials(text, { language, published: null });
  return found.officials.map(({ id, name, role, country }) => {
    const places = found.mentions.filter(({ official }) => official === id).map((one) => one.text);
    return `${name} | ${role} | ${country}: ${places.join(', ')}`;
  });
}

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
    ['Aomori Governor Taro Ito came.', 'Taro Ito | Governor | JP: Taro Ito'],
    ['President Lee Ki Hun left. Lee Ki-hun came.', 'Lee Ki Hun | President | null: Lee Ki Hun, Lee Ki-hun'],
    ['President Kim Yo-ri left. Kim Ri came.', 'Kim Yo-ri | President | null: Kim Yo-ri'],
  ])('%s', (text, ...expected) => expect(officials('en', text)).toEqual(expected));

  it.each<readonly [text: string, ...expected: string[]]>([
    ['Phó Chủ tịch Quốc hội, ông Lê Văn Nam nói tại phiên họp.', 'Lê Văn Nam | Phó Chủ tịch Quốc hội | VN: Lê Văn Nam'],
    [
      'Chủ tịch Đảng Nhân dân Campuchia (CPP), Chủ tịch Thượng viện Sok Dara đến.',
      'Sok Dara | Chủ tịch Đảng Nhân dân Campuchia (CPP), Chủ tịch Thượng viện | KH: Sok Dara',
    ],
    ['Thống đốc tỉnh Kanagawa Ito Taro đến Hà Nội.', 'Ito Taro | Thống đốc tỉnh Kanagawa | JP: Ito Taro'],
    ['Tỉnh trưởng Xiêng Khoảng Bun Phon đến.', 'Bun Phon | Tỉnh trưởng Xiêng Khoảng | LA: Bun Phon'],
    [
      'Tổng thống Ukraine Petro Zabuzhny đến. Ông Zabuzhnyy nói. Zabuzhniy cảm ơn.',
      'Petro Zabuzhny | Tổng thống Ukraine | UA: Petro Zabuzhny, Zabuzhnyy, Zabuzhniy',
    ],
  ])('%s', (text, ...expected) => expect(officials('vi', text)).toEqual(expected));
});
