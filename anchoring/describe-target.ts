import type { Span } from '../text/span.ts';
import type { Target } from './target.ts';

/** Code units of context kept on each side. 64 tell equal quotes of one article apart; 32, which most tools keep, do not. */
export const CONTEXT_LENGTH = 64;

/**
 * Describes a passage so that it can be found again after the text changed.
 *
 * @param text the article's text
 * @param span the passage; clipped to the text, and widened where it would split a surrogate pair
 * @param blocks the article's blocks, in text order; `paragraph` is the stretch of those the passage touches, or the
 *   passage's line when it touches none
 * @throws RangeError when nothing is left of the span
 */
export function describeTarget(text: string, span: Span, blocks: readonly Span[]): Target {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  if (!(start < end)) throw new RangeError(`empty passage: ${span.start} to ${span.end} of ${text.length}`);
  if (splitsPair(text, start)) start--;
  if (splitsPair(text, end)) end++;
  let contextStart = Math.max(0, start - CONTEXT_LENGTH);
  let contextEnd = Math.min(text.length, end + CONTEXT_LENGTH);
  if (splitsPair(text, contextStart)) contextStart++;
  if (splitsPair(text, contextEnd)) contextEnd--;
  const paragraph = paragraphOf(text, { start, end }, blocks);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(contextStart, start),
      suffix: text.slice(end, contextEnd),
    },
    position: { type: 'TextPositionSelector', start, end },
    paragraph: text.slice(paragraph.start, paragraph.end),
  };
}

function splitsPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

function paragraphOf(text: string, { start, end }: Span, blocks: readonly Span[]): Span {
  const touched = blocks.filter((block) => block.start < end && start < block.end);
  const first = touched[0];
  const last = touched.at(-1);
  if (first !== undefined && last !== undefined) {
    return { start: Math.min(first.start, start), end: Math.max(last.end, end) };
  }
  const after = text.indexOf('\n', end - 1);
  return { start: text.lastIndexOf('\n', start) + 1, end: after < end ? (after < 0 ? text.length : end) : after };
}
