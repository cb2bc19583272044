import { isFormer } from './best-role.ts';
import { isState } from './affiliations.ts';
import { headOfBody } from './headed-bodies.ts';
import { canBeNominal } from './can-be-nominal.ts';
import { isChief } from './vietnamese/can-name-holder.ts';
import { stateMet } from './vietnamese/state-met.ts';
import { VAGUE, WIDER } from './office-classes.ts';
import { codeOf, fitsBody, fitsOwner, fitsPlace, fitsSeat, isAideOf, isForce, leadsForces } from './fitting-holders.ts';
import { nounBefore } from './english/modifiers.ts';
import { isLead } from './leads.ts';
import type { Sighting } from './sighting.ts';
import type { People } from './people-index.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { States } from './states.ts';
import { referent } from './referents.ts';
import { formerBefore, isElect, sameHead, sideOf } from './same-words.ts';
import { thoseMeant, withSameWord } from './those-meant.ts';
import { nearest, Timeline } from './timeline.ts';
import { addPlace, type Person } from './people.ts';
import { addRole } from './roles.ts';
import type { Passage } from './passage.ts';
import { partnerOf, unnamedHolder } from './unnamed-holders.ts';
import { portfolioWords, hasNoPortfolio, hasPortfolio } from './portfolios.ts';

/** Who leads it, is called by another office: the government's leader, the party's chief. */
const LEADERS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['gover', ['pm', 'president', 'chancellor']],
  ['party', ['general-secretary', 'party-secretary']],
  ['parli', ['speaker', 'chair']],
  ['legis', ['speaker', 'chair']],
  ['agenc', ['director-general', 'director']],
  ['watch', ['director-general', 'director', 'chair']],
  ['allia', ['secretary-general']],
  ['bank', ['governor']],
  ['diplo', ['secretary', 'minister']],
  ['junta', ['commander', 'president', 'pm']],
  ['army', ['commander']],
  ['milit', ['commander']],
  ['navy', ['commander']],
  ['force', ['commander']],
  ['staff', ['commander']],
]);
/** Whose counterpart heads no state. */
const BELOW_HEADS = new Set([
  'adviser',
  'ambassador',
  'envoy',
  'spokes',
  'commander',
  'legislator',
  'mayor',
  'governor',
]);

/** Of these a text can quote one without a name, and name another. */
const OF_MANY = /^(?:official|diplomat|commander|adviser)$/;

/** Links offices that stand alone to their holders, or to a holder without a name when the office is unmistakable. */
export function linkNominals(passage: Passage, alone: readonly Sighting[], states: States, people: People): void {
  const { tokens } = passage;
  const unnamed = new Map<string, Person>();
  /** Where someone of a class was named last by an office with "a". */
  const anonymous = new Map<string, number>();
  const timeline = new Timeline(people.all);
  // "a diplomat said": one whom the text does not name.
  const unsaid = new Set(
    alone.flatMap(({ offices: [office] }) => (office?.determiner === 'indefinite' ? office.classes.slice(0, 1) : [])),
  );
  const inOrder = [...alone].sort((a, b) => (a.offices[0]?.from ?? 0) - (b.offices[0]?.from ?? 0));
  const find = (offices: readonly OfficePhrase[]) => {
    const holder = holderOf(passage, offices, timeline, states.home);
    const [office] = offices;
    const isPrivate = office !== undefined && !passage.grammar.bareNominals && nounBefore(passage, office) !== null;
    return isPrivate ? holder : (holder ?? unnamedHolder(passage, offices, unnamed, timeline, states, people));
  };
  let read = 0;
  for (const [place, sighting] of inOrder.entries()) {
    let { offices } = sighting;
    let [office] = offices;
    if (office === undefined || office.from < read) continue;
    timeline.advance(office.from);
    const staff = staffOf(passage, office, inOrder[place + 1]?.offices[0]);
    let holder = staff === null ? null : find([staff]);
    if (staff !== null && holder !== null) {
      [office, offices] = [staff, [staff]];
      read = staff.to;
    }
    const [own = ''] = office.classes;
    if (office.determiner === 'indefinite') anonymous.set(own, office.from);
    // "Carver's premier" is read at Carver.
    const isPersons = office.owner !== null && people.having(passage.plain(office.owner)).length > 0;
    if (isPersons || !canBeNominal(passage, office)) continue;
    holder ??= namedBeforeColon(passage, office, timeline) ?? find(offices);
    // "a diplomat said … The diplomat …": no one of whom the text tells the name.
    // "The diplomat said so, asking for no name."
    const isOther =
      own === 'diplomat' && unsaid.has(own) && !office.specific && !holderIs(holder, /^(?:ambassador|envoy|diplomat)$/);
    // "Chilean official says" above such a text, and "the US official" in it
    const isOneOfMany =
      !passage.grammar.bareNominals &&
      unsaid.has(own) &&
      OF_MANY.test(own) &&
      (own === 'official' || office.determiner === 'none');
    const isAnonymous =
      isOneOfMany ||
      isOther ||
      (VAGUE.has(own) && !office.specific && (holder?.seenAt ?? 0) < (anonymous.get(own) ?? -1));
    if (holder === null || isAnonymous) continue;
    const [from, to] = [tokens[office.from], tokens[(offices[offices.length - 1] ?? office).to - 1]];
    if (from === undefined || to === undefined) continue;
    addPlace(holder, {
      start: from.start,
      end: to.end,
      token: office.from,
      form: 'nominal',
      rule: office.counterpart ? 'counterpart-alone' : 'office-alone',
    });
    timeline.see(holder, office.from, false);
    learnPortfolio(passage, holder, offices);
  }
}

