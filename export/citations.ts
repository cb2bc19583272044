import type { LibraryContents } from '../annotations/library-contents.ts';
import { readContents } from './articles.ts';
import { formatCitation, type CitationStyle } from './citation.ts';
import type { ExportOptions } from './format.ts';

/** A citation a line: of each passage noted, once a paragraph; of the article where nothing is noted. */
export function writeCitations(style: CitationStyle, contents: LibraryContents, { texts }: ExportOptions): string {
  const lines = readContents(contents).articles.flatMap(({ article, notes }) => {
    const starts = notes.length === 0 ? [null] : notes.map(({ target }) => target.position.start);
    return [...new Set(starts.map((start) => formatCitation(article, style, texts, start).text))];
  });
  return lines.map((line) => `${line}\n`).join('');
}
