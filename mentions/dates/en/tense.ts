/** Which way an English clause looks: the verb cue before the date counts first, then the one after. */
import type { Reading } from '../reading.ts';
import { wordAt } from '../reading.ts';
import type { Tense } from '../time.ts';
import { isOfPast, isOfVote, plannedAt } from './schedule.ts';
import {
  ANNOUNCING_CUES,
  FUTURE_CUES,
  JUDGING_VERBS,
  PICTURED,
  PICTURES,
  PLURAL_NOUNS,
  PAST_AUXILIARIES,
  PAST_CUES,
  PROMISING_VERBS,
  PROPOSING_VERBS,
  SCHEDULED_VERBS,
} from './words.ts';

const FARTHEST_BEFORE = 18;
/** Where a sentence's verb stands at the farthest. */
const FARTHEST_PLAN = 40;
const FARTHEST_AFTER = 12;
const ANNOUNCED_WITHIN = 12;
/** "until 9 a.m. Tuesday". */
const UNTIL_WITHIN = 6;
const NOT_UNTIL_WITHIN = 9;
const AHEAD_WITHIN = 3;
/** "ahead of the midterm elections in November" */
const AHEAD_IN_WITHIN = 6;
const WITH_WITHIN = 7;
const SCHEDULED_WITHIN = 2;
const URGED_WITHIN = 5;
const ARRANGED_WITHIN = 7;
/** "may come Friday", "could vote on Friday" */
const MODALS = /^(?:may|might|could|can|should|must)$/;
const MODAL_WITHIN = 8;
/** No one plans these. */
const UNPLANNED =
  /^(?:explosions?|blasts?|bombings?|attacks?|shootings?|killings?|stabbings?|crash(?:es)?|collisions?|accidents?|deaths?|earthquakes?|quakes?|floods?|landslides?|riots?|clash(?:es)?|airstrikes?|assassinations?|arrests?|abductions?|kidnappings?|outages?|resignations?|disappearances?|letters?|statements?|interviews?|tweets?|memos?)$/;
/** What someone is told to do is still to come. */
const URGING_VERBS = /^(?:urg(?:es?|ed|ing)|press(?:es|ed|ing)?|invit(?:es?|ed|ing)|want(?:s|ed)?)$/;

