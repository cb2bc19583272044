import { isElect } from './same-words.ts';
import { statesWith, statesWithout } from '../lexicons/states.ts';
import type { People } from './people-index.ts';
import { alike, type Person } from './people.ts';

const WITHOUT_PRESIDENT = new Set(statesWithout.president.split(' '));
const MONARCHIES = new Set(statesWith.monarch.split(' '));
const WITHOUT_PM = new Set(statesWithout.pm.split(' '));
/** Offices of which a state has one, and which lead it. */
export const LEADS = ['president', 'pm'] as const;
/** By office, the states that have a holder, and the last part of his name. */
export type Held = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The states of which the text says who holds the office now, and his name; a senate's president is no state's. */
export function heldBy(people: People, office: 'president' | 'pm'): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { classes, served, former, roles, keys } of people.all) {
    const [code] = served;
    if (code === undefined || former || keys.length === 0 || !classes.has(office)) continue;
    const isOfState = roles.some(({ text }) => /^(?:president|prime minister|pm)$/i.test(text));
    if (isOfState && !states.has(code)) states.set(code, keys[keys.length - 1] ?? '');
  }
  return states;
}

/** The states whose office is someone else's: in other letters he can be the same. */
export function heldByOthers({ former, classes, keys, roles }: Person, held: Held): ReadonlySet<string> {
  const states = new Set<string>();
  const name = keys[keys.length - 1] ?? '';
  const areElect = roles.length > 0 && roles.every(({ text }) => isElect(text));
  for (const office of former || areElect ? [] : LEADS) {
    if (!classes.has(office)) continue;
    for (const [code, other] of held.get(office) ?? []) if (other !== name && !alike(other, name)) states.add(code);
  }
  return states;
}

/** True for presidents and prime ministers. */
export const isLead = (classes: ReadonlySet<string>) => classes.has('president') || classes.has('pm');

/** Where a province has a party secretary. */
const ONE_PARTY = new Set('CN VN LA CU KP'.split(' '));

/** True when the state has no such office, in English: "Bộ trưởng" is of the United States too. */
export function impossible(classes: ReadonlySet<string>, code: string, isEnglish: boolean): boolean {
  if (classes.has('president') && WITHOUT_PRESIDENT.has(code)) return true;
  if (classes.has('monarch') && !MONARCHIES.has(code)) return true;
  // The United States have secretaries.
  if (isEnglish && code === 'US' && ['minister', 'deputy minister', 'deputy pm'].some((one) => classes.has(one)))
    return true;
  const isOfParty = classes.has('party-secretary') || classes.has('deputy party-secretary');
  if (isEnglish && isOfParty && !ONE_PARTY.has(code)) return true;
  return classes.has('pm') && WITHOUT_PM.has(code);
}

/** Whom a visitor meets where they hold office. */
export const AT_HOME = new Set(
  'president|deputy president|pm|deputy pm|minister|monarch|speaker|governor|mayor|spokes'.split('|'),
);

/** Offices that only states have. */
const OF_STATES = ['president', 'pm', 'minister', 'monarch', 'governor', 'mayor', 'legislator', 'deputy pm'];

/** True for an office that only states have. */
export const ofStatesOnly = (classes: ReadonlySet<string>) => OF_STATES.some((office) => classes.has(office));
