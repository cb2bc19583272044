import { isOfOtherState } from './adopt-whole-names.ts';
import { isState } from './affiliations.ts';
import type { NameRun } from './grammar.ts';
import { beforeVerb, inHeadline, isHeardOnce } from './headlines.ts';
import {
  EVER,
  havingPart,
  headOf,
  isKnownName,
  leaderOf,
  monthOf,
  pairOf,
  SEVERAL,
  tellsAlone,
  termIn,
  type Leader,
  type Term,
} from './leader-table.ts';
import { nameText, addPlace, compatible, nameKeys, newPerson, type Person, soundOf } from './people.ts';
import { actsLikePerson } from './word-surnames.ts';
import type { People } from './people-index.ts';
import type { Passage } from './passage.ts';
import { headByReading, leadsNow } from './vietnamese/world-leaders.ts';
import { Word } from './vocabulary.ts';

/** What leaders have been before. */
const LATER_LEADERS = /^(?:lawyer|activist|economist)$/;

/** What no leader is. */
const TRADES =
  /^(?:mechanic|roofer|farmer|nurse|pastor|driver|plumber|welder|carpenter|fisherman|dentist|electrician|grocer|baker|butcher|barber|cook|chef|waiter|boxer|cyclist|footballer|swimmer|drummer|guitarist|student|pupil|thợ|đầu)$/;
/** The most tokens from a name to his trade: ", 52, a rice farmer". */
const TRADE_REACH = 6;

/** "Tom Carver, a mechanic from Lima": another man of a leader's name. */
function isOfTrade(passage: Passage, to: number): boolean {
  if (passage.written(to) !== ',') return false;
  for (let at = to + 1; at < to + TRADE_REACH && !passage.startsLine(at) && !passage.isCapital(at); at++)
    if (TRADES.test(passage.key(at)) && passage.key(at + 1) !== 'by') return true;
  return false;
}

/** Letter of "president-elect" in `leaderOffices`. */
const ELECT = 'N';

