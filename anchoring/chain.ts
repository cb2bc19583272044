import type { Block, Range, WordMatch } from './word-match.ts';

/** A passage may have grown by this many words in one spot; across sentences, by paragraphs put between. */
const LARGEST_INSERTION = 30;
const LARGEST_INSERTED_PARAGRAPHS = 250;
/** What a letter of the statement counts beside one of the passage, and one of the surroundings beside that. */
const STATEMENT = 0.5;
const SURROUNDINGS = 0.05;
/** All surroundings together count no more than this much of the statement: they must not outweigh a short passage. */
const ALL_SURROUNDINGS = 0.25;

/**
 * The blocks around the passage that stand together in the new text, in order:
 * the chain that keeps most of the passage, then of its statement.
 *
 * @param around how far the surroundings of the statement reach
 */
export function bestChain(match: WordMatch, passage: Range, statement: Range, around: Range): Block[] {
  const { old } = match;
  const blocks = match.blocksIn(around);
  const lettersOf = (block: Block, range: Range): number => match.weightOf(old, overlap(block, range));
  const outside = blocks.reduce((sum, block) => sum + match.weightOf(old, block) - lettersOf(block, statement), 0);
  const mostOutside = ALL_SURROUNDINGS * STATEMENT * match.weightOf(old, statement);
  const surroundings = Math.min(SURROUNDINGS, mostOutside / Math.max(1, outside));
  const isAcrossSentences = old.sentences[passage.first] !== old.sentences[passage.end - 1];
  const slack = isAcrossSentences ? LARGEST_INSERTED_PARAGRAPHS : LARGEST_INSERTION;
  const scores: number[] = [];
  const previous: number[] = [];
  let best = -1;
  blocks.forEach((block, index) => {
    const ofPassage = lettersOf(block, passage);
    const ofStatement = lettersOf(block, statement) - ofPassage;
    const rest = match.weightOf(old, block) - ofStatement - ofPassage;
    const own = ofPassage + STATEMENT * ofStatement + surroundings * rest;
    let bestBefore = -1;
    for (let before = 0; before < index; before++) {
      const earlier = blocks[before];
      if (earlier === undefined) continue;
      const inserted = block.place - (earlier.place + earlier.end - earlier.first);
      if (inserted < 0 || inserted > block.first - earlier.end + slack) continue;
      if ((scores[before] ?? 0) > (scores[bestBefore] ?? 0)) bestBefore = before;
    }
    previous.push(bestBefore);
    scores.push(own + (scores[bestBefore] ?? 0));
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  });
  const chain: Block[] = [];
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const block = blocks[index];
    if (block !== undefined) chain.push(block);
  }
  return chain.toReversed();
}

/** What two ranges have in common; empty when nothing. */
function overlap(a: Range, b: Range): Range {
  return { first: Math.max(a.first, b.first), end: Math.min(a.end, b.end) };
}

/** Letters of a range that stand in the chain. */
export function keptIn(match: WordMatch, range: Range, chain: readonly Block[]): number {
  return chain.reduce((sum, block) => sum + match.weightOf(match.old, overlap(block, range)), 0);
}
