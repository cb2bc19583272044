import { statesWithout } from '../lexicons/states.ts';
import type { People } from './link.ts';
import type { Person } from './people.ts';
import type { Passage } from './passage.ts';

const WITHOUT_PRESIDENT = new Set(statesWithout.president.split(' '));
const WITHOUT_PM = new Set(statesWithout.pm.split(' '));
/** How far back in a paragraph a state is looked for, in tokens. */
const PARAGRAPH_TOKENS = 120;
/** A text says within its first sentences what state it is about. */
const OPENING_TOKENS = 150;
const DATELINE_TOKENS = 120;
const CLOSING_TOKENS = 12;
/** Weight of the first state a text names: the title's or the first sentence's. */
const FIRST_MENTION = 3;

/**
 * States left unsaid. In order: what the name's form tells; the state the news is
 * from, by signature or agency; the state named before in the same sentence; the
 * state the text is most about.
 */
export function inferServed(passage: Passage, people: People): void {
  const { tokens, grammar } = passage;
  const home = grammar.homeOf ?? signedBy(passage) ?? agencyState(passage);
  const writers = people.all.find((person) => person.grammar === grammar && person.implied !== null)?.implied ?? null;
  const about = mostNamed(passage, people);
  const first = (accept: (code: string) => boolean) => firstNamed(passage, accept);
  const later: Person[] = [];
  for (const person of people.all) {
    if (person.grammar !== grammar || person.served.length > 0) continue;
    if (person.owner !== null) later.push(person);
    const at = person.firstAt;
    const fits = (code: string) => !impossible(person, code);
    const nearby = (except: string | null) => stateBefore(passage, at, (code) => code !== except && fits(code));
    const most = (except: string | null) => about((code) => code !== except && fits(code));
    const told = grammar.stateOfName(person.parts);
    let code: string | null;
    if (told !== null && told.sure) code = told.code;
    else if (told !== null && told.code === home) code = nearby(null) ?? told.code;
    // The home's own people bear the home's names where these tell; others serve someone else.
    else if (home !== null && grammar.namesTell.has(home)) code = nearby(home) ?? most(home) ?? home;
    else if (home !== null && fits(home)) code = home;
    else {
      const own = writers !== null && fits(writers) ? writers : null;
      // A paper leaves the state of its own president unsaid; of a minister it has often just been said.
      const leads = person.classes.has('president') || person.classes.has('pm');
      code = leads ? (own ?? first(fits) ?? nearby(home)) : (nearby(home) ?? own ?? most(home));
      code ??= most(null);
    }
    if (code !== null) person.served.push(code);
  }
  for (const person of later) {
    // "Zelenskiy's chief of staff" serves the state Zelenskiy serves.
    const owner = people.having(tokens[person.owner ?? 0]?.plain ?? '')[0]?.served[0];
    if (owner !== undefined) person.served.splice(0, person.served.length, owner);
  }
}

/** The state the text names first, where the reporter sits left out. */
function firstNamed(passage: Passage, accept: (code: string) => boolean): string | null {
  const { affiliations } = passage;
  for (let index = 0; index < affiliations.length && index < OPENING_TOKENS; index++) {
    const found = affiliations[index];
    if (found?.start === index && found.kind === 'country' && !inDateline(passage, index) && accept(found.code))
      return found.code;
  }
  return null;
}

/** True when the state has no such office. */
function impossible(person: Person, code: string): boolean {
  if (person.classes.has('president') && WITHOUT_PRESIDENT.has(code)) return true;
  return person.classes.has('pm') && WITHOUT_PM.has(code);
}

/** A line that is a state's name alone signs the text: "MINISTRY OF FOREIGN AFFAIRS / SINGAPORE". */
function signedBy({ tokens, affiliations }: Passage): string | null {
  for (let index = 1; index < tokens.length; index++) {
    const found = affiliations[index];
    if (found === undefined || found.start !== index || found.kind !== 'country') continue;
    const ends = found.end >= tokens.length || tokens[found.end]?.gap === 'line';
    if (tokens[index]?.gap === 'line' && tokens[index]?.shape === 'upper' && ends) return found.code;
  }
  return null;
}

/** The agency of the dateline or the last line. "… told Xinhua" further down says nothing. */
function agencyState({ tokens, vocabulary }: Passage): string | null {
  for (let index = 0; index < tokens.length; index++) {
    const code = vocabulary.agencies.get(tokens[index]?.text ?? '');
    if (code === undefined) continue;
    const before = tokens[index - 1]?.text ?? '';
    const framed = before === '(' || before === '/' || before === '—' || before === '–';
    if ((framed && index < DATELINE_TOKENS) || index >= tokens.length - CLOSING_TOKENS) return code;
  }
  return null;
}

/** The state named last before `at`: in its sentence, or else in its paragraph; places where things happen do not count. */
function stateBefore(passage: Passage, at: number, accept: (code: string) => boolean): string | null {
  const { tokens, affiliations } = passage;
  for (let index = at - 1; index >= 0 && index >= at - PARAGRAPH_TOKENS; index--) {
    const found = affiliations[index];
    if (found !== undefined && found.code.length === 2 && !inDateline(passage, found.start) && accept(found.code)) {
      const before = tokens[found.start - 1]?.key ?? '';
      if (found.kind !== 'city' || !/^(?:in|at|from|to|near|tại|ở|đến|tới)$/.test(before)) return found.code;
    }
    if (tokens[index + 1]?.gap === 'line') break;
  }
  return null;
}

/** "BUSAN, South Korea, Oct. 30 (AP) —": where the reporter sits. */
function inDateline({ tokens }: Passage, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 8 && tokens[from]?.gap !== 'line') from--;
  if (tokens[from]?.gap === 'line' ? tokens[from]?.shape !== 'upper' : from > 0 || tokens[from]?.shape !== 'upper')
    return false;
  for (let index = at; index < at + 14 && tokens[index]?.gap !== 'line'; index++) {
    const text = tokens[index]?.text;
    if (text === '—' || text === '–' || text === '/') return true;
    if (text === '-' && tokens[index]?.gap === 'space') return true;
  }
  return false;
}

function mostNamed(
  { affiliations, grammar }: Passage,
  people: People,
): (accept: (code: string) => boolean) => string | null {
  const weights = new Map<string, number>();
  const weigh = (code: string, weight: number) => weights.set(code, (weights.get(code) ?? 0) + weight);
  for (const [index, found] of affiliations.entries()) {
    if (found === undefined || found.start !== index || found.kind !== 'country') continue;
    weigh(found.code, weights.size === 0 ? FIRST_MENTION : 1);
  }
  for (const person of people.all) {
    const [code] = person.served;
    if (code !== undefined && person.grammar === grammar) weigh(code, person.places.length);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  return (accept) => ranked.find(accept) ?? null;
}

/** What a person serves: named most often, the earliest of equals. */
export function mostServed(person: Person): string | null {
  const counts = new Map<string, number>();
  for (const code of person.served) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = code;
  return best;
}
