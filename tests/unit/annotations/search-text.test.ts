import { describe, expect, it } from 'vitest';
import { parseSearchText } from '../../../annotations/search-text.ts';

const NOTHING = {
  words: [],
  beginnings: [],
  phrases: [],
  tags: [],
  officials: [],
  outlets: [],
  before: null,
  after: null,
};

describe('what is typed to search', () => {
  it.each([
    ['', {}],
    ['  … ', {}],
    ['grain', { beginnings: ['grain'] }],
    ['grain ', { words: ['grain'] }],
    ['Grain prices', { words: ['grain'], beginnings: ['prices'] }],
    ['grain grain ', { words: ['grain'] }],
    ['fish* port ', { words: ['port'], beginnings: ['fish'] }],
    ['Đà Nẵng ', { words: ['da', 'nang'] }],
    ['Đà Nẵng '.normalize('NFD'), { words: ['da', 'nang'] }],
    ['"grain"', { words: ['grain'] }],
    ['"grain prices"', { words: ['grain', 'prices'], phrases: [['grain', 'prices']] }],
    ['“Grain prices”', { words: ['grain', 'prices'], phrases: [['grain', 'prices']] }],
    ['"the grain pri', { words: ['the', 'grain'], beginnings: ['pri'], phrases: [['the', 'grain']] }],
    ['"grain pri', { words: ['grain'], beginnings: ['pri'] }],
    ['vice-president ', { words: ['vice', 'president'] }],
    ['vice-pres', { words: ['vice'], beginnings: ['pres'] }],
    ['tag:Biển', { tags: ['bien'] }],
    ['tag:"Biển Đông" oil ', { tags: ['bien dong'], words: ['oil'] }],
    ['TAG:x tag:y', { tags: ['x', 'y'] }],
    ['official:"Kari Nordmann"', { officials: ['kari nordmann'] }],
    ['outlet:gazette', { outlets: ['gazette'] }],
    ['before:2026', { before: '2026-01-01' }],
    ['before:2026-03', { before: '2026-03-01' }],
    ['after:2026-3-4', { after: '2026-03-04' }],
    ['before:soon grain ', { words: ['grain'] }],
    ['before:2026-02-30 ', {}],
    ['tag: grain ', { words: ['tag', 'grain'] }],
    ['http://news.example ', { words: ['http', 'news', 'example'] }],
  ])('%j', (text, expected) => {
    expect(parseSearchText(text)).toEqual({ ...NOTHING, ...expected });
  });
});
