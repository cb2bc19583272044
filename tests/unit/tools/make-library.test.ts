import { expect, it } from 'vitest';
import { libraryContentsSchema } from '../../../annotations/library-contents.ts';
import { makeLibrary } from '../../../tools/library/make-library.ts';

const made = [...makeLibrary(40, 5)];

it('makes the same library from the same seed, and another from another', () => {
  expect([...makeLibrary(40, 5)]).toEqual(made);
  expect([...makeLibrary(40, 6)]).not.toEqual(made);
});

it('makes what a backup may hold', () => {
  const contents = {
    format: 'aide-memoire',
    version: 1,
    exported: '2026-11-22T00:00:00.000Z',
    articles: made.map(({ article }) => article),
    annotations: made.flatMap(({ annotations }) => annotations),
    corrections: [],
  };
  expect(libraryContentsSchema.safeParse(contents).error?.issues).toBeUndefined();
});

it('puts every mention and every note on the words it says', () => {
  for (const { article, annotations } of made) {
    for (const { start, end, text } of article.detection.mentions) expect(article.text.slice(start, end)).toBe(text);
    for (const { target } of annotations) {
      const { start, end } = target.position;
      expect(article.text.slice(start, end)).toBe(target.quote.exact);
    }
  }
});

it('makes articles in two languages, some of them reprints', () => {
  expect(new Set(made.map(({ article }) => article.language))).toEqual(new Set(['en', 'vi']));
  expect(made.filter(({ article }) => article.address.includes('reprint')).length).toBeGreaterThan(0);
});
