import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../anchoring/differences.ts';

/** `a [-old-] {+new+} b`, as people write differences. */
function written(old: string, now: string): string {
  return differencesOf(old, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

describe('differencesOf', () => {
  it.each([
    ['He left on 3 July.', 'He left on 4 July.', 'He left on [-3-]{+4+} July.'],
    ['He left on 3 July.', 'He left on 4 August.', 'He left on [-3 July-]{+4 August+}.'],
    ['They signed it.', 'They did not sign it.', 'They [-signed-]{+did not sign+} it.'],
    ['Bộ trưởng Son nói', 'Bộ trưởng Sơn nói', 'Bộ trưởng [-Son-]{+Sơn+} nói'],
    ['trade and culture', 'trade, science and culture', 'trade{+, science+} and culture'],
    ['trade, science and culture', 'trade and culture', 'trade[-, science-] and culture'],
    ['the same', 'the same', 'the same'],
    ['hòa bình', 'hòa bình'.normalize('NFD'), 'hòa bình'],
    ['one  two', 'one\ntwo', 'one  two'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['', '', ''],
  ])('%j to %j', (old, now, expected) => {
    expect(written(old, now)).toBe(expected);
  });

  it('keeps both wordings whole', () => {
    const wording = fc.string({ unit: fc.constantFrom('Son ', 'met ', 'the ', 'Lao ', 'on ', '3', ',', '. ', 'ộ') });
    fc.assert(
      fc.property(wording, wording, (old, now) => {
        const differences = differencesOf(old, now);
        const join = (kind: 'removed' | 'added') =>
          differences.map((one) => (one.kind === 'same' || one.kind === kind ? one.text : '')).join('');
        expect(join('removed')).toBe(old);
        expect(join('added')).toBe(now);
      }),
    );
  });

  it('is done with two long texts that have nothing in common', () => {
    const old = Array.from({ length: 40_000 }, (_, index) => `a${index % 9_000}`).join(' ');
    const now = Array.from({ length: 40_000 }, (_, index) => `b${index % 9_000}`).join(' ');
    expect(differencesOf(old, now).length).toBeGreaterThan(0);
  });
});
