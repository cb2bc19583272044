import { describe, expect, it } from 'vitest';
import { bodyLength, fingerprintOf } from '../../../annotations/fingerprint.ts';
import { articleOf, numberedArticle, sampleArticle } from '../../contracts/library-samples.ts';

const BODY = [
  'The two ministers met in Huế on Monday, and agreed that the border gate should open again before the rains come.',
  'They also spoke of the ferry, of the students who study on either side, and of a visit that may follow next spring, when the bridge is to be finished.',
];
const body = (...blocks: string[]) => articleOf(blocks.map((block) => ['body', block] as const));
const plain = fingerprintOf(body(...BODY));

describe('a fingerprint', () => {
  it('is 64 bits in hexadecimal', () => {
    expect(plain).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['at another address', { ...body(...BODY), address: 'https://other.example/' }],
    ['under another title', articleOf([['title', 'Another'], ...BODY.map((block) => ['body', block] as const)])],
    ['beside other pictures', articleOf([...BODY.map((block) => ['body', block] as const), ['caption', 'A ferry.']])],
    ['in one paragraph', body(BODY.join(' '))],
    [
      'with its first paragraph as the lead',
      articleOf([
        ['lead', BODY[0] ?? ''],
        ['body', BODY[1] ?? ''],
      ]),
    ],
    ['in capitals', body(...BODY.map((block) => block.toUpperCase()))],
    ['with other white space', body(...BODY.map((block) => block.replaceAll(' ', '\u00A0 ')))],
    ['in decomposed letters', body(...BODY.map((block) => block.normalize('NFD')))],
    ['in typographic punctuation', body(...BODY.map((block) => block.replaceAll(',', ' –').replaceAll('.', '…')))],
  ])('is the same for the same words %s', (_, article) => {
    expect(fingerprintOf(article)).toBe(plain);
  });

  it.each([
    ['another day', body(...BODY.map((block) => block.replace('Monday', 'Tuesday')))],
    ['another order', body(...BODY.toReversed())],
    ['a sentence more', body(...BODY, 'So it was said.')],
    ['a word less', body(...BODY.map((block) => block.replace('also ', '')))],
  ])('differs for %s', (_, article) => {
    expect(fingerprintOf(article)).not.toBe(plain);
  });

  it('differs among ten thousand texts that differ in a number', () => {
    const prints = Array.from({ length: 10_000 }, (_, number) => fingerprintOf(numberedArticle(number)));
    expect(new Set(prints).size).toBe(10_000);
  });

  it.each([['Page not found.'], [''], ['… — !'.repeat(100)]])(
    'is empty for a text too short to tell apart: %s',
    (text) => {
      expect(fingerprintOf(body(text))).toBe('');
    },
  );

  it('is that of the text, not of the moment: written down once and for all', () => {
    expect(fingerprintOf(sampleArticle())).toBe('a9630cdd0f6f882e');
  });
});

it('the length of a body counts its letters and digits alone', () => {
  expect(
    bodyLength(
      articleOf([
        ['title', 'Title'],
        ['body', 'Đà Nẵng, 12 – ok!'],
        ['caption', 'no'],
      ]),
    ),
  ).toBe(10);
});
