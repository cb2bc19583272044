import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { countryName } from '../controls/country-name.ts';
import { useTranslate } from '../translate.tsx';
import { Choice } from './Choice.tsx';
import type { PersonList, PersonListActions } from './library-model.ts';
import { PartList } from './PartList.tsx';
import { PersonListRow } from './PersonListRow.tsx';
import { PERSON_ORDERS, PERSON_SETS } from './route.ts';
import { SearchField } from './SearchField.tsx';
import { useListCursor } from './use-list-cursor.ts';

export interface OfficialsViewProps {
  readonly list: PersonList;
  readonly actions: PersonListActions;
  /** What stands beside the list: the page of the one that is open. */
  readonly children: ComponentChildren;
}

const ROW_HEIGHT = 82;

const EMPTY = {
  listed: 'library.officials.none',
  watched: 'library.officials.noneWatched',
  hidden: 'library.officials.noneHidden',
} as const;

/** All officials the saved articles name: searched by name, filtered by country, sorted. */
export function OfficialsView({ list, actions, children }: OfficialsViewProps): JSX.Element {
  const t = useTranslate();
  const { query, who, order, part, countries, open } = list;
  const total = part?.total ?? 0;
  const cursor = useListCursor(part?.subject, total);
  const narrowed = (query.text ?? '') !== '' || query.country !== undefined;
  const chosen = query.country;
  const offered = countries.map(({ value }) => value);
  const values = chosen === undefined || offered.includes(chosen) ? offered : [chosen, ...offered];
  const named = values
    .map((value) => ({ value, name: countryName(value, t) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, t('form.locale')));
  return (
    <div class={`library-officials${open === null ? '' : ' library-has-open'}`}>
      <section class="library-list" aria-label={t('library.view.officials')}>
        <div class="library-list-head">
          <SearchField
            label={t('library.officials.search')}
            text={query.text ?? ''}
            onText={(text) => actions.setQuery({ ...query, text: text === '' ? undefined : text })}
          />
          <div class="library-list-line">
            <output class="library-count">{part === null ? '' : t('library.officials.count', total)}</output>
            <Button look="quiet" onPress={actions.add}>
              {t('library.officials.add')}
            </Button>
          </div>
          <div class="library-list-line">
            <Choice
              label={t('library.officials.who.name')}
              values={PERSON_SETS}
              value={who}
              nameOf={(set) => t(`library.officials.who.${set}`)}
              onChoose={actions.setWho}
            />
            <Choice
              label={t('library.facet.countries')}
              values={['', ...named.map(({ value }) => value)]}
              value={chosen ?? ''}
              nameOf={(value) => (value === '' ? t('library.officials.everyCountry') : countryName(value, t))}
              onChoose={(value) => actions.setQuery({ ...query, country: value === '' ? undefined : value })}
            />
            <Choice
              label={t('library.sort.name')}
              values={PERSON_ORDERS}
              value={order}
              nameOf={(by) => t(`library.officials.by.${by}`)}
              onChoose={actions.setOrder}
            />
          </div>
        </div>
        <PartList
          label={t('library.view.officials')}
          part={part}
          cursor={cursor}
          rowHeight={ROW_HEIGHT}
          empty={t(narrowed ? 'library.officials.noneFits' : EMPTY[who])}
          onRange={actions.showRange}
          renderRow={(row, index) => (
            <PersonListRow
              row={row}
              open={open === row.key}
              inTabOrder={index === cursor.at}
              href={actions.hrefOf(row.key)}
              onKey={cursor.onKey}
              onFocus={() => cursor.set(index)}
            />
          )}
        />
      </section>
      {children}
    </div>
  );
}
