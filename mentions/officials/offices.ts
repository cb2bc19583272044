import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';

/** Every office phrase of a passage, left to right, without overlaps. */
export function readOffices(passage: Passage): OfficePhrase[] {
  const { tokens, grammar } = passage;
  const found: OfficePhrase[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const shape = tokens[at]?.shape;
    if (shape === 'mark' || shape === 'number') continue;
    const phrase = grammar.readOffice(passage, at, floor);
    if (phrase === null) continue;
    found.push(phrase);
    floor = phrase.to;
    at = phrase.to - 1;
  }
  return found;
}