/** The term of who is elected and comes in in the month, of the year ahead: presidents of the United States are in November. */
function termAhead(leader: Leader, month: number): Term | null {
  const term = termIn(leader.terms, month);
  return term?.from === month && term.code === 'US' && term.office === 'p' ? { ...term, office: ELECT } : null;
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
  const month = monthOf(published);
  const ahead =
    published !== null && published.slice(5, 7) >= '11' ? monthOf(`${Number(published.slice(0, 4)) + 1}-01`) : null;
  const isNamed = new Set<string>();
  const isTwice = new Set<string>();
  for (const { code } of passage.places) (isNamed.has(code) ? isTwice : isNamed).add(code);
  const isOften = (code: string) => isTwice.has(code);
  for (const person of people.all) {
    if (published !== null && person.grammar === grammar) person.isOver = isOver(person, month, leaderOffices);
    // "Foreign Secretary" tells several states: the name tells more.
    const isImplied = person.keys.length > 1 && person.served.every((code) => code === person.implied);
    if (person.grammar !== grammar || (person.served.length > 0 && !isImplied)) continue;
    const term = termOf(person, month, leaderOffices);
    // "President Obama", "Queen Elizabeth": their states need no naming.
    const [part = ''] = person.keys;
    const isSure = person.keys.length > 1 || person.classes.has('monarch') || tellsAlone(part, person.keys);
    const isNow = published !== null && isInForce(person, term, month);
    if (term === null || !(isSure || isNow || isNamed.has(term.code))) continue;
    person.served.splice(0, person.served.length, term.code);
    if (person.implied !== null) person.implied = term.code;
    if (person.roles.length === 0 && term.from <= month) setOffice(person, term, leaderOffices);
  }
  let lasts: ReadonlyMap<string, number> | null = null;
  const added = new Set<Leader>();
  const byLength = [...runs].sort((a, b) => Number(b.to - b.from > 1) - Number(a.to - a.from > 1));
  for (const whole of byLength) {
    // "Joe Biden Opposed Election-Year Pick"
    const run = whole.to - whole.from > 2 && inHeadline(tokens, whole) ? nameOfHeadline(passage, whole) : whole;
    // "lawyer Mary Robinson" may be the president, where the text is about her state.
    const isPrivate = passage.is(run.from - 1, Word.privatePerson);
    if (run.namesake || (isPrivate && !(run.to - run.from > 1 && LATER_LEADERS.test(passage.plain(run.from - 1)))))
      continue;
    // "Donald Trump Jr."; "Ferdinand Marcos Jr." is president.
    if (run.to - run.from > 2 && /^jn?r\.?$/.test(passage.plain(run.to - 1)) && passage.plain(run.to - 2) !== 'marcos')
      continue;
    // "anh Trương Tấn Tâm", "chị Kim Ngân": no leader is called so.
    if (/^(?:anh|chị)$/.test(passage.key(run.from - 1))) continue;
    // Most names are no leader's: asked before anything is built.
    const end = passage.plain(run.to - 1);
    const before = run.to - run.from > 2 ? havingPart(passage.plain(run.to - 2)) : [];
    if (havingPart(end).length === 0 && before.length === 0 && !end.includes('-')) continue;
    const { keys, parts } = nameKeys(tokens, run);
    const token = tokens[run.from];
    const pair = keys.length === 1 && token?.text.includes('-') === true ? pairOf(token, month) : null;
    for (const [place, leader] of (pair ?? []).entries()) {
      const key = token?.plain.split('-')[place] ?? '';
      const term = termIn(leader.terms, month);
      if (token === undefined || term === null || people.having(key).length > 0 || added.has(leader)) continue;
      added.add(leader);
      const person = newPerson([key], [token], token.text.split('-')[place] ?? null, grammar);
      person.served.push(term.code);
      setOffice(person, term, leaderOffices);
      people.add(person);
    }
    const known = leaderOf(keys, month) ?? (ahead === null ? null : leaderOf(keys, ahead));
    const isShort = known === null && keys.length === 1 && published !== null && !grammar.bareNominals;
    const unsaid = isShort && actsLikePerson(passage, run.from) ? headOf(end, month, isOften) : known;
    const leader = unsaid ?? (grammar.bareNominals ? headByReading(passage, run, month, isNamed) : null);
    // "Mario Reed" and Reed
    if (known === null && leader !== null && (lasts ??= wholeNameEnds(passage, runs)).has(end)) continue;
    const elected = leader === null || ahead === null ? null : termAhead(leader, ahead);
    const term = leader === null ? null : (elected ?? termIn(leader.terms, month));
    if (leader === null || term === null || added.has(leader) || (isPrivate && !isNamed.has(term.code))) continue;
    if (!isNamed.has(term.code) && isOfTrade(passage, run.to)) continue;
    // "khóa XI" is no Xi, and the home's leaders give their names to schools and towns.
    // "Phạm Thị Hùng" is no Phạm Hùng.
    if (term.code === grammar.homeOf && keys.length > 1 && keys.length !== leader.parts.length) continue;
    const isCommon = !run.polite && (keys.length === 1 || term.code === grammar.homeOf);
    if (isCommon && parts.every(grammar.needsHonorific)) continue;
    const [first = '', last = ''] = [keys[0], keys[keys.length - 1]];
    // "Mr Reed" of whom the text tells as Hill-Reed
    if (keys.length === 1 && run.polite && people.endingIn(first).length > 0) continue;
    if (keys.length === 1 && people.having(first).length === 0) people.respellShort(first);
    const isThere = (one: Person) =>
      (compatible(one.keys, keys) || compatible(one.alias, keys)) && !isOfOtherState(one, keys);
    if ([...people.having(last), ...people.having(first)].some(isThere)) continue;
    // "Trump" is no president after "Ivanka Trump".
    if (
      keys.length === 1 &&
      ((!isNamed.has(term.code) && !leadsNow(passage, run, term, month)) ||
        ((lasts ??= wholeNameEnds(passage, runs)).get(first) ?? run.to) < run.from)
    )
      continue;
    added.add(leader);
    const [from, to] = [tokens[run.from], tokens[run.to - 1]];
    if (from === undefined || to === undefined) continue;
    const form = keys.length > 1 ? 'full' : 'short';
    // "Abu Mazen" is Mahmoud Abbas.
    const other = leader.otherNames.find((one) => people.having(one.parts.at(-1) ?? '').length > 0);
    const same = people.having(other?.parts.at(-1) ?? '').find(({ keys: own }) => compatible(own, other?.parts ?? []));
    if (same !== undefined) {
      people.addAlias(same, keys);
      addPlace(same, { start: from.start, end: run.cut ?? to.end, token: run.from, form: 'short', rule: 'other-name' });
      continue;
    }
    const person = newPerson(keys, parts, nameText(passage, run), grammar);
    addPlace(person, { start: from.start, end: run.cut ?? to.end, token: run.from, form, rule: 'known-leader' });
    person.served.push(term.code);
    person.former = term.to < month;
    setOffice(person, term, leaderOffices);
    people.add(person);
  }
}

