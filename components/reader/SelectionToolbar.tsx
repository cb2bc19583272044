import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useTranslate } from '../translate.tsx';

export interface SelectionToolbarProps {
  /** Counts up when the toolbar is to take the focus. */
  readonly focusRequest: number;
  /** A note looks for its passage: that is all there is to do. */
  readonly attaching: boolean;
  readonly onHighlight: () => void;
  readonly onNote: () => void;
  readonly onTags: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * What can be done with the passage just selected. Pressing it leaves the
 * selection alone; the arrow keys go from one act to the next, around the end.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function SelectionToolbar(props: SelectionToolbarProps): JSX.Element {
  const { focusRequest, attaching, onHighlight, onNote, onTags } = props;
  const t = useTranslate();
  const bar = useRef<HTMLDivElement>(null);
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    if (focusRequest > 0) buttons()[0]?.focus();
  }, [focusRequest]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const all = buttons();
    const step = STEPS[event.key];
    const now = all.findIndex((button) => button === event.target);
    const next =
      step !== undefined ? (now + step + all.length) % all.length : { Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={t('reader.toolbar')}
      aria-keyshortcuts="Alt+F10"
      tabIndex={-1}
      ref={bar}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Button look={attaching ? 'primary' : 'quiet'} onPress={onHighlight}>
        {t(attaching ? 'reader.attachHere' : 'reader.highlightIt')}
      </Button>
      {!attaching && (
        <>
          <Button look="quiet" onPress={onNote}>
            {t('form.note')}
          </Button>
          <Button look="quiet" onPress={onTags}>
            {t('form.tags')}
          </Button>
        </>
      )}
    </div>
  );
}
