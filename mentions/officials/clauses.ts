import type { NameRun } from './grammar.ts';
import { HEIR } from './office-classes.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { PARTY_AND_STATE, singularRole } from './name-lists.ts';
import { namedHeir, ownedBy, precededBy, replacedAs, successionAt, type Succession } from './clause-heirs.ts';
import { listedHolders } from './clause-lists.ts';
import { namedAsHolder } from './clause-copulas.ts';
import { describedBy, namedIn, personBefore, type Named } from './clause-subjects.ts';
import type { NamedSighting, Sighting } from './sighting.ts';
import { Word } from './vocabulary.ts';
import { wholeNames } from './whole-names.ts';
import { isNeutral, beforeHonorifics, IN_CLAUSE, SAID, SAID_OF_BODIES } from './clause-words.ts';
import { appointedBefore, describedBefore, openedBy, ownerBefore, promotedTo } from './clause-appositions.ts';
import { leads } from './clause-bodies.ts';
import { clauseAfter } from './clause-verbs.ts';
import { appointed } from './vietnamese/appointments.ts';
import { ministryOf } from './vietnamese/ministries-held.ts';
import { exchangedFor } from './vietnamese/subjects.ts';

/** Name runs by the token they end before. */
type Ends = ReadonlyMap<number, NameRun>;

/** The most words between a name and the office it is said to have. */
const REACH = 14;
/** Longer lists are no text. */
const MOST_JOINED = 8;
/** Goes on behind an apposition. */
const VERB_BEHIND =
  /^(?:is|was|are|were|has|had|have|will|would|became|becomes|remains|took|takes|served|serves|resigned)$/;
