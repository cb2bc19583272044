import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { formatDay } from '../controls/date-value.ts';
import { useTranslate } from '../translate.tsx';
import { FilteredView } from './FilteredView.tsx';
import { countFilters, UNITS } from './route.ts';
import { SearchField } from './SearchField.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';
import { bucketOf, type TimelineActions, type TimelineList } from './timeline-model.ts';
import { TimelineRow } from './TimelineRow.tsx';
import { useListCursor } from './use-list-cursor.ts';
import { VirtualList } from './VirtualList.tsx';

export interface TimelineViewProps {
  readonly list: TimelineList;
  readonly actions: TimelineActions;
  /** What stands beside the list: the article that is open. */
  readonly children: ComponentChildren;
}

const ROW_HEIGHT = 110;

/** The dates that saved articles name, in the order of time, with what was said of them. */
export function TimelineView({ list, actions, children }: TimelineViewProps): JSX.Element {
  const t = useTranslate();
  const { query, unit, axis, part, today } = list;
  const entries = part?.entries ?? [];
  // What comes before an entry says whether a month begins with it: the first one read waits for that, but for the place gone to.
  const waiting = part === null || part.begun || part.first === 0 ? 0 : 1;
  const first = (part?.first ?? 0) + waiting;
  // One row more stands for those not read yet.
  const total = entries.length - waiting + (part?.ended === false ? 1 : 0);
  const cursor = useListCursor(part?.subject, total, first);
  const firstComing = entries.findIndex(({ day }) => day >= today);
  const filtered = countFilters(query) > 0 || (query.text ?? '') !== '';
  const head = (filters: JSX.Element) => (
    <div class="library-list-head">
      <SearchField
        label={t('library.search')}
        hint={t('library.searchHint')}
        text={query.text ?? ''}
        onText={(text) => actions.setQuery({ ...query, text: text === '' ? undefined : text })}
      />
      <div class="library-list-line">
        {filters}
        <a class="timeline-go" href={actions.hrefOfBucket(null)}>
          {t('library.timeline.today')}
        </a>
        {entries.length > 0 && (
          <Button look="quiet" onPress={actions.exportThese}>
            {t('library.export.these')}
          </Button>
        )}
        <fieldset class="timeline-units">
          <legend class="spoken-label">{t('library.timeline.unit')}</legend>
          {UNITS.map((one) => (
            <Button key={one} look="quiet" pressed={one === unit} onPress={() => actions.setUnit(one)}>
              {t(`library.timeline.by.${one}`)}
            </Button>
          ))}
        </fieldset>
      </div>
      {axis !== null && axis.here !== null && (
        <TimelineAxis buckets={axis.buckets} here={axis.here} today={today} hrefOf={actions.hrefOfBucket} />
      )}
    </div>
  );
  const rows = part !== null && (
    <>
      {entries.length === 0 && part.begun && part.ended && (
        <p class="library-empty">{t(filtered ? 'library.empty.filtered' : 'library.timeline.none')}</p>
      )}
      {total > 0 && (
        <div class="library-list-rows" ref={cursor.rows}>
          <VirtualList
            label={t('library.view.timeline')}
            total={total}
            first={first}
            setSize={part.begun && part.ended ? total : -1}
            subject={part.subject}
            rowHeight={ROW_HEIGHT}
            inView={cursor.inView}
            onRange={actions.showRange}
            renderRow={(row) => {
              const index = row - part.first;
              const entry = entries[index];
              if (entry === undefined) return <div class="library-row-unread" />;
              const bucket = bucketOf(entry.value, unit);
              const before = entries[index - 1];
              // The place gone to looks the same before and after it is known what comes before it.
              const isSame = row !== 0 && before !== undefined && bucketOf(before.value, unit) === bucket;
              return (
                <TimelineRow
                  entry={entry}
                  heading={isSame ? null : bucket}
                  todayBefore={index === firstComing && (row !== 0 || part.start <= today)}
                  todayAfter={
                    (firstComing < 0 && part.ended && index === entries.length - 1) ||
                    (row === -1 && index + 1 === firstComing && part.start > today)
                  }
                  todayWords={t('library.timeline.todayLine', [formatDay(today, t)])}
                  open={list.open}
                  at={list.at}
                  inTabOrder={row === cursor.at}
                  actions={actions}
                  onKey={cursor.onKey}
                  onFocus={() => cursor.set(row)}
                />
              );
            }}
          />
        </div>
      )}
    </>
  );
  return (
    <FilteredView
      query={query}
      facets={list.facets}
      onChange={actions.setQuery}
      label={t('library.view.timeline')}
      open={list.open !== null}
      list={(filters) => (
        <>
          {head(filters)}
          {rows}
        </>
      )}
    >
      {children}
    </FilteredView>
  );
}
