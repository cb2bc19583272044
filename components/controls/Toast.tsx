import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../translate.tsx';
import { Button } from './Button.tsx';

export interface ToastProps {
  readonly message: string;
  /** One thing to do about it: undo, go on writing. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly onClose: () => void;
  /** Milliseconds until it goes by itself, counted anew when the pointer or the focus leaves it. */
  readonly stay?: number;
}

// oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- pointing at it only keeps it from going away
/** What has just been done, with a way back. Said to screen readers politely. */
export function Toast({ message, action, onClose, stay = 10_000 }: ToastProps): JSX.Element {
  const t = useTranslate();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    timer.current = setTimeout(onClose, stay);
  };
  useEffect(() => {
    release();
    return hold;
  }, [message, stay]);
  return (
    <output class="toast" onMouseEnter={hold} onMouseLeave={release} onFocusIn={hold} onFocusOut={release}>
      <span>{message}</span>
      {action !== undefined && (
        <Button look="quiet" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
      <Button look="quiet" label={t('form.dismiss')} onPress={onClose}>
        <span aria-hidden="true">×</span>
      </Button>
    </output>
  );
}
