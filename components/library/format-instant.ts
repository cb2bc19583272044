import type { Translate } from '../translate.tsx';

/** An instant as day and time of the reader's own clock; in Vietnamese with numbers alone, as every other day here. */
export function formatInstant(instant: string, t: Translate): string {
  const locale = t('form.locale');
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: locale === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}
