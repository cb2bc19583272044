import { isState } from './affiliations.ts';
import type { People } from './people-index.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { isReadAsVietnamese, originOf } from './name-origins.ts';
import { isBesideState, isOfBody, openingState, sentTo, stateAfter } from './sentence-states.ts';
import { isArmy, isChamber, lastBefore, mostNamed, mostOf, type StateAt } from './state-counts.ts';
import { AT_HOME, impossible, isLead, LEADS, ofStatesOnly } from './leads.ts';
import { NearbyStates } from './nearby-states.ts';
import type { Passage } from './passage.ts';
import { type Post, postBefore, postsAlone } from './posts-alone.ts';
import type { Unsaid } from './unsaid.ts';
import { hasForeignPart, isOthersName } from './vietnamese/surnames.ts';
import { whereFrom, type WhereFrom } from './where-from.ts';

/** How far back an officer's army is looked for. */
const ARMY_TOKENS = 200;
/** How far back a president or prime minister is looked for who has no name. */
const LEAD_TOKENS = 200;
/** How many times as often as others a text names the state it is most about. */
const SELDOM = 6;
/** How many times as often as the next a text names the state it is about. */
const MAIN_STATE = 1.5;
/** How many times as often it names the state that almost all of it is about. */
const ONLY_STATE = 2.5;
/** How often it names that at least, the first time counted thrice. */
const LEAST = 5;
/** The first sentence of a text with its dateline has no more tokens. */
const LEAD = 40;
/** How often it does where holders of its past need no state. */
const OFTEN = 12;

/** States left unsaid: by the name's form, where the news is from, what the sentence and then the text is about. */
export class States {
  readonly #passage: Passage;
  readonly #nearby: NearbyStates;
  readonly #from: WhereFrom;
  /** The state of an office that only one state has: the writers' own. */
  readonly #writers: string | null;
  readonly #ranked: readonly string[];
  /** Those of them the text names more than by the way. */
  readonly #often: readonly string[];
  /** The state the text names far more often than any other. */
  readonly #main: string | null;
  /** The state that almost all of the text is about. */
  readonly #topic: string | null;
  readonly #topicTimes: number;
  /** The state whose own bodies the text names: "the White House". `null` for none, or several alike. */
  readonly #bodied: string | null;
  /** The state whose cities the text names: `null` for none, or several alike. */
  readonly #city: string | null;
  /** The text names the home, a place or a body of its, or no state at all. */
  readonly #isOfHome: boolean;
  readonly #bodies: readonly StateAt[];
  /** Chambers of states, in text order: "the US Senate", "Thượng viện Mỹ". */
  readonly #chambers: readonly StateAt[];
  /** Armed forces of states, in text order. */
  readonly #armies: readonly StateAt[];
  /** States of presidents and prime ministers, by office: "the Chilean president". */
  readonly #leads: ReadonlyMap<string, readonly StateAt[]>;
  /** Ministers whom the text calls by office and state alone: "the Danish foreign minister". */
  readonly #posts: readonly Post[];

