/** Vietnamese: detectors in the order in which they win. */
import { isoDay } from '../calendar.ts';
import type { Grammar } from '../grammar.ts';
import { BARE_DAYS } from './bare-days.ts';
import { DAYS } from './days.ts';
import { MONTHS } from './months.ts';
import { RELATIVE } from './relative.ts';
import { vietnameseTense } from './tense.ts';
import { WEEKDAYS } from './weekdays.ts';
import { FUNCTION_WORDS, VIETNAMESE_WORDS } from './words.ts';
import { YEARS } from './years.ts';

export const vietnamese: Grammar = {
  language: 'vi',
  lexicon: VIETNAMESE_WORDS,
  functionWords: FUNCTION_WORDS,
  detectors: [isoDay, ...DAYS, ...BARE_DAYS, ...MONTHS, ...WEEKDAYS, ...YEARS, ...RELATIVE],
  tense: vietnameseTense,
  telling: { outside: /^(?:trước|sau|từ|kể|đến|tính)$/, following: /^(?:hiệu lực|kết thúc|phê chuẩn)$/ },
};
