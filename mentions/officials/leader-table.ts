import { foldKey } from '../../text/fold.ts';
import { leaders } from '../lexicons/leaders.ts';
import { compatible, soundOf } from './people.ts';
import type { Token } from './tokens.ts';

/** A time in one office. */
export interface Term {
  /** Letter of the office: a language's `leaderOffices` say what it is. */
  readonly office: string;
  readonly code: string;
  /** First month, as {@link monthOf} counts. */
  readonly from: number;
  /** First month of the next holder, in which both are in office. */
  to: number;
}

/** Someone known without a title. */
export interface Leader {
  readonly parts: readonly string[];
  /** The part that tells the person by itself, or empty. */
  readonly alone: string;
  readonly terms: Term[];
  /** The same person under other names. */
  readonly otherNames: Leader[];
}

const YEAR = 12;

/** A month after all. */
export const EVER = 9999 * YEAR;

/** The month of a publication day, counted from the year 0; of none a month after all. */
export const monthOf = (published: string | null): number =>
  published === null ? EVER : Number(published.slice(0, 4)) * YEAR + Number(published.slice(5, 7)) - 1;

/** Letters of a part that the index compares: spellings differ further on. */
const PREFIX = 4;

const partsOf = (keys: readonly string[]) =>
  keys.flatMap((key) => key.replace(/^(?:al|el)-/, '').split(/[-.]/)).filter((part) => part !== '');

/** The last two digits of the table's first year in the century before. */
const FIRST_YEAR = 40;

/** Offices that several hold at once: their terms end with the person's next. */
export const SEVERAL = /^[rxH]$/;

/** The leader of that name, a star before what tells him; the same in every line. */
function named(name: string, known: Map<string, Leader>): Leader {
  const plain = name.replace('*', '');
  const words = name.split(' ').map(foldKey);
  const leader = known.get(plain) ?? {
    parts: partsOf(words.map((word) => word.replace('*', ''))),
    alone: partsOf([words.find((word) => word.startsWith('*'))?.slice(1) ?? ''])[0] ?? '',
    terms: [],
    otherNames: [],
  };
  known.set(plain, leader);
  return leader;
}

/** Reads the table: who has a part that begins so. */
function readTable(): ReadonlyMap<string, readonly Leader[]> {
  const byName = new Map<string, Leader>();
  for (const line of leaders.trim().split('\n')) {
    const [code = '', entries = ''] = line.split(':');
    const own: Term[] = [];
    for (const entry of entries.split('|')) {
      const [, list = '', terms = ''] = /^(.*) ((?:[A-Za-z]\d\d(?:\d\d)?)+)$/.exec(entry) ?? [];
      const names = list.split('=').map((name) => named(name, byName));
      for (const leader of names) leader.otherNames.push(...names.filter((other) => other !== leader));
      let before: Term | null = null;
      for (const [, office = '', year = '', month = '01'] of terms.matchAll(/([A-Za-z])(\d\d)(\d\d)?/g)) {
        const from = monthOf(`${Number(year) < FIRST_YEAR ? 20 : 19}${year}-${month}`);
        const term = { office, code, from, to: Number.POSITIVE_INFINITY };
        if (before !== null && SEVERAL.test(before.office)) before.to = from;
        before = term;
        for (const leader of names) leader.terms.push(term);
        own.push(term);
      }
    }
    for (const term of own)
      for (const next of own)
        if (next.office === term.office && !SEVERAL.test(term.office) && next.from > term.from && next.from < term.to)
          term.to = next.from;
  }
  const found = new Map<string, Leader[]>();
  for (const leader of byName.values())
    for (const prefix of new Set(leader.parts.map((part) => part.slice(0, PREFIX)))) {
      const having = found.get(prefix);
      if (having === undefined) found.set(prefix, [leader]);
      else having.push(leader);
    }
  return found;
}

let table: ReadonlyMap<string, readonly Leader[]> | null = null;

export function havingPart(part: string): readonly Leader[] {
  table ??= readTable();
  return table.get(part.slice(0, PREFIX)) ?? [];
}

/** "Zelenskiy" tells the one whom the table spells Zelensky. */
const isAlone = ({ alone }: Leader, part: string): boolean =>
  alone === part || (alone !== '' && soundOf(alone) === soundOf(part));

/** States whose people's names begin with the family's. */
const FAMILY_FIRST = /^(?:CN|TW|KR|KP|SG)$/;

/** States whose people have nothing behind the family's name, but letters of an honour. */
const NAME_LAST = /^(?:GB|US|AU|CA|NZ|IE)$/;
const LETTERS = /^(?:mp|mhr|mla|obe|cbe|mbe|kc|qc|ac|ao|phd)$/;

/** The leader of this name, if in office by the month. */
export function leaderOf(keys: readonly string[], month: number): Leader | null {
  const parts = partsOf(keys);
  const last = parts[parts.length - 1] ?? '';
  const isKnown = (leader: Leader) => leader.terms.some((term) => term.from <= month);
  if (keys.length < 2 && parts.length > 1) return null;
  if (keys.length < 2) return havingPart(last).find((leader) => isAlone(leader, last) && isKnown(leader)) ?? null;
  // "Tommy Suharto" is not Suharto.
  // "Sung Kim" and "Kim Sung" are not Kim Il-sung.
  const isShort = ({ parts: own, terms }: Leader) =>
    parts.length < own.length && terms.some(({ code }) => FAMILY_FIRST.test(code));
  const isWhole = (leader: Leader) =>
    leader.parts.length > 1 && !isShort(leader) && compatible(leader.parts, parts, true);
  const known = (part: string) => havingPart(part).find((leader) => isKnown(leader) && isWhole(leader));
  // "Gabriel Boric Font": the mother's name stands last; "John Major Reed" is someone else, "Lockheed Martin P" has none.
  const before = parts.length > 2 && last.length > 1 ? known(parts[parts.length - 2] ?? '') : undefined;
  return (
    known(last) ??
    (LETTERS.test(last) || before?.terms.every(({ code }) => !NAME_LAST.test(code)) === true ? (before ?? null) : null)
  );
}

