import type { LibraryContents } from '../annotations/library-contents.ts';
import { readContents } from './articles.ts';
import { formatCitation, type Citation, type CitationStyle } from './citation.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';

/** A citation of each passage noted, once a paragraph; of the article where nothing is noted. */
function citationsOf(style: CitationStyle, contents: LibraryContents, { texts }: ExportOptions): Citation[] {
  return readContents(contents).articles.flatMap(({ article, notes }) => {
    const starts = notes.length === 0 ? [null] : notes.map(({ target }) => target.position.start);
    const citations = starts.map((start) => formatCitation(article, style, texts, start));
    return [...new Map(citations.map((citation) => [citation.text, citation])).values()];
  });
}

/** A citation a line. */
export async function* streamCitations(
  style: CitationStyle,
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  for await (const part of parts) for (const { text } of citationsOf(style, part, options)) yield `${text}\n`;
}

/** A citation a paragraph, with what the style sets in italics. */
export function writeRichCitations(style: CitationStyle, contents: LibraryContents, options: ExportOptions): string {
  return citationsOf(style, contents, options)
    .map(({ html }) => `<p>${html}</p>\n`)
    .join('');
}
