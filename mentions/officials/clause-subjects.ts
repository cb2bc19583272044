import { beforeHonorifics, isNeutral, VERB_REACH } from './clause-words.ts';
import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { NamedSighting, Sighting } from './sighting.ts';
import { compatible, nameKeys } from './people.ts';
import { Word } from './vocabulary.ts';

/*
 * Whom a clause is about, seen from its verb.
 */

/** The names and the offices of a passage as clauses ask for them. */
export interface Named {
  readonly passage: Passage;
  /** Name runs by the token they end before. */
  readonly endingAt: ReadonlyMap<number, NameRun>;
  /** Offices of one person without a name beside them, by the token they end before. */
  readonly officeTo: ReadonlyMap<number, OfficePhrase>;
  /** First token of the title before a name, by the name's own first token. */
  readonly titleFrom: ReadonlyMap<number, number>;
  /** First tokens of the names with titles before or behind. */
  readonly titled: ReadonlySet<number>;
  /** Everything that reads as an office and stands without a name, by the token it ends before. */
  readonly phraseTo: ReadonlyMap<number, OfficePhrase>;
}

/** Someone a clause speaks of, by the name or by the office alone. */
export type Subject =
  { readonly name: NameRun; readonly office: null } | { readonly name: null; readonly office: OfficePhrase };

/** How far back a pronoun's person is looked for, in tokens and in sentences. */
const PRONOUN_REACH = 60;
/** The most tokens between the commas of an apposition, and of a sentence before its second verb. */
const APPOSITION = 18;
const SENTENCE = 40;
/** Between a subject and its verb. */
const AUXILIARY =
  /^(?:is|was|are|were|be|been|being|will|would|has|had|have|also|later|then|now|soon|since|subsequently|to|thus|himself|herself)$/;
/** Says when. */
const WHEN =
  /^(?:on|last|this|next|early|late|earlier|later|today|yesterday|tomorrow|week|month|year|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Before a name that is no subject: "the aide to Ann Hill was replaced". */
const NO_SUBJECT = /^(?:of|to|with|for|by|from|about|against|under|on|over)$/;
/** A sentence goes on with it behind an apposition. */
export const VERB_BEHIND =
  /^(?:is|was|are|were|has|had|have|will|would|became|becomes|remains|remained|took|takes|served|serves|resigned|returns|returned|stays|stayed|continues|continued|keeps|kept|retains|retained|stepped|quit|assumed|assumes)$/;
/** The most words of a title between a preposition and a name. */
const TITLE_REACH = 8;

/** The names and offices of a passage, as the verbs of its clauses ask for them. */
export function namedIn(
  passage: Passage,
  endingAt: ReadonlyMap<number, NameRun>,
  alone: readonly Sighting[],
  titled: readonly NamedSighting[],
): Named {
  const phraseTo = new Map(alone.flatMap(({ offices }) => offices.map((office) => [office.to, office] as const)));
  const officeTo = new Map<number, OfficePhrase>();
  for (const office of phraseTo.values())
    if (office.isPublic && !office.isPrivate && !office.plural && !office.counterpart) officeTo.set(office.to, office);
  const titleFrom = new Map<number, number>();
  for (const { name, offices } of titled)
    if (offices[0] !== undefined && offices[0].from < name.from) titleFrom.set(name.from, offices[0].from);
  return { passage, endingAt, phraseTo, officeTo, titleFrom, titled: new Set(titled.map(({ name }) => name.from)) };
}

/** "was", "has since been" between a subject and its verb. */
export const isAuxiliary = (passage: Passage, at: number): boolean =>
  !passage.startsLine(at) && AUXILIARY.test(passage.key(at));

/** True for words that say when or how. */
export const isWhen = (passage: Passage, at: number): boolean =>
  !passage.startsLine(at) && (WHEN.test(passage.key(at)) || isNeutral(passage, at) || isInYear(passage, at));

/** "in" of "in 2010", "in March" */
const isInYear = (passage: Passage, at: number): boolean =>
  passage.key(at) === 'in' && (passage.tokens[at + 1]?.shape === 'number' || WHEN.test(passage.key(at + 1)));

/** The one person named in this sentence and the one before. */
export function personBefore(passage: Passage, at: number, endingAt: ReadonlyMap<number, NameRun>): NameRun | null {
  let person: NameRun | null = null;
  const others = new Set<string>();
  let sentences = 0;
  for (let index = at; index > 0 && index > at - PRONOUN_REACH && sentences < 2; index--) {
    const name = endingAt.get(index);
    // "a Tamil man", and then "Tamil rebels", are no one.
    if (name !== undefined && /^(?:the|an?)$/.test(passage.key(name.from - 1))) others.add(passage.plain(name.from));
    if (name !== undefined && !name.namesake && !others.has(passage.plain(name.from))) {
      const [a, b] = [
        nameKeys(passage.tokens, name).keys,
        person === null ? null : nameKeys(passage.tokens, person).keys,
      ];
      if (b !== null && !compatible(a, b)) return null;
      if (person === null || name.to - name.from > person.to - person.from) person = name;
    }
    if (passage.tokens[index]?.opens === true) sentences++;
  }
  return person;
}

/** The subject of the verb at `verb`: "Ann Hill, who resigned, was", "the trade minister will", "she was"; else `null`. */
export function subjectBefore(named: Named, verb: number): Subject | null {
  const { passage, endingAt } = named;
  let at = verb;
  while (at > verb - VERB_REACH && !passage.startsLine(at) && goesBefore(passage, at - 1)) at--;
  if (passage.startsLine(at)) return null;
  const own = subjectTo(named, at);
  if (own !== null) return own;
  // "Ann Hill, who was", "the minister who was"
  if (/^(?:who|that)$/.test(passage.key(at - 1)))
    return subjectTo(named, /^[,–—-]$/.test(passage.written(at - 2)) ? at - 2 : at - 1);
  if (/^s?he$/.test(passage.key(at - 1)))
    return byName(personBefore(passage, at - 1, endingAt) ?? lastSubject(named, at - 1));
  if (/^[,)]$/.test(passage.written(at - 1))) return describedBy(named, at - 1);
  if (/^(?:and|but)$/.test(passage.key(at - 1))) return opening(named, at - 1);
  return null;
}

