import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { useTranslate, type Translate } from '../translate.tsx';
import type { ExportActions, ExportList } from './export-model.ts';

export interface ExportOptionFieldsProps {
  readonly list: ExportList;
  readonly actions: Pick<ExportActions, 'set'>;
}

const GROUPINGS = { country: 'byCountry', person: 'byPerson', date: 'byDate' } as const;

function groupingWord(grouping: string, t: Translate): string {
  return grouping in GROUPINGS ? t(`export.words.${GROUPINGS[grouping as keyof typeof GROUPINGS]}`) : grouping;
}

/** What the chosen format can be told. */
export function ExportOptionFields(props: ExportOptionFieldsProps): JSX.Element {
  const { takes } = props.list.format;
  return (
    <>
      {takes.includes('byteOrderMark') && <ByteOrderMark {...props} />}
      {takes.includes('groupBy') && <GroupBy {...props} />}
      {takes.includes('dates') && <Dates {...props} />}
      {takes.includes('template') && <Template {...props} />}
    </>
  );
}

function ByteOrderMark({ list: { settings }, actions }: ExportOptionFieldsProps): JSX.Element {
  const t = useTranslate();
  return (
    <label class="library-facet-value">
      <input
        type="checkbox"
        checked={settings.byteOrderMark}
        onChange={(event) => actions.set({ byteOrderMark: event.currentTarget.checked })}
      />
      {t('library.export.byteOrderMark')}
    </label>
  );
}

function GroupBy({ list: { settings, groupings }, actions }: ExportOptionFieldsProps): JSX.Element {
  const t = useTranslate();
  return (
    <fieldset class="library-facet">
      <legend>{t('library.export.groupBy')}</legend>
      {groupings.map((grouping) => (
        <label key={grouping} class="library-facet-value">
          <input
            type="radio"
            name="grouping"
            checked={settings.groupBy === grouping}
            onChange={() => actions.set({ groupBy: grouping })}
          />
          {groupingWord(grouping, t)}
        </label>
      ))}
    </fieldset>
  );
}

function Dates({ list: { settings, dates }, actions }: ExportOptionFieldsProps): JSX.Element {
  const t = useTranslate();
  const { datesFrom, without } = settings;
  const today = new Date().toLocaleDateString('sv');
  const listed = dates?.filter(({ last }) => datesFrom === null || last >= datesFrom) ?? [];
  const choose = (id: string, on: boolean) => {
    const next = new Set(without);
    if (on) next.delete(id);
    else next.add(id);
    actions.set({ without: next });
  };
  return (
    <fieldset class="library-facet">
      <legend>{t('library.export.dates')}</legend>
      <label class="library-facet-value">
        <input
          type="radio"
          name="dates"
          checked={datesFrom === null}
          onChange={() => actions.set({ datesFrom: null })}
        />
        {t('library.export.allDates')}
      </label>
      <label class="library-facet-value">
        <input
          type="radio"
          name="dates"
          checked={datesFrom !== null}
          onChange={() => actions.set({ datesFrom: today })}
        />
        {t('library.export.datesFromToday')}
      </label>
      {dates === null ? (
        <p class="library-hint">{t('library.export.tooManyDates')}</p>
      ) : (
        <ul class="export-dates">
          {listed.map(({ id, first, last, title }) => (
            <li key={id}>
              <label class="library-facet-value">
                <input
                  type="checkbox"
                  checked={!without.has(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                />
                <span>
                  {first === last ? first : `${first} – ${last}`} <span class="library-hint">{title}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function Template({ list: { settings, template }, actions }: ExportOptionFieldsProps): JSX.Element | null {
  const t = useTranslate();
  if (template === null) return null;
  const own = settings.template !== null;
  return (
    <details class="export-template" open={own || template.fault !== null}>
      <summary>{t('library.export.template')}</summary>
      <textarea
        class="export-template-text"
        aria-label={t('library.export.template')}
        aria-invalid={template.fault !== null}
        aria-describedby="template-fault"
        rows={14}
        spellcheck={false}
        value={settings.template ?? template.ours}
        onInput={(event) => actions.set({ template: event.currentTarget.value })}
      />
      <p id="template-fault" class={template.fault === null ? 'library-hint' : 'problem'} aria-live="polite">
        {template.fault ?? t('library.export.templateHint')}
      </p>
      {own && (
        <Button look="quiet" onPress={() => actions.set({ template: null })}>
          {t('library.export.templateReset')}
        </Button>
      )}
    </details>
  );
}