const NONE: ReadonlySet<number> = new Set();
/** Those whom a clause says to hold an office, to lead a body, to have won or taken power. */
export function clauseHolders(
  passage: Passage,
  runs: readonly NameRun[],
  endingAt: Ends,
  alone: readonly Sighting[],
  titled: readonly NamedSighting[],
  isPerson: (run: NameRun) => boolean,
  isLone: (run: NameRun) => boolean,
): NamedSighting[] {
  const found: NamedSighting[] = [];
  const named = namedIn(passage, endingAt, alone, titled);
  let longer: ReadonlyMap<string, NameRun | null> | null = null;
  const wholeOf = (name: NameRun): NameRun | null => {
    if (name.to - name.from > 1) return name;
    longer ??= wholeNames(passage, runs);
    // "Mr. Hill, who is the trade minister", "Sutopo, who is the trade minister"
    const isApposed = passage.written(name.to) === ',' && passage.key(name.to + 1) !== 'who';
    const isWhole = !longer.has(passage.plain(name.from)) && (name.polite || (isLone(name) && !isApposed));
    return longer.get(passage.plain(name.from)) ?? (isWhole ? name : null);
  };
  const add = (name: NameRun | null, sighting: Omit<Sighting, 'name' | 'isKnown'>) => {
    const whole = name === null || name.namesake ? null : wholeOf(name);
    if (whole !== null) found.push({ ...sighting, name: whole, isKnown: true });
  };
  const addSuccession = (succession: Succession | null) => {
    if (succession === null) return;
    const { former, isDeputy } = succession;
    const heir = wholeOf(succession.heir);
    if (heir === null) return;
    if (former.name === null) {
      if (!isDeputy) add(heir, { offices: [former.office], rule: 'replaces' });
      return;
    }
    const whole = wholeOf(former.name);
    add(heir, { offices: [], rule: 'replaces', partner: whole?.from ?? former.name.to - 1, isDeputy });
    // "replaced by the former mayor, Tom Reed": that was another office.
    const isOther = named.titled.has(heir.from) && succession.isPassive;
    if (!isDeputy && !isOther) add(whole, { offices: [], rule: 'replaces', partner: heir.from });
  };
  for (const { offices } of alone) {
    const [office] = offices;
    if (office === undefined) continue;
    if (passage.grammar.bareNominals) {
      for (const { name, isPast, rule } of appointed(passage, office, endingAt))
        add(name, { offices: isPast ? offices.map(inPast) : offices.map(inSingular), rule });
      continue;
    }
    // "Ann Hill was named his successor"
    if (office.classes[0] === HEIR && office.determiner === 'pronoun')
      addSuccession(namedHeir(named, saidOf(named, office)));
    addSuccession(ownedBy(named, office));
    if (office.plural && office.isPublic && !office.isPrivate) found.push(...listedHolders(passage, office));
    if (!canBeSaid(passage, office)) continue;
    const holder = office.plural ? null : namedAsHolder(named, office);
    if (holder !== null) {
      add(holder.name, { offices: holder.isPast ? offices.map(inPast) : offices, rule: 'predicate' });
      continue;
    }
    if (office.plural) {
      const own = offices.map((one) => ({ ...one, plural: false }));
      const role = singularRole(passage, office, false);
      for (const one of pairBefore(passage, saidOf(named, office), endingAt))
        add(one, { offices: own, role, rule: 'predicate' });
      continue;
    }
    const replaced = replacedAs(named, office);
    if (replaced !== null) {
      add(replaced.heir, { offices, rule: 'predicate' });
      add(replaced.former.name, { offices: offices.map(inPast), rule: 'predicate' });
      continue;
    }
    const owner = ownerBefore(named, office);
    if (owner !== null) {
      add(owner.name, { offices: owner.isPast ? offices.map(inPast) : offices, rule: 'predicate' });
      continue;
    }
    const name = promotedTo(named, office) ?? saidOf(named, office);
    // "Ann Hill replaced Tom Reed as minister", "Tom Reed was replaced by Ann Hill as minister"
    const succession = name === null ? null : successionAt(named, name, NONE);
    const other = succession?.heir === name ? (succession?.former.name ?? null) : (succession?.heir ?? null);
    const isFormer = other !== null && succession?.heir !== name;
    add(other, { offices: isFormer ? offices : offices.map(inPast), rule: 'predicate' });
    const isPast = isFormer || passage.key(office.from - 1) === 'was';
    const own = isPast ? offices.map(inPast) : offices;
    add(name, { offices: own, rule: 'predicate' });
  }
  const said = new Set(found.map(({ name }) => name.from));
  for (const run of runs) {
    if (run.namesake) continue;
    if (passage.grammar.bareNominals) {
      const held = ministryOf(passage, run);
      if (held !== null) add(run, { offices: [], ...held });
      const partner = exchangedFor(passage, run, endingAt);
      if (partner !== null && !said.has(run.from)) {
        add(run, { offices: [], rule: 'replaces', partner: partner.from });
        add(partner, { offices: [], rule: 'replaces', partner: run.from });
      }
      continue;
    }
    const body = leads(passage, run.from);
    if (body !== null && run.to - run.from > 1) add(run, { offices: [], ...body, rule: 'led-by' });
    // "… as minister": the office itself was read.
    const isRead = said.has(run.from) || passage.key(run.to) === 'as';
    addSuccession(isRead ? null : successionAt(named, run, said));
    addSuccession(precededBy(named, run));
    // "Ann Hill (R-Texas)", "Ann Hill, D-Ohio,"
    if (
      (/^[(,]$/.test(passage.written(run.to)) && PARTY_AND_STATE.test(passage.written(run.to + 1))) ||
      isStatesPartisan(passage, run)
    )
      add(run, { offices: [], served: 'US', classes: ['legislator'], rule: 'party-and-state' });
    // "named Tom Reed to head the bank"
    const isChosen =
      passage.key(run.to) === 'to' &&
      passage.grammar.clauses.appointing.has(passage.key(beforeHonorifics(passage, run.from)));
    const clause = clauseAfter(passage, isChosen ? run.to + 1 : run.to);
    const isWho =
      (run.to - run.from > 1 || isLone(run)) && passage.key(run.to + 1) === 'who' && passage.written(run.to) === ',';
    if (clause !== null && (isWho || isPerson(run))) add(run, { offices: [], ...clause });
  }
  return found;
}

const inPast = (office: OfficePhrase): OfficePhrase => ({ ...office, former: true, plural: false });
const inSingular = (office: OfficePhrase): OfficePhrase => (office.plural ? { ...office, plural: false } : office);

/** Offices that clubs have too. */
const CLUBS_HAVE =
  /^(?:deputy )?(?:president|secretary|speaker|spokes|chancellor|commissioner|governor|secretary-general)$/;
/** "president of the day" */
const NO_CLUB =
  /^(?:day|time|moment|world|people|union|era|hour|year|future|city|town|capital|land|island|country|nation|two|last)$/;

/** "president of the choir", "president of a chess club": of what no state has. */
function isOfClub(passage: Passage, { to, classes, served }: OfficePhrase): boolean {
  if (served.length > 0 || !CLUBS_HAVE.test(classes[0] ?? '') || passage.startsLine(to)) return false;
  if (!/^(?:of|for|at)$/.test(passage.key(to)) || !/^(?:the|a|an|its|his|her|their)$/.test(passage.key(to + 1)))
    return false;
  for (let at = to + 2; at < to + 6 && passage.isLower(at); at++) if (passage.is(at, Word.privateBody)) return true;
  const isKnown = passage.is(to + 2, Word.topic | Word.body | Word.office | Word.grade | Word.status);
  return passage.isLower(to + 2) && !isKnown && !NO_CLUB.test(passage.plain(to + 2));
}

function canBeSaid(passage: Passage, office: OfficePhrase): boolean {
  const [own = ''] = office.classes;
  const bare = own.replace('deputy ', '');
  const isSaid =
    SAID.has(bare) ||
    (SAID_OF_BODIES.has(bare) && office.specific) ||
    (bare === 'member' &&
      /^(?:parliament|congress|knesset|bundestag|senate|cabinet|politburo|assembly)$/.test(
        passage.plain(office.to - 1),
      ));
  const isOfPair = office.plural && office.determiner === 'none';
  return (
    isSaid &&
    office.isPublic &&
    !office.isPrivate &&
    !isOfClub(passage, office) &&
    (!office.plural || isOfPair) &&
    !office.counterpart
  );
}

/** "A has been the MP for B", "A as prime minister", "named A minister". */
function saidOf(named: Named, office: OfficePhrase): NameRun | null {
  const { passage, endingAt } = named;
  const { introducers, links, pronouns, appointing, ofWhat } = passage.grammar.clauses;
  // "Ann Hill was the minister's aunt"
  if (passage.startsLine(office.from) || passage.isPossessive(office.to)) return null;
  const object = endingAt.get(office.from);
  if (object !== undefined) return appointing.has(passage.key(beforeHonorifics(passage, object.from))) ? object : null;
  const first = passage.key(office.from - 1);
  // "after talks with Ann Hill, the king said"
  if (first === ',' && endingAt.has(office.from - 1) && IN_CLAUSE.test(passage.key(office.to))) return null;
  const apposed = first === 'as' ? (openedBy(passage, office) ?? appointedBefore(passage, office, endingAt)) : null;
  if (apposed !== null) return apposed;
  if (!introducers.has(first) || (first === 'of' && !ofWhat.has(passage.key(office.from - 2)))) return null;
  let close: number | null = null;
  for (let at = office.from - 1; at >= 0 && at >= office.from - REACH; at--) {
    const word = passage.key(at);
    if (word === ',' && VERB_BEHIND.test(passage.key(at + 1))) close = at;
    if (pronouns.has(word)) return personBefore(passage, at, endingAt);
    const described = word === 'who' ? describedBefore(passage, at, endingAt) : null;
    if (described !== null) return described;
    if (!links.has(word) && !introducers.has(word) && !isNeutral(passage, at)) {
      // "Ann Hill, a banker from Lima, was elected speaker"
      return close === null ? null : apposedTo(named, office, close);
    }
    const name = endingAt.get(at);
    if (name !== undefined) {
      // "A, whom B fired as minister": A was the minister.
      if (passage.key(name.from - 1) === 'whom')
        return endingAt.get(passage.written(name.from - 2) === ',' ? name.from - 2 : name.from - 1) ?? null;
      const agent = agentFrom(passage, name);
      if (agent === null) return name;
      at = agent + 1;
    }
    if (passage.startsLine(at)) return null;
  }
  return null;
}

/** "Ann Hill, a banker from Lima, was elected speaker", not what a firm's or a school's chief is named. */
function apposedTo(named: Named, { served }: OfficePhrase, close: number): NameRun | null {
  const { passage } = named;
  const name = describedBy(named, close)?.name ?? null;
  for (let at = name?.to ?? close; at < close; at++)
    if (served.length === 0 && passage.isCapital(at) && passage.is(at, Word.privateBody)) return null;
  return name;
}

/** "Hill and Reed were both elected MEPs": the two or more of whom an office is said, or none. */
function pairBefore(passage: Passage, last: NameRun | null, endingAt: Ends): NameRun[] {
  const named = last === null ? [] : [last];
  for (let name = last; name !== null && named.length < MOST_JOINED;) {
    const joint = passage.key(name.from - 1) === 'and' ? name.from - 1 : -1;
    const comma = named.length > 1 && passage.written(name.from - 1) === ',' ? name.from - 1 : joint;
    const end = passage.written(comma - 1) === ',' ? comma - 1 : comma;
    name = endingAt.get(end) ?? null;
    if (name !== null) named.push(name);
  }
  return named.length > 1 ? named : [];
}

/** "by President Tom Reed": the word "by" before who appoints; `null` for any other name. */
function agentFrom(passage: Passage, name: NameRun): number | null {
  for (let at = name.from - 1; at > name.from - 6; at--) {
    // "succeeded by A as minister", "led by A, who is minister": A is the minister.
    const { replacing, leading } = passage.grammar.clauses;
    if (passage.key(at) === 'by')
      return [replacing, leading].some((verbs) => verbs.has(passage.key(at - 1))) ? null : at;
    if (
      !passage.is(at, Word.office | Word.post | Word.topic | Word.grade | Word.honorific) &&
      passage.affiliations[at] === undefined
    )
      return null;
  }
  return null;
}

/** "California Democrat Ann Hill", "the Ohio Republican Tom Reed" */
function isStatesPartisan(passage: Passage, { from, to }: NameRun): boolean {
  if (to - from < 2 || !/^(?:Democrat|Republican)$/.test(passage.written(from - 1)) || passage.startsLine(from))
    return false;
  const state = passage.affiliationTo(from - 1, 0);
  return state?.code === 'US' && state.kind === 'city';
}