/** What token `index` says, `distance` tokens before the date (negative: after it). */
function cue(reading: Reading, index: number, distance: number): Tense {
  const { tokens, classes } = reading;
  const word = wordAt(tokens, index);
  // "going so far as to resign in March"
  if (FUTURE_CUES.has(word)) return word === 'going' && wordAt(tokens, index + 1) === 'so' ? 'unknown' : 'future';
  const planned = plannedAt(reading, index, distance);
  if (planned !== 'unknown') return planned;
  if (distance > 0 && distance <= MODAL_WITHIN && MODALS.test(word) && classes.charAt(index) === 'x')
    return afterModal(tokens, index, word);
  if (word === 'by' && distance > 1 && isDoneBy(tokens, index)) return 'past';
  if (
    distance > 0 &&
    distance <= ARRANGED_WITHIN &&
    ARRANGED.test(word) &&
    /^(?:is|are|am)$/.test(wordAt(tokens, Math.max(0, index - 1)))
  )
    return 'future';
  // "an explosion on Sunday", whatever is said of it
  if (distance > 0 && distance <= 2 && UNPLANNED.test(word)) return 'past';
  if (word === 'effect' && distance > 0 && distance <= 2)
    return /^tak(?:es?|ing)$/.test(wordAt(tokens, Math.max(0, index - 1))) ? 'future' : 'unknown';
  // "Photo taken on April 4".
  if (distance > 0 && PICTURED.has(word) && PICTURES.has(wordAt(tokens, Math.max(0, index - 1)))) return 'over';
  // What is agreed to or suggested is still to come: "agreed to sign", "suggested that they conclude".
  if (word === 'to') {
    const verb = index > 0 ? wordAt(tokens, index - 1) : '';
    const isAhead =
      PROMISING_VERBS.has(verb) || isUrged(reading, index) || isHeadline(reading, index) || isAbsolute(reading, index);
    return /^(?:is|are|poised|bound|certain|unlikely)$/.test(verb) || (distance > 0 && isAhead) ? 'future' : 'unknown';
  }
  // "to cancel Monday's meeting"
  if (distance > 0 && distance <= 3 && /^(?:cancel|postpone|reschedule|boycott|skip|delay)$/.test(word))
    return 'future';
  if (word === 'that' && index > 0 && PROPOSING_VERBS.has(wordAt(tokens, index - 1))) return 'future';
  if (word === 'until' || word === 'till')
    return distance < 0 || distance > UNTIL_WITHIN ? 'unknown' : wasNot(tokens, index) ? 'past' : 'future';
  if (word === 'place') return /^tak(?:es?|ing)$/.test(wordAt(tokens, Math.max(0, index - 1))) ? 'future' : 'unknown';
  // "ahead of Friday's vote", "since Friday", "calling Monday's drill a warning".
  if (word === 'of') {
    const reach = classes.charAt(index + distance - 1) === 'i' ? AHEAD_IN_WITHIN : AHEAD_WITHIN;
    return distance > 0 && distance <= reach && index > 0 && wordAt(tokens, index - 1) === 'ahead'
      ? 'future'
      : 'unknown';
  }
  // "opens Friday", "is on Friday"
  if (SCHEDULED_VERBS.has(word) && distance > 0 && distance <= SCHEDULED_WITHIN) {
    const isDirect = distance === 1 || /^(?:on|in)$/.test(wordAt(tokens, index + 1));
    return isDirect ? 'future' : 'unknown';
  }
  // "since October", "following July's talks"
  if (distance === 1 && /^(?:since|following)$/.test(word)) return 'over';
  if (distance === 2 && word === 'following' && classes.charAt(index + 1) === 't') return 'past';
  if (distance === 1 && JUDGING_VERBS.has(word)) return 'past';
  // "Through Thursday, they struck": what follows tells.
  const opens = /^[|."]?$/.test(classes.charAt(index - 1));
  if (word === 'through') return distance !== 1 || opens ? 'unknown' : wentThrough(tokens, index) ? 'past' : 'future';
  // "starting Monday", "as soon as Tuesday".
  if (word === 'starting' || word === 'beginning') return distance > 0 && distance <= 2 ? 'future' : 'unknown';
  if (word === 'as' && distance === 1) return isAsSoon(reading, index) ? 'future' : 'unknown';
  if (ANNOUNCING_CUES.has(word)) {
    // "higher than expected in August"
    if (wordAt(tokens, Math.max(0, index - 1)) === 'than') return distance > 0 ? 'past' : 'unknown';
    // "a set of measures", "set out by the envoy on May 31", "set the tone"
    if (word === 'set' && /^(?:of|out|up|off|forth|the|an?)$/.test(wordAt(tokens, index + 1)))
      return wordAt(tokens, index + 1) === 'of' ? 'unknown' : 'past';
    if (distance > ANNOUNCED_WITHIN || (PLURAL_NOUNS.has(word) && wordAt(tokens, index + 1) !== 'to')) return 'unknown';
    // "has been scheduled for Wednesday"
    const isArranged = distance > 0 && distance <= SCHEDULED_WITHIN && /^(?:for|on)$/.test(wordAt(tokens, index + 1));
    if (
      isArranged &&
      /^ha(?:s|ve) been$/.test(`${wordAt(tokens, Math.max(0, index - 2))} ${wordAt(tokens, index - 1)}`)
    )
      return 'future';
    const toCome = distance > 0 ? toHappen(reading, index) : null;
    if (toCome !== null) return toCome;
    // "the minister, who was expected in Lima on Thursday"
    if (word === 'expected' && distance > 2 && wordAt(tokens, index + 1) === 'in') return 'future';
    for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
      if (PAST_AUXILIARIES.has(wordAt(tokens, before))) return 'past';
    }
    return distance > 0 || word.endsWith('s') ? 'future' : 'unknown';
  }
  // "expects to have enough by May", not "to have met in May"
  if (word === 'have' && isToCome(tokens, index)) return 'unknown';
  const isPast = PAST_CUES.has(word) || (classes.charAt(index) === 'x' && /..[^e]ed$/.test(word));
  return isPast && !(index > 0 && /^(?:be|is|are)$/.test(wordAt(tokens, index - 1))) ? 'past' : 'unknown';
}

