import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';

export interface SelectionToolbarProps {
  readonly onHighlight: () => void;
  readonly onNote: () => void;
  readonly onTags: () => void;
}

/** What can be done with the passage just selected. Pressing it leaves the selection alone. */
export function SelectionToolbar({ onHighlight, onNote, onTags }: SelectionToolbarProps): JSX.Element {
  const t = useTranslate();
  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={t('reader.toolbar')}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Button look="quiet" onPress={onHighlight}>
        {t('reader.highlightIt')}
      </Button>
      <Button look="quiet" onPress={onNote}>
        {t('form.note')}
      </Button>
      <Button look="quiet" onPress={onTags}>
        {t('form.tags')}
      </Button>
    </div>
  );
}
