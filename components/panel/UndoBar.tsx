import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import type { PanelActions, PanelEdit } from './panel-model.ts';
import { useAct } from './use-act.ts';

const SENTENCES = {
  'edit-annotation': 'editAnnotation',
  'delete-annotation': 'deleteAnnotation',
  'tag-article': 'tagArticle',
  'delete-article': 'deleteArticle',
  'add-correction': 'addCorrection',
  'remove-correction': 'removeCorrection',
  'retarget-annotation': 'retargetAnnotation',
  'decline-wording': 'declineWording',
  'correct-article': 'correctArticle',
} as const satisfies Record<PanelEdit['act'], string>;

export interface UndoBarProps {
  readonly lastEdit: PanelEdit | null;
  readonly undo: PanelActions['undo'];
}

/** The last act that can be taken back, until the reader hides it. */
export function UndoBar({ lastEdit, undo }: UndoBarProps): JSX.Element {
  const t = useTranslate();
  const act = useAct();
  const [hidden, hide] = useState<string | null>(null);
  const shown = lastEdit !== null && lastEdit.edit !== hidden ? lastEdit : null;
  return (
    <div class="panel-undo" aria-live="polite" data-empty={shown === null}>
      {shown !== null && (
        <>
          <span>{t(`panel.act.${SENTENCES[shown.act]}`)}</span>
          <Button look="quiet" onPress={() => void act(undo(shown.edit), t('panel.undone'))}>
            {t('form.undo')}
          </Button>
          <Button look="quiet" label={t('form.dismiss')} onPress={() => hide(shown.edit)}>
            <span aria-hidden="true">×</span>
          </Button>
        </>
      )}
    </div>
  );
}
