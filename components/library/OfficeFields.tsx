import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { OfficeHeld } from '../../annotations/person.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';

/** An office while it is typed: the country as the reader calls it. */
export interface TypedOffice extends Omit<OfficeHeld, 'country'> {
  /** Tells the rows of a form apart. */
  readonly key: number;
  readonly country: string;
}

export interface OfficeFieldsProps {
  readonly office: TypedOffice;
  /** Its place in the form, from 1. */
  readonly number: number;
  readonly onChange: (office: TypedOffice) => void;
  readonly onRemove: () => void;
}

/** One office, of which state, and from when to when. */
export function OfficeFields({ office, number, onChange, onRemove }: OfficeFieldsProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const dayField = (end: 'from' | 'to') => (
    <div>
      <label class="label" for={`${id}-${end}`}>
        {t(`library.${end}`)}
      </label>
      <input
        id={`${id}-${end}`}
        type="date"
        class="field"
        value={office[end] ?? ''}
        onInput={({ currentTarget: { value } }) => onChange({ ...office, [end]: value === '' ? null : value })}
      />
    </div>
  );
  return (
    <fieldset class="person-office-fields">
      <legend>{t('library.officials.form.office', [number])}</legend>
      <div>
        <label class="label" for={`${id}-role`}>
          {t('reader.role')}
        </label>
        <input
          id={`${id}-role`}
          class="field"
          maxLength={300}
          value={office.role}
          onInput={(event) => onChange({ ...office, role: event.currentTarget.value })}
        />
      </div>
      <div>
        <label class="label" for={`${id}-country`}>
          {t('reader.country')}
        </label>
        <input
          id={`${id}-country`}
          class="field"
          maxLength={300}
          value={office.country}
          onInput={(event) => onChange({ ...office, country: event.currentTarget.value })}
        />
      </div>
      {dayField('from')}
      {dayField('to')}
      <label class="library-facet-value">
        <input
          type="checkbox"
          checked={office.former}
          onChange={(event) => onChange({ ...office, former: event.currentTarget.checked })}
        />
        {t('library.officials.form.former')}
      </label>
      <Button look="danger" onPress={onRemove}>
        {t('library.officials.form.removeOffice', [number])}
      </Button>
    </fieldset>
  );
}
