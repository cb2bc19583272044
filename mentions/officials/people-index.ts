import { tellsAlone } from './leader-table.ts';
import { alike, type Person } from './people.ts';

/** More persons with one part of a name are no text. */
const MOST_NAMESAKES = 32;
/** Letters that two spellings of a surname share at least. */
const SHORT_PREFIX = 3;

/** The persons of one text, found again by any part of their names. */
export class People {
  readonly all: Person[] = [];
  readonly #byPart = new Map<string, Person[]>();
  #byPrefix: ReadonlyMap<string, readonly (readonly [string, Person])[]> | null = null;

  add(person: Person): void {
    this.all.push(person);
    this.#byPrefix = null;
    this.index(person);
  }

  /** Makes the person known under all of its name's parts. */
  index(person: Person): void {
    for (const key of person.keys) this.#know(person, key);
  }

  /** Takes note of how a whole name spells the person's parts otherwise. */
  respell(person: Person, keys: readonly string[]): void {
    for (const key of keys) {
      const part = person.keys.includes(key) ? undefined : person.keys.find((one) => alike(one, key));
      if (part === undefined || person.spellings.has(key)) continue;
      person.spellings.set(key, part);
      this.#know(person, key);
    }
  }

  /** Takes note of the only person whose main part a word by itself spells otherwise. */
  respellShort(key: string): void {
    const alikes = this.#mains().get(key.slice(0, SHORT_PREFIX)) ?? [];
    const [one, other] = alikes.filter(([part]) => alike(part, key));
    if (one === undefined || other !== undefined) return;
    const [part, person] = one;
    person.spellings.set(key, part);
    this.#know(person, key);
  }

  /** Main parts of names by their first letters, few to each. */
  #mains(): ReadonlyMap<string, readonly (readonly [string, Person])[]> {
    if (this.#byPrefix !== null) return this.#byPrefix;
    const found = new Map<string, (readonly [string, Person])[]>();
    for (const person of this.all) {
      const main = person.keys[person.grammar.shortParts(person.parts)[0] ?? 0] ?? '';
      const list = found.get(main.slice(0, SHORT_PREFIX)) ?? [];
      if (list.length < MOST_NAMESAKES && !person.grammar.bareNominals) list.push([main, person]);
      found.set(main.slice(0, SHORT_PREFIX), list);
    }
    this.#byPrefix = found;
    return found;
  }

  /** Makes the person known under a whole name in other letters. */
  addAlias(person: Person, keys: string[]): void {
    person.alias = keys;
    const [main = ''] = person.keys.slice(-1);
    for (const key of keys) {
      if (person.keys.includes(key)) continue;
      person.spellings.set(key, key === keys[keys.length - 1] ? main : (person.keys[0] ?? main));
      this.#know(person, key);
    }
  }

  /** Takes back those who turn out to hold no office. */
  drop(dropped: ReadonlySet<Person>): void {
    const kept = this.all.filter((person) => !dropped.has(person));
    this.all.length = 0;
    this.#byPart.clear();
    for (const person of kept) {
      this.add(person);
      for (const key of person.spellings.keys()) this.#know(person, key);
    }
  }

  #know(person: Person, key: string): void {
    const list = this.#byPart.get(key);
    if (list === undefined) this.#byPart.set(key, [person]);
    else if (!list.includes(person) && list.length < MOST_NAMESAKES) list.push(person);
  }

  having(part: string): readonly Person[] {
    return this.#byPart.get(part) ?? [];
  }
}

/** True when the part can stand for the whole name. Beside a title or "Mr" any first or last part can. */
export function partStands(person: Person, written: string, polite: boolean): boolean {
  const part = person.spellings.get(written) ?? written;
  if (person.keys.length === 1) return person.keys[0] === part;
  const order = person.grammar.shortParts(person.parts);
  const allowed = polite ? order : order.slice(0, 1);
  return allowed.some((index) => person.keys[index] === part) || tellsAlone(part, person.keys);
}
