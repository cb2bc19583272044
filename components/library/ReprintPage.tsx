import type { ComponentChildren, JSX } from 'preact';
import type { ArticleRow } from '../../annotations/catalogue.ts';
import { useTranslate } from '../translate.tsx';
import { ArticleSummary } from './ArticleSummary.tsx';
import { tellingName } from './telling-name.ts';

export interface ReprintPageProps {
  /** The earliest first. */
  readonly articles: readonly ArticleRow[];
  /** `ArticleRow.id` of the two that are beside each other. */
  readonly pair: readonly [string, string];
  readonly onPair: (pair: readonly [string, string]) => void;
  readonly listHref: string;
  /** The address of an article's view, `#` included. */
  readonly hrefOf: (id: string) => string;
  /** The notes that are offered, and the two articles. */
  readonly offers: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One story in all its tellings: where and when, and two of them beside each other. */
export function ReprintPage(props: ReprintPageProps): JSX.Element {
  const t = useTranslate();
  const { articles, pair, onPair, listHref, hrefOf } = props;
  const [first] = articles;
  const title = (first?.title ?? '') === '' ? t('panel.noTitle') : (first?.title ?? '');
  /** The one chosen changes places with the other where it stands there already. */
  const choose = (side: 0 | 1, id: string) => {
    const other = pair[1 - side] === id ? (pair[side] ?? '') : (pair[1 - side] ?? '');
    onPair(side === 0 ? [id, other] : [other, id]);
  };
  return (
    <section class="library-pane reprint" aria-label={title}>
      <nav class="library-pane-nav">
        <a class="library-back" href={listHref}>
          {t('library.back')}
        </a>
      </nav>
      <h1 class="library-text-title" lang={first?.language ?? undefined}>
        {title}
      </h1>
      <ul class="reprint-articles">
        {articles.map((row) => (
          <li key={row.id}>
            <ArticleSummary row={row} href={hrefOf(row.id)} />
          </li>
        ))}
      </ul>
      {props.offers}
      <div class="reprint-pair">
        {([0, 1] as const).map((side) => (
          <label key={side}>
            <span>{t(side === 0 ? 'library.reprints.compare' : 'library.reprints.with')}</span>
            <select
              class="library-select"
              value={pair[side]}
              onChange={(event) => choose(side, event.currentTarget.value)}
            >
              {articles.map((row) => (
                <option key={row.id} value={row.id}>
                  {tellingName(row, t)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {props.children}
    </section>
  );
}
