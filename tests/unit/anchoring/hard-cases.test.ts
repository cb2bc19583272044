/** Kinds of revision that real articles brought to light; what each is stands in `hard-cases.ts`. */
import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../anchoring/describe-target.ts';
import { createFinder } from '../../../anchoring/find-target.ts';
import type { Anchor, AnchorState } from '../../../anchoring/target.ts';
import { HARD_CASES } from './hard-cases.ts';
import { linesOf, readMarked } from './marked-text.ts';

function find(state: AnchorState, before: string, after: string, knowsOldText: boolean) {
  const [was, is] = [readMarked(before), readMarked(after)];
  if (was.span === null) throw new Error('no passage marked');
  const target = describeTarget(was.text, was.span, linesOf(was.text));
  const found: Anchor = createFinder(is.text, knowsOldText ? was.text : null)(target);
  return { found, expected: is.span === null ? { state } : { state, ...is.span } };
}

describe('finding a passage again after a hard revision', () => {
  it.each(HARD_CASES)('%s: %s', (_kind, state, before, after) => {
    const { found, expected } = find(state, before, after, true);
    expect(found).toEqual(expected);
  });

  it.each(HARD_CASES)('%s: on its own sentence or lost, with the target alone', (_kind, state, before, after) => {
    const { found, expected } = find(state, before, after, false);
    const isOnItsSentence =
      found.state !== 'lost' && 'start' in expected && found.start < expected.end && found.end > expected.start;
    expect(found.state === 'lost' || isOnItsSentence).toBe(true);
  });
});
