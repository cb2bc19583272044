/** The aims of anchoring, held on generated cases; what each kind is stands in `cases.ts`. */
import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../anchoring/describe-target.ts';
import { createFinder } from '../../../anchoring/find-target.ts';
import { BASE_TEXTS } from './base-texts.ts';
import { generateCases, type AnchorCase } from './cases.ts';
import { linesOf } from './marked-text.ts';

interface Tally {
  cases: number;
  /** State and, unless lost, both offsets. */
  right: number;
  wrongSentence: string[];
  falselyLost: string[];
}

function tally(cases: readonly AnchorCase[], knowsOldText: boolean): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { id, kind, before, start, end, after, expected } of cases) {
    const find = createFinder(after, knowsOldText ? before : null);
    const anchor = find(describeTarget(before, { start, end }, linesOf(before)));
    const own = tallies.get(kind) ?? { cases: 0, right: 0, wrongSentence: [], falselyLost: [] };
    tallies.set(kind, own);
    own.cases++;
    if (anchor.state === 'lost') {
      if (expected.state === 'lost') own.right++;
      else own.falselyLost.push(id);
    } else {
      const isThere = expected.state !== 'lost' && anchor.start < expected.end && expected.start < anchor.end;
      if (!isThere) own.wrongSentence.push(id);
      if (anchor.state === expected.state && anchor.start === expected.start && anchor.end === expected.end)
        own.right++;
    }
  }
  return tallies;
}

const sum = (tallies: Map<string, Tally>, count: (one: Tally) => number): number =>
  [...tallies.values()].reduce((total, one) => total + count(one), 0);

describe('finding generated passages again', () => {
  const cases = [1, 2].flatMap((seed) => generateCases(BASE_TEXTS, seed, 6));

  it('has hundreds of cases of every kind', () => {
    expect(cases.length).toBeGreaterThan(1_000);
    expect(new Set(cases.map(({ kind }) => kind)).size).toBeGreaterThan(18);
  });

  describe('with the old text', () => {
    const tallies = tally(cases, true);

    it('puts no note on a wrong sentence', () => {
      expect([...tallies.values()].flatMap(({ wrongSentence }) => wrongSentence)).toEqual([]);
    });

    it.each([...tallies])(
      'gives state and offsets of at least 98 %% of the kind "%s" rightly',
      (_kind, { cases: all, right }) => {
        expect(right / all).toBeGreaterThanOrEqual(0.98);
      },
    );

    it('loses at most 1 % of the notes whose passage is there', () => {
      expect(sum(tallies, ({ falselyLost }) => falselyLost.length) / cases.length).toBeLessThanOrEqual(0.01);
    });
  });

  describe('with the target alone', () => {
    const tallies = tally(cases, false);

    it('puts fewer than one note in a hundred on another sentence', () => {
      expect(sum(tallies, ({ wrongSentence }) => wrongSentence.length) / cases.length).toBeLessThan(0.01);
    });

    it('gives nine in ten rightly: corrected facts are mostly lost, since a sibling cannot be ruled out', () => {
      expect(sum(tallies, ({ right }) => right) / cases.length).toBeGreaterThanOrEqual(0.9);
    });
  });
});
