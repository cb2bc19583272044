/** Whom "ông" and "bà" before a surname can mean, where the text tells of several who bear it. */
import type { NameRun } from '../grammar.ts';
import type { Passage } from '../passage.ts';
import { compatible, type Person } from '../people.ts';

type Sex = 'man' | 'woman';

/** Words before a whole name, one or two of them. */
const SEXES: ReadonlyMap<string, Sex> = new Map([
  ...['ông', 'em trai', 'anh trai', 'con trai', 'chồng'].map((word) => [word, 'man'] as const),
  ...['bà', 'phu nhân', 'vợ', 'em gái', 'chị gái', 'con gái', 'nữ hoàng'].map((word) => [word, 'woman'] as const),
]);

/** The most names with one part that are looked at. */
const MOST = 8;

const sexBefore = (passage: Passage, { from }: NameRun): Sex | undefined =>
  passage.startsLine(from)
    ? undefined
    : (SEXES.get(passage.key(from - 1)) ?? SEXES.get(`${passage.key(from - 2)} ${passage.key(from - 1)}`));

/** A function that leaves, of those one surname can mean, whom what is polite before it fits; in English all. */
export function fittingSex(
  passage: Passage,
  keyed: readonly { readonly run: NameRun; readonly keys: readonly string[] }[],
): (run: NameRun, part: string, people: readonly Person[]) => readonly Person[] {
  if (!passage.grammar.bareNominals) return (_run, _part, people) => people;
  /** Whole names whose sex the text tells, by each of their parts. */
  const known = new Map<string, { readonly keys: readonly string[]; readonly sex: Sex }[]>();
  for (const { run, keys } of keyed) {
    const sex = keys.length < 2 ? undefined : sexBefore(passage, run);
    if (sex === undefined) continue;
    for (const key of keys) {
      const names = known.get(key) ?? [];
      if (names.length === 0) known.set(key, names);
      if (names.length < MOST) names.push({ keys, sex });
    }
  }
  return (run, part, people) => {
    const sex = run.polite ? sexBefore(passage, run) : undefined;
    const names = known.get(part);
    if (sex === undefined || names === undefined) return people;
    // "Tổng thống Hill" may be of either.
    const sexOf = (person: Person) =>
      person.keys.length > 1 ? names.find(({ keys }) => compatible(person.keys, keys))?.sex : undefined;
    const sure = people.filter((person) => sexOf(person) === sex);
    if (sure.length > 0) return sure;
    // "Tổng thống Tom Hill và phu nhân Ann Hill": "bà Hill" is she, official or not.
    const isHers = sex === 'woman' && names.some((name) => name.sex === sex);
    return isHers ? [] : people.filter((person) => sexOf(person) === undefined);
  };
}
