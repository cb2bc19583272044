import { tellsAlone } from './leader-table.ts';
import { namePartOf } from '../tokens/spelling.ts';
import { alike, endsOf, isMistyped, lettersOf, soundOf, type Person } from './people.ts';

/** More persons with one part of a name are no text. */
const MOST_NAMESAKES = 32;

/** Of a name that Vietnamese has. */
const LONGEST_SYLLABLE = 6;

const mainOf = ({ keys, parts, grammar }: Person): string => keys[grammar.shortParts(parts)[0] ?? 0] ?? '';

/** How a long part is found again whose letters stand in another order: "Khurdish" for Khurshid. */
const misspelt = (part: string): string =>
  part.length > LONGEST_SYLLABLE ? `${part.charAt(0)} ${lettersOf(part)}` : part;

/** Takes note of how the person's main part sounds, and of its letters. */
function hear(person: Person, bySound: Map<string, Person | null>): void {
  const sound = soundOf(mainOf(person));
  // "Quy" and "Quí" are two Vietnamese.
  if (person.grammar.bareNominals && sound.length <= LONGEST_SYLLABLE) return;
  for (const key of [sound, misspelt(mainOf(person))]) {
    const known = bySound.get(key);
    bySound.set(key, known === undefined || known === person ? person : null);
  }
}

/** The persons of one text, found again by any part of their names. */
export class People {
  readonly all: Person[] = [];
  readonly #byPart = new Map<string, Person[]>();
  #bySound: Map<string, Person | null> | null = null;

  add(person: Person): void {
    this.all.push(person);
    this.index(person);
  }

  /** Makes the person known under all of its name's parts. */
  index(person: Person): void {
    for (const key of person.keys) this.#know(person, key);
    const [only = ''] = person.keys;
    for (const part of person.keys.length === 1 ? endsOf(only) : []) {
      person.spellings.set(part, only);
      this.#know(person, part);
    }
    // "Ms Reed" for Ann Hill-Reed: found behind a dash.
    const [surname, written] = [person.keys.at(-1) ?? '', person.parts.at(-1)?.text ?? ''];
    if (person.keys.length > 1 && /-\p{Lu}[^-]*$/u.test(written))
      this.#know(person, surname.slice(surname.lastIndexOf('-')));
    if (this.#bySound !== null) hear(person, this.#bySound);
  }

  /** Takes note of how a whole name spells the person's parts otherwise. */
  respell(person: Person, keys: readonly string[]): void {
    for (const key of keys) {
      const part = person.keys.includes(key)
        ? undefined
        : person.keys.find((one) => alike(one, key) || isMistyped(one, key));
      if (part === undefined || person.spellings.has(key)) continue;
      person.spellings.set(key, part);
      this.#know(person, key);
    }
  }

  /** Takes note of the only person whose main part a word by itself spells otherwise. */
  respellShort(key: string): void {
    const person = this.#mains().get(soundOf(key)) ?? this.#mains().get(misspelt(key));
    if (person === undefined || person === null) return;
    person.spellings.set(key, mainOf(person));
    this.#know(person, key);
  }

  /** Lets a part stand for the person as the main one does. */
  knowShort(person: Person, key: string): void {
    person.spellings.set(key, mainOf(person));
  }

  /** Makes those known by a word whose surname with a dash ends in it. */
  knowEnd(end: string): void {
    for (const person of this.endingIn(end)) {
      this.knowShort(person, end);
      this.#know(person, end);
    }
  }

  /** Who has a main part that sounds so: `null` for several. */
  #mains(): ReadonlyMap<string, Person | null> {
    if (this.#bySound !== null) return this.#bySound;
    const found = new Map<string, Person | null>();
    for (const person of this.all) hear(person, found);
    this.#bySound = found;
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
    this.#bySound = null;
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

  /** Whose surname with a dash has this end: Ann Hill-Reed for "reed". */
  endingIn(end: string): readonly Person[] {
    return this.having(`-${end}`);
  }
}

/** True when the part can stand for the whole name. Beside a title or "Mr" any first or last part can. */
export function partStands(person: Person, written: string, polite: boolean): boolean {
  const part = person.spellings.get(written) ?? written;
  if (person.keys.length === 1) return person.keys[0] === part;
  const order = person.grammar.shortParts(person.parts);
  const allowed = polite ? order : order.slice(0, 1);
  return (
    allowed.some((index) => person.keys[index] === part) || tellsAlone(part, person.keys) || isNickname(person, part)
  );
}

/** "Ruiz" of "Juan Ruiz Soto": the mother's name stands last. */
export const isFathersName = ({ keys, grammar }: Person, part: string): boolean =>
  !grammar.bareNominals && keys.length > 2 && keys[keys.length - 2] === part && part.length > 2;

/** "Digong" of 'Rodrigo "Digong" Reed'. */
function isNickname({ name }: Person, part: string): boolean {
  const nickname = part.length > 2 ? /["“‘'(](\p{L}+)["”’')]/u.exec(name ?? '')?.[1] : undefined;
  return nickname !== undefined && namePartOf(nickname.toLowerCase()) === part;
}
