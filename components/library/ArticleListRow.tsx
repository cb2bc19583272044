import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { ArticleRow, Hit } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { hostOf } from '../controls/host-of.ts';
import { useTranslate } from '../translate.tsx';
import { HitLine } from './HitLine.tsx';

export interface ArticleListRowProps {
  readonly row: ArticleRow;
  readonly hits: readonly Hit[];
  readonly chosen: boolean;
  /** Its article is open beside the list. */
  readonly open: boolean;
  /** The one row of the list that the Tab key reaches. */
  readonly inTabOrder: boolean;
  /** The route that opens it, `#` included. */
  readonly href: string;
  readonly onChoose: (chosen: boolean, withShift: boolean) => void;
  readonly onKey: (event: TargetedKeyboardEvent<HTMLAnchorElement>) => void;
  readonly onFocus: () => void;
}

const HITS_SHOWN = 2;

/** One article of the list: whose, when, what, and how its notes stand. */
export function ArticleListRow(props: ArticleListRowProps): JSX.Element {
  const t = useTranslate();
  const { row, hits, chosen, open, inTabOrder, href } = props;
  const title = row.title === '' ? t('panel.noTitle') : row.title;
  return (
    <div class={`library-article${chosen ? ' library-chosen' : ''}`}>
      <input
        type="checkbox"
        class="library-choose"
        aria-label={t('library.choose', [title])}
        checked={chosen}
        tabIndex={inTabOrder ? 0 : -1}
        // A click of the mouse knows whether Shift is held; the change event does not.
        onClick={(event) => props.onChoose(event.currentTarget.checked, event.shiftKey)}
      />
      <a
        class="library-article-link"
        href={href}
        aria-current={open ? 'true' : undefined}
        tabIndex={inTabOrder ? 0 : -1}
        data-article={row.id}
        onKeyDown={props.onKey}
        onFocus={props.onFocus}
      >
        <span class="library-source">
          <span class="library-outlet">{row.outlet ?? hostOf(row.address)}</span>
          {' · '}
          {row.published === null ? t('panel.noDate') : formatDateValue(row.published, t)}
        </span>
        <span class="library-title" lang={row.language ?? undefined}>
          {title}
        </span>
      </a>
      {hits.slice(0, HITS_SHOWN).map((hit) => (
        <HitLine key={`${hit.field}-${hit.start ?? hit.annotation ?? ''}`} hit={hit} language={row.language} />
      ))}
      {(row.notes > 0 || row.tags.length > 0 || row.archived) && (
        <p class="library-facts">
          {row.archived && <span class="library-archived">{t('library.archived')}</span>}
          {row.notes > 0 && <span>{t('library.notes', row.notes)}</span>}
          {row.changed > 0 && <span class="library-changed">{t('library.changedNotes', [row.changed])}</span>}
          {row.lost > 0 && <span class="library-lost">{t('library.lostNotes', [row.lost])}</span>}
          {row.tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
