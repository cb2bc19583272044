/**
 * Who is who across articles. What an article says of a name is one holder: the
 * name with the office and the state it gives. Holders of one name are one
 * person unless office and state say that they are two; what the reader said of
 * persons goes before.
 */
import type { Official } from '../mentions/mention.ts';
import { foldKey } from '../text/fold.ts';
import { isSameOffice, isState } from './office-wording.ts';
import { officialKey } from './official-key.ts';
import type { Person } from './person.ts';

/** A name with one office, as articles give it. */
export interface Holder extends Pick<Official, 'role' | 'country' | 'former'> {
  /** See `holderKey`. */
  readonly key: string;
  /** Folded. */
  readonly name: string;
  /** `Person.key` of the one the name means in these articles by the reader's word. */
  readonly claimed: string | null;
  /** How many say so, and the day of the first. */
  readonly articles: number;
  readonly first: string;
}

/** One person: holders, and what the reader said. */
export interface Identity<H extends Holder> {
  /** `Person.key`, for one of whom the reader said nothing too. */
  readonly key: string;
  readonly said: Person | null;
  readonly holders: H[];
}

/** Folded texts have no line feeds. */
const SEPARATOR = '\n';

/**
 * The key of what an article says of a name; `null` for an office without a name.
 *
 * @param claimed see `Holder`
 */
export function holderKey(official: Omit<Official, 'id'>, claimed: string | null = null): string | null {
  const name = officialKey(official);
  if (name === null) return null;
  const { role, country, former } = official;
  const parts = [name, country ?? '', role === null ? '' : foldKey(role), former ? 'former' : ''];
  return [...parts, ...(claimed === null ? [] : [claimed])].join(SEPARATOR);
}

/** The folded name in the key of a holder or of a person. */
export const nameOfHolder = (key: string): string => key.split(SEPARATOR, 1)[0] ?? key;

/** The folded names under which articles may know the person. */
export function namesOfPerson({ key, name, spellings, holders }: Person): string[] {
  const written = [...(name === null ? [] : [name]), ...spellings].map(foldKey);
  return [...new Set([nameOfHolder(key), ...written, ...holders.map(nameOfHolder)])].filter((one) => one !== '');
}

/**
 * A key for another person of that name.
 *
 * @param more what tells the person apart, as far as it is known
 */
export function freeKey(name: string, more: string | null, isTaken: (key: string) => boolean): string {
  const beginning = more === null ? name : [name, more].join(SEPARATOR);
  let key = isTaken(name) ? beginning : name;
  for (let nth = 2; isTaken(key); nth++) key = [beginning, nth].join(SEPARATOR);
  return key;
}

type Office = Pick<Holder, 'role' | 'country'>;

/** Offices of other languages and unsaid ones tell nobody apart. */
function compare({ role, country }: Office, others: readonly Office[]) {
  const states = others.flatMap((other) => (isState(other.country) ? [other.country] : []));
  const compared = others.flatMap((other) =>
    role === null || other.role === null ? [] : (isSameOffice(role, other.role) ?? []),
  );
  const sameState = isState(country) && states.includes(country);
  const otherState = isState(country) && states.length > 0 && !sameState;
  const sameOffice = compared.includes(true);
  return { sameState, otherState, sameOffice, otherOffice: compared.length > 0 && !sameOffice };
}

/** Whether office and state say that two who share a name are two: another state's, and another office. */
export function areApart(office: Office, others: readonly Office[]): boolean {
  const { otherState, otherOffice } = compare(office, others);
  return otherState && otherOffice;
}

function likeness(office: Office, others: readonly Office[]): number {
  const { sameState, sameOffice } = compare(office, others);
  return (sameState ? 2 : 0) + (sameOffice ? 1 : 0);
}

const officesOf = ({ said, holders }: Identity<Holder>): Office[] => [...(said?.offices ?? []), ...holders];

/** The offices the reader's record knows of a person, those of holders given to it folded. */
export function officesOfPerson({ offices, holders }: Person): Office[] {
  const given = holders.map((holder) => {
    const [, country = '', role = ''] = holder.split(SEPARATOR);
    return { country: country === '' ? null : country, role: role === '' ? null : role };
  });
  return [...offices, ...given];
}

const byWeight = (a: Holder, b: Holder) =>
  Number(isState(b.country)) - Number(isState(a.country)) ||
  b.articles - a.articles ||
  (`${a.first} ${a.key}` < `${b.first} ${b.key}` ? -1 : 1);

/**
 * Parts holders among persons. The reader's word goes first: articles and
 * holders given to a person. The others join whom they are most like of those
 * who bear the name, beginning with the most written of; who is apart from all
 * of them is a person more.
 *
 * @param holders all holders of the names of `persons`, and of other names
 * @param persons in the order of their keys
 */
export function identify<H extends Holder>(holders: readonly H[], persons: readonly Person[]): Identity<H>[] {
  const identities = new Map<string, Identity<H>>(
    persons.map((said) => [said.key, { key: said.key, said, holders: [] }]),
  );
  const given = new Map(persons.flatMap(({ key, holders: own }) => own.map((holder) => [holder, key] as const)));
  const bearing = new Map<string, Identity<H>[]>();
  const bear = (name: string, identity: Identity<H>) => {
    const known = bearing.get(name);
    if (known === undefined) bearing.set(name, [identity]);
    else if (!known.includes(identity)) known.push(identity);
  };
  for (const identity of identities.values()) {
    for (const name of identity.said === null ? [] : namesOfPerson(identity.said)) bear(name, identity);
  }
  const rest: H[] = [];
  for (const holder of holders) {
    const owner = identities.get(holder.claimed ?? given.get(holder.key) ?? '');
    if (owner === undefined) rest.push(holder);
    else owner.holders.push(holder);
  }
  for (const holder of rest.toSorted(byWeight)) {
    const [best] = (bearing.get(holder.name) ?? [])
      .filter((identity) => !areApart(holder, officesOf(identity)))
      .map((identity) => ({ identity, weight: likeness(holder, officesOf(identity)) }))
      .sort((a, b) => b.weight - a.weight);
    if (best !== undefined) {
      best.identity.holders.push(holder);
      continue;
    }
    const key = freeKey(holder.name, holder.country, (one) => identities.has(one));
    const identity: Identity<H> = { key, said: null, holders: [holder] };
    identities.set(key, identity);
    bear(holder.name, identity);
  }
  return [...identities.values()];
}
