import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import type { PanelActions, Situation } from './panel-model.ts';

export interface SituationNoteProps {
  readonly situation: Exclude<Situation, 'article'>;
  readonly actions: Pick<PanelActions, 'look' | 'reload'>;
}

/** One sentence on why there is no article, and what can be done about it. */
export function SituationNote({ situation, actions }: SituationNoteProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class={`panel-situation panel-situation-${situation}`}>
      <p>{t(`panel.situation.${situation}`)}</p>
      {(situation === 'waiting' || situation === 'page') && (
        <Button onPress={actions.look}>{t('panel.lookAgain')}</Button>
      )}
      {(situation === 'reload' || situation === 'outOfReach') && (
        <Button onPress={actions.reload}>{t('panel.reload')}</Button>
      )}
    </div>
  );
}
