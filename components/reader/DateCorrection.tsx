import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import type { CardActions } from './card-actions.ts';
import type { DateMark } from './mark.ts';

export interface DateCorrectionProps extends Pick<CardActions, 'onDateValue'> {
  readonly mark: DateMark;
  readonly onLeave: () => void;
}

/** What a date can be corrected to, with the form of its value. */
const KINDS = {
  day: /^\d{4}-\d\d-\d\d$/,
  range: /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
} as const;
type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Kind[];

/** Days are picked; what not every browser has a field for is typed. */
const TYPED = {
  day: null,
  range: null,
  month: { pattern: '\\d{4}-(0[1-9]|1[0-2])', placeholder: '2025-04' },
  year: { pattern: '\\d{4}', placeholder: '2025' },
} as const;

/** Says which day, span of days, month or year is meant. */
export function DateCorrection({ mark, onDateValue, onLeave }: DateCorrectionProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const known = mark.mention.value ?? mark.mention.reference ?? '';
  const [kind, setKind] = useState<Kind>(NAMES.find((name) => KINDS[name].test(known)) ?? 'day');
  const [parts, setParts] = useState(KINDS[kind].test(known) ? known.split('/') : []);
  const value = parts.join('/');

  // What could not be kept stays as it was typed.
  const save = async () => {
    if (KINDS[kind].test(value) && (await onDateValue(mark, value))) onLeave();
  };
  const field = (index: 0 | 1, label: string) => {
    const earliest = index === 1 ? parts[0] : undefined;
    const typed = TYPED[kind];
    return (
      <input
        class="field"
        {...(typed === null
          ? { type: 'date', ...(earliest !== undefined && { min: earliest }) }
          : { type: 'text', ...typed })}
        aria-label={label}
        required
        value={parts[index] ?? ''}
        onInput={(event) => setParts(Object.assign([...parts], { [index]: event.currentTarget.value }))}
      />
    );
  };
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="label" for={id}>
        {t('reader.rightDate')}
      </label>
      <select
        id={id}
        class="field"
        value={kind}
        ref={(element) => {
          if (element === null || element.dataset['opened'] !== undefined) return;
          element.dataset['opened'] = '';
          element.focus();
        }}
        onChange={(event) => {
          setKind(event.currentTarget.value as Kind);
          setParts([]);
        }}
      >
        {NAMES.map((name) => (
          <option key={name} value={name}>
            {t(`reader.dateKind.${name}`)}
          </option>
        ))}
      </select>
      {field(0, t(kind === 'range' ? 'reader.from' : `reader.dateKind.${kind}`))}
      {kind === 'range' && field(1, t('reader.to'))}
      <button type="submit" class="button button-primary">
        {t('form.save')}
      </button>
      <Button look="quiet" onPress={onLeave}>
        {t('form.cancel')}
      </Button>
    </form>
  );
}
