import { foldKey } from '../../text/fold.ts';
import { leaders } from '../lexicons/leaders.ts';
import type { NameRun } from './grammar.ts';
import { nameText, type People } from './link.ts';
import { addPlace, compatible, nameKeys, newPerson, type Person } from './people.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** A time in one office. */
interface Term {
  /** Letter of the office: a language's `leaderOffices` say what it is. */
  readonly office: string;
  readonly code: string;
  readonly from: number;
  /** First year of the next holder. */
  to: number;
}

/** Someone known without a title. */
interface Leader {
  readonly parts: readonly string[];
  /** The part that tells the person by itself, or empty. */
  readonly alone: string;
  readonly terms: Term[];
}

/** Letters of a part that the index compares: spellings differ further on. */
const PREFIX = 4;

const partsOf = (keys: readonly string[]) =>
  keys.flatMap((key) => key.replace(/^(?:al|el)-/, '').split(/[-.]/)).filter((part) => part !== '');

/** Reads the table: who has a part that begins so. */
function readTable(): ReadonlyMap<string, readonly Leader[]> {
  const byName = new Map<string, Leader>();
  for (const line of leaders.trim().split('\n')) {
    const [code = '', list = ''] = line.split(':');
    const own: Term[] = [];
    for (const entry of list.split('|')) {
      const [, name = '', terms = ''] = /^(.*) ((?:[a-z]\d\d)+)$/.exec(entry) ?? [];
      const words = name.split(' ').map(foldKey);
      const leader = byName.get(name.replace('*', '')) ?? {
        parts: partsOf(words.map((word) => word.replace('*', ''))),
        alone: partsOf([words.find((word) => word.startsWith('*'))?.slice(1) ?? ''])[0] ?? '',
        terms: [],
      };
      byName.set(name.replace('*', ''), leader);
      for (const [, office = '', year = ''] of terms.matchAll(/([a-z])(\d\d)/g)) {
        const from = Number(year) + (Number(year) < 40 ? 2000 : 1900);
        const term = { office, code, from, to: Number.POSITIVE_INFINITY };
        leader.terms.push(term);
        own.push(term);
      }
    }
    for (const term of own)
      for (const next of own)
        if (next.office === term.office && next.from > term.from && next.from < term.to) term.to = next.from;
  }
  const found = new Map<string, Leader[]>();
  for (const leader of byName.values())
    for (const prefix of new Set(leader.parts.map((part) => part.slice(0, PREFIX))))
      found.set(prefix, [...(found.get(prefix) ?? []), leader]);
  return found;
}

let table: ReadonlyMap<string, readonly Leader[]> | null = null;

function havingPart(part: string): readonly Leader[] {
  table ??= readTable();
  return table.get(part.slice(0, PREFIX)) ?? [];
}

/** The leader of this name, if in office by the year. */
function leaderOf(keys: readonly string[], year: number): Leader | null {
  const parts = partsOf(keys);
  const last = parts[parts.length - 1] ?? '';
  const isKnown = (leader: Leader) => leader.terms.some((term) => term.from <= year);
  if (keys.length < 2) return havingPart(last).find((leader) => leader.alone === last && isKnown(leader)) ?? null;
  return havingPart(last).find((leader) => isKnown(leader) && compatible(leader.parts, parts)) ?? null;
}

/** The office held in the year, or else the last one before. */
function termIn({ terms }: Leader, year: number): Term | null {
  let best: Term | null = null;
  for (const term of terms) {
    if (term.from > year) continue;
    const holds = term.to > year;
    const bestHolds = best !== null && best.to > year;
    if (best === null || (holds && !bestHolds) || (holds === bestHolds && term.from >= best.from)) best = term;
  }
  return best;
}

/**
 * What everyone knows and no text says: the state of a leader named without it,
 * and leaders named without any office. What the text itself says goes first.
 *
 * @param published ISO day, or `null`: who held which office by then
 */
export function addLeaders(passage: Passage, runs: readonly NameRun[], people: People, published: string | null): void {
  const { grammar, tokens } = passage;
  const { leaderOffices } = grammar.vocabulary;
  if (leaderOffices.size === 0) return;
  const year = published === null ? 9999 : Number(published.slice(0, 4));
  const isNamed = new Set(passage.affiliations.flatMap((one) => (one === undefined ? [] : [one.code])));
  for (const person of people.all) {
    if (person.grammar !== grammar || person.served.length > 0) continue;
    const term = termOf(person, year, leaderOffices);
    if (term === null || !(person.keys.length > 1 || isNamed.has(term.code))) continue;
    person.served.push(term.code);
    if (person.roles.length === 0) setOffice(person, term, leaderOffices);
  }
  const lasts = new Map<string, Set<string>>();
  for (const run of runs) {
    if (run.to - run.from < 2) continue;
    const last = passage.plain(run.to - 1);
    lasts.set(last, (lasts.get(last) ?? new Set()).add(passage.plain(run.from)));
  }
  const added = new Set<Leader>();
  const byLength = [...runs].sort((a, b) => Number(b.to - b.from > 1) - Number(a.to - a.from > 1));
  for (const run of byLength) {
    if (run.namesake || passage.is(run.from - 1, Word.privatePerson)) continue;
    const { keys, parts } = nameKeys(tokens, run);
    const leader = leaderOf(keys, year);
    const term = leader === null ? null : termIn(leader, year);
    if (leader === null || term === null || added.has(leader)) continue;
    const [first = '', last = ''] = [keys[0], keys[keys.length - 1]];
    if ([...people.having(last), ...people.having(first)].some((one) => compatible(one.keys, keys))) continue;
    // "Trump" is no president where the text is of an Ivanka Trump alone.
    if (keys.length === 1 && (!isNamed.has(term.code) || lasts.has(first))) continue;
    added.add(leader);
    const person = newPerson(keys, parts, nameText(passage, run), grammar);
    const [from, to] = [tokens[run.from], tokens[run.to - 1]];
    if (from === undefined || to === undefined) continue;
    const form = keys.length > 1 ? 'full' : 'short';
    addPlace(person, { start: from.start, end: run.cut ?? to.end, token: run.from, form, rule: 'known-leader' });
    person.served.push(term.code);
    person.former = term.to <= year;
    setOffice(person, term, leaderOffices);
    people.add(person);
  }
}

type Offices = ReadonlyMap<string, readonly [className: string, role: string]>;

function setOffice(person: Person, term: Term, offices: Offices): void {
  const [className = 'leader', role = className] = offices.get(term.office) ?? [];
  person.roles.push({ text: role, bare: role, words: 0, classes: [className], token: person.firstAt });
  person.classes.add(className);
}

/** The term of a person whom the text calls by an office: of a surname the one holder of that office. */
function termOf(person: Person, year: number, offices: Offices): Term | null {
  if (person.keys.length > 1) {
    const leader = leaderOf(person.keys, year);
    return leader === null ? null : termIn(leader, year);
  }
  const [part = ''] = person.keys;
  const terms = havingPart(part)
    .filter(({ parts }) => parts.includes(part))
    .flatMap((leader) => leader.terms)
    .filter(({ from, office }) => from <= year && person.classes.has(offices.get(office)?.[0] ?? ''));
  const now = terms.filter(({ to }) => to > year);
  const codes = new Set((now.length > 0 ? now : terms).map(({ code }) => code));
  return codes.size === 1 ? ((now.length > 0 ? now : terms)[0] ?? null) : null;
}
