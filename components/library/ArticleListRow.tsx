import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { ArticleRow, Hit } from '../../annotations/catalogue.ts';
import { useTranslate } from '../translate.tsx';
import { ArticleSummary } from './ArticleSummary.tsx';

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
  /** Where else its story is told, and the way there. */
  readonly also: JSX.Element | undefined;
  readonly onChoose: (chosen: boolean, withShift: boolean) => void;
  readonly onKey: (event: TargetedKeyboardEvent<HTMLAnchorElement>) => void;
  readonly onFocus: () => void;
}

/** One article of the list, which can be chosen for the acts on many. */
export function ArticleListRow(props: ArticleListRowProps): JSX.Element {
  const t = useTranslate();
  const { row, hits, chosen, open, inTabOrder, href, onKey, onFocus } = props;
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
      <ArticleSummary
        row={row}
        hits={hits}
        open={open}
        inTabOrder={inTabOrder}
        href={href}
        also={props.also}
        onKey={onKey}
        onFocus={onFocus}
      />
    </div>
  );
}