/** Participles that do not end in -ed. */
const PARTICIPLES =
  /ed$|^(?:laid|made|put|set|given|drawn|written|taken|held|brought|sent|won|led|built|seen|begun|chosen|shown|sold|told|thrown|spoken)$/;

/** "a deal laid out by the president in May", not "to be held by the council in May". */
function isDoneBy(tokens: Reading['tokens'], by: number): boolean {
  const verb = /^(?:out|up|down|forward)$/.test(wordAt(tokens, by - 1)) ? by - 2 : by - 1;
  return verb > 0 && PARTICIPLES.test(wordAt(tokens, verb)) && !/^(?:be|being|are|is)$/.test(wordAt(tokens, verb - 1));
}

/** What people are said to be doing who will: "is visiting Lima on Wednesday". */
const ARRANGED =
  /^(?:visiting|meeting|hosting|travell?ing|flying|arriving|leaving|speaking|heading|returning|chairing|attending)$/;

/** "will have", "to have" and what no participle follows. */
function isToCome(tokens: Reading['tokens'], have: number): boolean {
  const [before, after] = [wordAt(tokens, Math.max(0, have - 1)), wordAt(tokens, have + 1)];
  return /^(?:to|will|ll|shall|must|can)$/.test(before) && !PAST_CUES.has(after) && !/(?:ed|en|wn)$/.test(after);
}

/**
 * "was scheduled to leave on Saturday", "on Saturday was due to leave": reported before it happens, where "the council,
 * which was due to meet on Saturday" may have.
 */
function toHappen({ tokens }: Reading, index: number): 'future' | 'due' | null {
  const isPlanned =
    index > 0 &&
    index + 1 < tokens.length &&
    ANNOUNCING_CUES.has(wordAt(tokens, index)) &&
    /^(?:was|were)$/.test(wordAt(tokens, index - 1)) &&
    wordAt(tokens, index + 1) === 'to';
  if (!isPlanned) return null;
  return /^(?:which|that|who)$/.test(wordAt(tokens, index - 2)) ? 'due' : 'future';
}

/** "as soon as Tuesday", "as early as Friday"; "had warned as early as August". */
function isAsSoon({ tokens, classes }: Reading, as: number): boolean {
  const word = wordAt(tokens, as - 1);
  return /^(?:soon|late)$/.test(word) || (word === 'early' && classes.charAt(as + 1) === 'W');
}

/** "may come", and "may have come". */
function afterModal(tokens: Reading['tokens'], modal: number, word: string): Tense {
  const next = wordAt(tokens, modal + 1);
  const isNot = next === 'not';
  if ((isNot ? wordAt(tokens, modal + 2) : next) === 'have') return 'past';
  // "he could not attend on Friday"
  return isNot && word === 'could' ? 'unknown' : 'future';
}

/** "urging the prime minister to go in June" */
function isUrged({ tokens }: Reading, to: number): boolean {
  for (let index = to - 2; index >= Math.max(0, to - URGED_WITHIN); index--)
    if (URGING_VERBS.test(wordAt(tokens, index))) return true;
  return false;
}

/** ", with the court to rule on Friday". */
function isAbsolute({ tokens, classes }: Reading, to: number): boolean {
  for (let index = to - 1; index > Math.max(0, to - WITH_WITHIN); index--)
    if (wordAt(tokens, index) === 'with') return classes.charAt(index - 1) === ',';
  return false;
}

/** What is done to a time that is still to run: "extended the deadline through Friday". */
const STRETCHED =
  /^(?:extended|scheduled|planned|booked|postponed|renewed|authori[sz]ed|funded|needed|expected|suspended|closed|barred|banned)$/;