/** "Bộ trưởng Y tế" of one called just "Bộ trưởng" elsewhere: from there on no one else's minister. */
function learnPortfolio(passage: Passage, holder: Person, offices: readonly OfficePhrase[]): void {
  const [office] = offices;
  if (office === undefined || holder.name === null || !/^(?:deputy )?minister$/.test(office.classes[0] ?? '')) return;
  if (portfolioWords(passage, office).stems.length === 0 || !hasNoPortfolio(holder)) return;
  addRole(passage, holder, { name: null }, [office]);
}

const holderIs = (holder: Person | null, classes: RegExp): boolean =>
  [...(holder?.classes ?? [])].some((name) => classes.test(name));

/** "the prime minister's press secretary": one phrase of an office and what it has; `null` for any others. */
function staffOf(
  passage: Passage,
  { determiner, from, to, served }: OfficePhrase,
  next?: OfficePhrase,
): OfficePhrase | null {
  if (determiner !== 'the' || next?.from !== to + 1 || !passage.isPossessive(to) || passage.grammar.bareNominals)
    return null;
  if (!/^(?:secretary|head|adviser|spokes|envoy)$/.test(next.classes[0] ?? '')) return null;
  return { ...next, from, determiner, served: next.served.length > 0 ? next.served : served };
}

/** "Boris Johnson: Former PM announces …", not "MR. JOHNSON: The President has …" */
function namedBeforeColon(passage: Passage, office: OfficePhrase, timeline: Timeline): Person | null {
  const [last] = timeline.recent;
  const isNext = passage.written(office.from - 1) === ':' && last !== undefined && last.seenAt >= office.from - 4;
  if (!isNext || office.determiner !== 'none') return null;
  last.former ||= office.former;
  for (const name of office.classes) last.classes.add(name);
  return last;
}

