import { isAbroad, type Person } from './people.ts';
import type { People } from './people-index.ts';
import { Word } from './vocabulary.ts';
import { EVER, leaderOf } from './leader-table.ts';
import { LEADS, type Held, heldBy, heldByOthers, isLead } from './leads.ts';
import type { States } from './states.ts';
import { isState } from './affiliations.ts';
import { dateline } from './provenance.ts';
import { delegationState, listedDelegation } from './english/delegations.ts';
import { hostsState } from './english/hosts.ts';
import { ownOrganisation } from './own-organisations.ts';
import type { Passage } from './passage.ts';

/** The most words of a title between "and" and a name. */
const LONGEST_TITLE = 8;
/** Who serves another. */
const AIDE = /^(?:aide|advis[eo]r|spokes(?:man|woman|person)|counsel|secretary|assistant)$/;
/** The most words from "to" to the name of whom an aide serves: "to former Chilean President Ann Hill". */
const AIDED_REACH = 7;
/** How far back the holder stands of whom "his" and "her" tell. */
const HOLDER_REACH = 30;
/** The most words from aides to the last that is named of them. */
const AIDES_REACH = 16;

/** The police of whom no state is said are those of the place that the report is from, whoever writes it. */
const isOfPolice = ({ roles }: Person): boolean => roles.some(({ text }) => /\bpolice\b/i.test(text));

/** Gives every official without a state the one that `states` finds. */
export function inferServed(passage: Passage, states: States, people: People): void {
  const { tokens, grammar } = passage;
  const later: Person[] = [];
  const held: Held = new Map(LEADS.map((office) => [office, heldBy(people, office)] as const));
  let main: Person | null = null;
  // "The Indian delegation included Foreign Secretary Ann Hill": of the states that have one, this.
  for (const person of people.all) {
    if (person.grammar !== grammar || person.isStated || person.implied === null) continue;
    const listed = listedDelegation(passage, person.firstAt);
    if (listed !== null) person.served.splice(0, person.served.length, listed);
  }
  for (const person of people.all) {
    if (person.grammar !== grammar || person.served.length > 0 || !isLead(person.classes)) continue;
    if (main === null || person.places.length > main.places.length) main = person;
  }
  /** The text's own state, once presidents and prime ministers are known. */
  let led: { readonly code: string | null; readonly isMost: boolean } | undefined;
  const endingAt = new Map(people.all.flatMap((person) => person.places.map(({ end }) => [end, person] as const)));
  const sure = people.all.filter(({ served, classes }) => served.length > 0 || isLead(classes));
  const sureAt = new Map(
    sure.flatMap((person) => (person.served.length > 0 ? person.places.map(({ token }) => [token, person]) : [])),
  );
  const rank = ({ classes, firstAt }: Person) => (isLead(classes) ? firstAt - tokens.length : firstAt);
  const inOrder = people.all.filter(({ served }) => served.length === 0).sort((a, b) => rank(a) - rank(b));
  for (const person of inOrder) {
    if (person.grammar !== grammar || person.served.length > 0) continue;
    if (led === undefined && !isLead(person.classes)) led = ownState(sure, grammar, states.main);
    const beside = isLead(person.classes) ? undefined : besideOf(passage, person.firstAt, endingAt)?.served[0];
    if (beside !== undefined) {
      person.served.push(beside);
      continue;
    }
    person.owner ??= aidesOf(passage, person);
    if (person.owner !== null) later.push(person);
    const { classes, parts, firstAt: at, possessed, isOther } = person;
    const holder =
      holderOf(passage, people, person) ??
      aideOf(passage, people, at) ??
      ownOrganisation(passage, person) ??
      (isOfPolice(person) ? dateline(passage) : null) ??
      (person.isOurs ? (passage.writers ?? states.home) : null) ??
      listedDelegation(passage, at) ??
      delegationState(passage, person, (end) => endingAt.has(end) && endingAt.get(end) !== person) ??
      hostsState(passage, person, sureAt);
    if (holder !== null) {
      person.served.push(holder);
      continue;
    }
    const code = states.of({
      classes,
      parts,
      at,
      possessed,
      isOther,
      isAbroad: isAbroad(
        grammar,
        person.roles.map(({ text }) => text),
      ),
      isMain: person === main,
      held: heldByOthers(person, held),
      others: person.othersServe,
      led: led?.code ?? null,
      isLedByMost: led?.isMost === true,
      person,
    });
    if (code === null) continue;
    person.served.push(code);
    // The first of a text from there.
    if (led?.code === null && code === states.place) led = { code, isMost: false };
  }
  for (const person of later) {
    // "Zelenskiy's chief of staff" serves the state Zelenskiy serves.
    const name = tokens[person.owner ?? 0]?.plain ?? '';
    const owner = people.having(name)[0]?.served[0] ?? leaderOf([name], EVER)?.terms.at(-1)?.code;
    if (owner !== undefined) person.served.splice(0, person.served.length, owner);
  }
}

