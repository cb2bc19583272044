import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';
import { ChosenCount } from './ChosenCount.tsx';
import { NameField } from './NameField.tsx';

export interface TagSelectionBarProps {
  /** Most used first; not empty. */
  readonly chosen: readonly [string, ...string[]];
  /** How many of them a search hides. */
  readonly notShown: number;
  readonly onNone: () => void;
  readonly onMerge: (name: string) => void;
  readonly onRemove: () => void;
}

/** What can be done to the tags chosen. Nothing asks twice: all of it can be taken back. */
export function TagSelectionBar({ chosen, notShown, onNone, onMerge, onRemove }: TagSelectionBarProps): JSX.Element {
  const t = useTranslate();
  const [merging, merge] = useState(false);
  return (
    <section class="library-selection" aria-label={t('library.tags.selection')}>
      <div class="library-selection-line">
        <ChosenCount said={t('library.tags.chosen', chosen.length)} chosen={chosen.length} notShown={notShown} />
        <Button look="quiet" onPress={onNone}>
          {t('library.selection.none')}
        </Button>
        {!merging && chosen.length > 1 && <Button onPress={() => merge(true)}>{t('library.tags.mergeChosen')}</Button>}
        <Button look="danger" onPress={onRemove}>
          {t('form.delete')}
        </Button>
      </div>
      {merging && (
        <NameField
          label={t('library.tags.mergedName')}
          name=""
          suggestion={chosen[0]}
          action={() => t('library.tags.mergeChosen')}
          onName={onMerge}
          onLeave={() => merge(false)}
        />
      )}
    </section>
  );
}
