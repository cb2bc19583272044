import type { JSX } from 'preact';
import { useTranslate } from '../translate.tsx';
import { DayRangeFields } from './DayRangeFields.tsx';
import type { ExportActions, ExportList } from './export-model.ts';

export interface ExportScopeFieldsProps {
  readonly list: Pick<ExportList, 'scope' | 'title' | 'officials' | 'tags'>;
  readonly actions: Pick<ExportActions, 'setScope'>;
}

/** Which part of the library is meant. */
export function ExportScopeFields({ list, actions }: ExportScopeFieldsProps): JSX.Element {
  const t = useTranslate();
  const { scope, title, officials, tags } = list;
  const [official] = officials;
  const [tag] = tags;
  const chosen = scope.by === 'articles' ? scope.ids : [];
  const choices = [
    ...(chosen.length === 0 ? [] : ([['articles', scope]] as const)),
    ['everything', { by: 'everything' }],
    ...(official === undefined ? [] : ([['official', { by: 'official', key: official.value }]] as const)),
    ...(tag === undefined ? [] : ([['tag', { by: 'tag', tag }]] as const)),
    ['time', { by: 'time' }],
  ] as const;
  const words = {
    articles: chosen.length === 1 && title !== null ? title : t('library.selection.count', chosen.length),
    everything: t('panel.everything'),
    official: t('library.export.official'),
    tag: t('library.export.tag'),
    time: t('library.export.time'),
  };
  return (
    <fieldset class="library-facet">
      <legend>{t('panel.what')}</legend>
      {choices.map(([by, meant]) => (
        <label key={by} class="library-facet-value">
          <input type="radio" name="scope" checked={scope.by === by} onChange={() => actions.setScope(meant)} />
          <span class="library-facet-word">{words[by]}</span>
        </label>
      ))}
      {scope.by === 'official' && (
        <select
          class="library-select"
          aria-label={t('library.export.official')}
          value={scope.key}
          onChange={(event) => actions.setScope({ by: 'official', key: event.currentTarget.value })}
        >
          {!officials.some(({ value }) => value === scope.key) && <option value={scope.key}>{scope.key}</option>}
          {officials.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      {scope.by === 'tag' && (
        <select
          class="library-select"
          aria-label={t('library.export.tag')}
          value={scope.tag}
          onChange={(event) => actions.setScope({ by: 'tag', tag: event.currentTarget.value })}
        >
          {!tags.includes(scope.tag) && <option value={scope.tag}>{scope.tag}</option>}
          {tags.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
      {scope.by === 'time' && (
        <DayRangeFields
          name={t('library.published')}
          range={{ from: scope.from, to: scope.to }}
          onChange={(range) => actions.setScope({ by: 'time', ...range })}
        />
      )}
    </fieldset>
  );
}
