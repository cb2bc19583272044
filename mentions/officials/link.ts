import type { NamedSighting, Sighting } from './sighting.ts';
import { isState } from './affiliations.ts';
import type { NameRun } from './grammar.ts';
import { HEIR, LEAD_STATES } from './office-classes.ts';
import type { OfficePhrase } from './office-phrase.ts';
import {
  beforeTitlesVerb,
  beforeVerb,
  inHeadline,
  isHeardOnce,
  isParticiple,
  looksLikeVerb,
  shoutsAll,
} from './headlines.ts';
import { EVER, leaderOf } from './leader-table.ts';
import { leadsOther } from './leads-other.ts';
import { PARTY_AND_STATE } from './name-lists.ts';
import { otherPortfolio } from './portfolios.ts';
import { isBeside, sonOf } from './one-surname.ts';
import { nearest, Timeline } from './timeline.ts';
import { addPlace, compatible, isHyphenApart, nameKeys, newPerson, type Person, nameText } from './people.ts';
import type { Passage } from './passage.ts';
import { isFathersName, type People, partStands } from './people-index.ts';
import { addRole } from './roles.ts';
import { stateBehind } from './state-behind.ts';
import { stateInList } from './state-in-list.ts';
import { fittingMarks } from './vietnamese/name-marks.ts';

/** "Jane Hill" for "J. Hill": as many parts, and fewer initials. */
const writesOut = (whole: readonly string[], known: readonly string[]): boolean =>
  whole.length === known.length && initialsIn(whole) < initialsIn(known);

const initialsIn = (keys: readonly string[]): number => keys.filter((key) => key.length === 1).length;

/** Of shorter English names two spellings are two persons. */
const SHORT_NAME = 5;

/**
 * Makes persons of the names that stand beside offices. Names of several parts
 * go first, wherever they stand, so that a caption's "Bộ trưởng Sơn" finds the
 * full name below it.
 */
