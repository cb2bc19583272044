import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { formatDateValue, formatDay } from '../controls/date-value.ts';
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
  // One row more stands for those not read yet.
  const total = entries.length + (part?.ended === false ? 1 : 0);
  const cursor = useListCursor(part?.subject, total);
  const firstComing = entries.findIndex(({ day }) => day >= today);
  const beginsBefore = axis?.start !== null && axis?.start !== undefined && axis.start <= today;
  const filtered = countFilters(query) > 0 || (query.text ?? '') !== '';
  const head = (
    <div class="library-list-head">
      <SearchField
        label={t('library.search')}
        hint={t('library.searchHint')}
        text={query.text ?? ''}
        onText={(text) => actions.setQuery({ ...query, text: text === '' ? undefined : text })}
      />
      <div class="library-list-line">
        <a class="timeline-go" href={actions.hrefOfBucket(null)}>
          {t('library.timeline.today')}
        </a>
        {axis !== null && axis.earlier !== null && (
          <a class="timeline-go" href={actions.hrefOfBucket(axis.earlier)}>
            {t('library.timeline.earlier', [formatDateValue(axis.earlier, t)])}
          </a>
        )}
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
      {axis !== null && axis.start !== null && (
        <TimelineAxis buckets={axis.buckets} start={axis.start} today={today} hrefOf={actions.hrefOfBucket} />
      )}
    </div>
  );
  const rows = part !== null && (
    <>
      {entries.length === 0 && part.ended && (
        <p class="library-empty">{t(filtered ? 'library.empty.filtered' : 'library.timeline.none')}</p>
      )}
      {total > 0 && (
        <div class="library-list-rows" ref={cursor.rows}>
          <VirtualList
            label={t('library.view.timeline')}
            total={total}
            setSize={part.ended ? total : -1}
            subject={part.subject}
            rowHeight={ROW_HEIGHT}
            inView={cursor.inView}
            onRange={(_, last) => {
              if (last >= entries.length - 1) actions.more();
            }}
            renderRow={(index) => {
              const entry = entries[index];
              if (entry === undefined) return <div class="library-row-unread" />;
              const bucket = bucketOf(entry.value, unit);
              const before = entries[index - 1];
              return (
                <TimelineRow
                  entry={entry}
                  heading={before !== undefined && bucketOf(before.value, unit) === bucket ? null : bucket}
                  todayBefore={index === firstComing && beginsBefore}
                  todayAfter={firstComing < 0 && part.ended && index === entries.length - 1}
                  todayWords={t('library.timeline.todayLine', [formatDay(today, t)])}
                  open={list.open}
                  at={list.at}
                  inTabOrder={index === cursor.at}
                  actions={actions}
                  onKey={cursor.onKey}
                  onFocus={() => cursor.set(index)}
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
      list={
        <>
          {head}
          {rows}
        </>
      }
    >
      {children}
    </FilteredView>
  );
}
