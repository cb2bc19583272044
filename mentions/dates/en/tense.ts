/** Which way an English clause looks: the verb cue before the date counts first, then the one after. */
import type { Reading } from '../tokens.ts';
import { wordAt } from '../tokens.ts';
import type { Tense } from '../time.ts';
import { FUTURE_CUES, PAST_CUES } from './words.ts';

const FARTHEST_BEFORE = 14;
const FARTHEST_AFTER = 12;

function cue(reading: Reading, index: number): Tense {
  const { tokens, classes } = reading;
  const word = wordAt(tokens, index);
  if (FUTURE_CUES.has(word)) return 'future';
  if (PAST_CUES.has(word)) return 'past';
  if (classes.charAt(index) === 'x' && word.length > 4 && word.endsWith('ed')) return 'past';
  return 'unknown';
}

function endsSentence(reading: Reading, index: number): boolean {
  const letter = reading.classes.charAt(index);
  if (letter === '|') return true;
  return (
    letter === '.' && index > 0 && (reading.tokens.ends[index - 1] ?? 0) - (reading.tokens.starts[index - 1] ?? 0) > 3
  );
}

/** The tense of the clause around tokens `first` to `last`. */
export function englishTense(reading: Reading, first: number, last: number): Tense {
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST_BEFORE) && !endsSentence(reading, index); index--) {
    const found = cue(reading, index);
    if (found !== 'unknown') return found;
  }
  const stop = Math.min(reading.tokens.length, last + FARTHEST_AFTER);
  for (let index = last + 1; index < stop && !endsSentence(reading, index); index++) {
    const found = cue(reading, index);
    if (found !== 'unknown') return found;
  }
  return 'unknown';
}
