/** Texts that no newsroom writes: whatever comes, an anchor lies within the text, and unchanged words are found. */
import { describe, expect, it } from 'vitest';
import { changedSentences } from '../../../anchoring/changed-sentences.ts';
import { describeTarget } from '../../../anchoring/describe-target.ts';
import { differencesOf } from '../../../anchoring/differences.ts';
import { createFinder } from '../../../anchoring/find-target.ts';
import { linesOf } from './marked-text.ts';

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['lone surrogates', 'Talks \ud83c ended \udf89 early \ud83c\ud83c today.\nAll went home \udf89.'],
  [
    'a letter under many combining marks',
    `Talks en${'\u0301\u0323\u0302'.repeat(200)}ded early today.\nAll went home.`,
  ],
  ['Arabic and Hebrew', 'التقى الوزير نظيره في هانوي يوم 3 يوليو.\nהשר נפגש עם עמיתו בהאנוי ביום שני.'],
  ['directional marks', '\u202bTalks ended \u200fearly\u202c \u2067today\u2069.\nAll went home.'],
  ['zero-width characters', 'Ta\u200blks en\u200cded ea\u2060rly to\u00adday.\n\ufeffAll went home.'],
  ['scripts without spaces', '外交部长昨天在河内会见了越南总理。双方同意深化合作。\nรัฐมนตรีพบกันที่กรุงฮานอยเมื่อวานนี้'],
  ['marks alone', '… — … ? ! …\n— — —'],
  ['one letter', 'a'],
  ['white space', ' \n \n\t a b \n\n'],
  ['emoji of several parts', '👩🏽‍🚀🇻🇳 Talks 👨‍👩‍👧‍👦 ended 🇻🇳.\nAll 👍🏽 went home.'],
];

/** Passages of all lengths at the start, in the middle and at the end. */
function passagesOf(text: string): { start: number; end: number }[] {
  const middle = Math.floor(text.length / 2);
  return [1, 2, 5, 12, text.length].flatMap((length) =>
    [0, middle, text.length - length]
      .filter((start) => start >= 0 && start + length <= text.length)
      .map((start) => ({ start, end: start + length })),
  );
}

describe.each(TEXTS)('with %s', (_what, text) => {
  const targets = passagesOf(text).map((span) => describeTarget(text, span, linesOf(text)));

  it('finds every passage of the untouched text where it stood', () => {
    const find = createFinder(text, text);
    for (const target of targets) {
      const { start, end } = target.position;
      expect(find(target)).toEqual({ state: 'exact', start, end });
    }
  });

  it('keeps within a text that was changed, cut, emptied or turned around', () => {
    for (const after of [
      `Top story\n${text}`,
      text.slice(3),
      text.slice(0, -3),
      '',
      '\ud800',
      [...text].toReversed().join(''),
    ]) {
      for (const before of [text, null]) {
        const find = createFinder(after, before);
        for (const target of targets) {
          const anchor = find(target);
          if (anchor.state === 'lost') continue;
          expect(anchor.start).toBeGreaterThanOrEqual(0);
          expect(anchor.end).toBeGreaterThan(anchor.start);
          expect(anchor.end).toBeLessThanOrEqual(after.length);
        }
      }
    }
  });

  it('gives the old wording back from its differences', () => {
    const differences = differencesOf(text, `Now ${text}`);
    expect(differences.flatMap(({ kind, text: piece }) => (kind === 'added' ? [] : [piece])).join('')).toBe(text);
    expect(changedSentences(text, text)).toEqual([]);
  });
});

describe('with one sentence repeated three thousand times', () => {
  const sentence = 'The two sides agreed on Monday to deepen the friendship between both peoples. ';
  const text = sentence.repeat(3_000);

  it('finds a passage of the untouched text, and is done with a changed one', () => {
    const start = sentence.length * 1_400;
    const target = describeTarget(text, { start, end: start + 40 }, linesOf(text));
    expect(createFinder(text, text)(target)).toEqual({ state: 'exact', start, end: start + 40 });
    const after = `Top story\n${text}`;
    expect(createFinder(after, text)(target)).toEqual({ state: 'moved', start: start + 10, end: start + 50 });
    expect(createFinder('', text)(target)).toEqual({ state: 'lost' });
  });
});
