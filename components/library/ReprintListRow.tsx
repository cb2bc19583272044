import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { ReprintGroup } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { useTranslate } from '../translate.tsx';
import { outletName } from './telling-name.ts';

export interface ReprintListRowProps {
  readonly row: ReprintGroup;
  readonly inTabOrder: boolean;
  /** The route that opens it, `#` included. */
  readonly href: string;
  readonly onKey: (event: TargetedKeyboardEvent<HTMLAnchorElement>) => void;
  readonly onFocus: () => void;
}

/** A story that several articles tell: what it was called first, where and when it was told, and how much was noted. */
export function ReprintListRow({
  row: { articles },
  inTabOrder,
  href,
  onKey,
  onFocus,
}: ReprintListRowProps): JSX.Element {
  const t = useTranslate();
  const [first] = articles;
  const title = first?.title ?? '';
  const days = articles.flatMap(({ published }) => published ?? []).toSorted();
  const notes = articles.reduce((sum, one) => sum + one.notes, 0);
  return (
    <div class="library-reprint">
      <a class="library-article-link" href={href} tabIndex={inTabOrder ? 0 : -1} onKeyDown={onKey} onFocus={onFocus}>
        <span class="library-source">
          <span class="library-outlet">{[...new Set(articles.map(outletName))].join(' · ')}</span>
        </span>
        <span class="library-title" lang={first?.language ?? undefined}>
          {title === '' ? t('panel.noTitle') : title}
        </span>
        <span class="library-source">
          {[
            days.length === 0 ? t('panel.noDate') : formatDateValue(`${days[0]}/${days.at(-1)}`, t),
            t('library.articles', articles.length),
            ...(notes === 0 ? [] : [t('library.notes', notes)]),
          ].join(' · ')}
        </span>
      </a>
    </div>
  );
}
