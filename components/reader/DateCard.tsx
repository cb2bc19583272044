import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import type { CardActions } from './card-actions.ts';
import type { DateMark } from './mark.ts';
import { DateCorrection } from './DateCorrection.tsx';
import { readingSentence, valueWords } from './reading-sentence.ts';

export interface DateCardProps extends Pick<CardActions, 'onNote' | 'onDateValue'> {
  readonly mark: DateMark;
  readonly titleId: string;
  /** To be called when what had the focus is taken away. */
  readonly takeFocus: () => void;
}

/** The value with its weekday large, how it was worked out beneath, and a way to put it right. */
export function DateCard({ mark, titleId, takeFocus, onNote, onDateValue }: DateCardProps): JSX.Element {
  const t = useTranslate();
  const [correcting, setCorrecting] = useState(false);
  const leave = () => {
    setCorrecting(false);
    takeFocus();
  };
  return (
    <>
      <h2 class="card-title" id={titleId}>
        {valueWords(mark, t)}
      </h2>
      <p class="card-small">{readingSentence(mark, t)}</p>
      {correcting ? (
        <DateCorrection mark={mark} onDateValue={onDateValue} onLeave={leave} />
      ) : (
        <div class="actions">
          <Button onPress={() => onNote(mark)}>{t('form.note')}</Button>
          <Button look="quiet" onPress={() => setCorrecting(true)}>
            {t('reader.wrongDate')}
          </Button>
          <Button look="quiet" onPress={() => void onDateValue(mark, null)}>
            {t('reader.notDate')}
          </Button>
        </div>
      )}
    </>
  );
}
