import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction } from '../../annotations/schemas.ts';
import { Button } from '../controls/Button.tsx';
import { correctionSentence } from '../controls/correction-sentence.ts';
import { formatDay } from '../controls/date-value.ts';
import { hostOf } from '../controls/host-of.ts';
import { problemText } from '../controls/problem-text.ts';
import { useTranslate } from '../translate.tsx';
import { useAnnounce } from './announcement.tsx';
import type { PanelActions } from './panel-model.ts';
import { useAct } from './use-act.ts';

export interface CorrectionListProps {
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Every address of the article in the panel: what was said on it comes first. */
  readonly addresses: readonly string[];
  readonly actions: Pick<PanelActions, 'removeCorrection' | 'undo'>;
}

interface Removed {
  readonly correction: Correction;
  readonly edit: string;
}

/** What the reader said against what was recognised, here and in other articles; each can be taken back, and that undone. */
export function CorrectionList({ corrections, addresses, actions }: CorrectionListProps): JSX.Element | null {
  const t = useTranslate();
  const act = useAct();
  const announce = useAnnounce();
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const gone = removed.filter(({ correction }) => !corrections.some(({ id }) => id === correction.id));
  const all = [...corrections, ...gone.map(({ correction }) => correction)];
  const isHere = ({ address }: Correction) => addresses.includes(address);
  const listed = [...all.filter(isHere), ...all.filter((one) => !isHere(one))];
  if (listed.length === 0) return null;

  const remove = async (correction: Correction) => {
    const outcome = await actions.removeCorrection(correction.id);
    if (!outcome.ok) return announce(problemText(outcome.problem.code, t), 'problem');
    const { edit } = outcome.value;
    setRemoved((before) => [...before.filter((one) => one.correction.id !== correction.id), { correction, edit }]);
  };

  return (
    <details class="panel-corrections">
      <summary>{t('panel.corrections', corrections.length)}</summary>
      <ul class="panel-list">
        {listed.map((correction) => {
          const edit = gone.find((one) => one.correction.id === correction.id)?.edit;
          const said = correctionSentence(correction, t);
          return (
            <li key={correction.id} class="panel-correction">
              <div>
                <p>{edit === undefined ? said : <s>{said}</s>}</p>
                <p class="panel-hint">
                  {isHere(correction) ? t('panel.saidHere') : hostOf(correction.address)}
                  {' · '}
                  {formatDay(correction.created.slice(0, 10), t)}
                </p>
              </div>
              {edit === undefined ? (
                <Button
                  look="quiet"
                  label={t('panel.removeCorrection', [said])}
                  onPress={() => void remove(correction)}
                >
                  {t('panel.takeBack')}
                </Button>
              ) : (
                <Button look="quiet" onPress={() => void act(actions.undo(edit), t('panel.undone'))}>
                  {t('form.undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
