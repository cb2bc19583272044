import type { NameRun } from './grammar.ts';
import { isKnownName } from './leader-table.ts';
import { nameKeys } from './people.ts';
import type { Passage } from './passage.ts';

/** The only longer name of the text that ends or begins with each part: "Boris Johnson" for "Mr Johnson". */
export function wholeNames(passage: Passage, runs: readonly NameRun[]): ReadonlyMap<string, NameRun | null> {
  const whole = new Map<string, NameRun | null>();
  for (const run of runs) {
    if (run.to - run.from < 2 || run.namesake) continue;
    if (run.to - run.from === 2 && passage.opensWithWord(run.from)) continue;
    for (const part of [passage.plain(run.from), passage.plain(run.to - 1)]) {
      const known = whole.get(part);
      const same = known === undefined || (known !== null && written(passage, known) === written(passage, run));
      whole.set(part, same ? (known ?? run) : null);
    }
  }
  return whole;
}

/** The same, worked out when it is first asked for. */
export function wholeNamesOf(passage: Passage, runs: readonly NameRun[]): () => ReadonlyMap<string, NameRun | null> {
  let whole: ReadonlyMap<string, NameRun | null> | null = null;
  return () => (whole ??= wholeNames(passage, runs));
}

/** Of several longer names with a part, the one that a leader is known by: "Joe Biden", not "Hunter Biden". */
export function knownNames(passage: Passage, runs: readonly NameRun[]): ReadonlyMap<string, NameRun> {
  const known = new Map<string, NameRun>();
  for (const run of runs) {
    const last = passage.plain(run.to - 1);
    if (run.to - run.from < 2 || run.namesake || known.has(last)) continue;
    if (isKnownName(nameKeys(passage.tokens, run).keys)) known.set(last, run);
  }
  return known;
}

const written = (passage: Passage, run: NameRun) => passage.slice(run.from, run.to);
