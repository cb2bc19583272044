/** `4 March 2026`, `March 4, 2026`, `4 tháng 3, 2026`: an ISO day as the locale writes it. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