function holderOf(
  passage: Passage,
  offices: readonly OfficePhrase[],
  timeline: Timeline,
  home: string | null,
): Person | null {
  const [office] = offices;
  if (office === undefined) return null;
  const [own = 'official'] = office.classes;
  const code = codeOf(passage, offices);
  if (own === 'counterpart' && code === undefined) return null;
  const serves = (person: Person) => code === undefined || person.served.length === 0 || person.served.includes(code);
  const holding = (names: readonly string[]) => names.flatMap((name) => timeline.holding(name).filter(serves));
  if (own === 'counterpart') {
    const partner = partnerOf(timeline, code);
    const isEqual = ({ classes }: Person) =>
      partner === undefined || [...classes].some((name) => partner.classes.has(name));
    const [equal, other] = [holding(office.classes.concat(WIDER['counterpart'] ?? [])).filter(isEqual), partner];
    if (equal.length > 0) return nearest(equal);
    // "the ambassador denied his Chilean counterpart's words" names no president.
    const isTheirs = passage.grammar.bareNominals && office.determiner === 'pronoun';
    if (other !== undefined && (isTheirs || BELOW_HEADS.has([...other.classes][0] ?? ''))) return null;
  }
  const about = portfolioWords(passage, office);
  const noun = passage.grammar.bareNominals ? null : nounBefore(passage, office);
  const met = stateMet(passage, office);
  const choose = (people: readonly Person[]) => {
    const named = thoseMeant(passage, office, withSameWord(passage, office, people)).filter(
      (person) =>
        !isAideOf(passage, office, person) &&
        (met === null || !person.served.includes(met)) &&
        fitsOwner(passage, office, person) &&
        fitsBody(passage, office, about.stems, person) &&
        fitsSeat(passage, office, person) &&
        fitsPlace(passage, office, person) &&
        (noun === null || person.roles.some(({ text }) => text.toLowerCase().includes(noun))),
    );
    const sure = code === undefined ? named : named.filter((person) => person.served.includes(code));
    const same = sure.filter((person) => hasPortfolio(person, about.stems) || leadsForces(office, about.stems, person));
    // "the Security Council president" is no president just named; "the Russian foreign minister" may be Russia's "minister".
    // "the head of Congress" is not the president.
    if (same.length === 0 && about.hasBody && (code === undefined || about.isNamed)) return null;
    // "the Tory leader" is no other party's.
    const party = own === 'leader' ? partyBefore(passage, office) : null;
    if (party !== null) {
      const heads = [...sure, ...holding(['head', 'chair', 'general-secretary'])];
      const its = heads.filter((person) => hasPortfolio(person, [party]));
      // "the Blue Party leader" may be the one called just "party leader".
      return nearest(
        its.length > 0 ? its : sure.filter(({ roles }) => roles.every(({ text }) => text === 'party leader')),
      );
    }
    // "the president" is no president-elect, where there are both.
    const isOfElect = isElect(passage.slice(office.core, office.to));
    const alike = same.filter(({ roles }) =>
      isOfElect ? roles.some(({ text }) => isElect(text)) : roles.some(({ text }) => !isElect(text)),
    );
    if (isOfElect && alike.length > 0) return nearest(alike);
    // "the president" is who is that now, not then-President Tom Reed, today prime minister.
    const isPast = (person: Person) => {
      const its = person.roles.filter(({ classes }) => classes.includes(own));
      return !isFormer(person) && its.length > 0 && its.every((one) => one.isFormer === true);
    };
    const now = office.former || passage.grammar.bareNominals ? [] : alike.filter((person) => !isPast(person));
    const fitting = now.length > 0 ? now : alike.length > 0 ? alike : same;
    // "the new minister" replaces another.
    const sided = fitting.filter(({ side }) => side !== null && side === sideOf(passage, office));
    if (sided.length > 0) return nearest(sided);
    // "tân tổng thống" is not the one before.
    const isNow = passage.grammar.bareNominals && !office.former;
    const former = office.former || isNow ? fitting.filter((person) => person.former === office.former) : [];
    // "the trade minister" is no minister of something else; the one called just "minister" may be.
    const isOfOne = about.stems.length > 0 && /(?:minister|^secretary|^deputy secretary)$/.test(own);
    const others = isOfOne ? sure.filter(hasNoPortfolio) : sure;
    const meant = former.length > 0 ? former : fitting.length > 0 ? fitting : others;
    return referent(passage, office, meant, timeline, home);
  };
  const overBody = headOfBody(passage, office, about.stems, holding);
  if (overBody !== null) return overBody;
  // "the UN chief" is no head of one of its agencies.
  const isOverAll = own === 'head' && about.stems.length === 0 && code !== undefined && !isState(code);
  const chief = isOverAll ? nearest(holding(['secretary-general', 'director-general'])) : null;
  if (chief !== null && !passage.grammar.bareNominals) return chief;
  const isHead =
    own === 'leader' || own === 'head' || (own === 'legislator' && passage.plain(office.head - 1) === 'top');
  // "người đứng đầu Đảng" is no prime minister.
  const isOfParty = passage.grammar.bareNominals && passage.key(passage.term(office.head)?.end ?? -1) === 'đảng';
  const bodies = own === 'legislator' ? ['parli'] : isOfParty ? ['party'] : about.stems;
  const overAll = isHead ? bodies.flatMap((stem) => LEADERS_OF.get(stem) ?? []) : [];
  // "the head of the army's strategic division" does not lead the army.
  const led = bodies.every(isForce) ? overAll : overAll.filter((name) => name !== 'commander');
  if (led.length > 0) {
    const leader = choose(holding([own])) ?? nearest(holding(led));
    if (leader !== null || isOfParty) return leader;
  }
  // "Bộ trưởng" is no deputy, "Chánh văn phòng" no president.
  // "Lãnh đạo phe đối lập" is not who governs.
  const isOpposing = passage.slice(office.head, office.to).includes('đối lập');
  const isNarrow = own === 'minister' || own === 'head' || isOpposing || isChief(passage, office);
  // "the judge" may be the chief justice, and no chief prosecutor.
  const sits = ({ roles }: Person) => own !== 'judge' || roles.some(({ text }) => /\bju(?:dge|stice)\b/i.test(text));
  const isDeputy = ({ classes }: Person) =>
    passage.grammar.bareNominals && [...classes].every((name) => name.startsWith('deputy '));
  const wider =
    isNarrow && passage.grammar.bareNominals
      ? []
      : holding(WIDER[own] ?? []).filter((person) => sits(person) && (own.startsWith('deputy') || !isDeputy(person)));
  // "the director general" is the head of an organisation, no state's or firm's.
  const leading = own === 'director-general' ? wider.filter(isOverNations) : wider;
  // A party's leader is no prime minister by that; nor "Chủ tịch Tập" the speaker whose state is left unsaid.
  const { homeOf } = passage.grammar;
  const isOfHome = ({ served }: Person) => served.length === 0 || (homeOf !== null && served.includes(homeOf));
  // "the minister's counterpart" is no prime minister.
  const partner = own === 'counterpart' && passage.plain(office.from) !== 'its' ? partnerOf(timeline, code) : undefined;
  const governing =
    partner !== undefined && !isLead(partner.classes)
      ? leading.filter(({ classes }) => !isLead(classes))
      : own === 'pm' || own === 'president'
        ? leading.filter(leadsAState)
        : homeOf !== null && own === 'speaker' && code === undefined
          ? leading.filter(isOfHome)
          : leading;
  // "the top leader" heads the party where one does.
  const isTop = own === 'leader' && passage.plain(office.head - 1) === 'top';
  return (
    choose(holding(office.classes)) ??
    (isTop ? choose(holding(['general-secretary'])) : null) ??
    choose(governing) ??
    (noun === null ? sameHead(passage, office, timeline) : null) ??
    formerBefore(passage, office, timeline)
  );
}

/** The party a leader is said to lead, as its first letters. */
function partyBefore({ affiliations, tokens }: Passage, office: OfficePhrase): string | null {
  const found = affiliations[office.head - 1];
  // Where a state's leader sits.
  if (/^(?:kremlin|white|downing)$/.test(tokens[found?.start ?? -1]?.plain ?? '')) return null;
  return found?.kind === 'organisation' ? (tokens[found.start]?.plain.slice(0, 5) ?? null) : null;
}

const isOverNations = ({ served }: Person): boolean => served[0] !== undefined && !isState(served[0]);

/** No mere leader of a body: "Iran's supreme leader", not "the militia's leader". */
const leadsAState = (person: Person): boolean =>
  person.roles.every(
    ({ text, classes, isOfBody }) =>
      classes[0] !== 'leader' || (isOfBody !== true && /^(?:supreme |paramount )?leader$/i.test(text)),
  );
