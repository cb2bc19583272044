import { describe, expect, it } from 'vitest';
import { readWords, Vocabulary, wordRange } from '../../../anchoring/words.ts';

function sentences(text: string): string[] {
  const { sentenceStarts, starts, ends } = readWords(text, new Vocabulary());
  return Array.from(sentenceStarts.slice(0, -1), (first, index) =>
    text.slice(starts[first], ends[(sentenceStarts[index + 1] ?? 0) - 1]),
  );
}

describe('reading words', () => {
  it.each([
    ['One left. Two stayed.', ['One left', 'Two stayed']],
    ['Title\nHanoi (VNA) – Text.', ['Title', 'Hanoi (VNA) – Text']],
    ['a line that was\nwrapped hard', ['a line that was\nwrapped hard']],
    ['One paragraph\n\nanother paragraph', ['One paragraph', 'another paragraph']],
    ['Glued together.Son also spoke.', ['Glued together', 'Son also spoke']],
    [
      'Minister V. Makei met Dr. Hung of the U.N. Secretariat.',
      ['Minister V. Makei met Dr. Hung of the U.N. Secretariat'],
    ],
    ['Đối tác tại Đông Nam Á. Ông nói thêm.', ['Đối tác tại Đông Nam Á', 'Ông nói thêm']],
    ['“Is it over?” “No.” He left.', ['Is it over', 'No', 'He left']],
    ['It grew by 1.5 percent, e.g. in trade.', ['It grew by 1.5 percent, e.g. in trade']],
    ['', []],
    ['– … –', []],
  ])('parts %j into sentences', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('numbers equal words alike, whatever their case and diacritics, across texts', () => {
    const vocabulary = new Vocabulary();
    const one = readWords('Bộ trưởng Hòa', vocabulary);
    const other = readWords('bo truong HOÀ'.normalize('NFD'), vocabulary);
    expect([...other.ids]).toEqual([...one.ids]);
  });

  it('takes each sign of a script without spaces, each currency sign and each emoji for a word', () => {
    expect(readWords('越南2021年 €5 👍', new Vocabulary()).length).toBe(7);
  });

  it('finds the words a stretch of text touches', () => {
    const words = readWords('one two three', new Vocabulary());
    expect(wordRange(words, 5, 9)).toEqual({ first: 1, last: 3 });
    expect(wordRange(words, 3, 4)).toEqual({ first: 1, last: 1 });
  });
});
