import { expect, it } from 'vitest';
import { groupsOf, joined, MOST_ARTICLES } from '../../../../storage/catalogue/reprint-links.ts';

/** The groups of articles given by their sentences, each told on the day of its place. */
function grouped(...articles: readonly string[]) {
  const sentences = new Map<string, number[]>();
  for (const [n, words] of articles.entries()) {
    for (const one of words.split(' ')) sentences.set(one, [...(sentences.get(one) ?? []), n]);
  }
  const days = new Map(articles.map((_, n) => [n, `2026-03-${String(n + 1).padStart(2, '0')}`]));
  return groupsOf(sentences.values(), days).map((group) => group.toSorted((a, b) => a - b));
}

it('articles with three sentences in common, a third of the shorter, tell one story', () => {
  expect(grouped('a b c d', 'c b a x y z')).toEqual([[0, 1]]);
  expect(grouped('a b', 'a b')).toEqual([]);
  expect(grouped('a b c d e f g h i j k', 'a b c m n o p q r s t')).toEqual([]);
});

it('a version of a version is of the same story, though the first and the last have little in common', () => {
  expect(grouped('a b c d e f', 'd e f g h i', 'g h i k l m')).toEqual([[0, 1, 2]]);
});

it('what tells several stories is of the one of which it has most', () => {
  expect(grouped('a b c d', 'm n o', 'a b c d m n o')).toEqual([[0, 2]]);
});

it('what stands beneath all articles of an outlet makes no story of them', () => {
  const few = Array.from({ length: MOST_ARTICLES }, (_, n) => `i j k own${n}`);
  expect(grouped(...few)).toHaveLength(1);
  expect(grouped(...few, 'i j k other')).toEqual([]);
});

it('lists are joined by any number they have in common', () => {
  const groups = joined([[1, 2], [3, 4], [5], [4, 1]]);
  expect(groups.map((group) => group.toSorted((a, b) => a - b))).toEqual([[1, 2, 3, 4]]);
});