/** Heads of states and governments. */
const HEADS = /^[pkmctel]$/;
/** Shorter surnames are many people's. */
const LEAST_LETTERS = 4;

/** "Uribe said": the only head of a state or government of that surname in that month or in the year before it, of the states that `isOf` takes. */
export function headOf(part: string, month: number, isOf: (code: string) => boolean): Leader | null {
  if (part.length < LEAST_LETTERS) return null;
  const [head, other] = havingPart(part).filter(({ parts, terms }) =>
    terms.some(
      ({ office, code, from, to }) =>
        HEADS.test(office) &&
        from <= month &&
        month < to + YEAR &&
        parts[FAMILY_FIRST.test(code) ? 0 : parts.length - 1] === part &&
        isOf(code),
    ),
  );
  return other === undefined ? (head ?? null) : null;
}

/** "the Carver administration": the last president of that surname who came into office by the month. */
export function presidentBefore(part: string, month: number): Leader | null {
  const begun = ({ terms }: Leader) =>
    Math.max(...terms.map(({ office, from }) => (office === 'p' && from <= month ? from : 0)));
  const presidents = havingPart(part).filter((leader) => leader.parts.at(-1) === part && begun(leader) > 0);
  return presidents.toSorted((one, other) => begun(other) - begun(one))[0] ?? null;
}

/** Both of "Biden-Harris", or none. */
export function pairOf(token: Token, month: number): readonly [first: Leader, second: Leader] | null {
  const [key = '', other = '', more] = token.plain.split('-');
  const first = leaderOf([key], month);
  if (first === null || other === '' || more !== undefined) return null;
  const second =
    leaderOf([other], month) ??
    havingPart(other).find(
      ({ parts, terms }) =>
        parts[parts.length - 1] === other &&
        terms.some(({ code, from, to }) =>
          first.terms.some((one) => one.code === code && from <= month && from < one.to && one.from <= to),
        ),
    );
  return second === undefined ? null : [first, second];
}

/** The office held in the month, or else the last one before. */
export function termIn(terms: readonly Term[], month: number): Term | null {
  let best: Term | null = null;
  for (const term of terms) {
    if (term.from > month) continue;
    const holds = term.to >= month;
    const bestHolds = best !== null && best.to >= month;
    if (best === null || (holds && !bestHolds) || (holds === bestHolds && term.from >= best.from)) best = term;
  }
  return best;
}

/** The states, and organisations, of the leaders with this given name. */
export const statesOfGivenName = (name: string): readonly string[] =>
  havingPart(name)
    .filter(({ parts }) => parts.length > 1 && soundOf(parts[0] ?? '') === soundOf(name))
    .flatMap(({ terms }) => terms.map(({ code }) => code));

/** True when a leader has this name who fits. */
function isName(keys: readonly string[], fits: (leader: Leader, parts: readonly string[]) => boolean): boolean {
  const parts = partsOf(keys);
  return havingPart(parts.at(-1) ?? '').some((leader) => fits(leader, parts) && compatible(leader.parts, parts, true));
}

/** True when a leader has this whole name. */
export const isKnownName = (keys: readonly string[]): boolean => isName(keys, ({ parts }) => parts.length > 1);

/** True when a leader has this name and no further part. */
export const isWholeKnownName = (keys: readonly string[]): boolean =>
  isName(keys, (leader, parts) => leader.parts.length === parts.length);

/** True when a leader of this whole name heads, or headed, a state or its government, or was a president's deputy. */
export function isKnownHead(keys: readonly string[], isDeputy = false): boolean {
  const offices = isDeputy ? /^v$/ : /^[pkmct]$/;
  return isName(keys, ({ terms }) => terms.some(({ office }) => offices.test(office)));
}

/** True when the part alone tells this person: "Saddam". */
export function tellsAlone(part: string, keys: readonly string[]): boolean {
  return havingPart(part).some(({ alone, parts }) => alone === part && compatible(parts, partsOf(keys), true));
}

/** True when the table knows whom the part tells by itself, and it is no one of this name: "Trump" and "Melania Trump". */
export function isOtherLeader(part: string, keys: readonly string[]): boolean {
  const leader = havingPart(part).find(({ alone }) => alone === part);
  return leader !== undefined && !compatible(leader.parts, partsOf(keys), true);
}

/** As many letters of a given name are the same in all its spellings: "Petro" and "Petr". */
const GIVEN_PREFIX = 2;

/** True when the surname is a president's or a premier's, and this is someone else's whole name: "Imee Carver". */
export function isOtherHead(part: string, keys: readonly string[]): boolean {
  const heads = havingPart(part).filter(
    ({ parts, terms }) => parts[parts.length - 1] === part && terms.some(({ office }) => HEADS.test(office)),
  );
  const given = keys[0]?.slice(0, GIVEN_PREFIX);
  return (
    heads.length > 0 &&
    keys.length > 1 &&
    heads.every(({ parts }) => parts[0]?.slice(0, GIVEN_PREFIX) !== given) &&
    !isKnownHead(keys)
  );
}
