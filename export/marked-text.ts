/** A text cut where its marks begin and end. */
import type { Block, BlockType } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** A stretch of one paragraph with every mark that covers it. */
export interface Piece<Mark> extends Span {
  readonly marks: readonly Mark[];
  /** Marks that end with it. */
  readonly ending: readonly Mark[];
}

/** The stretch `span` of a text in pieces. Marks may overlap; those outside are passed over. */
export function cutAtMarks<Mark extends Span>(span: Span, marks: readonly Mark[]): Piece<Mark>[] {
  const within = marks.filter(({ start, end }) => start < end && start < span.end && span.start < end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of within) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? span.end;
    return {
      start,
      end,
      marks: within.filter((mark) => mark.start <= start && end <= mark.end),
      ending: within.filter((mark) => mark.end === end),
    };
  });
}

/**
 * The blocks of an article as they can be shown: in order, without overlaps,
 * within the text, and with what no block covers as paragraphs between them.
 */
export function paragraphsOf(text: string, blocks: readonly Block[]): Block[] {
  const shown: Block[] = [];
  let at = 0;
  const add = (type: BlockType, start: number, end: number) => {
    if (text.slice(start, end).trim() !== '') shown.push({ type, start, end });
  };
  const fill = (to: number) => {
    for (const [line] of text.slice(at, to).matchAll(/[^\n]*\n?/g)) {
      add('body', at, at + line.length);
      at += line.length;
    }
  };
  for (const { type, start, end } of blocks.toSorted((a, b) => a.start - b.start)) {
    if (start > at) fill(Math.min(start, text.length));
    const last = Math.min(end, text.length);
    if (last > at) {
      add(type, at, last);
      at = last;
    }
  }
  fill(text.length);
  return shown;
}
