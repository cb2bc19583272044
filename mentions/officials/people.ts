import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Grammar, Passage } from './passage.ts';
import { namePartOf } from '../tokens/spelling.ts';
import { isVietnameseSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';
import type { OfficialForm } from '../mention.ts';

/** One place of the text that names a person. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Index of the token it begins at. */
  readonly token: number;
  readonly form: OfficialForm;
  readonly rule: string;
}

/** A person while the text is being read. */
export interface Person {
  /** Folded parts of the fullest name seen. */
  keys: string[];
  parts: readonly Token[];
  /** Folded parts of the name in other letters, or none. */
  alias: readonly string[];
  /** Other spellings of parts of the name, and the part of `keys` each stands for. */
  readonly spellings: Map<string, string>;
  /** As written; `null` for an office holder without a name. */
  name: string | null;
  readonly places: Place[];
  /** Token of the first place; infinite while there is none. */
  firstAt: number;
  /** Token of the last place a `Timeline` has passed; -1 before the first. */
  seenAt: number;
  /** Of those the last one that gives the whole name or a title; -1 before the first. */
  namedAt: number;
  readonly roles: {
    text: string;
    bare: string;
    words: number;
    classes: readonly string[];
    token: number;
    /** A sentence says it, no title: a career is told so. */
    isSaid?: boolean;
    /** The text is about the person's getting it. */
    isGiven?: boolean;
    /** Was held before. */
    isFormer?: boolean;
    /** Of a party or a body, as far as its words tell. */
    isOfBody?: boolean;
    /** The state or body whose office it is, where its words say so. */
    code?: string | undefined;
  }[];
  readonly served: string[];
  readonly classes: Set<string>;
  former: boolean;
  /** The years in office are over, as everyone knows, whatever the text says. */
  isOver: boolean;
  /** Named only as someone's counterpart so far: token of that place. */
  counterpartAt: number | null;
  /** First token of the name of the one whose office it is too: a predecessor's. */
  partnerAt: number | null;
  /** That one's deputy. */
  isDeputy: boolean;
  /** Replaces another, or is replaced. */
  side: 'heir' | 'former' | null;
  /** States of counterparts, which this one does not serve. */
  readonly othersServe: Set<string>;
  /** The portfolio in which this one is another's counterpart, or empty. */
  portfolio: string;
  /** First token of the name of the person whose official this is. */
  owner: number | null;
  /** Whose official this is, stands before the office: "its minister". */
  possessed: boolean;
  /** "our envoy", of those who write. */
  isOurs: boolean;
  /** The one state that has the office a text gives without its state. */
  implied: string | null;
  /** Party and state of a member of Congress as the text gives them: "R-Texas". */
  seat: string | null;
  /** The text says itself, at some place, whom the person serves. */
  isStated: boolean;
  /** Another's counterpart named by an office: of another state. */
  isOther: boolean;
  readonly grammar: Grammar;
}

/** A person of whom nothing is known yet but a name. */
export function newPerson(keys: string[], parts: readonly Token[], name: string | null, grammar: Grammar): Person {
  return {
    keys,
    parts,
    alias: [],
    spellings: new Map(),
    name,
    places: [],
    firstAt: Number.POSITIVE_INFINITY,
    seenAt: -1,
    namedAt: -1,
    roles: [],
    served: [],
    classes: new Set(),
    former: false,
    isOver: false,
    counterpartAt: null,
    partnerAt: null,
    isDeputy: false,
    side: null,
    othersServe: new Set(),
    portfolio: '',
    owner: null,
    possessed: false,
    isOurs: false,
    implied: null,
    seat: null,
    isStated: false,
    isOther: false,
    grammar,
  };
}

/** Adds a place the person is named at. */
export function addPlace(person: Person, place: Place): void {
  person.places.push(place);
  person.firstAt = Math.min(person.firstAt, place.token);
}

const JUNIOR_OR_SENIOR = new Set(['jr', 'jnr', 'sr', 'snr']);

/** Folded parts of a name: particles and periods stay out, nicknames in. */
export function nameKeys(tokens: readonly Token[], run: NameRun): { keys: string[]; parts: Token[] } {
  const keys: string[] = [];
  const parts: Token[] = [];
  for (let index = run.from; index < run.to; index++) {
    const token = tokens[index];
    if (token === undefined || token.shape === 'mark' || (run.cut !== null && token.start >= run.cut)) continue;
    const isCut = run.cut !== null && index === run.to - 1;
    const key = isCut ? namePartOf(token.plain.slice(0, run.cut - token.start)) : token.spelling.namePart;
    if (keys.length > 0 && JUNIOR_OR_SENIOR.has(key)) continue;
    keys.push(key);
    parts.push(token);
  }
  return { keys, parts };
}

/** Given names and what they are short for. */
const GIVEN = new Set(
  'joe-joseph bill-william bob-robert jim-james mike-michael tom-thomas tony-anthony dick-richard ted-edward jack-john chuck-charles dan-daniel ron-ronald don-donald dave-david ken-kenneth steve-stephen liz-elizabeth sam-samuel ben-benjamin chris-christopher nick-nicholas tim-timothy ed-edward matt-matthew andy-andrew greg-gregory jeff-jeffrey rob-robert will-william alex-alexander josh-joshua pete-peter phil-philip bibi-benjamin'.split(
    ' ',
  ),
);

/** Before a father's name. */
export const FATHER = /^(?:bin|ibn|bint)$/;

