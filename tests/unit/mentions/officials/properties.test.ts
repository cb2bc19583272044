import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';
import { tokensOf } from '../../../../mentions/officials/tokens.ts';
import { ENGLISH } from './english.cases.ts';
import { unmark } from './marked.ts';
import { VIETNAMESE } from './vietnamese.cases.ts';

const sentences = [...Object.values(ENGLISH), ...Object.values(VIETNAMESE)].flat().map((one) => unmark(one).text);
const pieces =
  'President|Minister|the|of|and|,|.|"|(|)|Thủ tướng|Bộ trưởng|Nguyễn|Văn|Nam|Putin|’s|-|–|\n| |his|counterpart|Vietnam|Nga|General|Mr.|e\u0301|\u{1F600}|ex-|J.|U.S.|\ud800'.split(
    '|',
  );
const noise = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  noise,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...sentences), { maxLength: 6 }).map((parts) => parts.join(' ')),
);
const read = (text: string, language: string | null = null) => detectOfficials(text, { language, published: null });

const names = (text: string) =>
  read(text).mentions.map((mention) => `${mention.form} ${mention.text.normalize('NFC')}`);

describe('officials, whatever the text', () => {
  it('gives offsets that slice to the mention, in order, without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { officials, mentions } = read(text);
        const ids = new Set(officials.map((official) => official.id));
        let end = 0;
        for (const mention of mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(ids.has(mention.official)).toBe(true);
          end = mention.end;
        }
        for (const official of officials)
          expect(mentions.some((mention) => mention.official === official.id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives tokens that slice to their text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });

  it.each(sentences)('finds the same in NFC and NFD: %s', (sentence) => {
    expect(names(sentence.normalize('NFD'))).toEqual(names(sentence.normalize('NFC')));
  });

  it('finds full titles wherever their paragraph stands', () => {
    const paragraphs = [
      'Russian Foreign Minister Sergei Antonov flew to Minsk.',
      'Japanese Ambassador to Vietnam Ito Naoki opened the fair.',
      'The price of rice rose again in May.',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 3 }), (order) => {
        const people = read(order.join('\n'), 'en').officials.map((official) => `${official.name} ${official.country}`);
        expect(people.sort()).toEqual(['Ito Naoki JP', 'Sergei Antonov RU']);
      }),
    );
  });
});
