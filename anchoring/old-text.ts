import { CONTEXT_LENGTH } from './describe-target.ts';
import type { Span } from '../text/span.ts';
import type { Target } from './target.ts';

/** Code units of a paragraph looked at on each side of the passage. */
const LONGEST_SURROUNDINGS = 1_000;

/** The text a target was described in, or as much of it as is known, and where the passage stands in it. */
export interface OldText extends Span {
  readonly text: string;
  /** `text` is all of the old text, not only what the target remembers. */
  readonly isWhole: boolean;
  /** Nothing stood before `text`, or after it, as far as is known. */
  readonly startsText: boolean;
  readonly endsText: boolean;
  /** The paragraph the passage stands in; all that is known, if that is not known. */
  readonly paragraph: Span;
}

/**
 * The whole old text when it is given and holds the passage; otherwise what
 * the target itself remembers: its paragraph with the context around it.
 */
export function oldTextOf(target: Target, before: string | null): OldText {
  const { quote, position } = target;
  if (before !== null && before.slice(position.start, position.end) === quote.exact) {
    const all = { start: 0, end: before.length };
    return {
      text: before,
      start: position.start,
      end: position.end,
      isWhole: true,
      startsText: true,
      endsText: true,
      paragraph: all,
    };
  }
  const inParagraph = placeInParagraph(target);
  if (inParagraph < 0) {
    const start = quote.prefix.length;
    const text = quote.prefix + quote.exact + quote.suffix;
    const paragraph = { start: 0, end: text.length };
    return { text, start, end: start + quote.exact.length, isWhole: false, ...edgesOf(target, start), paragraph };
  }
  const left = quote.prefix.slice(0, Math.max(0, quote.prefix.length - inParagraph));
  const after = inParagraph + quote.exact.length;
  const right = quote.suffix.slice(target.paragraph.length - after);
  const start = left.length + inParagraph;
  const all = {
    text: left + target.paragraph + right,
    start,
    end: start + quote.exact.length,
    isWhole: false,
    ...edgesOf(target, start),
    paragraph: { start: left.length, end: left.length + target.paragraph.length },
  };
  return target.paragraph.length <= quote.exact.length + 2 * LONGEST_SURROUNDINGS ? all : cutAround(all);
}

/** A paragraph may be a whole article written in one line: near the passage it says enough. */
function cutAround({ text, start, end, isWhole }: OldText): OldText {
  const from = Math.max(0, start - LONGEST_SURROUNDINGS);
  const near = text.slice(from, end + LONGEST_SURROUNDINGS);
  return {
    text: near,
    start: start - from,
    end: end - from,
    isWhole,
    startsText: false,
    endsText: false,
    paragraph: { start: 0, end: near.length },
  };
}

/** A context cut short shows where the old text began or ended. */
function edgesOf({ quote, position }: Target, start: number): Pick<OldText, 'startsText' | 'endsText'> {
  return {
    startsText: position.start === start,
    endsText: quote.suffix === '' || quote.suffix.length < Math.min(quote.prefix.length, CONTEXT_LENGTH),
  };
}

/** Where the quote stands in the target's paragraph, by its context; -1 when it does not. */
function placeInParagraph({ quote, paragraph }: Target): number {
  for (let at = paragraph.indexOf(quote.exact); at >= 0; at = paragraph.indexOf(quote.exact, at + 1)) {
    const before = Math.min(at, quote.prefix.length);
    const end = at + quote.exact.length;
    const after = Math.min(paragraph.length - end, quote.suffix.length);
    if (
      paragraph.slice(at - before, at) === quote.prefix.slice(quote.prefix.length - before) &&
      paragraph.slice(end, end + after) === quote.suffix.slice(0, after)
    ) {
      return at;
    }
  }
  return -1;
}
