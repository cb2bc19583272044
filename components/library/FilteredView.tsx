import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { FilterPanel, type FilterPanelProps } from './FilterPanel.tsx';
import { countFilters } from './route.ts';

export interface FilteredViewProps extends FilterPanelProps {
  /** Name of the list. */
  readonly label: string;
  /** @param filters the button that unfolds the filters where they do not stand open */
  readonly list: (filters: JSX.Element) => ComponentChildren;
  /** An article is open beside the list. */
  readonly open: boolean;
  /** What stands beside the list. */
  readonly children: ComponentChildren;
}

/** Filters, what they leave, and the article opened from it: side by side, or one at a time where there is little room. */
export function FilteredView({ label, list, open, children, ...filters }: FilteredViewProps): JSX.Element {
  const t = useTranslate();
  const [unfolded, unfold] = useState(false);
  const count = countFilters(filters.query);
  return (
    <div class={`library-articles${open ? ' library-has-open' : ''}`}>
      <div class="library-filters-fold" data-folded={!unfolded}>
        <FilterPanel {...filters} />
      </div>
      <section class="library-list" aria-label={label}>
        {list(
          // Where there is room for them the filters stand open, and this is not shown.
          <span class="library-unfold">
            <Button look="quiet" expanded={unfolded} onPress={() => unfold(!unfolded)}>
              {t('library.filters')}
              {count > 0 && ` (${count})`}
            </Button>
          </span>,
        )}
      </section>
      {children}
    </div>
  );
}
