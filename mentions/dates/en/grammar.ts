/** English: detectors in the order in which they win. */
import { isoDay } from '../calendar.ts';
import type { Grammar } from '../grammar.ts';
import { DAYS } from './days.ts';
import { DURATIONS } from './durations.ts';
import { MONTHS } from './months.ts';
import { FIGURES } from './numeric.ts';
import { PERIODS } from './periods.ts';
import { RELATIVE } from './relative.ts';
import { englishTense } from './tense.ts';
import { WEEKDAYS } from './weekdays.ts';
import { ENGLISH_WORDS, FUNCTION_WORDS } from './words.ts';
import { YEARS } from './years.ts';

export const english: Grammar = {
  language: 'en',
  lexicon: ENGLISH_WORDS,
  functionWords: FUNCTION_WORDS,
  detectors: [isoDay, ...FIGURES, ...DAYS, ...MONTHS, ...WEEKDAYS, ...PERIODS, ...YEARS, ...RELATIVE, ...DURATIONS],
  tense: englishTense,
  telling: {
    outside: /^(?:before|since|after|by|until|till|from)$/,
    following: / (?:effect|effective|force|ended|ending|ratified|lasted|followed|deadline|withdrawal)$/,
  },
};
