import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareTexts } from '../../../annotations/comparison.ts';
import { articleOf } from '../../contracts/library-samples.ts';

const LEAD = 'The two ministers met on 3 March for four hours and spoke of fish and grain.';
const LOAN = '“Nobody asked about the old loan,” a spokeswoman told reporters at the gate.';
const NEXT = 'The delegations will come together again before the end of the summer.';
const ICE = 'The harbour of the capital stayed closed because of ice on the lower river.';

const article = (...body: string[]) =>
  articleOf([['title', 'Ministers speak of fish'], ...body.map((block) => ['body', block] as const)]);

const compared = (one: readonly string[], other: readonly string[]) =>
  compareTexts(article(...one), article(...other)).slice(1);

it('sentences that both have in the same words are quiet, whatever their typography', () => {
  expect(compared([LEAD, LOAN], [LEAD.toUpperCase(), LOAN.replaceAll('“', '"').replaceAll('”', '"')])).toMatchObject([
    { kind: 'same', wording: [], moved: false },
    { kind: 'same', first: LOAN, wording: [], moved: false },
  ]);
});

it('what one has and the other has not stands in reading order, quotation marks and all', () => {
  expect(compared([LEAD, LOAN, NEXT], [LEAD, ICE, NEXT])).toMatchObject([
    { kind: 'same', second: LEAD },
    { kind: 'first', first: LOAN, second: null },
    { kind: 'second', first: null, second: ICE },
    { kind: 'same', second: NEXT },
  ]);
});

it('in a sentence that is worded otherwise words stand out, and names, figures and dates among them more', () => {
  const [lead] = compared([LEAD], [LEAD.replace('3 March', '4 March').replace('spoke of', 'argued over')]);
  expect(lead?.kind).toBe('changed');
  const differing = lead?.wording.filter(({ kind }) => kind !== 'same');
  expect(differing?.map(({ kind, text, telling }) => [kind, text, telling])).toEqual([
    ['removed', '3', true],
    ['added', '4', true],
    ['removed', 'spoke of', false],
    ['added', 'argued over', false],
  ]);
});

it('a sentence that only stands elsewhere is quiet and said to', () => {
  expect(compared([LEAD, LOAN, NEXT, ICE], [NEXT, LEAD, LOAN, ICE])).toMatchObject([
    { kind: 'same', second: NEXT, moved: true },
    { kind: 'same', second: LEAD, moved: false },
    { kind: 'same', second: LOAN, moved: false },
    { kind: 'same', second: ICE, moved: false },
  ]);
});

it('knows what begins a paragraph, and what the title is', () => {
  const whole = compareTexts(article(`${LEAD} ${LOAN}`, NEXT), article(`${LEAD} ${LOAN}`, NEXT));
  expect(whole.map(({ opens, block }) => [opens, block])).toEqual([
    [true, 'title'],
    [true, 'body'],
    [false, 'body'],
    [true, 'body'],
  ]);
});

const wordsIn = (all: string) => (all.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();

it('holds every word of both texts', () => {
  const sentence = fc.constantFrom(LEAD, LOAN, NEXT, ICE, LEAD.replace('3 March', '5 May'), 'Hm!', 'No. 7 (“x”)');
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const text = fc.array(paragraph, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const sentences = compareTexts(article(...one), article(...other));
      const [first, second] = [one, other].map((body) => wordsIn(article(...body).text));
      // What was split or joined may be told twice over, never left out.
      expect(wordsIn(sentences.map((row) => row.first ?? '').join(' '))).toEqual(expect.arrayContaining(first ?? []));
      expect(wordsIn(sentences.map((row) => row.second ?? '').join(' '))).toEqual(expect.arrayContaining(second ?? []));
    }),
  );
});
