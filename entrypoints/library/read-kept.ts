import type { Article } from '../../article/article.ts';
import { LiveText } from '../../article/live-text.ts';
import { startReader } from '../reader.content/reader.ts';

/**
 * Puts the reader over a kept article: marks, cards, notes and keys as on its
 * page, which need not be there any more.
 *
 * @param container one child a block of `article`, each with the block's text as its only node
 * @returns takes the reader away
 */
export function readKept(container: HTMLElement, article: Article): () => void {
  const blocks = article.blocks.flatMap(({ type, start, end }, index) => {
    const text = article.text.slice(start, end);
    const node = container.children[index]?.firstChild;
    return node instanceof Text ? [{ type, text, runs: [{ node, offset: 0, at: 0, length: text.length }] }] : [];
  });
  const abort = new AbortController();
  startReader(() => ({ status: 'article', article, live: new LiveText(container, blocks) }), abort.signal);
  return () => abort.abort();
}
