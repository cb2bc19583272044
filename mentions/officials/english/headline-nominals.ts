import { IN_CLAUSE } from '../clause-words.ts';
import { looksLikeVerb } from '../headlines.ts';
import { ONE_OF_A_STATE } from '../office-classes.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';

/** The most tokens of a headline on either side of an office. */
const REACH = 30;
const MAX_TOKENS = 28;

/** True where an office without determiner is who acts, or whom it is done to: in headlines, and beside its state. */
export function opensClause(passage: Passage, office: OfficePhrase): boolean {
  const { tokens, grammar } = passage;
  const { capital, classes, from, to, served, head, specific } = office;
  const before = tokens[from - 1];
  const after = tokens[to];
  const opensLine = before === undefined || tokens[from]?.gap === 'line';
  const closesLine = after === undefined || after.gap === 'line';
  // "… in January — ambassador"
  const isDash =
    before !== undefined && (/^[—–]$/.test(before.text) || (before.text === '-' && before.gap === 'space'));
  if (!capital && isDash && closesLine) return true;
  const isHeading = isHeadline(passage, office);
  const isObject = !opensLine && grammar.takesObject.has(before.plain) && specific;
  const isSubject = isObject || opensLine || (/^[,:–—]$/.test(before.text) && after?.shape === 'lower');
  if (!capital && served.length === 0) return isHeading && isSubject;
  // "Israeli PM was quoted as saying …": a deck above the text.
  if (opensLine && served.length > 0 && ONE_OF_A_STATE.has(classes[0] ?? '') && !closesLine)
    if (IN_CLAUSE.test(after.plain)) return true;
  // "President of Belarus discussed"
  const withState = served.length > 0 && to - head > 1;
  const goesOn =
    closesLine ||
    after.shape === 'lower' ||
    after.shape === 'mark' ||
    // "Chilean Minister To Visit"
    (isHeading && (looksLikeVerb(after) || after.plain === 'to'));
  return (isHeading || withState) && goesOn && after?.text !== ',';
}

/** A short line without a full stop at its end. */
function isHeadline({ tokens }: Passage, { from, to }: OfficePhrase): boolean {
  let start = from;
  while (start > 0 && from - start < REACH && tokens[start]?.gap !== 'line' && tokens[start]?.gap !== 'start') start--;
  let end = to;
  while (end < tokens.length && end - to < REACH && tokens[end]?.gap !== 'line') end++;
  if (end - start > MAX_TOKENS) return false;
  // A text's title may end in a full stop.
  if (tokens[start]?.gap === 'start' && end < tokens.length) return true;
  return !/^[.,;:]$/.test(tokens[end - 1]?.text ?? '');
}
