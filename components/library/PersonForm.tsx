import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OfficeHeld, PersonChange } from '../../annotations/person.ts';
import { Button } from '../controls/Button.tsx';
import { countryCode, countryName } from '../controls/country-name.ts';
import { Field } from '../controls/Field.tsx';
import { useTranslate } from '../translate.tsx';
import { OfficeFields, type TypedOffice } from './OfficeFields.tsx';
import { useEscape } from './use-escape.ts';

export interface PersonFormProps {
  /** Heading of the form. */
  readonly title: string;
  /** What stands in the fields at first. */
  readonly name: string;
  readonly country: string | null;
  readonly spellings: readonly string[];
  readonly offices: readonly OfficeHeld[];
  /** @returns whether it was kept: what was not stays as it was typed */
  readonly onSave: (said: PersonChange & { readonly name: string }) => Promise<boolean>;
  readonly onLeave: () => void;
}

let made = 0;
const NO_OFFICE: OfficeHeld = { role: '', country: null, from: null, to: null, former: false };

/** What the reader says of a person: name, spellings, state, and offices with their days. */
export function PersonForm(props: PersonFormProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const form = useEscape(props.onLeave);
  const typedOffice = ({ country, ...office }: OfficeHeld): TypedOffice => ({
    ...office,
    key: (made += 1),
    country: country === null ? '' : countryName(country, t),
  });
  const [name, setName] = useState(props.name);
  const [country, setCountry] = useState(props.country === null ? '' : countryName(props.country, t));
  const [spellings, setSpellings] = useState(props.spellings.join('\n'));
  const [offices, setOffices] = useState(() => props.offices.map(typedOffice));
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const code = (typed: string) => (typed.trim() === '' ? null : countryCode(typed.trim(), t));
  const save = async () => {
    const kept = await props.onSave({
      name: name.trim().normalize('NFC'),
      country: code(country),
      spellings: spellings
        .split('\n')
        .map((one) => one.trim().normalize('NFC'))
        .filter((one) => one !== ''),
      offices: offices
        .filter(({ role }) => role.trim() !== '')
        .map(({ role, country: state, from, to, former }) => ({
          role: role.trim(),
          country: code(state),
          from,
          to,
          former,
        })),
    });
    if (kept) props.onLeave();
  };
  return (
    <form
      class="person-form"
      ref={form}
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{props.title}</h2>
      <Field label={t('reader.name')} fieldRef={first} required maxLength={300} value={name} onText={setName} />
      <div>
        <label class="label" for={`${id}-spellings`}>
          {t('library.officials.form.spellings')}
        </label>
        <textarea
          id={`${id}-spellings`}
          class="field"
          rows={2}
          maxLength={20_000}
          aria-describedby={`${id}-hint`}
          value={spellings}
          onInput={(event) => setSpellings(event.currentTarget.value)}
        />
        <p class="library-hint" id={`${id}-hint`}>
          {t('library.officials.form.spellingsHint')}
        </p>
      </div>
      <Field label={t('reader.country')} maxLength={300} value={country} onText={setCountry} />
      {offices.map((office, index) => (
        <OfficeFields
          key={office.key}
          office={office}
          number={index + 1}
          onChange={(changed) => setOffices(offices.map((one) => (one.key === changed.key ? changed : one)))}
          onRemove={() => setOffices(offices.filter(({ key }) => key !== office.key))}
        />
      ))}
      <div>
        <Button look="quiet" onPress={() => setOffices([...offices, typedOffice(NO_OFFICE)])}>
          {t('library.officials.form.addOffice')}
        </Button>
      </div>
      <div class="actions">
        <button type="submit" class="button button-primary">
          {t('form.save')}
        </button>
        <Button look="quiet" onPress={props.onLeave}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
