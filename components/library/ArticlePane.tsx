import { h, type ComponentChildren, type JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedArticle } from '../../annotations/schemas.ts';
import type { Article, BlockType } from '../../article/article.ts';
import { formatDay } from '../controls/date-value.ts';
import { hostOf } from '../controls/host-of.ts';
import { useTranslate } from '../translate.tsx';

export interface ArticlePaneProps {
  readonly article: SavedArticle;
  /**
   * The article's text stands in this element, one child a block, in order.
   * Called again for another article or another text.
   *
   * @returns called before that text goes
   */
  readonly onText: (container: HTMLElement, article: Article) => () => void;
  /** Its tags and the acts on it. */
  readonly children: ComponentChildren;
  /** The address of the list alone, `#` included. */
  readonly listHref: string;
}

const ELEMENTS = { title: 'h1', lead: 'p', body: 'p', caption: 'p' } as const satisfies Record<BlockType, string>;

/** A kept article as it was read, without its page: a link leads to that. */
export function ArticlePane({ article, onText, children, listHref }: ArticlePaneProps): JSX.Element {
  const t = useTranslate();
  const container = useRef<HTMLElement>(null);
  const { text, blocks, title, published, address } = article;
  const titled = blocks.some(({ type }) => type === 'title');
  useLayoutEffect(
    () => (container.current === null ? undefined : onText(container.current, article)),
    [article.id, text, published?.date],
  );
  return (
    <section class="library-pane" aria-label={title === '' ? t('panel.noTitle') : title}>
      <nav class="library-pane-nav">
        <a class="library-back" href={listHref}>
          {t('library.back')}
        </a>
        <a href={address} target="_blank" rel="noreferrer">
          {t('library.livePage')}
        </a>
      </nav>
      <p class="library-source">
        <span class="library-outlet">{article.outlet ?? hostOf(address)}</span>
        {' · '}
        {published === null ? t('panel.noDate') : <time dateTime={published.date}>{formatDay(published.date, t)}</time>}
        {article.byline !== null && ` · ${article.byline}`}
      </p>
      {children}
      {!titled && <h1 class="library-text-title">{title === '' ? t('panel.noTitle') : title}</h1>}
      <article class="library-text" lang={article.language ?? undefined} ref={container}>
        {blocks.map(({ type, start, end }) =>
          h(ELEMENTS[type], { key: start, class: `library-text-${type}` }, text.slice(start, end)),
        )}
      </article>
    </section>
  );
}
