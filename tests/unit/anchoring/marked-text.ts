import type { Span } from '../../../text/span.ts';

/** The text without its `[[` and `]]`, and the span between them, if it has any. */
export function readMarked(marked: string): { text: string; span: Span | null } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return start < 0
    ? { text: marked, span: null }
    : { text: marked.replace('[[', '').replace(']]', ''), span: { start, end } };
}

/** The lines of a plain text, which are its blocks. */
export function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
