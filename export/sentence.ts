import type { Article } from '../article/article.ts';
import { segmenterFor } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** Of more than one block, or where blocks are unknown, at most this much on each side. */
const MOST_AROUND = 300;

/** The block the span begins in; the words around it where there is none. */
export function blockAround({ text, blocks }: Pick<Article, 'text' | 'blocks'>, { start, end }: Span): string {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  if (block !== undefined) return text.slice(block.start, Math.max(block.end, Math.min(end, text.length)));
  return text.slice(Math.max(0, start - MOST_AROUND), end + MOST_AROUND);
}

/** The sentence the span stands in, as the language of the article parts sentences. */
export function sentenceAround(article: Pick<Article, 'text' | 'blocks' | 'language'>, { start, end }: Span): string {
  const { text, blocks, language } = article;
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const from = block?.start ?? Math.max(0, start - MOST_AROUND);
  const stretch = block === undefined ? blockAround(article, { start, end }) : text.slice(from, block.end);
  const within = segmenterFor(language)
    .segment(stretch)
    .containing(start - from);
  return (within?.segment ?? text.slice(start, end)).trim();
}

/** Which paragraph of the article a place is in, counted from 1 without title and captions; `null` for those. */
export function paragraphNumber({ blocks }: Pick<Article, 'blocks'>, start: number): number | null {
  const paragraphs = blocks.filter(({ type }) => type === 'lead' || type === 'body');
  const index = paragraphs.findIndex((block) => block.start <= start && start < block.end);
  return index === -1 ? null : index + 1;
}
