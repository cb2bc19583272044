const NAMES = new Map<string, Intl.DisplayNames>();

/** The country of an ISO 3166-1 alpha-2 code in the language of the locale; anything else, such as `ASEAN`, as it is. */
export function countryName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  const names = NAMES.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  NAMES.set(locale, names);
  return names.of(country) ?? country;
}
