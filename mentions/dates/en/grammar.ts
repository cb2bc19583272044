/** English: detectors in the order in which they win. */
import type { Grammar } from '../grammar.ts';
import { isoDay } from '../numeric.ts';
import { reportedQuarter, sameUnit, unitsApart } from './anaphora.ts';
import { length, repeated } from './durations.ts';
import { dayMonth, monthDay } from './month-day.ts';
import { bareMonth, monthYear, turnedMonth } from './months.ts';
import { numericDay, numericDayMonth } from './numeric.ts';
import { decades, firstMonths, quarterCode, quarterOrHalf, seasons } from './periods.ts';
import {
  dayListMonth,
  dayMonthRange,
  daysMonth,
  monthDayList,
  monthDayRange,
  monthDays,
  monthList,
  monthRange,
  weekdayRange,
} from './ranges.ts';
import { endOfUnit, nearDay, turnedUnit, unitsAgo, weekend } from './relative.ts';
import { englishTense } from './tense.ts';
import { weekdayBeforeName, weekdays } from './weekdays.ts';
import { ENGLISH_WORDS, FUNCTION_WORDS } from './words.ts';
import { bareYear, spokenYear, yearList, yearRange } from './years.ts';

export const english: Grammar = {
  language: 'en',
  lexicon: ENGLISH_WORDS,
  functionWords: FUNCTION_WORDS,
  detectors: [
    isoDay,
    numericDay,
    monthDayRange,
    dayMonthRange,
    monthDays,
    daysMonth,
    monthDayList,
    dayListMonth,
    monthDay,
    dayMonth,
    numericDayMonth,
    monthRange,
    monthList,
    monthYear,
    turnedMonth,
    bareMonth,
    weekdayRange,
    weekdays,
    weekdayBeforeName,
    firstMonths,
    quarterOrHalf,
    quarterCode,
    seasons,
    decades,
    yearRange,
    yearList,
    bareYear,
    spokenYear,
    nearDay,
    turnedUnit,
    unitsAgo,
    weekend,
    endOfUnit,
    unitsApart,
    sameUnit,
    reportedQuarter,
    repeated,
    length,
  ],
  tense: englishTense,
};
