import type { NameRun } from './grammar.ts';
import { inHeadline, looksLikeVerb } from './headlines.ts';
import { partStands, type People } from './link.ts';
import { nearest, Timeline } from './timeline.ts';
import { addPlace, compatible, nameKeys, type Person } from './people.ts';
import type { Passage } from './passage.ts';

/**
 * Finds the persons already known at the other places of the text that name them:
 * whole names, surnames or given names. A longer run of name words that is not
 * this person's ("Naina Yeltsin", "Ho Chi Minh City") is not this person.
 */
export function findShortForms(
  passage: Passage,
  runs: readonly NameRun[],
  taken: ReadonlySet<number>,
  people: People,
): void {
  const { tokens, grammar } = passage;
  const loners = new Map<string, number>();
  for (const run of runs) {
    if (run.to - run.from === 1 && !run.namesake) {
      const key = tokens[run.from]?.plain ?? '';
      loners.set(key, (loners.get(key) ?? 0) + 1);
    }
  }
  for (const run of runs) {
    const { keys } = nameKeys(tokens, run);
    if (keys.length > 1) for (const person of named(people, keys)) people.respell(person, keys);
  }
  const timeline = new Timeline(people.all);
  for (const run of runs) {
    timeline.advance(run.from);
    if (taken.has(run.from) || run.namesake) continue;
    const { keys } = nameKeys(tokens, run);
    const first = keys[0];
    if (first === undefined) continue;
    if (keys.length === 1) {
      const part = tokens[run.from];
      if (part !== undefined && !run.polite && grammar.needsHonorific(part)) continue;
      const candidates = people.having(first).filter((person) => standsAlone(person, first, run.polite, loners));
      const person = choose(candidates);
      if (person !== null) {
        place(passage, run, person, 'short', run.polite ? 'honorific-short' : 'short');
        timeline.see(person, run.from);
      }
      continue;
    }
    const person = nearest(named(people, keys));
    if (person !== null) {
      place(passage, run, person, 'full', 'full-name');
      timeline.see(person, run.from);
      continue;
    }
    if (inHeadline(tokens, run)) placeInHeadline(passage, run, people, loners);
  }
}

/** Those of whom these can be the whole name. */
function named(people: People, keys: readonly string[]): Person[] {
  const [first = '', last = ''] = [keys[0], keys[keys.length - 1]];
  return [...new Set([...people.having(last), ...people.having(first)])].filter(
    (person) => person.keys.length > 1 && (compatible(person.keys, keys) || compatible(person.alias, keys)),
  );
}

/** "Carver Vows To Rebuild": the longest beginning of the run that is someone. */
function placeInHeadline(passage: Passage, run: NameRun, people: People, loners: ReadonlyMap<string, number>): void {
  const { tokens } = passage;
  for (let from = run.from; from < run.to; from++) {
    for (let to = Math.min(run.to, from + 4); to > from; to--) {
      if (to < run.to && !looksLikeVerb(tokens[to])) continue;
      const part = { ...run, from, to, polite: from === run.from && run.polite };
      const { keys } = nameKeys(tokens, part);
      const [first] = keys;
      if (first === undefined) continue;
      const candidates =
        keys.length > 1
          ? people.having(first).filter((person) => person.keys.length > 1 && compatible(person.keys, keys))
          : people.having(first).filter((person) => standsAlone(person, first, part.polite, loners));
      const person = keys.length > 1 ? nearest(candidates) : choose(candidates);
      if (person === null) continue;
      place(passage, part, person, keys.length > 1 ? 'full' : 'short', 'headline');
      from = to - 1;
      break;
    }
  }
}

function place({ tokens }: Passage, run: NameRun, person: Person, form: 'full' | 'short', rule: string): void {
  const [from, to] = [tokens[run.from], tokens[run.to - 1]];
  if (from === undefined || to === undefined) return;
  addPlace(person, { start: from.start, end: run.cut ?? to.end, token: run.from, form, rule });
}

/** The main part always stands alone; another does where the document uses it so, and the main part never. */
function standsAlone(person: Person, part: string, polite: boolean, loners: ReadonlyMap<string, number>): boolean {
  if (partStands(person, part, polite)) return true;
  if (person.keys.length < 2) return false;
  const index = person.keys.indexOf(part);
  const [main = 0] = person.grammar.shortParts(person.parts);
  if ((loners.get(person.keys[main] ?? '') ?? 0) > 0 && person.parts[index]?.shape !== 'upper') {
    return false;
  }
  return index >= 0 && (loners.get(part) ?? 0) > 0 && part.length > 1;
}

/** The nearest before; of two equally unknown, none. */
function choose(candidates: readonly Person[]): Person | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const before = candidates.filter((person) => person.seenAt >= 0);
  return before.length > 0 ? nearest(before) : null;
}
