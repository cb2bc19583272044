import { sentenceRange, type Block, type WordMatch } from './word-match.ts';

/** What stands beside a statement: the same neighbour, none in sight, or the edge of the text. */
export type Neighbour = 'same' | 'other' | 'edge';

/** How far around a statement its neighbours are looked for, in words. */
export const NEIGHBOURHOOD = 150;
/** Fewer equal words in a row than this are chance and show no neighbour. */
const SMALLEST_NEIGHBOUR = 4;
/** The most new words between a statement and its neighbour, and the most old ones among them. */
const LONGEST_INTERRUPTION = 600;
const LARGEST_STRAY = 25;
/** So many of the nearest blocks are asked; a neighbour that went away leaves its part to the next. */
const MOST_NEIGHBOURS = 8;

/**
 * What stands beside a statement, looking from its edge to the left (-1) or to
 * the right (1): some words in a row, or the whole of a short sentence. Text
 * put between counts for nothing, if none of it is from the old text; a
 * neighbour that was deleted or went away leaves its part to the next.
 *
 * @param edge where the statement begins or ends in the old text
 * @param place where it begins or ends in the new one
 */
export function neighbourOf(match: WordMatch, edge: number, place: number, direction: -1 | 1): 'same' | 'other' {
  const { old, now } = match;
  const isLeft = direction < 0;
  const first = isLeft ? Math.max(0, edge - NEIGHBOURHOOD) : edge;
  const end = isLeft ? edge : Math.min(old.length, edge + NEIGHBOURHOOD);
  const sentence = sentenceRange(old, old.sentences[isLeft ? edge - 1 : edge] ?? -1);
  const [wholeFirst, wholeEnd] = [Math.max(first, sentence.first), Math.min(end, sentence.end)];
  const blocks = match.blocksIn({ first, end }).filter((block) => {
    const length = block.end - block.first;
    return length >= SMALLEST_NEIGHBOUR || (length > 1 && block.first <= wholeFirst && block.end >= wholeEnd);
  });
  const nearest = (isLeft ? blocks.toReversed() : blocks).slice(0, MOST_NEIGHBOURS);
  return nearest.some(standsBeside) ? 'same' : 'other';

  function standsBeside(block: Block): boolean {
    const stands = isLeft ? block.place + block.end - block.first : block.place;
    const distance = isLeft ? place - stands : stands - place;
    if (distance < 0 || distance > LONGEST_INTERRUPTION) return false;
    let between = 0;
    for (let word = Math.min(place, stands); word < Math.max(place, stands) && word < now.length; word++) {
      if (match.isTaken(word) && ++between > LARGEST_STRAY) return false;
    }
    return true;
  }
}
