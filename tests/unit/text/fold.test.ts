import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '../../../text/fold.ts';

/** Text as the web has it: both languages, marks by themselves, spaces, marks of punctuation, emoji, lone surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'aĐđưộẨ…ßŒ–—“”‘’ \t\n\u00a0\u00ad\u200b\u0301\u0323`´.-A1½ﬁ👍\ud83d') }),
  fc.string({ unit: fc.constantFrom('Hà ', 'Nội', '  ', 'ộ'.normalize('NFD'), '…', 'İ', '…ß') }),
);

describe('fold', () => {
  it.each([
    ['Thứ trưởng Lê Thị Thu Hằng', 'thu truong le thi thu hang'],
    ['Đặng Đình Quý', 'dang dinh quy'],
    ['hoà', 'hoa'],
    ['hòa'.normalize('NFD'), 'hoa'],
    ['Selaković – “Łódź”', 'selakovic - "lodz"'],
    ['a\u00a0 \n b', 'a b'],
    ['co\u00adop\u200beration', 'cooperation'],
    ['it’s `so´ ‘here’', "it's 'so' 'here'"],
    ['wait…', 'wait...'],
    ['Straße', 'strasse'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('says where each folded code unit began', () => {
    const text = 'À  la…b';
    const { text: folded, offsets } = fold(text);
    expect(folded).toBe('a la...b');
    expect([...offsets]).toEqual([0, 1, 3, 4, 5, 5, 5, 6, 7]);
  });

  it('has an offset for each code unit and for the end, never falling, within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = fold(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect([...offsets].every((offset, index) => index === 0 || offset >= (offsets[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('maps every part of the folded text to an original that folds to it again', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const { text: folded, offsets } = fold(text);
        const [from, to] = [one % (folded.length + 1), other % (folded.length + 1)].sort((a, b) => a - b);
        const isWhole = (place = 0) => place === folded.length || place === 0 || offsets[place] !== offsets[place - 1];
        fc.pre(isWhole(from) && isWhole(to));
        const original = text.slice(offsets[from ?? 0], offsets[to ?? 0]);
        expect(fold(original).text.trim()).toBe(folded.slice(from, to).trim());
      }),
    );
  });

  it('leaves folded text as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text).text).text).toBe(fold(text).text);
      }),
    );
  });

  it('makes composed and decomposed text one', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệờởỡớợừửữứự ') });
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.normalize('NFD')).text).toBe(fold(text.normalize('NFC')).text);
      }),
    );
  });
});

describe('foldKey', () => {
  it('makes spellings of one tag one, without the spaces around', () => {
    expect(foldKey('  Biển   Đông ')).toBe(foldKey('bien dong'));
  });

  it('is the folded text without the spaces around, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(..."aZ`' \tđÉ.-") }),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(foldKey(one)).toBe(fold(one).text.trim());
      }),
    );
  });

  it('keeps different words apart', () => {
    expect(foldKey('Lào')).not.toBe(foldKey('Thái'));
  });
});
