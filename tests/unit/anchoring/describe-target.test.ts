import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, describeTarget } from '../../../anchoring/describe-target.ts';
import { createFinder } from '../../../anchoring/find-target.ts';
import { targetSchema } from '../../../annotations/schemas.ts';
import { linesOf, readMarked } from './marked-text.ts';

function describeMarked(marked: string) {
  const { text, span } = readMarked(marked);
  if (span === null) throw new Error('no passage marked');
  return describeTarget(text, span, linesOf(text));
}

describe('describing a passage', () => {
  it('gives the quote, its context and its position', () => {
    const { quote, position } = describeMarked('One [[two]] three');
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'two', prefix: 'One ', suffix: ' three' });
    expect(position).toEqual({ type: 'TextPositionSelector', start: 4, end: 7 });
  });

  it(`gives ${CONTEXT_LENGTH} code units of context, from neighbouring paragraphs too`, () => {
    const { quote } = describeMarked(`${'a'.repeat(80)}\n[[middle]]\n${'b'.repeat(80)}`);
    expect(quote.prefix).toBe(`${'a'.repeat(CONTEXT_LENGTH - 1)}\n`);
    expect(quote.suffix).toBe(`\n${'b'.repeat(CONTEXT_LENGTH - 1)}`);
  });

  it.each([
    ['a word', 'First line.\nSecond [[line]].\nThird.', 'Second line.'],
    ['the start of a block', '[[First]] line.\nSecond.', 'First line.'],
    ['a passage across blocks', 'One.\nTwo [[two.\nThree]] three.\nFour.', 'Two two.\nThree three.'],
    ['the end of the text', 'One.\nTwo [[two.]]', 'Two two.'],
  ])('keeps the paragraph of %s', (_what, marked, paragraph) => {
    expect(describeMarked(marked).paragraph).toBe(paragraph);
  });

  it('takes the line where no block is known', () => {
    expect(describeTarget('One.\nTwo two.\nThree.', { start: 9, end: 12 }, []).paragraph).toBe('Two two.');
  });

  it('never splits a surrogate pair, in the quote or in its context', () => {
    const text = '👍'.repeat(80);
    const { quote } = describeTarget(text, { start: 81, end: 83 }, []);
    expect(quote.exact).toBe('👍👍');
    expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    expect(describeTarget(`a${text}`, { start: 101, end: 103 }, []).quote.prefix).toBe('👍'.repeat(32));
    expect(describeTarget(`${text}a`, { start: 159, end: 161 }, []).quote.exact).toBe('👍a');
  });

  it.each([
    [4, 4],
    [5, 3],
    [90, 99],
  ])('refuses the empty passage %i to %i', (start, end) => {
    expect(() => describeTarget('Some text.', { start, end }, [])).toThrow(RangeError);
  });

  const passage = fc
    .record({
      text: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        fc.string({ unit: fc.constantFrom('Son ', 'met ', 'the ', '3 ', '. ', '\n', 'Hằng ', '👍'), minLength: 1 }),
      ),
      from: fc.nat(),
      length: fc.nat(),
    })
    .map(({ text, from, length }) => {
      const start = from % text.length;
      return { text, span: { start, end: start + 1 + (length % (text.length - start)) } };
    });

  it('makes what the schema of kept targets accepts', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        expect(targetSchema.safeParse(describeTarget(text, span, linesOf(text))).success).toBe(true);
      }),
    );
  });

  it('makes what is found in the same text, exactly there', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        const target = describeTarget(text, span, linesOf(text));
        const { start, end } = target.position;
        expect(createFinder(text, text)(target)).toEqual({ state: 'exact', start, end });
        expect(createFinder(text)(target)).toEqual({ state: 'exact', start, end });
      }),
    );
  });

  it('is never found beyond the text, whatever the text became', () => {
    fc.assert(
      fc.property(
        passage,
        fc.string({ unit: fc.constantFrom('Son ', 'met ', 'the ', '3 ', '. ', '\n', 'Hằng ', '👍') }),
        ({ text, span }, after) => {
          for (const before of [text, null]) {
            const anchor = createFinder(after, before)(describeTarget(text, span, linesOf(text)));
            const { start, end } = anchor.state === 'lost' ? { start: 0, end: 1 } : anchor;
            expect(0 <= start && start < end && (anchor.state === 'lost' || end <= after.length)).toBe(true);
          }
        },
      ),
    );
  });
});
