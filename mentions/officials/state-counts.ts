import { firstIndex } from '../../text/first-index.ts';
import type { Passage } from './passage.ts';
import type { People } from './people-index.ts';
import { isWhere } from './sentence-states.ts';

/*
 * How often a text names states, and beside what: what `states.ts` asks.
 */

/** Weight of the first state a text names: the title's or the first sentence's. */
const FIRST_MENTION = 3;

/** A state at a token. */
export interface StateAt {
  readonly at: number;
  readonly code: string;
}

/**
 * What is named last before `at`, or else first.
 *
 * @param reach how many tokens back it may be: then nothing further off, or behind, counts
 */
export function lastBefore(named: readonly StateAt[], at: number, reach: number | null = null): string | null {
  const next = firstIndex(named.length, (index) => (named[index]?.at ?? 0) >= at);
  const found = named[Math.max(0, next - 1)];
  if (reach !== null && (next === 0 || (found?.at ?? 0) < at - reach)) return null;
  return found?.code ?? null;
}

/** Beside its state: "the US Senate", "Thượng viện Mỹ". */
export const isChamber = (passage: Passage, start: number, end: number): boolean =>
  /^(?:senate|congress|parliament|house)$/.test(passage.key(end)) || /^(?:viện|hội)$/.test(passage.key(start - 1));

/** "the Israeli military", "Israel's army chief", "quân đội Nga" */
export const isArmy = (passage: Passage, start: number, end: number): boolean => {
  const after = passage.isPossessive(end) ? end + 1 : end;
  return (
    /^(?:military|army|armed|forces|troops|navy|soldiers|commanders?|generals?)$/.test(passage.key(after)) ||
    passage.key(start - 1) === 'đội'
  );
};

/** A text that says twice of its own state's officials that they are leaves no other unsaid. */
export function saysItsOwn(people: People, code: string): boolean {
  const own = people.all.filter(
    ({ isStated, served, classes }) => isStated && served.includes(code) && !classes.has('ambassador'),
  );
  return own.length > 1;
}

/** The state whose bodies are named twice as often as any other's. */
export function mostOf(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** States with how often the text names them, those of ambassadors left out: most first. */
export function mostNamed(
  passage: Passage,
  people: People,
  sent: ReadonlySet<number>,
): [code: string, weight: number][] {
  const weights = new Map<string, number>();
  const weigh = (code: string, weight: number) => weights.set(code, (weights.get(code) ?? 0) + weight);
  for (const { start, kind, code } of passage.places) {
    // "Manila will protest": a capital that acts is its state.
    const acts = kind === 'city' && !passage.grammar.bareNominals && !isWhere(passage, start);
    if ((kind === 'country' || acts) && !sent.has(start)) weigh(code, weights.size === 0 ? FIRST_MENTION : 1);
  }
  for (const person of people.all) {
    const [code] = person.served;
    if (code !== undefined && person.grammar === passage.grammar && !person.classes.has('ambassador'))
      weigh(code, person.places.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1]);
}
