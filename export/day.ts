/** Made once for each locale: making one takes a thousand times as long as using it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** `4 March 2026`, `March 4, 2026`, `4 tháng 3, 2026`: an ISO day as the locale writes it. */
export function formatDay(day: string, locale: string): string {
  const format = FORMATS.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  FORMATS.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
