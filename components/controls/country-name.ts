import type { Translate } from '../translate.tsx';

const regionNames = new Map<string, Intl.DisplayNames>();

/** The name of a country (ISO 3166-1 alpha-2) in the reader's language; an organisation's short name as it is. */
export function countryName(country: string, t: Translate): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  const locale = t('form.locale');
  const names = regionNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  regionNames.set(locale, names);
  return names.of(country) ?? country;
}
