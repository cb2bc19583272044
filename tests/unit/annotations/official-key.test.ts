import { describe, expect, it } from 'vitest';
import { officialKey } from '../../../annotations/official-key.ts';

const keyOf = (name: string | null) => officialKey({ name });

describe('the key of an official across articles', () => {
  it.each([
    ['Bùi Thanh Hải', 'Bui Thanh Hai'],
    ['Bùi Thanh Hải', 'BÙI THANH HẢI'],
    ['Bùi Thanh Hải', 'Bùi Thanh Hải'.normalize('NFD')],
    ['Đỗ Văn Hòa', 'Đỗ Văn Hoà'],
    ['Đỗ Văn Hòa', 'DO VAN HOA'],
    ['Gábor Szalai', 'Gabor Szalai'],
    ['Łukasz Nowak', 'Lukasz Nowak'],
    ['Tran  Van Minh', ' Tran Van Minh'],
  ])('is one for %s and %s', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

  it.each([
    ['Bùi Thanh Hải', 'Bùi Thanh Hà'],
    ['Nguyễn Văn Nam', 'Nguyễn Văn An'],
    ['Ann Hill', 'Anna Hill'],
    ['Kim Yong-ho', 'Kim Yong-hwa'],
  ])('keeps %s and %s apart', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  it('is none for an office without a name', () => {
    expect(keyOf(null)).toBeNull();
    expect(keyOf('  ')).toBeNull();
  });
});
