import { describe, expect, it } from 'vitest';
import { ENGLISH, ENGLISH_NONE } from './english.cases.ts';
import { ENGLISH_BODIES, ENGLISH_BODIES_NONE } from './english-bodies.cases.ts';
import { ENGLISH_CLAUSES, ENGLISH_CLAUSES_NONE } from './english-clauses.cases.ts';
import { ENGLISH_NEWSWIRE, ENGLISH_NEWSWIRE_NONE } from './english-newswire.cases.ts';
import { ENGLISH_POSTS, ENGLISH_POSTS_NONE } from './english-posts.cases.ts';
import { ENGLISH_NOMINALS, ENGLISH_NOMINALS_NONE } from './english-nominals.cases.ts';
import { ENGLISH_SHORT, ENGLISH_SHORT_NONE } from './english-short.cases.ts';
import { found, unmark } from './marked.ts';
import { VIETNAMESE_ABROAD, VIETNAMESE_ABROAD_NONE } from './vietnamese-abroad.cases.ts';
import { VIETNAMESE_BODIES, VIETNAMESE_BODIES_NONE } from './vietnamese-bodies.cases.ts';
import { VIETNAMESE_CLAUSES, VIETNAMESE_CLAUSES_NONE } from './vietnamese-clauses.cases.ts';
import { VIETNAMESE_TITLES, VIETNAMESE_TITLES_NONE } from './vietnamese-titles.cases.ts';
import { VIETNAMESE, VIETNAMESE_NONE } from './vietnamese.cases.ts';

const table = (cases: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(cases).flatMap(([group, sentences]) => sentences.map((sentence) => [group, sentence] as const));

describe('officials in English', () => {
  it.each(
    table({
      ...ENGLISH,
      ...ENGLISH_NEWSWIRE,
      ...ENGLISH_BODIES,
      ...ENGLISH_POSTS,
      ...ENGLISH_NOMINALS,
      ...ENGLISH_SHORT,
      ...ENGLISH_CLAUSES,
    }),
  )('%s: %s', (_group, marked) => {
    const { text, mentions } = unmark(marked);
    expect(found(text, 'en')).toEqual(mentions);
  });

  it.each([
    ...ENGLISH_NONE,
    ...ENGLISH_NEWSWIRE_NONE,
    ...ENGLISH_BODIES_NONE,
    ...ENGLISH_POSTS_NONE,
    ...ENGLISH_NOMINALS_NONE,
    ...ENGLISH_SHORT_NONE,
    ...ENGLISH_CLAUSES_NONE,
  ])('finds no official: %s', (text) => expect(found(text, 'en')).toEqual([]));
});

describe('officials in Vietnamese', () => {
  it.each(
    table({ ...VIETNAMESE, ...VIETNAMESE_BODIES, ...VIETNAMESE_TITLES, ...VIETNAMESE_ABROAD, ...VIETNAMESE_CLAUSES }),
  )('%s: %s', (_group, marked) => {
    const { text, mentions } = unmark(marked);
    expect(found(text, 'vi')).toEqual(mentions);
  });

  it.each([
    ...VIETNAMESE_NONE,
    ...VIETNAMESE_BODIES_NONE,
    ...VIETNAMESE_TITLES_NONE,
    ...VIETNAMESE_ABROAD_NONE,
    ...VIETNAMESE_CLAUSES_NONE,
  ])('finds no official: %s', (text) => expect(found(text, 'vi')).toEqual([]));
});
