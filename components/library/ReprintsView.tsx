import type { JSX } from 'preact';
import type { ArticleQuery, Facets, ReprintGroup } from '../../annotations/catalogue.ts';
import { useTranslate } from '../translate.tsx';
import { FilteredView } from './FilteredView.tsx';
import type { ListPart } from './library-model.ts';
import { PartList } from './PartList.tsx';
import { ReprintListRow } from './ReprintListRow.tsx';
import { countFilters } from './route.ts';
import { SearchField } from './SearchField.tsx';
import { useListCursor } from './use-list-cursor.ts';

export interface ReprintsViewProps {
  readonly query: ArticleQuery;
  /** `null` until the library has answered once. */
  readonly part: ListPart<ReprintGroup> | null;
  /** What the articles of the groups can be filtered by; `null` until it is counted. */
  readonly facets: Facets | null;
  readonly setQuery: (query: ArticleQuery) => void;
  /** These rows are in view, both included. */
  readonly showRange: (first: number, last: number) => void;
  /** The address of a group's page, `#` included. */
  readonly hrefOf: (group: ReprintGroup) => string;
}

const ROW_HEIGHT = 92;

/** The stories that several saved articles tell: searched and filtered by their articles. */
export function ReprintsView(props: ReprintsViewProps): JSX.Element {
  const t = useTranslate();
  const { query, part, facets, setQuery, showRange, hrefOf } = props;
  const total = part?.total ?? 0;
  const cursor = useListCursor(part?.subject, total);
  const filtered = countFilters(query) > 0 || (query.text ?? '') !== '';
  return (
    <FilteredView
      query={query}
      facets={facets}
      onChange={setQuery}
      label={t('library.view.reprints')}
      open={false}
      list={(filters) => (
        <>
          <div class="library-list-head">
            <SearchField
              label={t('library.search')}
              hint={t('library.searchHint')}
              text={query.text ?? ''}
              onText={(text) => setQuery({ ...query, text: text === '' ? undefined : text })}
            />
            <div class="library-list-line">
              <output class="library-count">{part === null ? '' : t('library.reprints.count', total)}</output>
              {filters}
            </div>
          </div>
          <PartList
            label={t('library.view.reprints')}
            part={part}
            cursor={cursor}
            rowHeight={ROW_HEIGHT}
            empty={t(filtered ? 'library.empty.filtered' : 'library.reprints.none')}
            onRange={showRange}
            renderRow={(row, index) => (
              <ReprintListRow
                row={row}
                inTabOrder={index === cursor.at}
                href={hrefOf(row)}
                onKey={cursor.onKey}
                onFocus={() => cursor.set(index)}
              />
            )}
          />
        </>
      )}
    >
      <p class="library-aside">{total > 0 && t('library.reprints.pick')}</p>
    </FilteredView>
  );
}
