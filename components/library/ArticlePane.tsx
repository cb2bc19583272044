import { h, type ComponentChildren, type JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedArticle } from '../../annotations/schemas.ts';
import type { Article, BlockType } from '../../article/article.ts';
import { formatDay } from '../controls/date-value.ts';
import { hostOf } from '../controls/host-of.ts';
import { useTranslate } from '../translate.tsx';
import type { Place } from './route.ts';

/** What goes on over the text of an article. */
export interface KeptReading {
  /** Brings a passage into sight and lets it stand out for a moment. */
  readonly show: (place: Place) => void;
  /** Called before the text goes. */
  readonly stop: () => void;
}

export interface ArticlePaneProps {
  readonly article: SavedArticle;
  /**
   * The article's text stands in this element, one child a block, in order.
   * Called again for another article or another text.
   */
  readonly onText: (container: HTMLElement, article: Article) => KeptReading;
  /** The passage to be shown, now or when it becomes another. */
  readonly place: Place | null;
  /** Where else its story is told. */
  readonly also?: ComponentChildren;
  /** Its tags and the acts on it. */
  readonly children: ComponentChildren;
  /** The address of the list alone, `#` included. */
  readonly listHref: string;
}

const ELEMENTS = { title: 'h1', lead: 'p', body: 'p', caption: 'p' } as const satisfies Record<BlockType, string>;

/** A kept article as it was read, without its page: a link leads to that. */
export function ArticlePane({ article, onText, place, also, children, listHref }: ArticlePaneProps): JSX.Element {
  const t = useTranslate();
  const container = useRef<HTMLElement>(null);
  const { text, blocks, title, published, address } = article;
  const titled = blocks.some(({ type }) => type === 'title');
  const reading = useRef<KeptReading | null>(null);
  useLayoutEffect(() => {
    if (container.current === null) return;
    const started = (reading.current = onText(container.current, article));
    return () => started.stop();
  }, [article.id, text, published?.date]);
  useLayoutEffect(() => {
    if (place !== null) reading.current?.show(place);
  }, [article.id, place?.start, place?.end]);
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
        {also !== undefined && <> · {also}</>}
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
