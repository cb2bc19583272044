import type { NameRun } from './grammar.ts';
import type { Passage } from './passage.ts';

/** Words before a man's name, and before a woman's. */
const MEN = /^(?:mr\.?|sir|lord|herr)$/;
const WOMEN = /^(?:mrs\.?|ms\.?|miss|dame|frau|madame)$/;

/** "Sheikh Hasina": a name, where "Sheikh" is none of the Gulf's titles. */
export const SHEIKHS = /^(?:hasina|mujib|mujibur|rehana|rashid|rasheed)$/;

/** How many more times a surname stands behind "Mr" than behind "Mrs". */
export function politeForms(passage: Passage, runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const sexes = new Map<string, number>();
  for (const { from, to, polite } of runs) {
    if (!polite) continue;
    const title = passage.key(from - 1);
    const key = passage.plain(to - 1);
    const sign = MEN.test(title) ? 1 : WOMEN.test(title) ? -1 : 0;
    // Of as many the first tells.
    sexes.set(key, (sexes.get(key) ?? sign / 2) + sign);
  }
  return sexes;
}

/** "Mrs Carver" where the text is about Mr Carver. */
export function isOfOtherSex(
  passage: Passage,
  { from, to, polite }: NameRun,
  sexes: ReadonlyMap<string, number>,
): boolean {
  if (!polite) return false;
  const title = passage.key(from - 1);
  const more = sexes.get(passage.plain(to - 1)) ?? 0;
  return (WOMEN.test(title) && more > 0) || (MEN.test(title) && more < 0);
}