  constructor(passage: Passage, offices: readonly OfficePhrase[], people: People, outlet: string | null) {
    this.#passage = passage;
    const { grammar, places } = passage;
    this.#from = whereFrom(passage, people, outlet);
    const sent = new Set<number>();
    const across = new Set<number>();
    const leads = new Map<string, StateAt[]>(LEADS.map((office) => [office, []]));
    for (const { classes, from, to, counterpart, plural, former, determiner, served } of offices) {
      const [office = ''] = classes;
      const among = office === 'ambassador' ? sent : counterpart ? across : null;
      if (among !== null) for (let index = from; index < to; index++) among.add(index);
      const [code = ''] = served;
      if (!plural && !former && determiner !== 'indefinite' && isState(code))
        leads.get(office)?.push({ at: from, code });
    }
    this.#nearby = new NearbyStates(passage, sent, across);
    this.#leads = leads;
    this.#posts = postsAlone(passage, offices, people);
    const weights = mostNamed(passage, people, sent);
    this.#ranked = weights.map(([code]) => code);
    const often = weights
      .filter(([, times]) => times > 1 && times * SELDOM >= (weights[0]?.[1] ?? 0))
      .map(([code]) => code);
    const [first, second] = weights;
    this.#topicTimes = first?.[1] ?? 0;
    this.#topic = first !== undefined && first[1] >= Math.max(LEAST, ONLY_STATE * (second?.[1] ?? 0)) ? first[0] : null;
    this.#main = first !== undefined && first[1] >= MAIN_STATE * (second?.[1] ?? 0) ? first[0] : null;
    const implied =
      people.all.find((one) => one.grammar === grammar && one.implied !== null && !one.isStated)?.implied ?? null;
    // An envoy of another state says nothing of the state that the text is about.
    this.#writers =
      implied !== null && (this.#ranked.length === 0 || this.#ranked.slice(0, 2).includes(implied)) ? implied : null;
    const ofStates = new Map<string, number>();
    const cities = new Map<string, number>();
    const bodies: StateAt[] = [];
    const chambers: StateAt[] = [];
    const armies: StateAt[] = [];
    for (const { start: at, end, kind, code } of places) {
      if (kind === 'country' && isChamber(passage, at, end)) chambers.push({ at, code });
      if (kind === 'country' && isArmy(passage, at, end)) armies.push({ at, code });
      if (kind === 'city' && code !== grammar.homeOf) cities.set(code, (cities.get(code) ?? 0) + 1);
      // "Malawi's Congress Party" is none of India's.
      const owner = passage.affiliationTo(passage.isPossessive(at - 1) ? at - 1 : at, 0);
      if (kind !== 'organisation' || code === '' || (owner?.kind === 'country' && owner.code !== code)) continue;
      // A party's letters are other parties' elsewhere: of the states that the text names.
      const isNamed = passage.tokens[at]?.shape !== 'upper' || this.#ranked.includes(code);
      if (isState(code) && isNamed) ofStates.set(code, (ofStates.get(code) ?? 0) + 1);
      if (!isState(code)) bodies.push({ at, code });
    }
    this.#bodies = bodies;
    this.#chambers = chambers;
    this.#armies = armies;
    this.#isOfHome = this.#ranked.length === 0 || places.some(({ code }) => code === grammar.homeOf);
    // "Hamas" names a state as well.
    for (const [code, times] of ofStates) if (times > 1 && !often.includes(code)) often.push(code);
    this.#often = often;
    this.#bodied = mostOf(ofStates);
    this.#city = mostOf(cities);
  }

  /** The state the text is from: of its outlet, its agency or signature, or of a dateline that is no world agency's. */
  get home(): string | null {
    return this.#from.said ?? this.#from.home ?? this.#from.paper ?? this.place;
  }

  /** The state the text names far more often than any other. */
  get main(): string | null {
    return this.#main;
  }

  /** The state of a dateline that is no world agency's. */
  get place(): string | null {
    return this.#from.isLocal ? this.#from.place : null;
  }

  /** The state, or the organisation, that an official serves of whom the text does not say it; `null` when nothing tells. */
  of({
    classes,
    parts,
    at,
    possessed,
    isOther,
    isAbroad,
    isMain,
    held,
    others,
    person,
    led = null,
    isLedByMost,
  }: Unsaid): string | null {
    const { grammar } = this.#passage;
    const surnames = grammar.surnamesOf.get(this.#from.home ?? '');
    const isForeign = surnames !== undefined && parts.length > 1 && !surnames.has(parts[0]?.plain ?? '');
    const home = isOther || isForeign ? null : this.#from.home;
    const isSent = classes.has('ambassador') || classes.has('deputy ambassador') || classes.has('envoy');
    const hasNo = (code: string) => impossible(classes, code, !grammar.bareNominals);
    const host = isSent ? sentTo(this.#passage, at) : null;
    const may = (code: string) =>
      code !== host &&
      !hasNo(code) &&
      !held.has(code) &&
      others?.has(code) !== true &&
      (isState(code) || !ofStatesOnly(classes)) &&
      !((isOther || isForeign) && code === this.#from.home);
    // "Volodymyr Hrynko": of the states that the text is about, those whose officials have such names.
    const origin = originOf(parts);
    const isOfficer = classes.has('commander');
    const isOf = (code: string) => !hasNo(code) && origin?.(code) === true;
    const isKin =
      origin !== null && (this.#often.some(isOf) || (isOfficer && this.#from.paper !== null && isOf(this.#from.paper)));
    const fits = (code: string) => may(code) && (!isKin || !isState(code) || origin(code));
    const nearby = (except: string | null) => this.#nearby.before(at, (code) => code !== except && fits(code));
    const beside = (except: string | null) => this.#nearby.before(at, (code) => code !== except && fits(code), true);
    const most = (except: string | null) => this.#ranked.find((code) => code !== except && fits(code)) ?? null;
    const isBodys = classes.has('secretary-general') || isOfBody(this.#passage, at);
    const body = isBodys ? (lastBefore(this.#bodies, at) ?? this.#bodies[0]?.code ?? null) : null;
    if (body !== null) return body;
    const told = grammar.stateOfName(parts);
    if (told !== null && told.sure && !(told.orNext === true && !this.#isOfHome && this.#isOfNeighbour()))
      return told.code;
    const here = [...AT_HOME].some((office) => classes.has(office)) ? openingState(this.#passage, at) : null;
    if (here !== null && fits(here)) return here;
    // "Mayor Ann Hill": of the city the text is about.
    if (classes.has('mayor') && home === null && this.#city !== null && fits(this.#city)) return this.#city;
    if (possessed) {
      const owner = nearby(null);
      if (owner !== null) return owner;
    }
    // "Bộ trưởng Đinh La Thăng chia buồn về tai nạn ở Lào": no minister of Laos.
    const mayBe = (code: string) => (code === home || isReadAsVietnamese(code)) && fits(code);
    if (told !== null && (told.code === home || (home === null && grammar.bareNominals)))
      return (
        (isAbroad ? (nearby(home) ?? most(home)) : (this.#nearby.before(at, mayBe) ?? this.#abroad(mayBe))) ?? told.code
      );
    // "Bộ trưởng Bộ Công an": no name tells, and the words are the home's.
    if (home !== null && grammar.namesTell.has(home) && parts.length === 0 && !isAbroad && this.#isOfHome && fits(home))
      return home;
    // "Iran's top general", and else the last army named: officers are often named far from their state.
    const army =
      classes.has('commander') && !isBesideState(this.#passage, at) ? lastBefore(this.#armies, at, ARMY_TOKENS) : null;
    if (army !== null && fits(army)) return army;
    const chamber = classes.has('legislator') ? lastBefore(this.#chambers, at) : null;
    if (chamber !== null && fits(chamber)) return chamber;
    // The home's own people bear the home's names where these tell; others serve someone else.
    const theirs = led !== null && fits(led) && !classes.has('legislator') ? led : null;
    if (home !== null && grammar.namesTell.has(home))
      return (
        beside(home) ??
        (theirs === home && hasForeignPart(parts) ? null : theirs) ??
        nearby(home) ??
        most(home) ??
        (isOthersName(parts) ? this.#city : fits(home) ? home : null)
      );
    if (home !== null && fits(home) && !classes.has('leader')) return home;
    const own = this.#writers !== null && fits(this.#writers) ? this.#writers : null;
    const place = this.#from.place !== null && this.#from.isLocal && fits(this.#from.place) ? this.#from.place : null;
    // A paper leaves the state of its own president unsaid; of a minister it has often just been said.
    const leads = isLead(classes);
    if (classes.has('leader')) {
      const said = nearby(home) ?? stateAfter(this.#passage, at, (code) => code !== home);
      if (said !== null) return said;
    }
    // A paper that names its own state in a text leaves that state's president without.
    const isHere = this.#from.paper !== null && this.#ranked.includes(this.#from.paper) && fits(this.#from.paper);
    const paper = isMain && isHere ? this.#from.paper : null;
    const ofPaper = isHere && this.#ranked[0] === this.#from.paper ? this.#from.paper : null;
    const acting = this.#bodied !== null && fits(this.#bodied) ? this.#bodied : null;
    const bodied = isMain ? acting : null;
    // "The Chilean president warned Peru. President Ann Hill said …"
    const office = LEADS.find((one) => classes.has(one));
    const lead = office === undefined ? null : lastBefore(this.#leads.get(office) ?? [], at, LEAD_TOKENS);
    const unnamed = lead !== null && this.#often.includes(lead) && fits(lead) ? lead : null;
    // "The parliament speaker warned Israel": parliaments are left without their state at home only.
    if (classes.has('speaker') && home === null && this.#main !== null && fits(this.#main)) return this.#main;
    const topic = this.#topic !== null && this.#topic !== home && fits(this.#topic) ? this.#topic : null;
    // "President Lincoln", where all is about the United States: one before the holder who is named.
    const isPast = this.#topic !== null && this.#topicTimes >= OFTEN && held.has(this.#topic) && !hasNo(this.#topic);
    const past = isPast && (!isKin || origin(this.#topic)) && beside(home) === null ? this.#topic : null;
    const code = leads
      ? (own ?? place ?? unnamed ?? bodied ?? paper ?? past ?? this.#nearby.first(fits) ?? nearby(home))
      : (postBefore(this.#posts, person, at, fits) ??
        (classes.has('spokes') && isLedByMost !== true ? theirs : null) ??
        beside(home) ??
        theirs ??
        (at < LEAD && nearby(home) === null ? place : null) ??
        topic ??
        (classes.has('legislator') ? acting : null) ??
        ofPaper ??
        nearby(home) ??
        own ??
        place ??
        (classes.has('ambassador') ? acting : null) ??
        most(this.#from.said ?? home));
    // "Sarawak Premier": of a state whose prime minister is another.
    const other = () => this.#ranked.find((one) => !hasNo(one) && (!isKin || origin(one)));
    const papers = this.#from.paper !== null && !hasNo(this.#from.paper) ? this.#from.paper : null;
    const last = code ?? most(null) ?? this.#from.place ?? papers ?? other() ?? this.#city;
    return last !== null && others?.has(last) === true ? null : last;
  }

  /** Almost all is about a neighbour whose names look like the home's. */
  #isOfNeighbour = (): boolean => this.#passage.grammar.neighbours.has(this.#topic ?? '');

  /** The state a text is most about that does not name the home at all, or a neighbour's that it is all about: "Chu Cường". */
  #abroad(accept: (code: string) => boolean): string | null {
    if (this.#topic !== null && this.#isOfNeighbour() && accept(this.#topic)) return this.#topic;
    return this.#isOfHome ? null : (this.#ranked.find(accept) ?? null);
  }
}
