import type { JSX } from 'preact';
import type { ArticleQuery, Facets, FacetValue } from '../../annotations/catalogue.ts';
import { Button } from '../controls/Button.tsx';
import { countryName } from '../controls/country-name.ts';
import { useCategoryNames } from '../looks.tsx';
import { useTranslate, type Translate } from '../translate.tsx';
import { DayRangeFields } from './DayRangeFields.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { countFilters } from './route.ts';

export interface FilterPanelProps {
  readonly query: ArticleQuery;
  /** `null` until they are counted. */
  readonly facets: Facets | null;
  readonly onChange: (query: ArticleQuery) => void;
}

const SHELVES = ['current', 'archived', 'all'] as const;
const STATES = ['changed', 'lost'] as const;

/** What the list of articles can be narrowed by, with how many each choice would leave. */
export function FilterPanel({ query, facets, onChange }: FilterPanelProps): JSX.Element {
  const t = useTranslate();
  const values = (field: keyof Facets) => facets?.[field] ?? [];
  const choose = (field: keyof Facets) => (chosen: readonly string[]) => onChange({ ...query, [field]: chosen });
  const count = countFilters(query);
  const categoryName = useCategoryNames();
  const languageOf = languageNames(t);
  return (
    <form class="library-filters" aria-label={t('library.filters')} onSubmit={(event) => event.preventDefault()}>
      <div class="library-filters-head">
        <h2>{t('library.filters')}</h2>
        {count > 0 && (
          <Button look="quiet" onPress={() => onChange(query.text === undefined ? {} : { text: query.text })}>
            {t('library.clearFilters')}
          </Button>
        )}
      </div>
      <FacetGroup
        name={t('library.facet.outlets')}
        values={values('outlets')}
        chosen={query.outlets ?? []}
        onChoose={choose('outlets')}
      />
      <FacetGroup
        name={t('library.facet.tags')}
        values={values('tags')}
        chosen={query.tags ?? []}
        onChoose={choose('tags')}
      />
      <FacetGroup
        name={t('library.facet.officials')}
        values={values('officials')}
        chosen={query.officials ?? []}
        onChoose={choose('officials')}
      />
      <FacetGroup
        name={t('library.facet.countries')}
        values={values('countries')}
        chosen={query.countries ?? []}
        onChoose={choose('countries')}
        wordOf={({ value }) => countryName(value, t)}
      />
      <FacetGroup
        name={t('library.facet.categories')}
        values={values('categories')}
        chosen={query.categories ?? []}
        onChoose={choose('categories')}
        wordOf={({ value }) => categoryName(value)}
      />
      <FacetGroup
        name={t('library.facet.states')}
        values={values('states')}
        chosen={query.states ?? []}
        onChoose={(chosen) => onChange({ ...query, states: STATES.filter((one) => chosen.includes(one)) })}
        wordOf={({ value }) => t(value === 'lost' ? 'panel.anchor.lost' : 'panel.anchor.changed')}
      />
      <FacetGroup
        name={t('library.facet.languages')}
        values={values('languages')}
        chosen={query.languages ?? []}
        onChoose={choose('languages')}
        wordOf={({ value }: FacetValue) => languageOf(value)}
      />
      <DayRangeFields
        name={t('library.published')}
        range={query.published}
        onChange={(published) => onChange({ ...query, published })}
      />
      <DayRangeFields
        name={t('library.mentioned')}
        range={query.mentioned}
        onChange={(mentioned) => onChange({ ...query, mentioned })}
      />
      <fieldset class="library-facet">
        <legend>{t('library.shelf.name')}</legend>
        {SHELVES.map((shelf) => (
          <label key={shelf} class="library-facet-value">
            <input
              type="radio"
              name="shelf"
              checked={(query.shelf ?? 'current') === shelf}
              onChange={() => onChange({ ...query, shelf: shelf === 'current' ? undefined : shelf })}
            />
            <span class="library-facet-word">{t(`library.shelf.${shelf}`)}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}

function languageNames(t: Translate): (language: string) => string {
  const names = new Intl.DisplayNames([t('form.locale')], { type: 'language' });
  return (language) => names.of(language) ?? language;
}
