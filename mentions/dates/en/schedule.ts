/** English clauses that tell of a plan though nothing in them stands in the future tense: "Brazil votes in October". */
import type { Reading } from '../reading.ts';
import { wordAt } from '../reading.ts';
import type { Tense } from '../time.ts';

/** In the present tense so many words before a date at most: "hosts the summit on October 26". */
const PLANNED_WITHIN = 8;
const PLANNED_VERBS = new Set(
  'holds hosts chairs goes heads kicks submits faces takes elects resumes resume convenes welcomes assumes looms meets travels arrives departs leaves gathers opens begins starts'.split(
    ' ',
  ),
);
/** "go to the polls in June" */
const POLLS_WITHIN = 3;
const GOING = /^(?:go|goes|head|heads)$/;
/** Bounds that set a term: "ordered it done by Friday", "wants a deal before July". */
const BOUND = /^(?:by|before|until)$/;
const DEMANDING = /^(?:order(?:s|ed)?|demand(?:s|ed)?|wants?|seeks?|requires?|required|give[sn]?|gave)$/;
const POSTPONED = /^(?:postponed|delayed|moved|rescheduled|extended|adjourned)$/;
const OUTLOOK = /^(?:expected|due|set|scheduled|likely|slated)$/;
/** What there is no more than one of on its day, and none before it has happened. */
const DONE =
  /^(?:accords?|agreements?|deals?|pacts?|truces?|tariffs?|clash(?:es)?|statements?|letters?|rulings?|decisions?|resolutions?|declarations?|orders?|speech(?:es)?|memos?|incidents?|raids?|strikes?|coups?)$/;

/** What the word `distance` tokens before a date (negative: behind it) says of a plan; `unknown` where nothing. */
export function plannedAt({ tokens, classes }: Reading, index: number, distance: number): Tense {
  const word = wordAt(tokens, index);
  const before = wordAt(tokens, index - 1);
  if (distance < 0) {
    // "A June 30 deadline looms", "The summit on July 7 is expected to focus …"
    if (/^looms?$/.test(word)) return 'future';
    return distance === -2 && OUTLOOK.test(word) && /^(?:is|are)$/.test(before) ? 'future' : 'unknown';
  }
  if (distance <= PLANNED_WITHIN && PLANNED_VERBS.has(word))
    return classes.slice(index, index + distance).includes(',') ? 'unknown' : 'future';
  if (word === 'polls' && distance <= POLLS_WITHIN && GOING.test(wordAt(tokens, index - 3))) return 'future';
  // "was to expire on Sunday": it may have.
  if (word === 'to' && /^(?:was|were)$/.test(before)) return 'due';
  if (distance === 1 && /^(?:to|until)$/.test(word) && POSTPONED.test(before)) return 'future';
  return DEMANDING.test(word) && distance > 1 && BOUND.test(wordAt(tokens, index + distance - 1))
    ? 'future'
    : 'unknown';
}

/** "The March 10 accord", "the April 2 tariffs". */
export const isOfPast = ({ tokens, classes }: Reading, first: number, last: number): boolean =>
  classes.charAt(first - 1) === 't' && (DONE.test(wordAt(tokens, last + 1)) || DONE.test(wordAt(tokens, last + 2)));
