import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../import/find-quote.ts';

const text = 'The minister met the envoy.\nThe envoy left. Later the minister met the envoy again.';
const find = (quote: string, prefix = '', suffix = '', start: number | null = null) => {
  const place = findQuote(text, { quote, prefix, suffix, start });
  return place && [place.start, text.slice(place.start, place.end)];
};

describe('the place of a quote', () => {
  it.each([
    ['its only words', find('envoy left'), [32, 'envoy left']],
    ['a quote over two paragraphs', find('the envoy. The envoy'), [17, 'the envoy.\nThe envoy']],
    ['collapsed white space', find(' minister\n  met '), null],
    ['white space that differs', find('envoy   left'), [32, 'envoy left']],
    ['what stands before', find('minister met', 'Later the '), [54, 'minister met']],
    ['what stands after', find('minister met the envoy', '', '.\nThe'), [4, 'minister met the envoy']],
    ['the offset, where nothing else tells', find('minister met', '', '', 54), [54, 'minister met']],
    ['nothing that tells several apart', find('minister met'), null],
    ['words that are not there', find('tariffs'), null],
    ['no words', find('  '), null],
  ])('is told by %s', (_, found, place) => {
    expect(found).toEqual(place);
  });
});
