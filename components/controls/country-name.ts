import type { Translate } from '../translate.tsx';

/** The name of a country (ISO 3166-1 alpha-2) in the reader's language; an organisation's short name as it is. */
export function countryName(country: string, t: Translate): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(t('form.locale'), { type: 'region', fallback: 'code' }).of(country) ?? country;
}
