import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OfficeClaim } from '../../annotations/catalogue.ts';
import type { Official } from '../../mentions/mention.ts';
import { Button } from '../controls/Button.tsx';
import { formatDateValue } from '../controls/date-value.ts';
import { officeWords } from '../controls/office-words.ts';
import { ruleSentence } from '../controls/rule-words.ts';
import { useTranslate, type Translate } from '../translate.tsx';
import type { CardActions } from './card-actions.ts';
import type { OfficialMark } from './mark.ts';
import { OfficialCorrection } from './OfficialCorrection.tsx';
import { officeLine, officialName } from './mark-words.ts';

export interface OfficialCardProps extends Pick<CardActions, 'onNote' | 'onNotOfficial' | 'onOfficialIs' | 'onWatch'> {
  readonly mark: OfficialMark;
  /** All of the article. */
  readonly officials: readonly Official[];
  readonly titleId: string;
  /** To be called when what had the focus is taken away. */
  readonly takeFocus: () => void;
}

/** Name large, office and country beneath, how else the article names the same person, and why it was read so. */
export function OfficialCard(props: OfficialCardProps): JSX.Element {
  const { mark, titleId, takeFocus, onNote, onNotOfficial, onWatch } = props;
  const t = useTranslate();
  const [correcting, setCorrecting] = useState(false);
  const leave = () => {
    setCorrecting(false);
    takeFocus();
  };
  const office = officeLine(mark, t);
  const { known, official } = mark;
  const knownOffice = office === '' && known !== null ? officeWords(known, t) : '';
  const watched = known?.watched ?? false;
  return (
    <>
      <h2 class="card-title" id={titleId}>
        {officialName(mark)}
      </h2>
      {office !== '' && <p class="card-line">{office}</p>}
      {knownOffice !== '' && <p class="card-line">{t('reader.elsewhere', [knownOffice])}</p>}
      {known !== null && known.disputes.length > 0 && (
        <div class="card-dispute">
          <p>{t('reader.disputed')}</p>
          <ul>
            {known.disputes.map((claim) => (
              <li key={claim.article}>
                {officeWords(claim, t)}
                <span class="card-small"> {claimSource(claim, t)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {official.name !== null && (
        <label class="card-watch">
          <input type="checkbox" checked={watched} onChange={() => onWatch(mark, !watched)} />
          {t('reader.watch')}
        </label>
      )}
      {mark.otherForms.length > 0 && (
        <p class="card-small">
          {t('reader.otherForms')} <span class="quoted">{mark.otherForms.join(' · ')}</span>
        </p>
      )}
      <p class="card-small">{ruleSentence(mark.mention.rule, t)}</p>
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

/** Title, outlet and day of the article that says so. */
function claimSource({ title, outlet, day }: OfficeClaim, t: Translate): string {
  return [title, outlet, formatDateValue(day, t)].filter((part) => part !== null && part !== '').join(' · ');
}
