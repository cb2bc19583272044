import { formatDateValue, formatDay } from '../controls/date-value.ts';
import type { Translate } from '../translate.tsx';
import type { DateMark } from './mark.ts';

/** How a date's value was worked out, in one sentence of the reader's language. */
export function readingSentence({ mention, fromPublication, quote }: DateMark, t: Translate): string {
  const { reading, reference, type, value } = mention;
  if (type === 'SET') return t('reading.repeats');
  const day = reference === null ? '' : formatDay(reference, t);
  const from = fromPublication ? t('reading.publication', [day]) : day;
  switch (reading) {
    case 'weekday-before':
      return t('reading.weekdayBefore', [quote, from]);
    case 'weekday-after':
      return t('reading.weekdayAfter', [quote, from]);
    case 'year-from-reference':
      return t('reading.yearFromReference', [from]);
    case 'counted-from-reference':
      return t('reading.countedFromReference', [quote, from]);
    case 'unsettled':
      return t('reading.unsettled', [quote]);
    case 'needs-reference':
      return t('reading.needsReference', [quote]);
    case 'from-context':
      return value === null ? t('reading.pointsNowhere', [quote]) : t('reading.fromContext');
    case 'duration':
      return t('reading.duration');
    case 'corrected':
      return t('reading.yours');
    case 'stated':
      return t('reading.stated');
    default:
      return reading satisfies never;
  }
}

/** The value in words; both when two are possible; what repeats in the text's own; that there is none when there is none. */
export function valueWords({ mention }: DateMark, t: Translate): string {
  // "every year" has the value of a length of time: its own words say more.
  if (mention.type === 'SET' && mention.value?.startsWith('P')) return mention.text;
  if (mention.value !== null) return formatDateValue(mention.value, t);
  if (mention.alternatives.length > 0) {
    const words = mention.alternatives.map((value) => formatDateValue(value, t));
    return new Intl.ListFormat(t('form.locale'), { type: 'disjunction' }).format(words);
  }
  return t('reader.noValue');
}
