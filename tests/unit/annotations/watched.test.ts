import { describe, expect, it } from 'vitest';
import { markWatched, type WatchedPerson } from '../../../annotations/watched.ts';
import type { Detection } from '../../../mentions/mention.ts';

const NOTHING: Detection = { officials: [], mentions: [] };

const watched = (...names: string[]): WatchedPerson => ({
  key: names[0] ?? '',
  name: names[0] ?? '',
  names,
  role: 'Minister',
  country: 'VN',
  former: false,
});

const found = (text: string, ...persons: WatchedPerson[]) =>
  markWatched(text, NOTHING, persons).mentions.map(({ start, end }) => text.slice(start, end));

const SON = watched('Trần Thanh Sơn');

describe('a watched person', () => {
  it.each([
    ['without an office', 'A book by Trần Thanh Sơn was shown.', 'Trần Thanh Sơn'],
    ['without diacritics', 'A book by Tran Thanh Son was shown.', 'Tran Thanh Son'],
    ['in capitals', 'BOOK BY TRẦN THANH SƠN SHOWN', 'TRẦN THANH SƠN'],
    ['in decomposed letters', 'A book by Trần Thanh Sơn.'.normalize('NFD'), 'Trần Thanh Sơn'.normalize('NFD')],
    ['after an honorific', 'It was shown to Mr Tran Thanh Son, he said.', 'Tran Thanh Son'],
    ['after an office nobody recognised', 'Đồng chí Trần Thanh Sơn đến dự.', 'Trần Thanh Sơn'],
    ['with a possessive', 'Tran Thanh Son’s book was shown.', 'Tran Thanh Son'],
    ['at the begin of a sentence', 'It rained. Then Tran Thanh Son spoke.', 'Tran Thanh Son'],
    ['across a line break in the markup', 'A book by Tran Thanh\nSon was shown.', 'Tran Thanh\nSon'],
    ['in a headline', 'Tran Thanh Son Opens Large Exhibition of Books', 'Tran Thanh Son'],
  ])('is found %s', (_, text, name) => {
    expect(found(text, SON)).toEqual([name]);
  });

  it.each([
    ['within a longer name behind', 'A book by Tran Thanh Son Tung was shown.'],
    ['within a longer name before', 'A book by Le Tran Thanh Son was shown.'],
    ['with other diacritics', 'A book by Trần Thanh Sớn was shown.'],
    ['in small letters', 'a word like tran thanh son means nothing'],
    ['in part', 'A book by Thanh Son was shown.'],
  ])('is not found %s', (_, text) => {
    expect(found(text, SON)).toEqual([]);
  });

  it('is found by each spelling, the longest first', () => {
    const text = 'Olga Petrova and then O. I. Petrova; Olga Petrova-Ivanova too.';
    expect(found(text, watched('Olga Petrova', 'O. I. Petrova', 'Olga Petrova Ivanova'))).toEqual([
      'Olga Petrova',
      'O. I. Petrova',
      'Olga Petrova-Ivanova',
    ]);
  });

  it('is the official of that name who was recognised, and is not marked twice', () => {
    const text = 'Minister Tran Thanh Son spoke. A book by Tran Thanh Son was shown.';
    const mention = {
      kind: 'official',
      start: 0,
      end: 23,
      text: text.slice(0, 23),
      official: 'o1',
      form: 'titled',
      rule: 'titled',
    } as const;
    const official = { id: 'o1', name: 'Tran Thanh Son', role: 'Minister', country: 'VN', former: false };
    const { officials, mentions } = markWatched(text, { officials: [official], mentions: [mention] }, [SON]);
    expect(officials).toEqual([official]);
    expect(mentions).toMatchObject([{ rule: 'titled' }, { rule: 'watched', official: 'o1', start: 41 }]);
  });

  it('takes no longer for being one of many, nor for names that begin alike', () => {
    const persons = Array.from({ length: 600 }, (_, index) =>
      watched(`Tran ${'Thanh '.repeat(index % 7)}Number${index}`),
    );
    const text = `A book by ${'Tran Thanh Thanh '.repeat(20_000)}`;
    expect(found(text, ...persons)).toEqual([]);
    expect(found('A word by Tran Thanh Number1 here', ...persons)).toEqual(['Tran Thanh Number1']);
  });
});
