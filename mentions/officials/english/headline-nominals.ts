import { IN_CLAUSE } from '../clause-words.ts';
import { isParticiple, looksLikeVerb } from '../headlines.ts';
import { ONE_OF_A_STATE } from '../office-classes.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../tokens.ts';
import { Word } from '../vocabulary.ts';

/** The most tokens of a headline on either side of an office. */
const REACH = 30;
const MAX_TOKENS = 28;
/** Before a clause of its own: "Row grows as foreign minister quits". */
const OPENS_CLAUSE = /^(?:as|after|while|if|when|because|before|until|since|that|but|where|why|how)$/;
/** Before whom something is done to, behind several: "Gunmen kill deputy governor". */
const DONE_TO =
  /^(?:over|behind|kill|oust|urge|ask|grill|jail|sack|blame|accuse|praise|mourn|arrest|detain|heckle|greet|defy|impeach|summon|expel)$/;
/** After these an office is no one's yet: "Chile needs president". */
const OPEN_POST = /^(?:gets|needs|seeks|wants|has|lacks|awaits|becomes|is|was|names|chooses|elects|picks|appoints)$/;

/** Before what someone wants to be. */
const AIMS = /^(?:for|as|of|like)$/;

/** A verb as headlines have it: "quits", "visits". */
const isVerb = (token: Token | undefined): boolean => token?.shape === 'lower' && /[a-z][^su\W]s$/.test(token.plain);

/** "quits", "resigned", "to", behind an office that does something. */
const acts = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.gap !== 'line' &&
  token.shape === 'lower' &&
  (isVerb(token) || token.plain === 'to' || IN_CLAUSE.test(token.plain));

/** True where a headline goes on behind "as" with what the office's holder does: "as minister quits". */
export const isClauseOfHeadline = (passage: Passage, office: OfficePhrase): boolean =>
  acts(passage.tokens[office.to]) && isHeadline(passage, office);

/** True where an office without determiner is who acts, or whom it is done to: in headlines, and beside its state. */
export function opensClause(passage: Passage, office: OfficePhrase): boolean {
  const { tokens } = passage;
  const { capital, classes, from, to, served, head } = office;
  const before = tokens[from - 1];
  const after = tokens[to];
  const opensLine = before === undefined || tokens[from]?.gap === 'line';
  const closesLine = after === undefined || after.gap === 'line';
  // "… in January — ambassador"
  const isDash =
    before !== undefined && (/^[—–]$/.test(before.text) || (before.text === '-' && before.gap === 'space'));
  if (!capital && isDash && closesLine) return true;
  // "Party Backs Newcomer for Premier"
  if (!opensLine && to === from + 1 && AIMS.test(before.plain) && !acts(after)) return false;
  // "Search for new UN chief"
  if (!opensLine && before.plain === 'for' && passage.plain(from) === 'new') return false;
  // "during special counsel interviews"
  if (!opensLine && /^(?:during|under|per)$/.test(before.plain)) return false;
  if (isIndian(passage, office)) return true;
  const isHeading = isHeadline(passage, office);
  // "Court throws out president's plea", not the "President's Cup"
  const isOwner = !opensLine && passage.isPossessive(to) && !passage.is(to + 1, Word.namesake | Word.body);
  if (isHeading && isOwner && (ONE_OF_A_STATE.has(classes[0] ?? '') || office.specific)) return true;
  // "a joint call on Kyrgyz president here": as papers write that leave articles out.
  const isLeader = !capital && served.length > 0 && ONE_OF_A_STATE.has(classes[0] ?? '') && to === head + 1;
  if (isLeader && !opensLine && /^(?:on|with|to|by|from)$/.test(before.plain) && !passage.isCapital(to)) return true;
  if (!capital && served.length === 0) {
    const isSubject =
      opensLine ||
      isObject(passage, office) ||
      (/^[,:–—]$/.test(before.text) && after?.shape === 'lower') ||
      (OPENS_CLAUSE.test(before.plain) && acts(after));
    return isHeading && isSubject;
  }
  // "Israeli PM was quoted as saying …": a deck above the text.
  if (opensLine && served.length > 0 && ONE_OF_A_STATE.has(classes[0] ?? '') && !closesLine)
    if (IN_CLAUSE.test(after.plain)) return true;
  // "President of Belarus discussed"
  const withState = served.length > 0 && to - head > 1 && (capital || opensLine);
  const goesOn =
    closesLine ||
    after.shape === 'lower' ||
    after.shape === 'mark' ||
    // "CHILEAN PRESIDENT IN CUBA"
    (isHeading &&
      after.shape === 'upper' &&
      tokens[head]?.shape === 'upper' &&
      /^(?:in|at|on|for|with)$/.test(after.plain)) ||
    // "Chilean Minister To Visit"
    // "Chilean Minister Visiting Peru"
    (isHeading && (looksLikeVerb(after) || isParticiple(after) || after.plain === 'to'));
  // "PM, opposition leader trade barbs"
  const isListed = after?.text === ',' && opensLine && isHeading && opensOffice(passage, to + 1);
  // "Carver meets Irish PM, thanks Dublin"
  const isMet = isHeading && isObject(passage, office);
  return (isHeading || withState) && goesOn && (after?.text !== ',' || isListed || isMet);
}

/** Texts in which "Shri" stands before names: there the Prime Minister is "Prime Minister". */
const indian = new WeakMap<Passage, boolean>();

/** "Prime Minister recalled the visit", "thanked External Affairs Minister for it", as India's ministries write. */
function isIndian(passage: Passage, { capital, classes, to, core, head, former }: OfficePhrase): boolean {
  const isOne = classes[0] === 'pm' || (classes[0] === 'minister' && core < head) || passage.plain(head) === 'eam';
  if (!isOne || !capital || former || passage.isCapital(to)) return false;
  let isShri = indian.get(passage);
  if (isShri === undefined) {
    isShri = passage.capitals.some((at) => /^(?:shri|smt\.?)$/.test(passage.plain(at)));
    indian.set(passage, isShri);
  }
  return isShri;
}

/** "talks with foreign minister", "court jails former premier" */
function isObject(passage: Passage, { from, to, classes, specific, former }: OfficePhrase): boolean {
  const before = passage.tokens[from - 1];
  if (before === undefined || !(specific || to > from + 1 || ONE_OF_A_STATE.has(classes[0] ?? ''))) return false;
  if (OPEN_POST.test(before.plain)) return false;
  // "Trial of ex-president opens"
  if (former && /^(?:of|to|for|on)$/.test(before.plain)) return true;
  return passage.grammar.takesObject.has(before.plain) || DONE_TO.test(before.plain) || isVerb(before);
}

/** An office, or its state before it, and in lower case: no signature of someone else. */
function opensOffice(passage: Passage, at: number): boolean {
  const start = passage.affiliationFrom(at)?.end ?? at;
  for (let index = start; index < start + 3 && !passage.startsLine(index); index++)
    if (passage.opensOffice(index)) return acts(passage.tokens[index + 1]) || passage.isLower(index + 1);
  return false;
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
