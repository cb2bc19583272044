import { describe, expect, it } from 'vitest';
import { changedSentences } from '../../../anchoring/changed-sentences.ts';

function listed(before: string, after: string): (readonly [string | null, string | null])[] {
  return changedSentences(before, after).map(({ old, now }) => [
    old && before.slice(old.start, old.end),
    now && after.slice(now.start, now.end),
  ]);
}

const A = 'Hanoi (VNA) – The minister of culture opened the exhibition on Monday morning.';
const B = 'It shows ninety photographs from the border provinces of both countries.';
const C = 'The ambassador thanked the museum and promised a catalogue in May.';

describe('changedSentences', () => {
  it.each([
    ['nothing, when nothing changed', `${A} ${B}\n${C}`, `${A} ${B}\n${C}`, []],
    ['nothing, when sentences only moved', `${A} ${B}\n${C}`, `${C}\n${A} ${B}`, []],
    ['nothing, when only marks and spaces differ', `${A} ${B}`, `${A.replace('–', '-')}\n${B}`, []],
    [
      'a corrected figure',
      `${A} ${B}\n${C}`,
      `${A} ${B.replace('ninety', 'sixty')}\n${C}`,
      [[B, B.replace('ninety', 'sixty')]],
    ],
    ['a sentence that is gone', `${A} ${B}\n${C}`, `${A}\n${C}`, [[B, null]]],
    ['a sentence that is new', `${A}\n${C}`, `${A} ${B}\n${C}`, [[null, B]]],
    [
      'a sentence split in two',
      `${A} The ambassador thanked the museum for its work and promised a catalogue in May.`,
      `${A} The ambassador thanked the museum for its work. He promised a catalogue in May.`,
      [
        [
          'The ambassador thanked the museum for its work and promised a catalogue in May.',
          'The ambassador thanked the museum for its work. He promised a catalogue in May.',
        ],
      ],
    ],
    [
      'one replaced by another',
      `${A} ${B}\n${C}`,
      `${A} Rain fell all day in the hills.\n${C}`,
      [
        [B, null],
        [null, 'Rain fell all day in the hills.'],
      ],
    ],
    [
      'every sentence, of another story',
      `${A}`,
      'Rain fell all day.',
      [
        [A, null],
        [null, 'Rain fell all day.'],
      ],
    ],
    ['all of it, of an emptied page', C, '', [[C, null]]],
  ])('lists %s', (_what, before, after, expected) => {
    expect(listed(before, after)).toEqual(expected);
  });
});