export function linkTitled(passage: Passage, titled: readonly NamedSighting[], people: People): Sighting[] {
  const { tokens, grammar } = passage;
  const alone: Sighting[] = [];
  // "met Bill Clinton, the king of Belgium and others": no king, as far as everyone knows.
  const isOthers = ({ rule, name, offices }: NamedSighting) =>
    /^(?:apposition|predicate)$/.test(rule) &&
    offices.some(({ classes }) => LEAD_STATES.test(classes[0] ?? '')) &&
    leadsOther(passage, name, offices);
  const others = new Set(titled.filter(isOthers));
  for (const { offices, rule } of others) alone.push({ offices, name: null, rule });
  const keyed = titled
    .filter((one) => !others.has(one))
    .map((one) => beforeShout(passage, one))
    .map((sighting) => ({
      sighting,
      ...nameKeys(tokens, sighting.name),
      shouts: inHeadline(tokens, sighting.name),
    }));
  // Headlines after running text: there a verb can look like a part of the name.
  const order = [
    ...keyed.filter((one) => one.keys.length > 1 && !one.shouts),
    ...keyed.filter((one) => one.keys.length > 1 && one.shouts),
    ...keyed.filter((one) => one.keys.length === 1),
  ];
  let timeline: Timeline | null = null;
  const holders = new Set(keyed.flatMap(({ sighting: { offices }, keys }) => (offices.some(isOwn) ? keys : [])));
  const isHolder = (at: number) => holders.has(passage.plain(at)) || leaderOf([passage.plain(at)], EVER) !== null;
  for (const { sighting, keys, parts } of order) {
    const long = keys.length > 1;
    if (!long) {
      timeline ??= new Timeline(people.all);
      timeline.advance(sighting.name.from);
    }
    const said = sighting.offices.flatMap((office) => office.served);
    const behind = said.length === 0 ? (stateBehind(passage, sighting.name) ?? stateInList(passage, sighting)) : null;
    const served = behind === null ? said : [behind];
    const isPublic =
      sighting.offices.length === 0 ||
      (grammar.highRanks.test(sighting.name.rank) && !sighting.offices.some((office) => office.isPrivate)) ||
      sighting.offices.some((office) => servesHolder(passage, office, isHolder)) ||
      (sighting.offices.some((office) => office.isPublic) && !sighting.offices.some((office) => office.isPrivate)) ||
      // "former chief minister and Acme president Ann Hill"
      sighting.offices.some((office) => isOwn(office) && !HAD_BY_FIRMS.test(office.classes[0] ?? '')) ||
      // "Assistant to the President and Director of Speechwriting"
      sighting.offices.some((office) => isOwn(office) && office.inner !== undefined && isOwn(office.inner));
    // "Ông Hill, cựu Thống đốc ngân hàng Chile, nói": what he was, elsewhere too.
    const isPast =
      grammar.bareNominals &&
      !long &&
      sighting.name.polite &&
      sighting.offices.length > 0 &&
      sighting.offices.every((office) => office.former);
    const [key = ''] = keys;
    // "Tổng thống Zabuzhniy", "President Zabuzhniy", whom the text calls Petro Zabuzhny too
    const isLong = grammar.bareNominals || key.length > SHORT_NAME;
    if (!long && isLong && people.having(key).length === 0) people.respellShort(key);
    const byLast = people.having(keys[keys.length - 1] ?? '');
    const fitting = (byLast.length > 0 ? byLast : people.having(key)).filter(
      (person) =>
        (compatible(person.keys, keys) || compatible(person.alias, keys)) &&
        (isPast || !conflict(person, served)) &&
        (long || !isBeside(passage, person, sighting)),
    );
    const standing = long ? fitting : fittingMarks(fitting, parts[0]).filter((person) => partStands(person, key, true));
    const candidates = standing.length > 0 ? standing : fitting.filter((person) => isFathersName(person, key));
    for (const one of standing.length > 0 ? [] : candidates) people.knowShort(one, key);
    // "Prime Minister Hill", where Ann Hill has become that and Tom Hill is president.
    const own = sighting.offices[0]?.classes[0] ?? '';
    const holding = long || candidates.length < 2 ? [] : candidates.filter(({ classes }) => classes.has(own));
    let person = long
      ? (candidates[0] ?? null)
      : (sonOf(passage, sighting.offices, key, people.having(key)) ??
        nearest(holding.length > 0 ? holding : candidates));
    let name = sighting.name;
    if (person === null && long && inHeadline(tokens, name)) {
      const trimmed = knownBeginning(passage, name, people);
      if (trimmed !== null) {
        person = trimmed.person;
        name = trimmed.name;
      }
    }
    if (person === null) {
      if (!isPublic || (!long && !grammar.canBeUnknown(passage, name))) continue;
      // "Prime Minister Dodges Criticism": no one's name, as far as the text tells.
      if (
        (sighting.rule !== 'apposition' || shoutsAll(tokens, name)) &&
        beginsWithVerb(passage, name) &&
        inHeadline(tokens, name)
      ) {
        alone.push({ offices: sighting.offices.slice(0, 1), name: null, rule: 'headline' });
        continue;
      }
      person = newPerson(keys, parts, nameText(passage, name), grammar);
      people.add(person);
    } else if (
      name === sighting.name &&
      (writesOut(keys, person.keys) ||
        (keys.length > person.keys.length && !(person.keys.length > 1 && isHyphenApart(person.keys, keys))))
    ) {
      person.keys = keys;
      person.parts = parts;
      person.name = nameText(passage, name);
      people.index(person);
    }
    const first = sighting.offices[0];
    const [from, to] = [tokens[name.from], tokens[name.to - 1]];
    if (from === undefined || to === undefined) continue;
    addPlace(person, {
      start: from.start,
      end: name.cut ?? to.end,
      token: name.from,
      form: sighting.isKnown !== true ? 'titled' : long ? 'full' : 'short',
      rule: sighting.rule,
    });
    if (sighting.alias !== undefined) addAlias(passage, sighting.alias, person, people);
    person.side ??= sighting.side ?? null;
    if (sighting.partner !== undefined) {
      person.counterpartAt ??= name.from;
      person.partnerAt ??= sighting.partner;
      person.isDeputy ||= sighting.isDeputy === true;
      person.classes.add(HEIR);
    } else if (sighting.offices.some((office) => office.counterpart)) {
      person.counterpartAt ??= name.from;
      if (first !== undefined) person.portfolio ||= otherPortfolio(passage, first);
    } else if (isPast && person.roles.length > 0) {
      continue;
    } else if (sighting.offices.length > 0 || sighting.role !== undefined) {
      addRole(passage, person, sighting, sighting.offices);
    }
    if (sighting.given !== undefined) addRole(passage, person, { name, isKnown: true }, sighting.given, true);
    if (!grammar.bareNominals)
      for (const offices of sighting.also ?? []) addRole(passage, person, { name, isKnown: true }, offices);
    for (const office of [...sighting.offices, ...(sighting.also ?? []).flat()])
      for (const one of office.classes) if (one !== 'counterpart') person.classes.add(one);
    person.served.push(...served.slice(0, 1));
    if (sighting.served !== undefined && sighting.served !== '') person.served.push(sighting.served);
    for (const one of sighting.classes ?? []) person.classes.add(one);
    // "the defence chief, General Ann Hill": a commander too.
    if (!grammar.bareNominals && grammar.highRanks.test(name.rank)) person.classes.add('commander');
    for (const { implied } of sighting.offices) person.implied ??= implied;
    person.isStated ||=
      behind !== null || sighting.offices.some((office) => office.served.length > 0 && office.implied === null);
    person.isOther ||= isCounterpartOf(passage, first);
    // "Mike Johnson, R-La.", "(D-Ohio)"
    const seat = tokens[name.to + 1]?.text ?? '';
    if (PARTY_AND_STATE.test(seat)) {
      person.seat ??= seat;
      if (person.served.length === 0) person.served.push('US');
    }
    for (const { owner, patron } of sighting.offices) person.owner ??= owner ?? patron;
    // "our envoy": of those who write
    person.isOurs ||= /^(?:our|my)$/.test(passage.plain(first?.from ?? -1));
    person.possessed ||= first?.determiner === 'pronoun' && !first.counterpart;
    person.former ||= sighting.offices.length > 0 && sighting.offices.every((office) => office.former);
  }
  return alone;
}

