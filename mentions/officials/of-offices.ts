import type { Passage } from './passage.ts';
import type { People } from './people-index.ts';

/** Texts that say it so often are about it. */
const LEAST = 2;

/** True for a text that names no one and speaks of a constitution: its "President" is the office, whoever holds it. */
export function isOfOffices({ tokens }: Passage, people: People): boolean {
  if (people.all.length > 0) return false;
  let times = 0;
  for (const [at, { key }] of tokens.entries()) {
    const isNamed = key === 'constitution' || (key === 'hiến' && tokens[at + 1]?.key === 'pháp');
    if (isNamed && ++times >= LEAST) return true;
  }
  return false;
}
