import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

/** Every official of a text, with the places that name him: `name | role | country: place, place`. */
function officials(text: string): string[] {
  const found = detectOfficials(text, { language: 'vi', published: null });
  return found.officials.map(({ id, name, role, country }) => {
    const places = found.mentions.filter(({ official }) => official === id).map((one) => one.text);
    return `${name} | ${role} | ${country}: ${places.join(', ')}`;
  });
}

type Row = readonly [text: string, ...expected: string[]];

describe('Vietnamese ministries, papers and agencies', () => {
  it.each<Row>([
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
  ])('one title and the next, of two: %s', (text, ...expected) => expect(officials(text)).toEqual(expected));
});
