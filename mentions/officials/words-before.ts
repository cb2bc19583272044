import type { Passage } from './passage.ts';

/** True when the one, two or three words before `at` are one of these. */
export function followsOneOf(passage: Passage, at: number, phrases: ReadonlySet<string>): boolean {
  let words = '';
  for (let index = at - 1; index >= at - 3; index--) {
    words = words === '' ? passage.key(index) : `${passage.key(index)} ${words}`;
    if (phrases.has(words)) return true;
  }
  return false;
}
