import { describe, expect, it } from 'vitest';
import { organisations as english } from '../../../../mentions/lexicons/en/organisations.ts';
import { organisations as vietnamese } from '../../../../mentions/lexicons/vi/organisations.ts';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

/** Every name of the list with the code of its line. */
const named = (list: string): [name: string, code: string][] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(':');
      return names.split('|').map((name): [string, string] => [name, code]);
    });

const only = (text: string, language: string) =>
  detectOfficials(text, { language, published: null }).officials.map(
    ({ name, role, country }) => `${name}, ${role}, ${country}`,
  );

describe('who heads an organisation of states', () => {
  it.each(named(english))('is read with its name in English: %s', (name, code) => {
    expect(only(`The head of the ${name}, Ann Hill, spoke.`, 'en')).toEqual([`Ann Hill, head of the ${name}, ${code}`]);
  });

  it.each(named(vietnamese))('is read with its name in Vietnamese: %s', (name, code) => {
    expect(only(`Tổng Thư ký ${name} Ann Hill phát biểu.`, 'vi')).toEqual([`Ann Hill, Tổng Thư ký ${name}, ${code}`]);
  });

  it('is no state’s where the organisation’s letters stand in brackets, or tell where the office is', () => {
    expect(only('Giám đốc Ngân hàng Thế giới (WB) tại Việt Nam Ann Hill phát biểu.', 'vi')).toEqual([
      'Ann Hill, Giám đốc Ngân hàng Thế giới (WB) tại Việt Nam, WB',
    ]);
    expect(only('Trưởng đại diện Quỹ Dân số Liên hợp quốc (UNFPA) tại Việt Nam, ông Tom Reed, nói.', 'vi')).toEqual([
      'Tom Reed, Trưởng đại diện Quỹ Dân số Liên hợp quốc (UNFPA) tại Việt Nam, UN',
    ]);
  });

  it('is of the state whose agency it is', () => {
    expect(only('KOICA Country Director Ann Hill spoke.', 'en')).toEqual(['Ann Hill, KOICA Country Director, KR']);
    expect(only('Chile country director Ann Hill spoke.', 'en')).toEqual([]);
    expect(
      only('Trưởng đại diện Tổ chức Xúc tiến Thương mại Nhật Bản (JETRO) tại Hà Nội Mori Kenji nói.', 'vi'),
    ).toEqual(['Mori Kenji, Trưởng đại diện Tổ chức Xúc tiến Thương mại Nhật Bản (JETRO) tại Hà Nội, JP']);
  });

  it('is a state’s where the office is the state’s in it', () => {
    expect(only('Trưởng SOM ASEAN Việt Nam Trần Đức Hải nói.', 'vi')).toEqual([
      'Trần Đức Hải, Trưởng SOM ASEAN Việt Nam, VN',
    ]);
    expect(only('Bộ trưởng phụ trách ASEAN của Anh Tom Reed nói.', 'vi')).toEqual([
      'Tom Reed, Bộ trưởng phụ trách ASEAN của Anh, GB',
    ]);
  });
});