/** "talks continued through Sunday". */
function wentThrough(tokens: Reading['tokens'], through: number): boolean {
  for (let index = through - 1; index >= Math.max(0, through - UNTIL_WITHIN); index--) {
    const word = wordAt(tokens, index);
    if (STRETCHED.test(word)) return false;
    if (/^(?:ran|rose|went|was|were)$|..[^e]ed$/.test(word)) return true;
  }
  return false;
}

/** "did not come until October". */
function wasNot(tokens: Reading['tokens'], until: number): boolean {
  for (let index = until - 1; index >= Math.max(0, until - NOT_UNTIL_WITHIN); index--)
    if (/^(?:did|didn|wasn|weren|hadn|couldn)$/.test(wordAt(tokens, index))) return true;
  return false;
}

/** How far the end of a headline may be. */
const LONGEST_HEADLINE = 20;

/** A line without a full stop: there "to" stands for "will". */
function isHeadline({ classes }: Reading, index: number): boolean {
  const end = classes.indexOf('|', index);
  const rest = classes.slice(index, end === -1 ? undefined : end);
  return rest.length <= LONGEST_HEADLINE && !/[."?!]/.test(rest);
}

function endsSentence(reading: Reading, index: number): boolean {
  const letter = reading.classes.charAt(index);
  if (letter === '|') return true;
  if (letter !== '.' || index === 0) return false;
  const before = reading.classes.charAt(index - 1);
  const length = (reading.tokens.ends[index - 1] ?? 0) - (reading.tokens.starts[index - 1] ?? 0);
  // "… on our side". At a rally", "… ended the war. On Friday", not "Nov. 5", "3 p.m."
  return length > 3 || before === '"' || before === ')' || (before === 'x' && length > 1);
}

/** "is also expected to meet …, and …, on Thursday": what a long sentence's verb says of its end. */
function isPlannedFarBefore(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  const stop = Math.max(0, first - FARTHEST_PLAN);
  for (let index = first - 1; index >= stop && !endsSentence(reading, index); index--) {
    const word = wordAt(tokens, index);
    // "following the dismissal of the minister on January 16"
    if (/^(?:following|after|since|strikes?)$/.test(word) || UNPLANNED.test(word)) return false;
    const isPlan = ANNOUNCING_CUES.has(word) && wordAt(tokens, index + 1) === 'to';
    if (isPlan && /^(?:is|are|also|now)$/.test(wordAt(tokens, index - 1))) return true;
    if (FUTURE_CUES.has(word)) return true;
  }
  return false;
}

/** "began on October 8", "broke out in May": told of what is over, however near the next such day is. */
function isOver({ tokens, classes }: Reading, first: number): boolean {
  const on = first - 1;
  if (classes.charAt(on) !== 'i' && classes.charAt(on) !== 'P') return false;
  const verb = /^(?:out|place)$/.test(wordAt(tokens, on - 1)) ? on - 2 : on - 1;
  const isPast = verb > 0 && /^(?:began|broke|took|erupted|occurred|happened|died|started)$/.test(wordAt(tokens, verb));
  return isPast && wordAt(tokens, verb - 1) !== 'be';
}

/** The tense of the clause around tokens `first` to `last`. */
export function englishTense(reading: Reading, first: number, last: number): Tense {
  const planned = toHappen(reading, last + 2);
  if (planned !== null) return planned;
  if (isOver(reading, first)) return 'over';
  if (isOfPast(reading, first, last)) return 'past';
  if (isOfVote(reading, first, last)) return 'unknown';
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST_BEFORE) && !endsSentence(reading, index); index--) {
    const found = cue(reading, index, first - index);
    if (found !== 'unknown') return found;
  }
  const stop = Math.min(reading.tokens.length, last + FARTHEST_AFTER);
  for (let index = last + 1; index < stop && !endsSentence(reading, index); index++) {
    const found = cue(reading, index, last - index);
    if (found !== 'unknown') return found;
  }
  if (isPlannedFarBefore(reading, first)) return 'future';
  // "a deal by December"
  return wordAt(reading.tokens, first - 1) === 'by' ? 'future' : 'unknown';
}
