import type { AffiliationAt } from './affiliations.ts';
import { inHeadline, looksLikeVerb } from './headlines.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** Places that are given names too. */
const GIVEN =
  /^(?:jordan|israel|chad|georgia|santiago|aden|kenya|german|london|paris|sydney|dane|sofia|milan|florence|ireland|india|francis|france)$/;
/** Of these a capitalised word behind them makes a name. */
const MOSTLY_GIVEN = /^(?:jordan|israel|chad|georgia|santiago|aden)$/;
/** These and others are with an initial behind them: "VICTORIA J. REED". */
const WITH_INITIAL = /^(?:jordan|israel|chad|georgia|santiago|victoria|virginia|sydney|carolina|dakota|florence)$/;
/** Places that are surnames too. */
const SURNAMES =
  /^(?:montenegro|muscat|birmingham|scotland|jordan|washington|spain|holland|ireland|england|wales|lagos|cleveland|nepal|oman|berlin|london|lima|rome|monaco|dublin|kingston|wellington|amman|florence|milan|trinidad)$/;
/** Before a place. */
const AT_PLACE = /^(?:in|of|from|to|at|near|for|the|across|outside|around|inside|via|leaving|visit(?:s|ed|ing)?)$/;
/** Letters behind a name. */
const LETTERS = /^(?:[QK]C|SC|MP|MEP|MSP|[OCK]BE|DBE|AM|AO)$/;
const TITLE = Word.office | Word.post | Word.honorific | Word.rank;
/** The most words between a comma and an office behind a name. */
const APPOSED_REACH = 4;

/** A capitalised word no list knows, on the same line as the one before. */
function isUnknown(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const isName = token?.shape === 'title' && token.gap === 'space' && passage.flags(at) === 0;
  return isName && passage.affiliations[at] === undefined;
}

/** An office between commas begins at `at`: ", the defence minister". */
function isApposed(passage: Passage, at: number): boolean {
  if (passage.written(at) !== ',') return false;
  for (let index = at + 1; index <= at + APPOSED_REACH && !passage.startsLine(index); index++) {
    if (passage.is(index, Word.office | Word.post)) return true;
    if (passage.isMark(index)) return false;
  }
  return false;
}

/** "Defense Minister Israel Katz", "Jordan Carver, the mayor", "Chad Carver said" */
function isGivenName(passage: Passage, { start, end }: AffiliationAt): boolean {
  const { tokens } = passage;
  if (!isUnknown(passage, end) || AT_PLACE.test(passage.plain(start - 1))) return false;
  if (isApposed(passage, end + 1)) return true;
  const goesOn = passage.isCapital(end + 1) && tokens[end + 1]?.gap === 'space';
  if (goesOn || looksLikeVerb(tokens[end])) return false;
  const run = { from: start, to: end + 1, polite: false, rank: '', namesake: false, cut: null };
  if (inHeadline(tokens, run)) return false;
  return (
    MOSTLY_GIVEN.test(passage.plain(start)) ||
    (!passage.startsLine(start) && passage.is(start - 1, TITLE | Word.topic) && passage.isCapital(start - 1))
  );
}

const isBeforeInitial = (passage: Passage, { start, end }: AffiliationAt): boolean =>
  WITH_INITIAL.test(passage.plain(start)) &&
  passage.tokens[end]?.shape === 'initial' &&
  passage.isCapital(end + 1) &&
  !AT_PLACE.test(passage.plain(start - 1));

/** "Prime Minister Luis Montenegro", "Ann Scotland, the minister" */
function isSurname(passage: Passage, { start, end }: AffiliationAt): boolean {
  const { tokens } = passage;
  const given = start - 1;
  if (passage.startsLine(start) || !isUnknown(passage, given) || tokens[start]?.gap !== 'space') return false;
  if (passage.isCapital(end) && tokens[end]?.gap === 'space' && !LETTERS.test(passage.written(end))) return false;
  const run = { from: given, to: end, polite: false, rank: '', namesake: false, cut: null };
  if (inHeadline(tokens, run)) return false;
  const first = isUnknown(passage, given - 1) && !passage.startsLine(given) ? given - 1 : given;
  const before = passage.written(first - 1) === ',' ? first - 2 : first - 1;
  return passage.is(before, TITLE) || isApposed(passage, end);
}

/** "Minister KANO Taro": the surname in capitals. */
function isShouted(passage: Passage, { start, end }: AffiliationAt): boolean {
  const isBehindTitle = passage.is(start - 1, TITLE | Word.topic) && !passage.startsLine(start);
  const isBefore = isUnknown(passage, end) && !(passage.isCapital(end + 1) && passage.tokens[end + 1]?.gap === 'space');
  return isBehindTitle && isBefore && passage.isCapital(start - 1) && passage.tokens[start - 1]?.shape === 'title';
}

/** "Air India", "Radio France International", "France 24": a firm that works all over the world. */
function isFirms(passage: Passage, { start, end, kind }: AffiliationAt): boolean {
  const isNamed = kind === 'country' && passage.isCapital(start - 1) && !passage.startsLine(start);
  if (isNamed && passage.plain(start - 1) === 'air') return true;
  if (passage.plain(start) !== 'france') return false;
  const isChannel =
    /^(?:24|inter|info)$/.test(passage.plain(end)) && !/^(?:in|from|across)$/.test(passage.plain(start - 1));
  return isChannel || (isNamed && passage.plain(start - 1) === 'radio');
}

/** The places of an English text that are parts of names there: "Jordan Carver", "Luis Montenegro", "Air India". */
export function placesInNames(passage: Passage, places: readonly AffiliationAt[]): ReadonlySet<AffiliationAt> {
  const word = ({ start }: AffiliationAt) => passage.plain(start);
  const found = new Set<AffiliationAt>();
  const given = new Set<string>();
  const surnames = new Set<string>();
  const both = ({ start, end }: AffiliationAt) => `${passage.plain(start)} ${passage.plain(end)}`;
  const ones = places.filter(({ start, end, kind }) => end === start + 1 && kind !== 'organisation');
  for (const place of ones) {
    const shape = passage.tokens[place.start]?.shape;
    if (shape === 'upper' && place.kind === 'city' && isShouted(passage, place)) found.add(place);
    if (isBeforeInitial(passage, place)) found.add(place);
    if (shape !== 'title') continue;
    if (isFirms(passage, place)) found.add(place);
    if (GIVEN.test(word(place)) && isGivenName(passage, place)) given.add(both(place));
    if (SURNAMES.test(word(place)) && isSurname(passage, place)) surnames.add(word(place));
  }
  if (given.size > 0) for (const place of ones) if (given.has(both(place))) found.add(place);
  if (surnames.size === 0) return found;
  // A text about both: only where the whole name stands.
  const isPlaceToo = new Set(ones.filter(({ start }) => AT_PLACE.test(passage.plain(start - 1))).map(word));
  for (const place of ones)
    if (surnames.has(word(place)) && (isSurname(passage, place) || !isPlaceToo.has(word(place)))) found.add(place);
  return found;
}
