import type { Correction } from '../../annotations/schemas.ts';
import type { Translate } from '../translate.tsx';
import { countryName } from './country-name.ts';
import { formatDateValue } from './date-value.ts';

/** What the reader said, as a sentence: “the minister” is Ana Ruiz, Foreign Minister, Spain. */
export function correctionSentence(correction: Correction, t: Translate): string {
  const wording = correction.quote ?? correction.text;
  switch (correction.kind) {
    case 'not-official':
      return t('panel.saidNoOfficial', [wording]);
    case 'official-is': {
      const { name, role, country } = correction.official;
      const office = [role, country === null ? null : countryName(country, t)].filter((part) => part !== null);
      return t('panel.saidIs', [wording, [name, ...office].join(', ')]);
    }
    case 'date-value':
      return correction.value === null
        ? t('panel.saidNoDate', [wording])
        : t('panel.saidIs', [wording, formatDateValue(correction.value, t)]);
  }
}
