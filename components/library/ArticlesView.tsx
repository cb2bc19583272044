import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ArticleOrder } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { AlsoInLink } from './AlsoInLink.tsx';
import { ArticleListRow } from './ArticleListRow.tsx';
import { Choice } from './Choice.tsx';
import { FilteredView } from './FilteredView.tsx';
import { rowAt, type ArticleList, type ArticleListActions, type FormatChoice } from './library-model.ts';
import { PartList } from './PartList.tsx';
import { countFilters } from './route.ts';
import { SearchField } from './SearchField.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useListCursor } from './use-list-cursor.ts';
import { useNotShown } from './use-not-shown.ts';

export interface ArticlesViewProps {
  readonly list: ArticleList;
  readonly actions: ArticleListActions;
  readonly formats: readonly FormatChoice[];
  /** What stands above the list. */
  readonly notice: ComponentChildren;
  /** What stands beside the list: the article that is open. */
  readonly children: ComponentChildren;
}

const ORDERS = ['published', 'saved', 'title', 'outlet'] as const satisfies readonly ArticleOrder['by'][];
const ROW_HEIGHT = 76;

/** All articles: searched, filtered, sorted, chosen and acted on. */
export function ArticlesView({ list, actions, formats, notice, children }: ArticlesViewProps): JSX.Element {
  const t = useTranslate();
  const { query, order, part, hits, also, facets, open } = list;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const lastChosen = useRef(0);
  const total = part?.total ?? 0;
  const cursor = useListCursor(part?.subject, total);
  const notShown = useNotShown(chosen, part, actions.allIds);

  const chooseAt = async (index: number, id: string, on: boolean, withShift: boolean) => {
    const from = lastChosen.current;
    lastChosen.current = index;
    const ids = withShift ? (await actions.allIds()).slice(Math.min(from, index), Math.max(from, index) + 1) : [id];
    choose((before) => {
      const after = new Set(before);
      for (const one of ids)
        if (on) after.add(one);
        else after.delete(one);
      return after;
    });
  };
  const onKey = (event: TargetedKeyboardEvent<HTMLAnchorElement>) => {
    if (cursor.onKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() !== 'x' && event.key !== ' ') return;
    event.preventDefault();
    const index = cursor.now();
    const row = part === null ? undefined : rowAt(part, index);
    if (row !== undefined) void chooseAt(index, row.id, !chosen.has(row.id), event.shiftKey);
  };
  const alsoOf = (id: string, inTabOrder: boolean) => {
    const found = also.get(id);
    return found && <AlsoInLink also={found} href={actions.reprintsHrefOf(id)} inTabOrder={inTabOrder} />;
  };
  const filtered = countFilters(query) > 0 || (query.text ?? '') !== '';

  return (
    <FilteredView
      query={query}
      facets={facets}
      onChange={actions.setQuery}
      label={t('library.view.articles')}
      open={open !== null}
      list={(filters) => (
        <>
          <div class="library-list-head">
            <SearchField
              label={t('library.search')}
              hint={t('library.searchHint')}
              text={query.text ?? ''}
              onText={(text) => actions.setQuery({ ...query, text: text === '' ? undefined : text })}
            />
            <div class="library-list-line">
              <output class="library-count">{part === null ? '' : t('library.articles', total)}</output>
              {filters}
              <div class="library-sort">
                <label>
                  <span>{t('library.sort.name')}</span>
                  <Choice
                    values={ORDERS}
                    value={order.by}
                    nameOf={(by) => t(`library.sort.${by}`)}
                    onChoose={(by) => actions.setOrder({ by })}
                  />
                </label>
                <Button
                  look="quiet"
                  label={t('library.sort.reverse')}
                  pressed={order.reversed === true}
                  onPress={() => actions.setOrder({ by: order.by, reversed: order.reversed !== true })}
                >
                  <span aria-hidden="true">⇅</span>
                </Button>
              </div>
            </div>
          </div>
          {notice}
          <PartList
            label={t('library.view.articles')}
            part={part}
            cursor={cursor}
            rowHeight={ROW_HEIGHT}
            empty={t(filtered ? 'library.empty.filtered' : 'library.empty.library')}
            onRange={actions.showRange}
            renderRow={(row, index) => (
              <ArticleListRow
                row={row}
                hits={hits.get(row.id) ?? []}
                chosen={chosen.has(row.id)}
                open={open === row.id}
                inTabOrder={index === cursor.at}
                href={actions.hrefOf(row.id)}
                also={alsoOf(row.id, index === cursor.at)}
                onChoose={(on, withShift) => void chooseAt(index, row.id, on, withShift)}
                onKey={onKey}
                onFocus={() => cursor.set(index)}
              />
            )}
          />
          {chosen.size > 0 && (
            <SelectionBar
              count={chosen.size}
              notShown={notShown}
              total={total}
              tags={facets?.tags.map(({ value }) => value) ?? []}
              archived={query.shelf === 'archived'}
              formats={formats}
              onAll={() => void actions.allIds().then((ids) => choose((before) => before.union(new Set(ids))))}
              onNone={() => choose(new Set())}
              onTag={(change) => actions.tag([...chosen], change)}
              onArchive={(archived) => {
                actions.archive([...chosen], archived);
                choose(new Set());
              }}
              onRemove={() => {
                actions.remove([...chosen]);
                choose(new Set());
              }}
              onExportMore={() => actions.exportMore([...chosen])}
              onExport={(format) => void actions.export([...chosen], format)}
            />
          )}
        </>
      )}
    >
      {children}
    </FilteredView>
  );
}
