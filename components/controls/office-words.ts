import type { Official } from '../../mentions/mention.ts';
import type { Translate } from '../translate.tsx';
import { countryName } from './country-name.ts';

/** Office and country in one line, `former` said; empty when neither is known. */
export function officeWords({ role, country, former }: Omit<Official, 'id' | 'name'>, t: Translate): string {
  const office = role !== null && former ? t('reader.former', [role]) : role;
  return [office, country === null ? null : countryName(country, t)].filter((part) => part !== null).join(' · ');
}
