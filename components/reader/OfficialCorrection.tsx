import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Official } from '../../mentions/mention.ts';
import { Button } from '../controls/Button.tsx';
import { countryCode, countryName } from '../controls/country-name.ts';
import { useTranslate } from '../translate.tsx';
import type { CardActions } from './card-actions.ts';
import type { OfficialMark } from './mark.ts';

export interface OfficialCorrectionProps extends Pick<CardActions, 'onOfficialIs'> {
  readonly mark: OfficialMark;
  /** All of the article. */
  readonly officials: readonly Official[];
  readonly onLeave: () => void;
}

/** Who is meant instead: another official of the article by one press, or a name with office and country typed. */
export function OfficialCorrection({ mark, officials, onOfficialIs, onLeave }: OfficialCorrectionProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const { official } = mark;
  const [typed, setTyped] = useState({
    name: official.name ?? '',
    role: official.role ?? '',
    country: official.country === null ? '' : countryName(official.country, t),
  });
  // What could not be kept stays as it was typed.
  const is = async (other: Parameters<typeof onOfficialIs>[1]) => {
    if (await onOfficialIs(mark, other)) onLeave();
  };
  const field = (name: keyof typeof typed) => (
    <div>
      <label class="label" for={`${id}-${name}`}>
        {t(`reader.${name}`)}
      </label>
      <input
        id={`${id}-${name}`}
        class="field"
        maxLength={300}
        required={name === 'name'}
        value={typed[name]}
        ref={(element) => {
          if (name !== 'name' || element === null || element.dataset['opened'] !== undefined) return;
          element.dataset['opened'] = '';
          element.focus();
        }}
        onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        const [name, role, country] = [typed.name, typed.role, typed.country].map((part) => part.trim() || null);
        if (name) void is({ name, role: role ?? null, country: country ? countryCode(country, t) : null });
      }}
    >
      <div class="correction-others">
        {officials.map(
          ({ id: other, name, role, country }) =>
            name !== null &&
            other !== official.id && (
              <Button key={other} look="quiet" onPress={() => void is({ name, role, country })}>
                {t('reader.isOther', [name])}
              </Button>
            ),
        )}
      </div>
      {field('name')}
      {field('role')}
      {field('country')}
      <div class="actions">
        <button type="submit" class="button button-primary">
          {t('form.save')}
        </button>
        <Button look="quiet" onPress={onLeave}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
