import type { NameRun } from './grammar.ts';
import { shoutsAll } from './headlines.ts';
import type { Passage } from './passage.ts';
import type { NamedSighting } from './sighting.ts';
import { Word } from './vocabulary.ts';

/** The most words of what is polite before a name. */
const POLITE_REACH = 4;

/** "ANN HILL (Chile) said", "Mr. Hill (Chile):" at the head of a paragraph: who speaks for a state in a record. */
export function speakerLines(passage: Passage, runs: readonly NameRun[]): NamedSighting[] {
  const found: NamedSighting[] = [];
  for (const run of runs) {
    if (passage.written(run.to) !== '(' || run.namesake) continue;
    const state = passage.affiliationFrom(run.to + 1);
    if (state?.kind !== 'country' || passage.written(state.end) !== ')') continue;
    let first = run.from;
    while (run.polite && first > run.from - POLITE_REACH && passage.is(first - 1, Word.honorific)) first--;
    if (!passage.startsLine(first)) continue;
    const after = state.end + 1;
    const isShouted = run.to - run.from > 1 && shoutsAll(passage.tokens, run);
    const speaks = isShouted ? passage.isLower(after) || passage.written(after) === ',' : run.polite;
    const isRecord = isShouted || /^[:(]$/.test(passage.written(after));
    if (!speaks || !isRecord || passage.startsLine(after)) continue;
    found.push({
      offices: [],
      name: run,
      role: 'representative',
      classes: ['ambassador'],
      served: state.code,
      isKnown: true,
      rule: 'speaker-line',
    });
  }
  return found;
}
