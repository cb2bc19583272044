import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/*
 * What one line of a list of offices and names is.
 */

/** The longest line that is an office, and the longest that is a name. */
const [LONGEST_OFFICE, LONGEST_NAME] = [32, 10];
/** The most tokens of a number before a line: "12.", "(3)". */
const NUMBER_REACH = 3;
/** The most tokens of letters behind a name: "Q.C., M.P." */
const LETTERS_REACH = 12;
/** No part of a name behind "Mr." */
const NO_PART = Word.office | Word.post | Word.honorific;
const NO_NAME = NO_PART | Word.topic | Word.body | Word.privateBody | Word.notName | Word.namesake;
/** Between the parts of a name: "REED née HILL Ann". */
const BORN = /^(?:née?|nee|ép(?:ou)?se|épse|veuve)$/u;
/** Goes on with an office in a list. */
const GOES_ON =
  /^(?:of|the|and|for|in|at|to|on|with|without|de|des|du|la|le|les|charge|responsible|coordinating|based|resident|accredited|concurrently)$/;
/** Degrees, orders and seats behind a name, without a comma. */
const LETTERS =
  /^(?:MPs?|MS|MSP|MEP|MLA|MK|JP|KC|QC|SC|AM|AO|AC|OBE|CBE|MBE|KBE|DBE|GCB|GCMG|CMG|GBM|GBS|SBS|BBS|MH|PhD|MD|Esq|Jr|Sr)$/;

/** Offices that are surnames too, and months that are names. */
const SURNAMES = /^(?:king|prince|bishop|judge|marshal|major|dean|duke|baron|earl|mayor|april|may|june|august)$/;

/** A line of a text. */
export interface Line {
  /** Past its number. */
  readonly from: number;
  readonly to: number;
  /** The office or the name that it is; both where an office stands behind a name. */
  readonly office: OfficePhrase | null;
  readonly name: NameRun | null;
  /** Whether a line of letters alone follows, which are this name's. */
  readonly hasLetters: boolean;
}

/** The lines of a text, those of letters alone left out: "GBS, JP" between a name and an office. */
export function linesOf(passage: Passage, offices: readonly OfficePhrase[]): Line[] {
  const { tokens } = passage;
  const lines: Line[] = [];
  let next = 0;
  for (let start = 0; start < tokens.length;) {
    let to = start + 1;
    while (to < tokens.length && !passage.startsLine(to)) to++;
    while ((offices[next]?.from ?? Infinity) < start) next++;
    const from = afterNumber(passage, start, to);
    const last = lines.at(-1);
    if (last?.name && to - from <= LETTERS_REACH && areLetters(passage, from, to)) {
      lines[lines.length - 1] = { ...last, hasLetters: true };
    } else lines.push({ from, to, ...lineAt(passage, from, to, offices.slice(next, next + 2)), hasLetters: false });
    start = to;
  }
  return lines;
}

function lineAt(
  passage: Passage,
  from: number,
  to: number,
  [first, second]: readonly OfficePhrase[],
): Pick<Line, 'office' | 'name'> {
  // "Honourable Tom King Minister for Trade"
  const isSurname = first !== undefined && first.from > from && isSurnameAt(passage, first.to - 1);
  const next = isSurname && second?.from === first.to ? second : first;
  // "Tom Reed MP"
  const isLetters = next !== undefined && next.from > from && LETTERS.test(passage.written(next.from));
  if (next === undefined || next.from >= to || isLetters) return { office: null, name: nameLine(passage, from, to) };
  const office = isOfficeLine(passage, next, to) ? next : null;
  if (office?.from === from) {
    // "Senator the Hon. Ann Hill": her line.
    const name = afterHonorifics(passage, office.to, to) > office.to ? nameLine(passage, office.to, to) : null;
    return name === null ? { office, name } : { office: null, name };
  }
  // "Honourable Tom Reed Minister for Trade", not "His Majesty Baginda Sultan Omar"
  const isWhole = office !== null && office.classes[0] !== 'monarch';
  const name = isWhole ? nameLine(passage, from, office.from) : null;
  return { office: name === null ? null : office, name };
}

/** Past "1.", "(2)", "1st" or a dot before a line. */
function afterNumber(passage: Passage, start: number, to: number): number {
  let at = start;
  while (at < to && at - start < NUMBER_REACH && !/\p{L}/u.test(passage.written(at))) at++;
  if (at > start && /^(?:st|nd|rd|th)$/.test(passage.written(at))) at++;
  return /\p{L}/u.test(passage.written(at)) ? at : start;
}

