import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { ArticleRow, Hit } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { hostOf } from '../controls/host-of.ts';
import { Tag } from '../controls/Tag.tsx';
import { useTranslate } from '../translate.tsx';
import { HitLine } from './HitLine.tsx';

export interface ArticleSummaryProps {
  readonly row: ArticleRow;
  readonly hits?: readonly Hit[];
  /** Its article is open beside the list. */
  readonly open?: boolean;
  readonly inTabOrder?: boolean;
  /** The route that opens it, `#` included. */
  readonly href: string;
  readonly onKey?: (event: TargetedKeyboardEvent<HTMLAnchorElement>) => void;
  readonly onFocus?: () => void;
  /** Where else its story is told. */
  readonly also?: JSX.Element | undefined;
}

const HITS_SHOWN = 2;

/** An article in a list: whose, when, what, and how its notes stand. */
export function ArticleSummary(props: ArticleSummaryProps): JSX.Element {
  const t = useTranslate();
  const { row, hits = [], href, also } = props;
  return (
    <>
      <a
        class="library-article-link"
        href={href}
        aria-current={props.open === true ? 'true' : undefined}
        tabIndex={props.inTabOrder === false ? -1 : 0}
        onKeyDown={props.onKey}
        onFocus={props.onFocus}
      >
        <span class="library-source">
          <span class="library-outlet">{row.outlet ?? hostOf(row.address)}</span>
          {' · '}
          {row.published === null ? t('panel.noDate') : formatDateValue(row.published, t)}
        </span>
        <span class="library-title" lang={row.language ?? undefined}>
          {row.title === '' ? t('panel.noTitle') : row.title}
        </span>
      </a>
      {hits.slice(0, HITS_SHOWN).map((hit) => (
        <HitLine key={`${hit.field}-${hit.start ?? hit.annotation ?? ''}`} hit={hit} language={row.language} />
      ))}
      {(row.notes > 0 || row.tags.length > 0 || row.archived || also !== undefined) && (
        <p class="library-facts">
          {row.archived && <span class="library-archived">{t('library.archived')}</span>}
          {row.notes > 0 && <span>{t('library.notes', row.notes)}</span>}
          {row.changed > 0 && <span class="library-changed">{t('library.changedNotes', [row.changed])}</span>}
          {row.lost > 0 && <span class="library-lost">{t('library.lostNotes', [row.lost])}</span>}
          {also}
          {row.tags.map((tag) => (
            <Tag key={tag} tag={tag} />
          ))}
        </p>
      )}
    </>
  );
}
