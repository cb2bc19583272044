/** Vietnamese: detectors in the order in which they win, and the clause's tense. */
import { isoDay } from '../calendar.ts';
import type { Grammar } from '../grammar.ts';
import type { Tense } from '../time.ts';
import type { Reading } from '../reading.ts';
import { wordAt } from '../reading.ts';
import { BARE_DAYS } from './bare-days.ts';
import { DAYS } from './days.ts';
import { MONTHS } from './months.ts';
import { RELATIVE } from './relative.ts';
import { WEEKDAYS } from './weekdays.ts';
import { FUNCTION_WORDS, FUTURE_CUES, PAST_CUES, VIETNAMESE_WORDS } from './words.ts';
import { YEARS } from './years.ts';

const FARTHEST = 14;

function tense(reading: Reading, first: number, last: number): Tense {
  const { tokens, classes } = reading;
  const cue = (index: number): Tense => {
    const word = wordAt(tokens, index);
    if (word === 'chụp' && index < first) return 'over';
    // "tới" is also to arrive, "qua" also through: they count behind the date, and in "sắp tới", "vừa qua".
    if ((word === 'tới' || word === 'qua') && index !== last + 1) return 'unknown';
    return FUTURE_CUES.has(word) ? 'future' : PAST_CUES.has(word) ? 'past' : 'unknown';
  };
  // "hồi tháng 5"
  if (wordAt(tokens, first - 1) === 'hồi') return 'over';
  for (let index = last + 1; index <= last + 2 && index < tokens.length; index++) {
    if (classes.charAt(index) === '.') break;
    const found = cue(index);
    if (found !== 'unknown') return found;
  }
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST) && !/[.|]/.test(classes.charAt(index)); index--) {
    const found = cue(index);
    if (found !== 'unknown') return found;
  }
  // "hôm 12/3, ông nói sẽ …": of a day gone by, whatever is said that day.
  if (wordAt(tokens, first - 1) === 'hôm') return 'over';
  for (
    let index = last + 3;
    index < Math.min(tokens.length, last + FARTHEST) && !/[.|]/.test(classes.charAt(index));
    index++
  ) {
    const found = cue(index);
    if (found !== 'unknown') return found;
  }
  return 'unknown';
}

export const vietnamese: Grammar = {
  language: 'vi',
  lexicon: VIETNAMESE_WORDS,
  functionWords: FUNCTION_WORDS,
  detectors: [isoDay, ...DAYS, ...BARE_DAYS, ...MONTHS, ...WEEKDAYS, ...YEARS, ...RELATIVE],
  tense,
};