/** Before "(open new window)" at a line's end: words in lower case, which no office ends with. */
export function beforeAside(passage: Passage, from: number, to: number): number {
  if (passage.written(to - 1) !== ')') return to;
  let open = to - 2;
  while (open > from && passage.isLower(open)) open--;
  return passage.written(open) === '(' && open < to - 2 ? open : to;
}

/** True where a line is an office, up to its end, and no sentence. */
function isOfficeLine(passage: Passage, office: OfficePhrase, end: number): boolean {
  const to = beforeAside(passage, office.to, end);
  if (to - office.from > LONGEST_OFFICE || office.plural || office.counterpart || office.isPrivate) return false;
  if (!office.capital || office.determiner === 'indefinite' || passage.isPossessive(office.to)) return false;
  for (let at = office.to; at < to; at++) {
    const isOf = passage.isCapital(at) || /^[,&/()'’.-]$/.test(passage.written(at)) || GOES_ON.test(passage.plain(at));
    if (!isOf) return false;
  }
  return passage.written(to - 1) !== '.';
}

const isSurnameAt = (passage: Passage, at: number): boolean =>
  SURNAMES.test(passage.plain(at)) && passage.tokens[at]?.shape === 'title';

/** The name that a line is, what is polite before it and the letters behind it left out; `null` where it is none. */
function nameLine(passage: Passage, start: number, end: number): NameRun | null {
  const { tokens, grammar } = passage;
  const from = afterHonorifics(passage, start, end);
  const to = beforeLetters(passage, from, end);
  if (to - from > LONGEST_NAME) return null;
  const polite = from > start;
  let words = 0;
  for (let at = from; at < to; at++) {
    const { shape, plain = '', text = '' } = tokens[at] ?? {};
    if (shape === 'mark' ? !/^[.'’-]$/.test(text) : shape === 'number') return null;
    if (shape === 'mark' || shape === 'initial') continue;
    if (shape === 'lower' && !BORN.test(text) && !grammar.particles.has(plain)) return null;
    const isSurname = words > 0 && at === to - 1 && isSurnameAt(passage, at);
    if ((!isSurname && passage.is(at, polite ? NO_PART : NO_NAME)) || passage.affiliations[at] !== undefined)
      return null;
    if (shape !== 'lower') words++;
  }
  const isWhole = words > 1 || (polite && words === 1);
  return isWhole && passage.isCapital(from) ? { from, to, polite, rank: '', namesake: false, cut: null } : null;
}

/** Past "The Right Honourable", "Dr." */
function afterHonorifics(passage: Passage, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (passage.termIs(at, Word.honorific | Word.rank)) at = passage.term(at)?.end ?? at + 1;
    else if (passage.written(at) === 'The' && passage.termIs(at + 1, Word.honorific)) at++;
    else break;
  }
  return Math.min(at, end);
}

/** Before ", Q.C., M.P.", "(R)", "(Audrey TANG)" and "MP" behind a name. */
function beforeLetters(passage: Passage, from: number, end: number): number {
  let to = end;
  // Further on no name ends: a long line is read once.
  for (let at = from + 1; at < Math.min(to, from + LONGEST_NAME + LETTERS_REACH); at++) {
    const mark = passage.written(at);
    if (/^[,(]$/.test(mark) && areLetters(passage, at + 1, end)) to = at;
    if (mark === '(' && isAlias(passage, at, end)) to = at;
  }
  while (to > from + 2 && LETTERS.test(passage.written(to - 1))) to--;
  return to;
}

/** "(Audrey TANG)": a name in brackets up to a line's end. */
function isAlias(passage: Passage, open: number, end: number): boolean {
  if (passage.written(end - 1) !== ')' || end - open > LONGEST_NAME) return false;
  for (let at = open + 1; at < end - 1; at++)
    if (!passage.isCapital(at) && !/^[.'’-]$/.test(passage.written(at))) return false;
  return end > open + 3;
}

/** Capitals, marks and nothing else. */
function areLetters(passage: Passage, from: number, to: number): boolean {
  let letters = 0;
  for (let at = from; at < to; at++) {
    const { shape, text = '' } = passage.tokens[at] ?? {};
    const isCapitals = (shape === 'upper' || shape === 'initial') && text.length <= 5;
    if (!isCapitals && !(shape === 'mark' && /^[.,()]$/.test(text)) && !LETTERS.test(text)) return false;
    if (shape !== 'mark') letters++;
  }
  return letters > 0;
}