/** "Minister Dodges Criticism", "Envoy Returning to Chile", "Premier Quits" */
function beginsWithVerb(passage: Passage, { from, polite, rank }: NameRun): boolean {
  const word = passage.tokens[from];
  if (polite || rank !== '') return false;
  return (looksLikeVerb(word) || isParticiple(word)) && isHeardOnce(passage, from);
}

/** The name in other letters, in parentheses: the person is known under both from there on. */
function addAlias(passage: Passage, alias: NameRun, person: Person, people: People): void {
  const { tokens } = passage;
  const { keys } = nameKeys(tokens, alias);
  const [from, to] = [tokens[alias.from], tokens[alias.to - 1]];
  if (from === undefined || to === undefined) return;
  addPlace(person, { start: from.start, end: to.end, token: alias.from, form: 'full', rule: 'other-letters' });
  people.addAlias(person, keys);
}

/** Offices at the side of one who holds another. */
const AT_SIDE = /^(?:deputy )?(?:adviser|spokes|secretary|deputy|envoy)$/;

/** "Carver's security aide", "a senior Carver aide", where the token tells that Carver holds an office, or once did. */
function servesHolder(passage: Passage, office: OfficePhrase, isHolder: (token: number) => boolean): boolean {
  const { owner, patron, classes, isPrivate, head } = office;
  const isStaff = classes[0] === 'head' && (passage.plain(head + 2) === 'staff' || passage.key(head + 1) === 'văn');
  if (!isStaff && !AT_SIDE.test(classes[0] ?? '')) return false;
  // "an adviser to Ann Hill"
  if (!passage.grammar.bareNominals && passage.isCapital(office.to - 1) && isHolder(office.to - 1)) return true;
  // "cố vấn của ông Donald Trump": the name's last word tells as much.
  const isBehind = patron !== null && patron > head;
  if (patron !== null && (isHolder(patron) || (isBehind && isHolder(office.to - 1)))) return true;
  if (owner === null || isPrivate) return false;
  let last = owner;
  while (last < head && !passage.isPossessive(last + 1)) last++;
  return isHolder(last);
}

/** "MINISTER ANN HILL QUITS PARTY", "Minister Ann Hill Quits Party": a name as far as the verb. */
function beforeShout<One extends { readonly name: NameRun }>(passage: Passage, sighting: One): One {
  const { tokens } = passage;
  if (!shoutsAll(tokens, sighting.name)) {
    const before = beforeTitlesVerb(passage, sighting.name);
    return before === sighting.name ? sighting : { ...sighting, name: before };
  }
  const name = beforeVerb(tokens, sighting.name);
  // "PRESIDENT EVO MORALES"
  const after = tokens[sighting.name.to];
  const goesOn = name.to < sighting.name.to - 1 || (after?.shape === 'upper' && after.gap === 'space');
  return goesOn && (name.to - name.from > 1 || sighting.name.to - name.from > 2) ? { ...sighting, name } : sighting;
}

/** What firms and clubs have as well. */
const HAD_BY_FIRMS = /^(?:president|spokes|chair|head|director|member|secretary|adviser|official|deputy|leader)$/;

/** An office by its own words. */
const isOwn = (office: OfficePhrase): boolean => office.isPublic && !office.isPrivate && !office.counterpart;

/** "his counterpart Foreign Minister Ann Hill" */
const isCounterpartOf = (passage: Passage, office: OfficePhrase | undefined): boolean =>
  office !== undefined && passage.plain(office.from - 1) === 'counterpart' && !passage.startsLine(office.from);

/** The longest beginning of a run of name words in a headline that is a person the text names elsewhere. */
function knownBeginning(passage: Passage, run: NameRun, people: People): { person: Person; name: NameRun } | null {
  for (let to = run.to - 1; to > run.from; to--) {
    if (!looksLikeVerb(passage.tokens[to])) continue;
    const name = { ...run, to };
    const { keys } = nameKeys(passage.tokens, name);
    const [first] = keys;
    if (first === undefined) continue;
    const person = people
      .having(first)
      .find((one) => (keys.length > 1 ? compatible(one.keys, keys) : partStands(one, first, false)));
    if (person !== undefined) return { person, name };
  }
  return null;
}

/** Two offices of different states do not make one person. */
function conflict(person: Person, served: readonly string[]): boolean {
  const [code] = served;
  if (code === undefined || person.served.length === 0) return false;
  return isState(code) && person.served.every((other) => isState(other) && other !== code);
}
