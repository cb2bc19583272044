import type { Person } from './people.ts';

/** How many persons of one kind are remembered as the last seen: more would cost time a hostile page could buy. */
const MEMORY = 24;

/**
 * Who was named last, while a pass goes through the text. `advance` moves forward
 * only, so that all questions of one pass cost time linear in the places known.
 */
export class Timeline {
  readonly #places: { readonly token: number; readonly person: Person; readonly isWhole: boolean }[];
  readonly #recent: Person[] = [];
  /** Whom each place so far names, in order. */
  readonly #seen: { readonly token: number; readonly person: Person }[] = [];
  readonly #recentByClass = new Map<string, Person[]>();
  readonly #firstByClass = new Map<string, Person[]>();
  #next = 0;

  constructor(people: readonly Person[]) {
    this.#places = [];
    for (const person of people) {
      person.seenAt = -1;
      person.namedAt = -1;
      for (const { token, form } of person.places)
        this.#places.push({ token, person, isWhole: form === 'titled' || form === 'full' });
    }
    this.#places.sort((a, b) => a.token - b.token);
    for (const { person } of this.#places) {
      for (const name of person.classes) {
        const first = this.#firstByClass.get(name) ?? [];
        if (first.length === 0) this.#firstByClass.set(name, first);
        if (first.length < MEMORY && !first.includes(person)) first.push(person);
      }
    }
  }

  /** Takes note of everyone named before `token`. */
  advance(token: number): void {
    for (
      let place = this.#places[this.#next];
      place !== undefined && place.token < token;
      place = this.#places[this.#next]
    ) {
      this.see(place.person, place.token, place.isWhole);
      this.#next++;
    }
  }

  /** Takes note of a person named at `token`, by the whole name or with a title where `isWhole`. */
  see(person: Person, token: number, isWhole: boolean): void {
    person.seenAt = Math.max(person.seenAt, token);
    if (isWhole) person.namedAt = Math.max(person.namedAt, token);
    this.#seen.push({ token, person });
    toFront(this.#recent, person);
    for (const name of person.classes) {
      const recent = this.#recentByClass.get(name) ?? [];
      if (recent.length === 0) this.#recentByClass.set(name, recent);
      toFront(recent, person);
    }
  }

  /** Who is named by the whole name or with a title from the token `from`, which none has passed, up to `to`. */
  namedIn(from: number, to: number): ReadonlySet<Person> {
    const named = new Set<Person>();
    let at = this.#next;
    for (let one = this.#places[at]; one !== undefined && one.token < to; one = this.#places[++at])
      if (one.isWhole && one.token >= from) named.add(one.person);
    return named;
  }

  /** Which of these was named first from the token `from` up to `to`. */
  firstIn(from: number, to: number, people: ReadonlySet<Person>): Person | null {
    let first: Person | null = null;
    for (let at = this.#seen.length - 1; at >= Math.max(0, this.#seen.length - MEMORY); at--) {
      const one = this.#seen[at];
      if (one === undefined || one.token < from) break;
      if (one.token < to && people.has(one.person)) first = one.person;
    }
    return first;
  }

  /** Those named last, the latest first. */
  get recent(): readonly Person[] {
    return this.#recent;
  }

  /** Holders of an office of the class: those named last, then the first ones of the text. */
  holding(name: string): readonly Person[] {
    return [...(this.#recentByClass.get(name) ?? []), ...(this.#firstByClass.get(name) ?? [])];
  }
}

function toFront(list: Person[], person: Person): void {
  if (list[0] === person) return;
  const at = list.indexOf(person);
  if (at > 0) list.splice(at, 1);
  list.unshift(person);
  if (list.length > MEMORY) list.pop();
}

/** Of these persons the one named last before now; when none was, the one named first later on. */
export function nearest(people: Iterable<Person>): Person | null {
  let before: Person | null = null;
  let after: Person | null = null;
  for (const person of people) {
    if (person.seenAt >= 0) {
      if (before === null || person.seenAt > before.seenAt) before = person;
    } else if (after === null || person.firstAt < after.firstAt) after = person;
  }
  return before ?? after;
}
