import type { LiveText } from '../../article/live-text.ts';
import type { Anchorage, Box } from '../../components/reader/place.ts';
import { overlaps, type Span } from '../../text/span.ts';

/**
 * The live ranges of a span, one a block: what stands between two blocks on
 * the page (a box of related stories, an advertisement) is not the article's.
 */
export function rangesOf(live: LiveText, span: Span): Range[] {
  return live.blocks
    .filter((block) => overlaps(block, span))
    .map((block) => live.rangeOf({ start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) }))
    .filter((range) => range !== null);
}

/** The lines a span takes up on the screen, in text order. Empty when it is not shown. */
export function linesOf(ranges: readonly Range[]): Box[] {
  return ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
}

/** True when the point (in the viewport) is on one of the lines, or within `slack` pixels of it. */
export function isOn(box: Box, x: number, y: number, slack = 1): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/**
 * What a floating box beside these lines has to keep clear.
 *
 * @param line picks the line to stand beside
 * @returns `null` when nothing is shown
 */
export function anchorageOf(lines: readonly Box[], line: (lines: readonly Box[]) => Box | undefined): Anchorage | null {
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  const bounds = rest.reduce<Box>(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
  return { bounds, line: line(lines) ?? first };
}

/** The code unit of the text under a point of the viewport; `null` off the article's text. */
export function offsetAtPoint(live: LiveText, x: number, y: number): number | null {
  const caret = live.container.ownerDocument.caretPositionFromPoint(x, y);
  return caret === null ? null : live.offsetAt(caret.offsetNode, caret.offset);
}

/** Brings lines into sight without a journey: at once, and to the middle when they were out of sight. */
export function scrollTo(ranges: readonly Range[]): void {
  const [range] = ranges;
  const [line] = linesOf(ranges);
  if (range === undefined || line === undefined) return;
  const { innerHeight, innerWidth } = window;
  if (
    line.top >= innerHeight * 0.12 &&
    line.bottom <= innerHeight * 0.85 &&
    line.left >= 0 &&
    line.right <= innerWidth
  ) {
    return;
  }
  // Boxes that scroll within the page first, then the page itself.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const now = range.getBoundingClientRect();
  window.scrollBy({ top: now.top - innerHeight * 0.4, behavior: 'instant' });
}
