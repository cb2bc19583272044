import type { NameRun } from './grammar.ts';
import { HEIR } from './office-classes.ts';
import { inPast, type OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { PARTY_AND_STATE } from './name-lists.ts';
import { singularRole } from './singular-role.ts';
import { successionAt, type Succession } from './clause-heirs.ts';
import { apposedHeir, namedHeir, ownedBy, precededBy, replacedAs } from './clause-successors.ts';
import { chosenLeader } from './clause-parties.ts';
import { listedHolders } from './clause-lists.ts';
import { namedAsHolder } from './clause-copulas.ts';
import { canBeSaid, oneOfStart, pairBefore, saidOf } from './clause-predicates.ts';
import { describedThrough, namedIn, VERB_BEHIND } from './clause-subjects.ts';
import type { NamedSighting, Sighting } from './sighting.ts';
import { beforeHonorifics, wordBefore } from './clause-words.ts';
import { ownerBefore, promotedTo } from './clause-appositions.ts';
import { leads } from './clause-bodies.ts';
import { postHolder, postsGiven } from './clause-posts.ts';
import { clauseAfter, clauseBehind, movedTo } from './clause-verbs.ts';
import { appointed } from './vietnamese/appointments.ts';
import { ministryOf } from './vietnamese/ministries-held.ts';
import { exchangedFor } from './vietnamese/subjects.ts';

/** Name runs by the token they end before. */
type Ends = ReadonlyMap<number, NameRun>;

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
  longer: () => ReadonlyMap<string, NameRun | null>,
): NamedSighting[] {
  const found: NamedSighting[] = [];
  const named = namedIn(passage, endingAt, alone, titled);
  const wholeOf = (name: NameRun): NameRun | null => {
    if (name.to - name.from > 1) return name;
    // "Mr. Hill, who is the trade minister", "Sutopo, who is the trade minister"
    const isApposed = passage.written(name.to) === ',' && passage.key(name.to + 1) !== 'who';
    const isWhole = !longer().has(passage.plain(name.from)) && (name.polite || (isLone(name) && !isApposed));
    return longer().get(passage.plain(name.from)) ?? (isWhole ? name : null);
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
    add(heir, { offices: [], rule: 'replaces', partner: whole?.from ?? former.name.to - 1, isDeputy, side: 'heir' });
    // "replaced by the former mayor, Tom Reed": that was another office.
    const isOther = named.titled.has(heir.from) && succession.isPassive;
    if (!isDeputy && !isOther) add(whole, { offices: [], rule: 'replaces', partner: heir.from, side: 'former' });
  };
  for (const { offices } of alone) {
    const [office] = offices;
    // "Tom Reed is no minister"
    if (office === undefined || passage.key(office.from) === 'no') continue;
    if (passage.grammar.bareNominals) {
      for (const { name, isPast, isGiven, rule } of appointed(passage, office, endingAt)) {
        const own = isPast ? offices.map(inPast) : offices.map(inSingular);
        add(name, { offices: own, rule, ...(isGiven ? { given: own } : {}) });
      }
      continue;
    }
    // "Ann Hill was named his successor", "Ann Hill as his deputy"
    const isDeputy = passage.plain(office.head) === 'deputy' && office.to === office.head + 1;
    if ((office.classes[0] === HEIR || isDeputy) && office.determiner === 'pronoun')
      addSuccession(namedHeir(named, saidOf(named, office), isDeputy));
    addSuccession(ownedBy(named, office));
    if (office.plural && office.isPublic && !office.isPrivate) found.push(...listedHolders(passage, office));
    const leader = chosenLeader(named, office);
    if (leader !== null) add(leader, { offices: [{ ...office, isPublic: true }], rule: 'predicate' });
    if (leader !== null || !canBeSaid(passage, office)) continue;
    const holder = office.plural ? null : namedAsHolder(named, office);
    if (holder !== null) {
      add(holder.name, { offices: holder.isPast ? offices.map(inPast) : offices, rule: 'predicate' });
      continue;
    }
    if (office.plural) {
      const own = offices.map((one) => ({ ...one, plural: false }));
      const role = singularRole(passage, office, false);
      const last = saidOf(named, office);
      // "Ann Hill is one of the ministers"
      const several = last !== null && oneOfStart(passage, office) !== null ? [last] : pairBefore(named, last);
      for (const one of several) add(one, { offices: own, role, rule: 'predicate' });
      continue;
    }
    const apposed = apposedHeir(named, office);
    if (apposed !== null) {
      const isPast = passage.plain(office.from - 2) === 'predecessor';
      add(apposed, { offices: isPast ? offices.map(inPast) : offices, rule: 'predicate' });
      continue;
    }
    const replaced = replacedAs(named, office);
    if (replaced !== null) {
      add(replaced.heir, { offices, rule: 'predicate', side: 'heir' });
      add(replaced.former, { offices: offices.map(inPast), rule: 'predicate', side: 'former' });
      continue;
    }
    const given = postHolder(passage, office);
    if (given !== null) {
      add(given, { offices, rule: 'predicate' });
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
    add(other, {
      offices: isFormer ? offices : offices.map(inPast),
      rule: 'predicate',
      side: isFormer ? 'heir' : 'former',
    });
    const isPast =
      isFormer || (name !== null && (isOver(passage, name.to, office.from) || isRemoved(passage, name, office)));
    const own = isPast ? offices.map(inPast) : offices;
    const side = isFormer ? 'former' : other === null ? undefined : 'heir';
    add(name, { offices: own, rule: 'predicate', ...(side === undefined ? {} : { side }) });
  }
  if (!passage.grammar.bareNominals)
    for (const { name, role } of postsGiven(passage))
      add(name, { offices: [], role, classes: ['leader'], rule: 'post-given' });
  const told = new Set(found.map(({ name }) => name.from));
  for (const run of runs) {
    if (run.namesake) continue;
    if (passage.grammar.bareNominals) {
      const held = ministryOf(passage, run);
      if (held !== null) add(run, { offices: [], ...held });
      const partner = exchangedFor(passage, run, endingAt);
      if (partner !== null && !told.has(run.from)) {
        add(run, { offices: [], rule: 'replaces', partner: partner.from });
        add(partner, { offices: [], rule: 'replaces', partner: run.from });
      }
      continue;
    }
    // "led by Nobel laureate Ann Hill"
    const body = leads(passage, wordBefore(passage, run.from, (word) => /^(?:by|under)$/.test(word)) + 1);
    if (body !== null && run.to - run.from > 1) add(run, { offices: [], ...body, rule: 'led-by' });
    // "… as minister": the office itself was read.
    const isRead = told.has(run.from) || passage.key(run.to) === 'as';
    addSuccession(isRead ? null : successionAt(named, run, told));
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
    // "promoted Tom Reed to the trade portfolio"
    const isMoved = passage.key(run.to) === 'to' && MOVES.test(passage.key(beforeHonorifics(passage, run.from)));
    const clause = isMoved
      ? movedTo(passage, run.to + 1)
      : isChosen
        ? (movedTo(passage, run.to + 1) ?? clauseAfter(passage, run.to + 1))
        : clauseBehind(passage, run.to);
    const isWho =
      (run.to - run.from > 1 || isLone(run)) && passage.key(run.to + 1) === 'who' && passage.written(run.to) === ',';
    // "Ann Hill, a friend of Tom Reed, was picked to lead the ministry": not he.
    if (clause === null || describedThrough(named, run) !== null) continue;
    const { isSure = false, ...said } = clause;
    if (isWho || (isSure && run.to - run.from > 1) || isPerson(run)) add(run, { offices: [], ...said });
  }
  return found;
}

/** Gives another office to someone. */
const MOVES = /^(?:promot|mov|transferr?|shift|reassign|switch)(?:es|ed|s|ing)$/;

/** Said of an office that is held no more. */
const OVER =
  /^(?:had|served|formerly|previously|once|resigned|quit|stepped|sacked|fired|dismissed|ousted|removed|deposed|retired|lost|stripped|relieved)$/;

/** "was minister", "was then minister", "had served as minister", "resigned as minister", not "was named minister". */
function isOver(passage: Passage, from: number, to: number): boolean {
  if (passage.key(passage.key(to - 1) === 'then' ? to - 2 : to - 1) === 'was') return true;
  // "named Ann Hill, who lost the race, as trade minister"
  if (passage.key(to - 1) === 'as' && passage.written(to - 2) === ',') return false;
  // "Tom Reed, who was fired in May, returns as minister"
  let start = to;
  while (start > from && !(passage.written(start) === ',' && VERB_BEHIND.test(passage.key(start + 1)))) start--;
  for (let at = start; at < to; at++) if (OVER.test(passage.key(at))) return true;
  return false;
}

/** Before whom another takes an office from, or before "of" and who gives it up. */
const REMOVES = /^(?:dismiss|sack|fir|remov|oust|depos)(?:es|ed|s)$/;
const REMOVAL = /^(?:resignation|removal|ouster|departure|dismissal|retirement|sacking|firing|exit)$/;

/** "dismissed Tom Reed as minister", "the resignation of Tom Reed as minister" */
function isRemoved(passage: Passage, { from, to }: NameRun, office: OfficePhrase): boolean {
  if (to !== office.from - 1 || passage.key(to) !== 'as') return false;
  const at = beforeHonorifics(passage, from);
  return REMOVES.test(passage.key(at)) || (passage.key(at) === 'of' && REMOVAL.test(passage.key(at - 1)));
}

const inSingular = (office: OfficePhrase): OfficePhrase => (office.plural ? { ...office, plural: false } : office);

/** "California Democrat Ann Hill", "the Ohio Republican Tom Reed", "Republican Ann Hill of Texas" */
function isStatesPartisan(passage: Passage, { from, to }: NameRun): boolean {
  if (to - from < 2 || !/^(?:Democrat|Republican)$/.test(passage.written(from - 1)) || passage.startsLine(from))
    return false;
  // "Republican Representatives Ann Hill of Texas and …"
  if (passage.plain(from) === 'representatives') return false;
  const state = passage.key(to) === 'of' ? passage.affiliationFrom(to + 1) : passage.affiliationTo(from - 1, 0);
  return state?.code === 'US' && state.kind === 'city';
}
