import type { Article } from '../../article/article.ts';
import { LiveText } from '../../article/live-text.ts';
import type { KeptReading } from '../../components/library/ArticlePane.tsx';
import { createPainter } from '../../highlights/painter.ts';
import { flash } from '../reader.content/flash.ts';
import { rangesOf, scrollTo } from '../reader.content/geometry.ts';
import { startReader } from '../reader.content/reader.ts';

/**
 * Puts the reader over a kept article: marks, cards, notes and keys as on its
 * page, which need not be there any more.
 *
 * @param container one child a block of `article`, each with the block's text as its only node
 */
export function readKept(container: HTMLElement, article: Article): KeptReading {
  const blocks = article.blocks.flatMap(({ type, start, end }, index) => {
    const text = article.text.slice(start, end);
    const node = container.children[index]?.firstChild;
    return node instanceof Text ? [{ type, text, runs: [{ node, offset: 0, at: 0, length: text.length }] }] : [];
  });
  const abort = new AbortController();
  const live = new LiveText(container, blocks);
  startReader(() => ({ status: 'article', article, live }), abort.signal);
  const painter = createPainter(abort.signal);
  return {
    show: (place) => {
      const ranges = rangesOf(live, place);
      scrollTo(ranges);
      flash(painter, ranges, abort.signal);
    },
    stop: () => abort.abort(),
  };
}
