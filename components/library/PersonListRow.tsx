import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { PersonRow } from '../../annotations/catalogue.ts';
import { formatDateValue } from '../controls/date-value.ts';
import { officeWords } from '../controls/office-words.ts';
import { useTranslate } from '../translate.tsx';

export interface PersonListRowProps {
  readonly row: PersonRow;
  /** The person's page is open beside the list. */
  readonly open: boolean;
  readonly inTabOrder: boolean;
  /** The route that opens it, `#` included. */
  readonly href: string;
  readonly onKey: (event: TargetedKeyboardEvent<HTMLAnchorElement>) => void;
  readonly onFocus: () => void;
}

/** An official of the list: the name, the latest office, and where and when they were met with. */
export function PersonListRow({ row, open, inTabOrder, href, onKey, onFocus }: PersonListRowProps): JSX.Element {
  const t = useTranslate();
  const office = officeWords(row, t);
  const days = [row.first, row.last].filter((day) => day !== null);
  const months = days.map((day) => formatDateValue(day.slice(0, 7), t));
  return (
    <div class="library-person">
      <a
        class="library-article-link"
        href={href}
        aria-current={open ? 'true' : undefined}
        tabIndex={inTabOrder ? 0 : -1}
        onKeyDown={onKey}
        onFocus={onFocus}
      >
        <span class="library-person-name">
          {row.name}
          {row.watched && <span class="library-person-watched">{t('library.officials.watched')}</span>}
        </span>
        {office !== '' && <span class="library-person-office">{office}</span>}
        <span class="library-source">
          {[t('library.articles', row.articles), [...new Set(months)].join(' – ')]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </a>
    </div>
  );
}
