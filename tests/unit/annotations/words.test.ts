import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedWords, wordsBetween, wordsOf } from '../../../annotations/words.ts';
import { WORST_STRINGS } from '../export/worst-strings.ts';

const TEXT = 'Bộ trưởng Lê Văn Hoà, “Ministers”… spoke of fish; straße, 5%.';

const isSame = (text: string) => {
  const placed = placedWords(text);
  expect(placed.words).toEqual(wordsOf(text));
  const middle = text.length >> 1;
  const halves = [wordsBetween(placed, 0, middle), wordsBetween(placed, middle, text.length)];
  expect(halves.flat()).toEqual(placed.words);
};

describe('the words of a text with their places', () => {
  it('are where they stand in it, however they are written', () => {
    const { words, starts } = placedWords(TEXT);
    expect(words.map((word, index) => [word, TEXT.slice(starts[index], (starts[index] ?? 0) + 3)])).toEqual([
      ['bo', 'Bộ '],
      ['truong', 'trư'],
      ['le', 'Lê '],
      ['van', 'Văn'],
      ['hoa', 'Hoà'],
      ['ministers', 'Min'],
      ['spoke', 'spo'],
      ['of', 'of '],
      ['fish', 'fis'],
      ['strasse', 'str'],
      ['5', '5%.'],
    ]);
  });

  it('are those of the text, in whatever pieces they are taken', () => {
    WORST_STRINGS.forEach(isSame);
    assert(property(string({ unit: 'binary', maxLength: 200 }), isSame));
  });

  it('are those of a stretch, from its first word to its last', () => {
    const at = TEXT.indexOf('spoke');
    expect(wordsBetween(placedWords(TEXT), at, TEXT.indexOf(';'))).toEqual(['spoke', 'of', 'fish']);
    expect(wordsBetween(placedWords(TEXT), at + 1, at + 2)).toEqual([]);
  });
});
