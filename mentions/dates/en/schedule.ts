/** English clauses that tell of a plan though nothing in them stands in the future tense: "Brazil votes in October". */
import type { Reading } from '../reading.ts';
import { wordAt } from '../reading.ts';
import type { Tense } from '../time.ts';

/** In the present tense so many words before a date at most: "hosts the summit on October 26". */
const PLANNED_WITHIN = 8;
const PLANNED_VERBS = new Set(
  'holds hosts chairs goes heads kicks submits faces takes elects resumes resume convenes welcomes assumes looms meets travels arrives departs leaves gathers opens begins begin starts ends expires retires flies prepares reconvene'.split(
    ' ',
  ),
);
/** "go to the polls in June" */
const POLLS_WITHIN = 3;
const GOING = /^(?:go|goes|head|heads)$/;
/** Bounds that set a term: "ordered it done by Friday", "wants a deal before July". */
const BOUND = /^(?:by|before|until)$/;
const DEMANDING = /^(?:order(?:s|ed)?|demand(?:s|ed)?|wants?|seeks?|requires?|required|give[sn]?|gave)$/;
/** What is meant to be done by a date: "a path to normal life by July", "a pledge to leave by May". */
const AIMS =
  /^(?:path|way|plan|effort|aim|goal|target|deal|pledge|promise|commitment|bid|time|roadmap|mandate|drive|race|chance|order)s?$/;
const AIMED_WITHIN = 14;
const POSTPONED = /^(?:postponed|delayed|moved|rescheduled|extended|adjourned)$/;
const OUTLOOK_WITHIN = 8;
const OUTLOOK = /^(?:expected|due|set|scheduled|likely|slated)$/;
/** What there is no more than one of on its day, and none before it has happened. */
const DONE =
  /^(?:accords?|agreements?|deals?|pacts?|truces?|tariffs?|clash(?:es)?|statements?|letters?|rulings?|decisions?|resolutions?|declarations?|orders?|speech(?:es)?|memos?|incidents?|raids?|strikes?|coups?)$/;

/** In the progressive of what is arranged. */
const MOVING = /^(?:heading|travell?ing|flying|arriving|leaving|returning|going|meeting|departing)$/;

const isOutlook = (tokens: Reading['tokens'], at: number): boolean =>
  OUTLOOK.test(wordAt(tokens, at)) &&
  (/^(?:is|are)$/.test(wordAt(tokens, at - 1)) || /^(?:is|are)$/.test(wordAt(tokens, at - 2)));

/** "moved most of its races to June 2" */
const POSTPONED_WITHIN = 8;
const TO_BE_WITHIN = 4;
const CONDITION_WITHIN = 14;
const ASKED_WITHIN = 3;
const ASKING = /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?|know|knew|see|unclear|sure)$/;

function isPostponed(tokens: Reading['tokens'], to: number): boolean {
  for (let index = to - 1; index >= Math.max(0, to - POSTPONED_WITHIN); index--)
    if (POSTPONED.test(wordAt(tokens, index))) return true;
  return false;
}

/** "if he wins in November", not "asked if he meant it on Thursday". */
function isCondition({ tokens, classes }: Reading, index: number, distance: number): boolean {
  if (/[,-]/.test(classes.slice(index, index + distance))) return false;
  for (let before = index - 1; before >= Math.max(0, index - ASKED_WITHIN); before--)
    if (ASKING.test(wordAt(tokens, before))) return false;
  return true;
}

/** What the word `distance` tokens before a date (negative: behind it) says of a plan; `unknown` where nothing. */
export function plannedAt(reading: Reading, index: number, distance: number): Tense {
  const { tokens, classes } = reading;
  const word = wordAt(tokens, index);
  const before = wordAt(tokens, index - 1);
  if (distance < 0) {
    // "A June 30 deadline looms", "On Monday, Ann Hill is expected to land …"
    if (/^looms?$/.test(word)) return 'future';
    return distance >= -OUTLOOK_WITHIN && OUTLOOK.test(word) && /^(?:is|are)$/.test(before) ? 'future' : 'unknown';
  }
  if (distance <= PLANNED_WITHIN && PLANNED_VERBS.has(word))
    return classes.slice(index, index + distance).includes(',') ? 'unknown' : 'future';
  if (word === 'polls' && distance <= POLLS_WITHIN && GOING.test(wordAt(tokens, index - 3))) return 'future';
  // "was to expire on Sunday": it may have.
  if (word === 'to' && /^(?:was|were)$/.test(before)) return 'due';
  // "is set to meet", "are currently scheduled to take part", "on track to vote"
  if (word === 'to' && (before === 'track' || before === 'preparing' || isOutlook(tokens, index - 1))) return 'future';
  // "is heading to Rome on Saturday"
  if (MOVING.test(word) && /^(?:is|are)$/.test(before) && distance <= PLANNED_WITHIN) return 'future';
  if (distance === 1 && /^(?:to|until)$/.test(word) && isPostponed(tokens, index)) return 'future';
  // "elections to be held in April", "beyond November"
  if (word === 'be' && before === 'to' && distance <= TO_BE_WITHIN) return 'future';
  if (word === 'beyond' && distance === 1) return 'future';
  // "if he wins in November"
  if (word === 'if' && distance <= CONDITION_WITHIN && isCondition(reading, index, distance)) return 'future';
  const isAim = word === 'to' && AIMS.test(before) && distance <= AIMED_WITHIN;
  return (DEMANDING.test(word) || isAim) && distance > 1 && BOUND.test(wordAt(tokens, index + distance - 1))
    ? 'future'
    : 'unknown';
}

const VOTES =
  /^(?:presidential|general|parliamentary|midterm|primary|elections?|votes?|polls?|ballots?|referendums?|midterms)$/;
/** Of one that was held: "won the November election", "after the November vote". */
const HELD = /^(?:won|win|wins|lost|during|after|since|following|of)$/;
const HELD_WITHIN = 4;

/** "interfere in the November vote, officials said", "in November’s election": the nearest one, whatever is said of it. */
export function isOfVote({ tokens, classes }: Reading, first: number, last: number): boolean {
  // A weekday's vote is told of as other things are.
  if (/[Ww]/.test(classes.charAt(first))) return false;
  const isOwner = classes.startsWith("'x", last + 1);
  if (classes.charAt(first - 1) !== (isOwner ? 'i' : 't') || !VOTES.test(wordAt(tokens, last + (isOwner ? 3 : 1))))
    return false;
  for (let index = first - 1; index >= Math.max(0, first - HELD_WITHIN); index--)
    if (HELD.test(wordAt(tokens, index))) return false;
  return true;
}

/** "The March 10 accord", "the April 2 tariffs". */
export const isOfPast = ({ tokens, classes }: Reading, first: number, last: number): boolean =>
  classes.charAt(first - 1) === 't' && (DONE.test(wordAt(tokens, last + 1)) || DONE.test(wordAt(tokens, last + 2)));