/**
 * The text's own state: of the one in office whom it names first with a title and without his state, or else of the first
 * one, where that is the state the text names far more often than any other.
 */
function ownState(
  people: readonly Person[],
  grammar: Person['grammar'],
  main: string | null,
): { readonly code: string | null; readonly isMost: boolean } {
  let first: Person | null = null;
  let unsaid: Person | null = null;
  for (const person of people) {
    const { served, isStated, implied, former, isOver, keys, firstAt, places } = person;
    if (person.grammar !== grammar || former || isOver || keys.length === 0 || !isState(served[0] ?? '')) continue;
    if (first === null || firstAt < first.firstAt) first = person;
    if (isStated || implied !== null || !places.some(({ form }) => form === 'titled')) continue;
    if (unsaid === null || firstAt < unsaid.firstAt) unsaid = person;
  }
  if (unsaid !== null) return { code: unsaid.served[0] ?? null, isMost: false };
  return { code: first?.served[0] === main ? main : null, isMost: true };
}

/** "two aides to Carver, adviser A and secretary B": token of Carver's name; `null` where no such words stand before. */
function aidesOf(passage: Passage, { firstAt, classes }: Person): number | null {
  if (!classes.has('adviser') && !classes.has('secretary') && !classes.has('spokes')) return null;
  for (let at = firstAt - 1; at > firstAt - AIDES_REACH && passage.tokens[at]?.opens === false; at--)
    if (/^(?:aides|advis[eo]rs)$/.test(passage.plain(at)) && passage.plain(at + 1) === 'to') return at + 2;
  return null;
}

/** "Hill sent her deputy chief of staff, Tom Reed": what the one serves who was named last before "her". */
function holderOf(passage: Passage, people: People, { possessed, firstAt }: Person): string | null {
  if (!possessed) return null;
  let at = firstAt - 1;
  while (at > firstAt - LONGEST_TITLE && !/^(?:his|her)$/.test(passage.plain(at))) at--;
  if (at === firstAt - LONGEST_TITLE) return null;
  for (let index = at - 1; index > at - HOLDER_REACH && !passage.startsLine(index + 1); index--) {
    const [code] = passage.isCapital(index) ? (people.having(passage.plain(index))[0]?.served ?? []) : [];
    if (code !== undefined) return code;
  }
  return null;
}

/** "Ann Hill, a top aide to President Tom Reed": what the one serves who is named behind. */
function aideOf(passage: Passage, people: People, at: number): string | null {
  let to = at + 1;
  while (to < at + AIDES_REACH && !(/^(?:to|for)$/.test(passage.plain(to)) && AIDE.test(passage.plain(to - 1)))) to++;
  if (to === at + AIDES_REACH || passage.tokens.slice(at + 1, to + 1).some(({ opens }) => opens)) return null;
  for (let index = to + 1; index < to + AIDED_REACH && passage.tokens[index]?.opens === false; index++) {
    const [code] = passage.isCapital(index) ? (people.having(passage.plain(index))[0]?.served ?? []) : [];
    if (code !== undefined) return code;
  }
  return null;
}

/** "Prime Minister A and Defence Minister B": the head of state or government who stands before. */
function besideOf(passage: Passage, at: number, endingAt: ReadonlyMap<number, Person>): Person | undefined {
  const { tokens } = passage;
  const isTitle = (index: number) =>
    passage.is(index, Word.office | Word.post | Word.topic | Word.grade | Word.honorific | Word.rank | Word.body) &&
    passage.affiliations[index] === undefined;
  let from = at - 1;
  while (from > at - LONGEST_TITLE && !passage.startsLine(from + 1) && isTitle(from)) from--;
  if (passage.plain(from) !== 'and' || from === at - 1) return undefined;
  const before = endingAt.get(tokens[from - 1]?.end ?? -1);
  return before !== undefined && isLead(before.classes) && isState(before.served[0] ?? '') ? before : undefined;
}

/** What a person serves: named most often, the earliest of equals. */
export function mostServed(person: Person): string | null {
  const counts = new Map<string, number>();
  for (const code of person.served) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = code;
  return best;
}