/** "Tarek bin Omar" against "Faris bin Tarek bin Omar": the one is the other's father. */
function isFather(short: readonly string[], long: readonly string[]): boolean {
  const [given = ''] = short;
  const at = long.findIndex((part) => part === given || alike(part, given));
  return at > 1 && FATHER.test(long[at - 1] ?? '');
}

/**
 * True when the two lists of name parts can be one person: the shorter's parts all occur in the longer, in any order.
 *
 * @param isOfTable one list is not from the text: Michael Martin is no typing error for Micheal Martin
 */
export function compatible(a: readonly string[], b: readonly string[], isOfTable = false): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || isFather(short, long)) return false;
  if (short.length === 2 && long.length > 2 && areTwoVietnamese(short, long)) return false;
  const [one = '', other = ''] = [a[0], b[0]];
  if (long.length === 1 && (endsOf(one).includes(other) || endsOf(other).includes(one))) return true;
  const rest = [...long];
  let initials = 0;
  for (const part of short) {
    let at = rest.indexOf(part);
    if (at < 0 && part.length === 1) {
      at = rest.findIndex((its) => its.startsWith(part));
      initials++;
    } else if (at < 0) {
      at = rest.findIndex((its) => its.length === 1 && part.startsWith(its));
      if (at < 0) at = rest.findIndex((its) => GIVEN.has(`${part}-${its}`) || GIVEN.has(`${its}-${part}`));
      if (at < 0) at = rest.findIndex((its) => alike(its, part) || (!isOfTable && isMistyped(its, part)));
      else initials++;
    }
    if (at < 0) return a.length !== b.length && isHyphenApart(a, b);
    rest.splice(at, 1);
  }
  return initials < short.length;
}

/** "Lê Cường" is no Lê Văn Cường: a whole name of syllables has all of them. */
const areTwoVietnamese = (short: readonly string[], long: readonly string[]): boolean =>
  short[0] === long[0] && short[1] === long[long.length - 1] && long.every(isVietnameseSyllable);

/** "Lee Jae Myung" and "Lee Jae-myung" */
export function isHyphenApart(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a, b].map((keys) => keys.flatMap((key) => key.split('-')));
  return one !== undefined && one.length === other?.length && compatible(one, other);
}

/** A part of a name as all its spellings with double letters, with i and y, have it: Zelensky and Zelenskiy. */
export const soundOf = (part: string): string => part.replaceAll(/[yj]/g, 'i').replaceAll(/(.)\1+/g, '$1');

/** The first and the last part of a name in one word with hyphens, which stand for it: "Waker" of Waker-uz-Zaman; else none. */
export function endsOf(name: string): string[] {
  const parts = name.split('-');
  return parts.length > 2 ? [parts[0] ?? '', parts[parts.length - 1] ?? ''] : [];
}

/** A word's letters in order. */
export const lettersOf = (part: string): string => Array.from(part).sort().join('');

/** One of two is a typing error for the other: Zelensky and Zelesnky. */
export const isMistyped = (a: string, b: string): boolean =>
  a.length > 5 && a.length === b.length && a[0] === b[0] && lettersOf(a) === lettersOf(b);

/** One spelling apart, in a long word two: Oleksandr and Oleksander. */
export function alike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const allowed = length >= 10 ? 2 : 1;
  if (length < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  let j = 0;
  let edits = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    if (++edits > allowed) return false;
    if (a.length >= b.length) i++;
    if (b.length >= a.length) j++;
  }
  return edits + (a.length - i) + (b.length - j) <= allowed;
}

/** "Tổng thống" of "Tổng thống nước này": which, only the text tells. */
const withoutPointer = (role: string): string => role.replace(/ (?:của )?nước này$/u, '');

/** The office as a reader would quote it: without determiner, state adjective and status. */
export function roleText(passage: Passage, offices: readonly OfficePhrase[]): string {
  const [first, last] = [offices[0], offices[offices.length - 1]];
  return first === undefined || last === undefined ? '' : withoutPointer(passage.slice(first.core, last.to));
}

/** The office without the states in it: what a counterpart of another state holds too. */
export function bareRole({ tokens, affiliations }: Passage, offices: readonly OfficePhrase[]): string {
  const [first, last] = [offices[0], offices[offices.length - 1]];
  if (first === undefined || last === undefined) return '';
  let role = '';
  for (let index = first.core; index < last.to; index++) {
    const token = tokens[index];
    if (token === undefined || affiliations[index]?.kind === 'country') continue;
    role += (token.gap === 'none' || role === '' ? '' : ' ') + token.text;
  }
  return withoutPointer(role).replace(/(?: (?:of|the|của|nước|and|và))+$/, '');
}

/** True where the words of the offices tell that they are not the home's: "tổng thống". */
export const isAbroad = ({ foreignOffices }: Grammar, roles: readonly string[]): boolean =>
  foreignOffices !== null && roles.length > 0 && roles.every((role) => foreignOffices.test(role.toLowerCase()));

/** The name as written, on one line, without an editor's bracket: "(President Vladimir) Putin". */
export function nameText({ text, tokens }: Passage, run: NameRun): string {
  const [from, to] = [tokens[run.from], tokens[run.to - 1]];
  if (from === undefined || to === undefined) return '';
  const written = text.slice(from.start, run.cut ?? to.end);
  // "(Russian President Vladimir) Putin" begins within a bracket, "Robert (Bob) Hill" has one.
  return written.replace(/^([^(]*)\)/, '$1').replaceAll(/\s+/g, ' ');
}
