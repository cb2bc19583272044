import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** The most words between a name and its verb: ", who has also". */
export const VERB_REACH = 6;

/** Offices that a sentence says of someone; of members, heads and the like it says too much without a body. */
export const SAID = new Set(
  'president pm minister ambassador governor mayor legislator monarch speaker general-secretary secretary-general party-secretary secretary spokes chancellor director-general commissioner lead envoy'.split(
    ' ',
  ),
);
/** Of these a sentence says enough with a body. */
export const SAID_OF_BODIES = new Set('head chair director commander leader adviser judge'.split(' '));

/** A year, a day, an adverb: says when or how. */
export function isNeutral(passage: Passage, at: number): boolean {
  const shape = passage.tokens[at]?.shape;
  return shape === 'number' || (shape === 'lower' && passage.plain(at).endsWith('ly'));
}

/** Index of the word before a name and its honorifics. */
export function beforeHonorifics(passage: Passage, from: number): number {
  let at = from - 1;
  while (at > from - 4 && passage.is(at, Word.honorific | Word.rank) && passage.isCapital(at)) at--;
  return at;
}

/** The most words that describe someone before the name: "former banker", "her brother". */
const DESCRIPTION_REACH = 4;

/**
 * Index of the word that `accepts` takes, before a name and what is polite or tells what he is besides: "named
 * former banker Ann Hill", "named his wife Ann Hill"; else of the word before the name.
 */
export function wordBefore(passage: Passage, from: number, accepts: (word: string) => boolean): number {
  const own = beforeHonorifics(passage, from);
  for (let at = own; at > own - DESCRIPTION_REACH && !passage.startsLine(at + 1); at--) {
    if (accepts(passage.key(at))) return at;
    const isNoun = passage.isLower(at) && !passage.is(at, Word.notName);
    if (!isNoun && !/^(?:his|her|the|former|nobel)$/.test(passage.key(at))) return own;
  }
  return own;
}

/** A verb after a subject; what is elected or named "as the president" has none. */
export const IN_CLAUSE =
  /^(?:has|had|was|is|will|would|said|spoke|took|made|gave|came|went|met|told|left|began|stood|held|led|won|lost|saw|sought|put|arrived|(?!elected|appointed|named|nominated|chosen)\w{3,}ed)$/;

/** Words in lower case that go on with a clause. */
const GOES_ON = new Set(
  'of at in on for to by from with under over who whose which that and or but after before since until during following amid while when where as if because last this next earlier later today yesterday again instead too despite has had was is will said says told'.split(
    ' ',
  ),
);

/** A word in lower case that names a thing or a person: "Chile's head coach", "the ICRC operation". */
export const isNounAt = (passage: Passage, at: number): boolean =>
  passage.isLower(at) && !passage.startsLine(at) && !passage.plain(at).endsWith('ly') && !GOES_ON.has(passage.key(at));

/** The most words of a sentence's beginning before its subject: "In another sign of better relations, the minister". */
const LONGEST_ADVERBIAL = 12;

/** True where the subject of a sentence may begin: behind a comma and a preposition's phrase, or "Meanwhile". */
export function isBehindAdverbial(passage: Passage, at: number): boolean {
  if (passage.written(at - 1) !== ',') return false;
  let from = at - 2;
  while (from > at - LONGEST_ADVERBIAL && passage.tokens[from]?.opens === false && passage.written(from) !== ',')
    from--;
  return (
    passage.tokens[from]?.opens === true &&
    /^(?:in|on|at|after|before|during|for|under|following|amid|with|meanwhile|earlier|later)$/.test(passage.plain(from))
  );
}
