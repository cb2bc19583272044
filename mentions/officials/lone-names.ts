import { IN_CLAUSE } from './clause-words.ts';
import type { NameRun } from './grammar.ts';
import type { Passage } from './passage.ts';
import { wholeNamesOf } from './whole-names.ts';

/** What only a person does besides saying something, in the word behind a name. */
const ACTS = /^(?:says|adds|tells|warns|thinks|believes|hopes|insists|told|who)$/;

/** True where a name of one word stands again by itself and says or does something there: "Sutopo, head of …", "Sutopo said". */
export function loneNames(
  passage: Passage,
  runs: readonly NameRun[],
  whole = wholeNamesOf(passage, runs),
): (run: NameRun) => boolean {
  let known: Map<string, number[]> | null = null;
  const { sayings } = passage.grammar;
  const read = () => {
    const found = new Map<string, number[]>();
    for (const run of runs) {
      if (run.to - run.from > 1 || run.namesake) continue;
      const after = passage.startsLine(run.to) ? '' : passage.plain(run.to);
      const isSaid = sayings.has(after) || (sayings.has(passage.plain(run.from - 1)) && passage.isMark(run.to));
      if (!isSaid && !ACTS.test(after) && !IN_CLAUSE.test(after) && !run.polite) continue;
      const key = passage.plain(run.from);
      const places = found.get(key) ?? [];
      if (places.length === 0) found.set(key, places);
      // Two tell whether one is another.
      if (places.length < 2) places.push(run.from);
    }
    return found;
  };
  return ({ from, to }) => {
    if (passage.grammar.bareNominals || to - from > 1 || passage.tokens[from]?.shape !== 'title') return false;
    known ??= read();
    // One of several longer names of the text is someone else's.
    if (whole().get(passage.plain(from)) === null) return false;
    return (known.get(passage.plain(from)) ?? []).some((at) => at !== from);
  };
}
