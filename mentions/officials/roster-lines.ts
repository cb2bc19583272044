import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { NamedSighting } from './sighting.ts';
import { Word } from './vocabulary.ts';

/** Fewer pairs of lines are no list. */
const LEAST_PAIRS = 3;
/** The longest line that is an office, and the longest that is a name. */
const [LONGEST_OFFICE, LONGEST_NAME] = [32, 10];
/** The most tokens of a number before a line: "12.", "(3)". */
const NUMBER_REACH = 3;
/** No part of a name behind "Mr." */
const NO_PART = Word.office | Word.post | Word.honorific;
const NO_NAME = NO_PART | Word.topic | Word.body | Word.privateBody | Word.notName | Word.namesake;
/** Between the parts of a name: "REED née HILL Ann". */
const BORN = /^(?:née?|nee|ép(?:ou)?se|épse|veuve)$/u;
/** Goes on with an office in a list. */
const GOES_ON =
  /^(?:of|the|and|for|in|at|to|on|with|de|des|du|la|le|les|charge|based|resident|accredited|concurrently)$/;
/** What follows is where the holder lives. */
const LIVES = /^(?:based|resident|residing|accredited|concurrently)$/;

/** A line of a text. */
interface Line {
  /** Past its number. */
  readonly from: number;
  readonly to: number;
  /** The office or the name that it is. */
  readonly office: OfficePhrase | null;
  readonly name: NameRun | null;
}

/** Those of the lists of a text, and the tokens of their lines. */
export interface Roster {
  readonly sightings: readonly NamedSighting[];
  /** Where the lines begin and end, in text order. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

const NO_ROSTER: Roster = { sightings: [], lines: [] };

/**
 * Lists in which an office and its holder have a line each, turn about: "Minister of Trade / REED Ann / Minister of
 * Finance / …", or the name first, "1. Mr. Tom Reed / Ambassador of Chile / 2. …". Which of the two stands first is
 * what the text's lists begin or end with: there the office has a name on one side alone.
 */
export function rosterLines(passage: Passage, offices: readonly OfficePhrase[]): Roster {
  if (offices.length < LEAST_PAIRS) return NO_ROSTER;
  const lines = linesOf(passage, offices);
  let [above, below, first, last] = [0, 0, 0, 0];
  for (const [order, line] of lines.entries()) {
    if (line.office === null) continue;
    const [hasAbove, hasBelow] = [hasName(lines[order - 1]), hasName(lines[order + 1])];
    if (hasAbove) above++;
    if (hasBelow) below++;
    if (hasBelow && !hasAbove) first++;
    if (hasAbove && !hasBelow) last++;
  }
  const isBelow = first > last;
  if (first === last || (isBelow ? below : above) < LEAST_PAIRS) return NO_ROSTER;
  const sightings: NamedSighting[] = [];
  const pairs: Line[] = [];
  for (const [order, line] of lines.entries()) {
    const other = lines[isBelow ? order + 1 : order - 1];
    const name = other?.name ?? null;
    if (line.office === null || other === undefined || name === null) continue;
    sightings.push({ offices: [line.office], name, role: roleOf(passage, line), rule: 'roster' });
    pairs.push(...(isBelow ? [line, other] : [other, line]));
  }
  return { sightings, lines: pairs };
}

const hasName = (line: Line | undefined): boolean => line !== undefined && line.name !== null;

/** The lines of a text that are an office or a name, those between them included. */
function linesOf(passage: Passage, offices: readonly OfficePhrase[]): Line[] {
  const { tokens } = passage;
  const lines: Line[] = [];
  let next = 0;
  for (let start = 0; start < tokens.length;) {
    let to = start + 1;
    while (to < tokens.length && !passage.startsLine(to)) to++;
    while ((offices[next]?.from ?? Infinity) < start) next++;
    const from = afterNumber(passage, start, to);
    const first = offices[next];
    const hasOffice = first !== undefined && first.from < to;
    lines.push({
      from,
      to,
      office: hasOffice && isOfficeLine(passage, first, from, to) ? first : null,
      name: hasOffice ? null : nameLine(passage, from, to),
    });
    start = to;
  }
  return lines;
}

/** Past "1.", "(2)" or a dot before a line. */
function afterNumber(passage: Passage, start: number, to: number): number {
  let at = start;
  while (at < to && at - start < NUMBER_REACH && !/\p{L}/u.test(passage.written(at))) at++;
  return /\p{L}/u.test(passage.written(at)) ? at : start;
}

/** True where a line is an office and no sentence. */
function isOfficeLine(passage: Passage, office: OfficePhrase, from: number, to: number): boolean {
  if (office.from !== from || to - from > LONGEST_OFFICE || office.plural || office.counterpart || office.isPrivate)
    return false;
  if (!office.capital || office.determiner === 'indefinite' || passage.isPossessive(office.to)) return false;
  for (let at = office.to; at < to; at++) {
    const isOf = passage.isCapital(at) || /^[,&/()'’.-]$/.test(passage.written(at)) || GOES_ON.test(passage.plain(at));
    if (!isOf) return false;
  }
  return passage.written(to - 1) !== '.';
}

/** The name that a line is, what is polite before it left out; `null` where it is none. */
function nameLine(passage: Passage, start: number, to: number): NameRun | null {
  const { tokens, grammar } = passage;
  let from = start;
  while (from < to && passage.is(from, Word.honorific | Word.rank)) from++;
  if (to - start > LONGEST_NAME) return null;
  const polite = from > start;
  let words = 0;
  for (let at = from; at < to; at++) {
    const { shape, plain = '', text = '' } = tokens[at] ?? {};
    if (shape === 'mark' ? !/^[.'’-]$/.test(text) : shape === 'number') return null;
    if (shape === 'mark' || shape === 'initial') continue;
    if (shape === 'lower' && !BORN.test(text) && !grammar.particles.has(plain)) return null;
    if (passage.is(at, polite ? NO_PART : NO_NAME) || passage.affiliations[at] !== undefined) return null;
    if (shape !== 'lower') words++;
  }
  const isWhole = words > 1 || (polite && words === 1);
  return isWhole && passage.isCapital(from) ? { from, to, polite, rank: '', namesake: false, cut: null } : null;
}

/** The line as a reader would quote it, without where the holder lives. */
function roleOf(passage: Passage, { from, to }: Line): string {
  let end = from + 1;
  while (end < to && !LIVES.test(passage.key(end))) end++;
  return passage.text.slice(passage.tokens[from]?.start ?? 0, passage.tokens[end - 1]?.end ?? 0);
}
