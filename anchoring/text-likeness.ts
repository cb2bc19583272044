import type { Range, WordMatch } from './word-match.ts';

/** A block of fewer equal words does not make two texts the same story; in a text of a few words, of fewer still. */
const STORY_BLOCK = 5;
const WORDS_PER_STORY_BLOCK = 8;

/** Share of the shorter text's letters that stand in the other one, in runs of some words, 0 to 1. */
export function textLikeness(match: WordMatch): number {
  const { old, now } = match;
  const whole: Range = { first: 0, end: old.length };
  const shortest = Math.min(STORY_BLOCK, Math.ceil(old.length / WORDS_PER_STORY_BLOCK));
  let kept = 0;
  for (const block of match.blocksIn(whole)) {
    if (block.end - block.first >= shortest) kept += match.weightOf(old, block);
  }
  return kept / Math.max(1, Math.min(match.weightOf(old, whole), match.weightOf(now, { first: 0, end: now.length })));
}
