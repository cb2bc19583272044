import type { Translate } from '../translate.tsx';

/** An instant as day and time of the reader's own clock. */
export function formatInstant(instant: string, t: Translate): string {
  return new Intl.DateTimeFormat(t('form.locale'), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
