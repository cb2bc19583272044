import { expect, it } from 'vitest';
import { describeTarget } from '../../../anchoring/describe-target.ts';
import { createAnnotation } from '../../../annotations/annotation.ts';
import { createSavedArticle } from '../../../annotations/saved-article.ts';
import { copiesIn, copyId, offersTo, type NotedArticle } from '../../../annotations/take-over.ts';
import { articleOf } from '../../contracts/library-samples.ts';

const NOW = new Date('2026-03-05T08:00:00Z');
const LEAD = 'The two ministers met on 3 March for four hours and spoke of fish and grain.';
const LOAN = 'Nobody asked about the old loan, a spokeswoman told reporters at the gate.';
const NEXT = 'The delegations will come together again before the end of the summer.';

function telling(body: readonly string[], ...passages: readonly (readonly [words: string, comment: string])[]) {
  const read = articleOf(body.map((block) => ['body', block]));
  const article = createSavedArticle(read, crypto.randomUUID(), NOW);
  const notes = passages.map(([words, comment]) => {
    const start = read.text.indexOf(words);
    const target = describeTarget(read.text, { start, end: start + words.length }, read.blocks);
    return createAnnotation({ id: crypto.randomUUID(), target, comment, tags: [], category: null }, article.id, NOW);
  });
  return { article, notes };
}

/** The offer taken, as the library would keep it. */
function withTaken(to: NotedArticle, from: NotedArticle): NotedArticle {
  const copies = offersTo(to, from, copiesIn([to, from])).map(({ note, taken: { target } }) =>
    createAnnotation({ ...note, id: copyId(note.id, to.article.id), target }, to.article.id, NOW),
  );
  return { ...to, notes: [...to.notes, ...copies] };
}

const offered = (to: NotedArticle, from: NotedArticle, group: readonly NotedArticle[] = [to, from]) =>
  offersTo(to, from, copiesIn(group)).map(({ taken }) => taken.target.quote.exact);

const first = telling([LEAD, LOAN, NEXT], ['four hours', 'Long.'], ['the old loan', 'Which?']);

it('a note is offered where its passage stands in the same words, at the same place or another', () => {
  expect(offered(telling([LEAD, LOAN]), first)).toEqual(['four hours', 'the old loan']);
  expect(offered(telling([NEXT, LOAN.replace(',', ' –')]), first)).toEqual(['the old loan']);
});

it('a note is not offered where its passage is worded otherwise, nor where it is not', () => {
  expect(offered(telling([LEAD.replace('four', 'six'), NEXT]), first)).toEqual([]);
});

it('a note taken over is not offered again, whatever was made of it since', () => {
  const second = withTaken(telling([LEAD, LOAN]), first);
  expect(offered(second, first)).toEqual([]);
  const edited = second.notes.map((note) => ({ ...note, comment: 'Mine.' }));
  expect(offered({ ...second, notes: edited }, first)).toEqual([]);
});

it('a note taken over is offered by the article it came from, not back to it nor on', () => {
  const second = withTaken(telling([LEAD, LOAN]), first);
  const third = telling([LOAN, LEAD]);
  expect(offered(first, second)).toEqual([]);
  expect(offered(third, second, [first, second, third])).toEqual([]);
  expect(offered(third, first, [first, second, third])).toEqual(['four hours', 'the old loan']);
});

it('a note that the reader made there too in the same words is not offered', () => {
  expect(offered(telling([LEAD, LOAN], ['four hours', 'Long.']), first)).toEqual(['the old loan']);
  expect(offered(telling([LEAD, LOAN], ['four hours', 'Not so long.']), first)).toEqual(['four hours', 'the old loan']);
});