/** "Joe Biden Opposed …", "Ann Hill Spar …": as far as a verb, or as the leader whom all but the last word names. */
function nameOfHeadline(passage: Passage, whole: NameRun): NameRun {
  const cut = beforeVerb(passage.tokens, whole);
  if (cut.to < whole.to || !isHeardOnce(passage, whole.to - 1)) return cut;
  const shorter = { ...whole, to: whole.to - 1 };
  const isKnown = (run: NameRun) => isKnownName(nameKeys(passage.tokens, run).keys);
  return isKnown(shorter) && !isKnown(whole) ? shorter : whole;
}

/** Where a longer name that ends in each part stands first. */
function wholeNameEnds(passage: Passage, runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { from, to } of runs) {
    const last = passage.plain(to - 1);
    if (to - from > 1 && !ends.has(last)) ends.set(last, from);
  }
  return ends;
}

type Offices = ReadonlyMap<string, readonly [className: string, role: string]>;

/** Gives a person the office of a term. */
export function setOffice(person: Person, term: Term, offices: Offices): void {
  const [className = 'leader', role = className] = offices.get(term.office) ?? [];
  person.roles.push({ text: role, bare: role, words: 0, classes: [className], token: person.firstAt });
  person.classes.add(className);
}

/** Shorter surnames are many people's. */
const LEAST_LETTERS = 4;
/** Letters of who heads a state, its government or an organisation; foreign ministers where the text says "foreign". */
const HEADS = /^[pkmctgdn]$/;
const HEAD_CLASSES = /^(?:president|pm|chancellor|monarch|general-secretary|leader|chair)$/;
const FOREIGN = /foreign|external|ngoại/i;

/** "President Lincoln": the time in the offices the text calls him by are over. */
function isOver({ keys, classes }: Person, month: number, offices: Offices): boolean {
  const leader = keys.length > 1 ? leaderOf(keys, month) : null;
  const own =
    leader?.terms.filter(({ office }) => !SEVERAL.test(office) && classes.has(offices.get(office)?.[0] ?? '')) ?? [];
  return own.length > 0 && [...classes].every((one) => HEAD_CLASSES.test(one)) && own.every(({ to }) => to < month);
}

/** "President Carver", of whom the time has one. */
function isInForce({ keys, roles }: Person, term: Term | null, month: number): boolean {
  if (term === null || term.from > month || term.to < month || (keys[0]?.length ?? 0) < LEAST_LETTERS) return false;
  return HEADS.test(term.office) || (term.office === 'f' && roles.some(({ text }) => FOREIGN.test(text)));
}

/** The term of a person whom the text calls by an office: of a surname the one holder of that office. */
function termOf(person: Person, month: number, offices: Offices): Term | null {
  const holds = ({ office }: Term) => person.classes.has(offices.get(office)?.[0] ?? '');
  if (person.keys.length > 1) {
    const leader = leaderOf(person.keys, EVER);
    if (leader === null) return null;
    const own = leader.terms.filter(holds);
    // "Rep. Young Kim" is no Kim Young-sam.
    if (own.length === 0 && leader.parts.length > person.keys.length) return null;
    const terms = own.length > 0 ? own : leader.terms;
    const later = termIn(terms, EVER);
    // Who will lead a state later serves it now.
    return termIn(terms, month) ?? (later !== null && isState(later.code) ? later : null);
  }
  const [part = ''] = person.keys;
  const terms = havingPart(part)
    .filter(({ parts }) => parts.some((one) => one === part || (one[0] === part[0] && soundOf(one) === soundOf(part))))
    .flatMap((leader) => leader.terms)
    .filter((term) => term.from <= month && holds(term));
  // "High Representative Borrell": by another name of the office.
  const alone = terms.length > 0 ? null : leaderOf(person.keys, month);
  if (alone !== null) return termIn(alone.terms, month);
  const now = terms.filter(({ to }) => to >= month);
  const codes = new Set((now.length > 0 ? now : terms).map(({ code }) => code));
  return codes.size === 1 ? ((now.length > 0 ? now : terms)[0] ?? null) : null;
}
