import type { NameRun } from './grammar.ts';
import type { Token } from './tokens.ts';

/** The most tokens a headline has on either side of a name. */
const REACH = 24;

/** A capitalised word that can be a headline's verb: "Vows", "Reaffirmed". */
export const looksLikeVerb = (token: Token | undefined): boolean =>
  token !== undefined && /^[a-z]{2,}(?:s|ed)$/.test(token.plain) && token.shape === 'title';

/** True in a short line without a full stop at its end. */
export function onHeadingLine(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < REACH && tokens[from]?.gap !== 'line') from--;
  let to = at + 1;
  while (to < tokens.length && to - at < REACH && tokens[to]?.gap !== 'line') to++;
  return at - from < REACH && to - at < REACH && tokens[to - 1]?.text !== '.';
}

/** True in a short line without a full stop most of whose longer words are capitalised: a run of them may be a name and a verb. */
export function inHeadline(tokens: readonly Token[], run: NameRun): boolean {
  let from = run.from;
  while (from > 0 && run.from - from < REACH && tokens[from]?.gap !== 'line') from--;
  let to = run.from + 1;
  while (to < tokens.length && to - run.from < REACH && tokens[to]?.gap !== 'line') to++;
  if (run.from - from >= REACH || to - run.from >= REACH) return false;
  if (tokens[to - 1]?.text === '.') return false;
  let words = 0;
  let capitals = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || token.shape === 'mark' || token.shape === 'number' || token.text.length < 4) continue;
    words++;
    if (token.shape !== 'lower') capitals++;
  }
  return words >= 3 && capitals / words >= 0.7;
}
