import { readParts, type HomelessNotes, type ReadArticle } from './articles.ts';
import { formatCitation, type Citation, type CitationStyle } from './citation.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';

/** A citation of each passage noted, once a paragraph; of the article where nothing is noted. */
function citationsOf(
  style: CitationStyle,
  { article, notes }: ReadArticle | HomelessNotes,
  { texts }: ExportOptions,
): Citation[] {
  if (article === null) return [];
  const starts = notes.length === 0 ? [null] : notes.map(({ target }) => target.position.start);
  const citations = starts.map((start) => formatCitation(article, style, texts, start));
  return [...new Map(citations.map((citation) => [citation.text, citation])).values()];
}

/** A citation a line. */
export async function* streamCitations(
  style: CitationStyle,
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  for await (const read of readParts(parts, options)) {
    for (const { text } of citationsOf(style, read, options)) yield `${text}\n`;
  }
}

/** A citation a paragraph, with what the style sets in italics. */
export async function* streamRichCitations(
  style: CitationStyle,
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  for await (const read of readParts(parts, options)) {
    for (const { html } of citationsOf(style, read, options)) yield `<p>${html}</p>\n`;
  }
}
