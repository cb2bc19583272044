import { NEGATIONS_AFTER, QUALIFIERS_BEFORE } from './guarded-words.ts';
import type { Span } from '../text/span.ts';
import type { WordMatch } from './word-match.ts';
import { textOf, wordRange } from './words.ts';

/**
 * A passage with the rank or the negation that was put directly beside it:
 * "Minister Hoa" that became "Deputy Minister Hoa" is no longer what was noted,
 * though its words still stand. The span itself when there is none.
 */
export function withNewQualifiers(span: Span, match: WordMatch): Span {
  const { now } = match;
  const { first, last } = wordRange(now, span.start, span.end);
  const isNew = (word: number, kind: ReadonlySet<string>): boolean =>
    !match.isTaken(word) &&
    kind.has(
      textOf(now, { first: word, end: word + 1 })
        .normalize('NFC')
        .toLowerCase(),
    );
  const areParted = (from: number | undefined, to: number | undefined): boolean =>
    /[^\s-]/.test(now.text.slice(from, to));

  let { start, end } = span;
  for (let word = first - 1; word >= 0 && isNew(word, QUALIFIERS_BEFORE); word--) {
    if (areParted(now.ends[word], start)) break;
    start = now.starts[word] ?? start;
  }
  for (let word = last; word < now.length && isNew(word, NEGATIONS_AFTER); word++) {
    if (areParted(end, now.starts[word])) break;
    end = now.ends[word] ?? end;
  }
  return start === span.start && end === span.end ? span : { start, end };
}
