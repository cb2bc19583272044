import { firstIndex } from '../text/first-index.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Block } from './article.ts';
import type { RawBlock } from './raw-blocks.ts';

/**
 * The way between an article's text and the live text nodes it was read from.
 * Offsets are UTF-16 code units into `text`. White space that was collapsed,
 * and the `\n` between blocks, stand in no node: a range that begins or ends
 * there is drawn in to the nearest text. When the page has changed since,
 * answers are null for what no longer stands.
 */
export class LiveText {
  /** The smallest element that holds every block. */
  readonly container: Element;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #offsets: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #firstOf = new Map<Text, number>();

  constructor(container: Element, rawBlocks: readonly Pick<RawBlock, 'type' | 'text' | 'runs'>[]) {
    this.container = container;
    const blocks: Block[] = [];
    let length = 0;
    for (const { text, type, runs } of rawBlocks) {
      const start = length === 0 ? 0 : length + 1;
      for (const { node, offset, at, length: units } of runs) {
        if (!this.#firstOf.has(node)) this.#firstOf.set(node, this.#nodes.length);
        this.#starts.push(start + at);
        this.#lengths.push(units);
        this.#offsets.push(offset);
        this.#nodes.push(node);
      }
      length = start + text.length;
      blocks.push({ start, end: length, type });
    }
    this.text = rawBlocks.map((block) => block.text).join('\n');
    this.blocks = blocks;
  }

  /** The live range of `span`; null when the span is empty or its nodes have left the page. */
  rangeOf(span: Span): Range | null {
    const first = this.#runEndingAfter(span.start);
    const last = this.#runStartingBefore(span.end);
    const [startNode, endNode] = [this.#nodes[first], this.#nodes[last]];
    if (span.start >= span.end || first > last || startNode === undefined || endNode === undefined) return null;
    const start = this.#offsetIn(first, Math.max(span.start, this.#starts[first] ?? 0));
    const end = this.#offsetIn(last, Math.min(span.end, (this.#starts[last] ?? 0) + (this.#lengths[last] ?? 0)));
    if (!startNode.isConnected || !endNode.isConnected || start > startNode.length || end > endNode.length) return null;
    const range = startNode.ownerDocument.createRange();
    range.setStart(startNode, start);
    range.setEnd(endNode, end);
    return range;
  }

  /** Live ranges of `span`, one a block, so that what stands between the blocks is in none. For painting. */
  rangesOf(span: Span): Range[] {
    return this.blocks
      .filter((block) => overlaps(block, span))
      .map((block) => this.rangeOf({ start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) }))
      .filter((range) => range !== null);
  }

  /** The part of `range` that is the article's text, without white space at its ends; null when there is none. */
  spanOf(range: AbstractRange): Span | null {
    if (this.#nodes.length === 0 || !range.startContainer.isConnected || !range.endContainer.isConnected) return null;
    const live = this.container.ownerDocument.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const first = firstIndex(this.#nodes.length, (run) => this.#endsAfterStart(live, run));
    const last = firstIndex(this.#nodes.length, (run) => this.#startsAfterEnd(live, run)) - 1;
    const [startNode, endNode] = [this.#nodes[first], this.#nodes[last]];
    if (startNode === undefined || endNode === undefined || first > last) return null;
    let start = this.#starts[first] ?? 0;
    if (startNode === live.startContainer) start += Math.max(0, live.startOffset - (this.#offsets[first] ?? 0));
    let end = (this.#starts[last] ?? 0) + (this.#lengths[last] ?? 0);
    if (endNode === live.endContainer) {
      end = Math.min(end, (this.#starts[last] ?? 0) + live.endOffset - (this.#offsets[last] ?? 0));
    }
    while (start < end && /\s/.test(this.text.charAt(start))) start++;
    while (end > start && /\s/.test(this.text.charAt(end - 1))) end--;
    return start < end ? { start, end } : null;
  }

  /** Where the point stands in the text; null when its node is no text node of the article. */
  offsetAt(node: Node, offset: number): number | null {
    const first = this.#firstOf.get(node as Text);
    if (first === undefined) return null;
    // The runs of one node stand together, in the order of their offsets.
    const run =
      firstIndex(
        this.#nodes.length,
        (at) => at > first && (this.#nodes[at] !== node || (this.#offsets[at] ?? 0) > offset),
      ) - 1;
    const within = Math.min(Math.max(offset - (this.#offsets[run] ?? 0), 0), this.#lengths[run] ?? 0);
    return (this.#starts[run] ?? 0) + within;
  }

  #offsetIn(run: number, position: number): number {
    return (this.#offsets[run] ?? 0) + position - (this.#starts[run] ?? 0);
  }

  #runEndingAfter(position: number): number {
    return firstIndex(this.#nodes.length, (run) => (this.#starts[run] ?? 0) + (this.#lengths[run] ?? 0) > position);
  }

  #runStartingBefore(position: number): number {
    return firstIndex(this.#nodes.length, (run) => (this.#starts[run] ?? 0) >= position) - 1;
  }

  /** True when the run, or a part of it, stands after the beginning of `range`. */
  #endsAfterStart(range: Range, run: number): boolean {
    const node = this.#nodes[run];
    const end = (this.#offsets[run] ?? 0) + (this.#lengths[run] ?? 0);
    if (node === undefined || !node.isConnected || end > node.length) return false;
    return node === range.startContainer ? end > range.startOffset : range.comparePoint(node, end) >= 0;
  }

  /** True when the whole run stands after the end of `range`. */
  #startsAfterEnd(range: Range, run: number): boolean {
    const node = this.#nodes[run];
    const offset = this.#offsets[run] ?? 0;
    if (node === undefined || !node.isConnected || offset > node.length) return false;
    return node === range.endContainer ? offset >= range.endOffset : range.comparePoint(node, offset) > 0;
  }
}
