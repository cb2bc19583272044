import { describe, expect, it } from 'vitest';
import { valuesIn } from './find-dates.ts';

/** Published on Wednesday, 2 April 2025. */
describe('Vietnamese dates', () => {
  it.each<[string, [string, string | null][]]>([
    ['Hai bên ký hiệp định ngày 5/9/1962.', [['5/9/1962', '1962-09-05']]],
    ['Chiều 31/3, Bộ trưởng đã tiếp Đại sứ.', [['31/3', '2025-03-31']]],
    ['Hội nghị diễn ra từ ngày 22 đến 23/5.', [['22 đến 23/5', '2025-05-22/2025-05-23']]],
    ['Đoàn đứng thứ hai trong bảng.', []],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, { language: 'vi' })).toEqual(expected);
  });
});
