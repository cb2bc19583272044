/** Two articles that tell one story, sentence by sentence. */
import { increasing } from '../anchoring/align.ts';
import { alignedSentences } from '../anchoring/changed-sentences.ts';
import type { Article, BlockType } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { wordingOf, type WordingPiece } from './wording.ts';

/** What is compared of an article. */
export type ComparedText = Pick<Article, 'text' | 'blocks'>;

/** A sentence, or a few that were split or joined, as each of the two has it. */
export interface ComparedSentence {
  /** Both have it in the same words; in others; only one of them has it. */
  readonly kind: 'same' | 'changed' | 'first' | 'second';
  /** As the first has it, with the marks around it; `null` where it has not. */
  readonly first: string | null;
  readonly second: string | null;
  /** What differs, word by word; of what both have in the same words, or one alone has, nothing. */
  readonly wording: readonly WordingPiece[];
  /** It stands among other sentences in the first than in the second. */
  readonly moved: boolean;
  /** It begins a paragraph: in the second, or in the first where only that has it. */
  readonly opens: boolean;
  /** What it is part of, there; `null` in a text without blocks. */
  readonly block: BlockType | null;
}

const LINE_START = /(^|\n)\s*$/;
const MARK = /[^\s\p{L}\p{N}]/u;

/** The stretch with the marks that open and end it: quotation marks are no words. */
function withMarks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && MARK.test(text.charAt(from - 1))) from--;
  while (to < text.length && MARK.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

/** Title, lead and body: captions are of pictures, which every outlet has its own of. */
function storyOf({ text, blocks }: ComparedText): ComparedText {
  let story = '';
  const told = blocks.flatMap(({ type, start, end }) => {
    if (type === 'caption') return [];
    if (story !== '') story += '\n';
    const begins = story.length;
    story += text.slice(start, end);
    return [{ type, start: begins, end: story.length }];
  });
  return { text: story, blocks: told };
}

/**
 * Both stories in reading order: that of the second, and where the first has more,
 * after what it follows there. In a time that grows with the texts' lengths: see
 * `alignedSentences`.
 */
export function compareTexts(first: ComparedText, second: ComparedText): ComparedSentence[] {
  const [one, other] = [storyOf(first), storyOf(second)];
  const sentences = alignedSentences(one.text, other.text);
  const places = sentences.flatMap(({ old, now }, index) =>
    old === null || now === null ? [] : [[index, old.start] as const],
  );
  const inOrder = new Set(increasing(places).map(([index]) => index));
  const [blockOfOne, blockOfOther] = [blockFinder(one), blockFinder(other)];
  return sentences.map(({ old, now, same }, index) => {
    const [was, is] = [old && withMarks(one.text, old), now && withMarks(other.text, now)];
    const before = was && one.text.slice(was.start, was.end);
    const after = is && other.text.slice(is.start, is.end);
    const isBoth = before !== null && after !== null;
    return {
      kind: isBoth ? (same ? 'same' : 'changed') : before === null ? 'second' : 'first',
      first: before,
      second: after,
      wording: isBoth && !same ? wordingOf(before, after) : [],
      moved: isBoth && !inOrder.has(index),
      ...(is === null ? blockOfOne(was?.start ?? 0) : blockOfOther(is.start)),
    };
  });
}

/** Says of a place what block it is in, and whether only marks stand before it there. */
function blockFinder({ text, blocks }: ComparedText) {
  // Places come nearly in order: the next one is seldom far.
  let at = 0;
  const startOf = (index: number) => blocks[index]?.start ?? Infinity;
  return (place: number): Pick<ComparedSentence, 'opens' | 'block'> => {
    while (startOf(at + 1) <= place) at++;
    while (at > 0 && startOf(at) > place) at--;
    return { opens: LINE_START.test(text.slice(Math.max(0, place - 8), place)), block: blocks[at]?.type ?? null };
  };
}
