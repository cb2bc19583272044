import type { Article } from '../article/article.ts';
import { segmenterFor } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** Where no block holds the span, at most this much on each side. */
const MOST_AROUND = 300;

/** The sentence the span stands in, as the language of the article parts sentences. */
export function sentenceAround(article: Pick<Article, 'text' | 'blocks' | 'language'>, { start, end }: Span): string {
  const { text, blocks, language } = article;
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const from = block?.start ?? Math.max(0, start - MOST_AROUND);
  const within = segmenterFor(language)
    .segment(text.slice(from, block?.end ?? end + MOST_AROUND))
    .containing(start - from);
  return (within?.segment ?? text.slice(start, end)).trim();
}

/** Which paragraph of the article a place is in, counted from 1 without title and captions; `null` for those. */
export function paragraphNumber({ blocks }: Pick<Article, 'blocks'>, start: number): number | null {
  const paragraphs = blocks.filter(({ type }) => type === 'lead' || type === 'body');
  const index = paragraphs.findIndex((block) => block.start <= start && start < block.end);
  return index === -1 ? null : index + 1;
}
