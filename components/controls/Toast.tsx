import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTranslate } from '../translate.tsx';
import { Button } from './Button.tsx';

export interface ToastProps {
  readonly message: string;
  /** Offered when the act can be taken back. */
  readonly onUndo?: () => void;
  readonly onClose: () => void;
  /** Milliseconds until it goes by itself; the pointer or the focus on it does not hurry it. */
  readonly stay?: number;
}

/** What has just been done, with a way back. Said to screen readers politely. */
export function Toast({ message, onUndo, onClose, stay = 10_000 }: ToastProps): JSX.Element {
  const t = useTranslate();
  useEffect(() => {
    const timer = setTimeout(onClose, stay);
    return () => clearTimeout(timer);
  }, [message, stay]);
  return (
    <output class="toast">
      <span>{message}</span>
      {onUndo !== undefined && (
        <Button look="quiet" onPress={onUndo}>
          {t('form.undo')}
        </Button>
      )}
      <Button look="quiet" label={t('form.dismiss')} onPress={onClose}>
        <span aria-hidden="true">×</span>
      </Button>
    </output>
  );
}
