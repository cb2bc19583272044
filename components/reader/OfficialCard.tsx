import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Official } from '../../mentions/mention.ts';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import type { CardActions } from './card-actions.ts';
import type { OfficialMark } from './mark.ts';
import { OfficialCorrection } from './OfficialCorrection.tsx';
import { officeLine, officialName } from './mark-words.ts';

export interface OfficialCardProps extends Pick<CardActions, 'onNote' | 'onNotOfficial' | 'onOfficialIs'> {
  readonly mark: OfficialMark;
  /** All of the article. */
  readonly officials: readonly Official[];
  readonly titleId: string;
  /** To be called when what had the focus is taken away. */
  readonly takeFocus: () => void;
}

/** Name large, office and country beneath, and how else the article names the same person. */
export function OfficialCard(props: OfficialCardProps): JSX.Element {
  const { mark, titleId, takeFocus, onNote, onNotOfficial } = props;
  const t = useTranslate();
  const [correcting, setCorrecting] = useState(false);
  const leave = () => {
    setCorrecting(false);
    takeFocus();
  };
  const office = officeLine(mark, t);
  return (
    <>
      <h2 class="card-title" id={titleId}>
        {officialName(mark)}
      </h2>
      {office !== '' && <p class="card-line">{office}</p>}
      {mark.otherForms.length > 0 && (
        <p class="card-small">
          {t('reader.otherForms')} <span class="quoted">{mark.otherForms.join(' · ')}</span>
        </p>
      )}
      {correcting ? (
        <OfficialCorrection {...props} onLeave={leave} />
      ) : (
        <div class="actions">
          <Button onPress={() => onNote(mark)}>{t('form.note')}</Button>
          <Button look="quiet" onPress={() => setCorrecting(true)}>
            {t('reader.isAnother')}
          </Button>
          <Button look="quiet" onPress={() => onNotOfficial(mark)}>
            {t('reader.notOfficial')}
          </Button>
        </div>
      )}
    </>
  );
}
