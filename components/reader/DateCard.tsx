import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import type { CardActions } from './card-actions.ts';
import type { DateMark } from './mark.ts';
import { readingSentence, valueWords } from './reading-sentence.ts';

export interface DateCardProps extends Pick<CardActions, 'onNote' | 'onDateValue'> {
  readonly mark: DateMark;
  readonly titleId: string;
}

/** The value with its weekday large, how it was worked out beneath, and a way to put it right. */
export function DateCard({ mark, titleId, onNote, onDateValue }: DateCardProps): JSX.Element {
  const t = useTranslate();
  const [correcting, setCorrecting] = useState(false);
  return (
    <>
      <h2 class="card-title" id={titleId}>
        {valueWords(mark, t)}
      </h2>
      <p class="card-small">{readingSentence(mark, t)}</p>
      {correcting ? (
        <DateCorrection mark={mark} onDateValue={onDateValue} onLeave={() => setCorrecting(false)} />
      ) : (
        <div class="actions">
          <Button onPress={() => onNote(mark)}>{t('form.note')}</Button>
          <Button look="quiet" onPress={() => setCorrecting(true)}>
            {t('reader.wrongDate')}
          </Button>
          <Button look="quiet" onPress={() => onDateValue(mark, null)}>
            {t('reader.notDate')}
          </Button>
        </div>
      )}
    </>
  );
}

interface DateCorrectionProps extends Pick<CardActions, 'onDateValue'> {
  readonly mark: DateMark;
  readonly onLeave: () => void;
}

function DateCorrection({ mark, onDateValue, onLeave }: DateCorrectionProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const known = mark.mention.value ?? mark.mention.reference ?? '';
  const [day, setDay] = useState(/^\d{4}-\d\d-\d\d$/.test(known) ? known : '');
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') onDateValue(mark, day);
      }}
    >
      <label class="label" for={id}>
        {t('reader.rightDate')}
      </label>
      <input
        id={id}
        class="day-field"
        type="date"
        required
        value={day}
        ref={(field) => {
          if (field !== null && field.dataset['opened'] === undefined) {
            field.dataset['opened'] = '';
            field.focus();
          }
        }}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <button type="submit" class="button button-primary">
        {t('form.save')}
      </button>
      <Button look="quiet" onPress={onLeave}>
        {t('reader.leave')}
      </Button>
    </form>
  );
}