/** Does something with another: "President Tom Reed named Ann Hill". */
const ACTS_ON =
  /^(?:named|names|appointed|appoints|chose|picked|tapped|nominated|selected|installed|fired|sacked|dismissed|removed|ousted|replaced|suspended|met|told|asked|arrested)$/;

/** Whom the sentence before the pronoun at `at` is about: the first it names, but for who does or has it. */
function lastSubject({ passage, endingAt }: Named, at: number): NameRun | null {
  if (passage.tokens[at]?.opens !== true) return null;
  let subject: NameRun | null = null;
  let sentences = 0;
  for (let index = at; index > 0 && index > at - PRONOUN_REACH; index--) {
    const name = endingAt.get(index);
    if (name !== undefined && !name.namesake && name.to - name.from > 1) {
      let verb = index;
      while (verb < index + VERB_REACH && isWhen(passage, verb)) verb++;
      const isAgent = ACTS_ON.test(passage.key(verb));
      const isSubject = passage.isLower(index) || /^[,(]$/.test(passage.written(index));
      if (isSubject && !isAgent && !isObject(passage, name.from)) subject = name;
    }
    if (passage.tokens[index]?.opens === true && ++sentences > 1) break;
  }
  return subject;
}

const byName = (name: NameRun | null | undefined): Subject | null =>
  name === null || name === undefined || name.namesake ? null : { name, office: null };

/** True for what stands between a subject and its verb. */
const goesBefore = (passage: Passage, at: number): boolean => isAuxiliary(passage, at) || isWhen(passage, at);

/** The name that ends before `end`, or before the state it is of: "Ann Hill of Chile". */
export function nameTo({ passage, endingAt }: Pick<Named, 'passage' | 'endingAt'>, end: number): NameRun | undefined {
  const own = endingAt.get(end);
  const state = own === undefined ? passage.affiliationTo(end, 0) : undefined;
  return state !== undefined && passage.key(state.start - 1) === 'of' ? endingAt.get(state.start - 1) : own;
}

/** Who is named right before `end`, as no one's object. */
function subjectTo(named: Named, end: number): Subject | null {
  const { passage, officeTo } = named;
  const name = nameTo(named, end);
  if (name !== undefined) return isObject(passage, name.from) ? null : byName(name);
  const office = officeTo.get(end);
  return office === undefined || NO_SUBJECT.test(passage.key(office.from - 1)) ? null : { name: null, office };
}

/** "the aide to President Ann Hill" */
function isObject(passage: Passage, from: number): boolean {
  let at = from - 1;
  const isTitle = (index: number) =>
    passage.is(
      index,
      Word.office | Word.post | Word.topic | Word.grade | Word.status | Word.body | Word.honorific | Word.rank,
    ) || passage.affiliations[index] !== undefined;
  while (at > from - TITLE_REACH && !passage.startsLine(at + 1) && isTitle(at)) at--;
  if (/^(?:the|a|an|his|her|their|'s)$/.test(passage.key(at))) at--;
  return !passage.startsLine(at + 1) && NO_SUBJECT.test(passage.key(at));
}

/** "Ann Hill, a banker, was", "Ann Hill (Greens) was": whom commas or a bracket that close at `close` describe. */
export function describedBy(named: Named, close: number): Subject | null {
  const { passage } = named;
  const mark = passage.written(close) === ')' ? '(' : ',';
  for (let at = close - 1; at > close - APPOSITION && !passage.startsLine(at + 1); at--) {
    if (passage.tokens[at + 1]?.opens === true && mark === ',') return null;
    // "whose father, Tom Hill, was governor, was": a comma that closes an apposition opens none.
    if (passage.written(at) !== mark || (mark === ',' && VERB_BEHIND.test(passage.key(at + 1)))) continue;
    const subject = subjectTo(named, at);
    if (subject !== null) return subject;
  }
  return null;
}

/**
 * "Ann Hill, the head of Moss Fitzgerald, was": whom the commas describe of which the second ends the last name,
 * where a word for what someone is opens them; else `null`.
 */
export function describedThrough(named: Named, last: NameRun): NameRun | null {
  const { passage } = named;
  const isClosed = passage.written(last.to) === ',' && VERB_BEHIND.test(passage.key(last.to + 1));
  const subject = isClosed ? (describedBy(named, last.to)?.name ?? null) : null;
  // "Ann Hill says the ambassador, Tom Reed, is"
  const isNamed = passage.written(beforeHonorifics(passage, last.from)) === ',';
  if (subject === null || subject.from === last.from || isNamed) return null;
  for (let at = subject.to + 1; at < last.from; at++) if (passage.isLower(at)) return subject;
  return null;
}

/** The comma before the verb that goes on behind "Ann Hill, a banker," whose first comma is at `open`; `open` where none stands. */
export function appositionEnd(passage: Passage, open: number): number {
  if (passage.written(open) !== ',') return open;
  for (let at = open + 2; at < open + APPOSITION && passage.tokens[at]?.opens === false; at++)
    if (passage.written(at) === ',' && VERB_BEHIND.test(passage.key(at + 1))) return at;
  return open;
}

/** "Ann Hill resigned on Friday and was", "The minister quit and was": whom alone the sentence has named so far. */
function opening({ passage, endingAt, officeTo }: Named, end: number): Subject | null {
  let name: NameRun | null = null;
  let office: OfficePhrase | null = null;
  for (let at = end - 1; at > end - SENTENCE && at >= 0; at--) {
    const [run, alone] = [endingAt.get(at + 1), officeTo.get(at + 1)];
    if (run !== undefined && name !== null) return null;
    name = run ?? name;
    if (alone !== undefined && !/^(?:as|a|an)$/.test(passage.key(alone.from - 1))) office = alone;
    if (passage.tokens[at]?.opens !== true) continue;
    if (/^s?he$/.test(passage.key(at)) && name === null) return byName(personBefore(passage, at, endingAt));
    if (name !== null) return byName(name);
    return office?.from === at ? { name: null, office } : null;
  }
  return null;
}
