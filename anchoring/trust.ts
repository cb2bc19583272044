import { NAMES_OF_ITS_OWN, type Place } from './place.ts';

/**
 * How much must speak for a place before a note is put there. A statement in
 * its place (the same neighbours on both sides) may have changed much; the
 * fewer its neighbours, the more alike it has to be, and without them its
 * facts must agree. Chosen on the generated cases of
 * `tests/unit/anchoring/cases.ts`; what is in doubt is lost.
 */
const LIKENESS_IN_PLACE = { sameFacts: 0.35, otherFacts: 0.45 } as const;
const LIKENESS_BESIDE = { sameWords: 0.5, otherWords: 0.65 } as const;
const LIKENESS_ALONE = 0.8;
/**
 * Of texts less alike than this, one is another story: neighbours prove nothing. Measured on pairs of ministry
 * statements and of agency stories, which share formulas: 99 in 100 are less alike than 0.21, all less than 0.36; of
 * two states of one article, edited and cut, all more than 0.4.
 */
const SAME_STORY = 0.25;
const SURELY_SAME_STORY = 0.4;
/** A passage of this many words speaks for itself, if a sibling sentence can be ruled out. */
const LONG_PASSAGE = 8;
const VERY_LONG_PASSAGE = 80;
const VERY_LONG_PASSAGE_KEPT = 0.75;
const SHORT_PASSAGE = 4;
const SHORTEST_STATEMENT = 4;
const WHOLE_PASSAGE = 0.9;
const PASSAGE_KEPT = 0.4;
const REWORDED_PASSAGE_KEPT = 0.2;
const LIKENESS_AROUND_WORDS = 0.5;

/** What is known of the two texts beyond the place itself. */
export interface Circumstances {
  /** The passage reads the same there. */
  readonly isSame: boolean;
  /** The whole old text is known, so that every sibling sentence has its own place. */
  readonly isWhole: boolean;
  /** Share of the shorter text that stands in the other, in runs of words, 0 to 1. */
  readonly textLikeness: number;
}

/** Whether the place found is the passage's. */
export function isTrusted(place: Place, { isSame, isWhole, textLikeness }: Circumstances): boolean {
  if (!isSame && !keepsEnough(place)) return false;
  if (isSame && place.words >= LONG_PASSAGE && isWhole) return true;
  if (isLongAndKept(place)) return true;
  const likeness = place.statementLikeness;
  const isOtherStory = textLikeness < SAME_STORY;
  const neighbours = isOtherStory ? 0 : Number(place.left === 'same') + Number(place.right === 'same');
  const isInPlace = neighbours === 2 || (neighbours === 1 && (place.left === 'edge' || place.right === 'edge'));
  if (isInPlace) {
    if (textLikeness < SURELY_SAME_STORY) return likeness >= LIKENESS_BESIDE.otherWords;
    // Text put between two sentences of a passage makes it no other passage.
    if (place.words >= LONG_PASSAGE && place.passageKept >= WHOLE_PASSAGE) return true;
    return likeness >= LIKENESS_IN_PLACE[place.agreesOnFacts ? 'sameFacts' : 'otherFacts'];
  }
  const isWholeText = place.left === 'edge' && place.right === 'edge';
  if (neighbours === 1 || (isWholeText && isWhole && !isOtherStory)) {
    return likeness >= LIKENESS_BESIDE[isSame ? 'sameWords' : 'otherWords'] && (isWhole || place.agreesOnFacts);
  }
  if (!isWhole && place.names < NAMES_OF_ITS_OWN) return false;
  const shortest = isOtherStory ? LONG_PASSAGE : SHORTEST_STATEMENT;
  return likeness >= LIKENESS_ALONE && place.statementWords >= shortest && place.agreesOnFacts;
}

/** No sibling has all the words of several sentences, nor most words of very many. */
function isLongAndKept({ words, isAcross, passageKept }: Place): boolean {
  if (isAcross && words >= LONG_PASSAGE && passageKept === 1) return true;
  return words >= VERY_LONG_PASSAGE && passageKept >= VERY_LONG_PASSAGE_KEPT;
}

/** A changed passage keeps a part of its words, or is a word or two replaced within a statement that stands. */
function keepsEnough({ passageKept, isHeld, words, statementLikeness }: Place): boolean {
  if (passageKept >= PASSAGE_KEPT) return true;
  if (!isHeld) return false;
  return words <= SHORT_PASSAGE
    ? statementLikeness >= LIKENESS_AROUND_WORDS
    : passageKept >= REWORDED_PASSAGE_KEPT && statementLikeness >= LIKENESS_BESIDE.otherWords;
}
