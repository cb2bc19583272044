import type { JSX } from 'preact';
import type { OfficeHeld } from '../../annotations/person.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
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
  const dayField = (end: 'from' | 'to') => (
    <Field
      label={t(`library.${end}`)}
      type="date"
      value={office[end] ?? ''}
      onText={(value) => onChange({ ...office, [end]: value === '' ? null : value })}
    />
  );
  return (
    <fieldset class="person-office-fields">
      <legend>{t('library.officials.form.office', [number])}</legend>
      <Field
        label={t('reader.role')}
        maxLength={300}
        value={office.role}
        onText={(role) => onChange({ ...office, role })}
      />
      <Field
        label={t('reader.country')}
        maxLength={300}
        value={office.country}
        onText={(country) => onChange({ ...office, country })}
      />
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
