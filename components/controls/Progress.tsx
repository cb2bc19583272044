import type { JSX } from 'preact';
import { useTranslate } from '../translate.tsx';
import { Button } from './Button.tsx';

export interface ProgressProps {
  /** What is going on. */
  readonly label: string;
  readonly done: number;
  /** `null` while it is not known. */
  readonly total: number | null;
  /** `null` where it cannot be stopped any more. */
  readonly onCancel: (() => void) | null;
}

/** A long piece of work: how far it is, and the way to stop it. */
export function Progress({ label, done, total, onCancel }: ProgressProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class="progress">
      <span id="progress-label">{label}</span>
      <progress
        aria-labelledby="progress-label"
        {...(total === null ? {} : { value: Math.min(done, total), max: Math.max(total, 1) })}
      />
      {onCancel !== null && <Button onPress={onCancel}>{t('form.cancel')}</Button>}
    </div>
  );
}
