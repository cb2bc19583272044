import { assert, object, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, byTextOrder, createAnnotation, editAnnotation, hasBody } from '../../../annotations/annotation.ts';
import { instantAfter } from '../../../annotations/instant.ts';
import { sameValue } from '../../../annotations/same-value.ts';
import { createSavedArticle, updateSavedArticle } from '../../../annotations/saved-article.ts';
import { annotationSchema, savedArticleSchema } from '../../../annotations/schemas.ts';
import { distinctTags } from '../../../annotations/tags.ts';
import { sampleArticle, sampleNote } from '../../contracts/library-samples.ts';

const NOW = new Date('2026-03-05T08:00:00Z');
const ARTICLE = '3b241101-e2bb-4255-8caf-4136c566a962';

const at = (start: number, end: number, created: string) => {
  const made = createAnnotation(sampleNote(), ARTICLE, new Date(created));
  return { ...made, target: { ...made.target, position: { ...made.target.position, start, end } } };
};

describe('an annotation', () => {
  it('is made as its schema has it', () => {
    const made = createAnnotation(sampleNote({ tags: [' a ', 'A'] }), ARTICLE, NOW);
    expect(annotationSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      tags: ['a'],
      state: 'exact',
      created: NOW.toISOString(),
      modified: NOW.toISOString(),
    });
  });

  it('gets a later version with each edit, even when the clock stands still or is set back', () => {
    const made = createAnnotation(sampleNote(), ARTICLE, NOW);
    const edited = editAnnotation(made, { comment: 'x', tags: [], category: null }, NOW);
    const again = editAnnotation(edited, bodyOf(made), new Date('2020-01-01T00:00:00Z'));
    expect([made, edited, again].map(({ modified }) => modified)).toEqual([
      '2026-03-05T08:00:00.000Z',
      '2026-03-05T08:00:00.001Z',
      '2026-03-05T08:00:00.002Z',
    ]);
    expect(again).toEqual({ ...made, modified: again.modified });
  });

  it.each([
    [{}, true],
    [{ tags: ['FISHERIES '] }, false],
    [{ tags: ['fisheries', ' Fisheries'] }, true],
    [{ comment: '' }, false],
    [{ category: null }, false],
    [{ tags: [] }, false],
  ])('knows whether saving %o would change nothing: %s', (change, same) => {
    const made = createAnnotation(sampleNote(), ARTICLE, NOW);
    expect(hasBody(made, { ...bodyOf(made), ...change })).toBe(same);
  });

  it('stands before another by where its passage starts, then ends, then by age', () => {
    const inOrder = [
      at(0, 5, '2026-01-03'),
      at(0, 9, '2026-01-01'),
      at(0, 9, '2026-01-02'),
      at(4, 5, '2026-01-01'),
      at(40, 41, '2026-01-01'),
    ];
    expect(inOrder.toReversed().sort(byTextOrder)).toEqual(inOrder);
  });
});

describe('a kept article', () => {
  const saved = createSavedArticle(sampleArticle(), ARTICLE, NOW);
  const later = new Date('2026-03-06T08:00:00Z');

  it('is made as its schema has it', () => {
    expect(savedArticleSchema.parse(saved)).toEqual(saved);
  });

  it('takes nothing along that an article does not have', () => {
    const made = createSavedArticle(
      { ...sampleArticle(), secret: 1 } as ReturnType<typeof sampleArticle>,
      ARTICLE,
      NOW,
    );
    expect(Object.keys(made)).not.toContain('secret');
  });

  it('stays the same value when its page is the same', () => {
    expect(updateSavedArticle(saved, sampleArticle(), later, true)).toEqual({ article: saved, textTaken: true });
    expect(updateSavedArticle(saved, sampleArticle(), later, true).article).toBe(saved);
  });

  it('keeps its canonical address when the outlet shows it at another', () => {
    const { article } = updateSavedArticle(
      saved,
      sampleArticle({ address: 'https://m.news.example/1', title: 'New' }),
      later,
      true,
    );
    expect(article).toMatchObject({ address: saved.address, title: 'New' });
    expect(article.addresses).toEqual([saved.address, 'https://m.news.example/1']);
    expect(article.modified).toBe(later.toISOString());
  });

  it('takes only the address from a reprint in another outlet, or in none that is known', () => {
    for (const outlet of ['Mirror', null]) {
      const reprint = sampleArticle({ address: 'https://mirror.example/', outlet, title: 'Other', byline: 'B' });
      const { article, textTaken } = updateSavedArticle(saved, reprint, later, true);
      expect({ ...article, addresses: [], modified: '' }).toEqual({ ...saved, addresses: [], modified: '' });
      expect(article.addresses).toContain(reprint.address);
      expect(textTaken).toBe(false);
    }
  });

  it.each([
    ['shows nothing', []],
    ['shows a wall', ['Subscribe to read on.']],
  ])('keeps its text when its page %s', (_, body) => {
    const { article, textTaken } = updateSavedArticle(saved, sampleArticle({}, body), later, true);
    expect(article).toBe(saved);
    expect(textTaken).toBe(false);
  });
});

describe('instants', () => {
  it.each([
    ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:01.000Z', '2026-01-01T00:00:01.000Z'],
    ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z'],
    ['2026-01-01T00:00:00.999Z', '2025-01-01T00:00:00.000Z', '2026-01-01T00:00:01.000Z'],
  ])('after %s, at %s, the next is %s', (previous, now, next) => {
    expect(instantAfter(previous, new Date(now))).toBe(next);
  });
});

describe('tags', () => {
  it.each([
    [['a', ' a', 'A '], ['a']],
    [['', '  '], []],
    [
      ['Biển Đông', 'biển đông', 'Bien Dong'],
      ['Biển Đông', 'Bien Dong'],
    ],
    [['e\u0301', 'é'], ['é']],
    [
      ['b', 'a'],
      ['b', 'a'],
    ],
  ])('%o are %o', (tags, distinct) => {
    expect(distinctTags(tags)).toEqual(distinct);
  });
});

describe('values', () => {
  it('are the same as their copy, whatever the order of keys', () => {
    assert(
      property(object(), (value) => {
        const turned = Object.fromEntries(Object.entries(structuredClone(value)).toReversed());
        expect(sameValue(value, turned)).toBe(true);
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 1, b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    ['1', 1],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
  ])('%o and %o differ', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });
});
