import type { NameRun } from './grammar.ts';
import type { Passage } from './passage.ts';
import type { Token } from './tokens.ts';

/** So many tokens a headline has at most on either side of a name. */
const REACH = 24;

/** Given names that end as a headline's verb does. */
const GIVEN_NAMES =
  /^(?:ahmed|mohamm?ed|muhamm?ed|hamed|khaled|waleed|saeed|sayed|majed|maged|rashed|fahed|nicolas|carlos|luis|chris|boris|denis|dennis|charles|james|thomas|francis|marcos|elias|idris|abbas|anas)$/;

/** A capitalised word that can be a headline's verb: "Vows", "Reaffirmed". */
export const looksLikeVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^[a-z]{2,}(?:s|ed)$/.test(token.plain) &&
  !GIVEN_NAMES.test(token.plain) &&
  (token.shape === 'title' || token.shape === 'upper');

/** A word of a headline that can be a verb, or a name: "Returning", "Harding". */
export const isParticiple = (token: Token | undefined): boolean => /^[a-z]{3,}ing$/.test(token?.plain ?? '');

/** A run of name words as far as the first that looks like a verb; the whole where none does. */
export function beforeVerb(tokens: readonly Token[], run: NameRun): NameRun {
  for (let to = run.from + 1; to < run.to; to++) if (looksLikeVerb(tokens[to])) return { ...run, to };
  return run;
}

/** "MINISTER ANN HILL QUITS": every word in capitals, as in headlines that run into the text. */
export function shoutsAll(tokens: readonly Token[], run: NameRun): boolean {
  for (let index = run.from; index < run.to; index++) if (tokens[index]?.shape !== 'upper') return false;
  return true;
}

/** First and one past the last token of a line, or `null` for one that goes on too far on either side. */
function shortLine(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } | null {
  let from = at;
  while (from > 0 && tokens[from]?.gap !== 'line') if (at - --from >= REACH) return null;
  let to = at + 1;
  while (to < tokens.length && tokens[to]?.gap !== 'line') if (++to - at >= REACH) return null;
  return tokens[to - 1]?.text === '.' || to - at >= REACH ? null : { from, to };
}

/** True in a short line without a full stop at its end. */
export const onHeadingLine = (tokens: readonly Token[], at: number): boolean => shortLine(tokens, at) !== null;

/**
 * True where a text goes on below a headline and never has this word of it with a capital again: of a name it would.
 * "Envoy Returning for Talks", "Minister Quits".
 */
export function isHeardOnce(passage: Passage, at: number): boolean {
  const line = shortLine(passage.tokens, at);
  return line !== null && line.to < passage.tokens.length && passage.timesCapital(at) === 1;
}

/** True in a short line without a full stop most of whose longer words are capitalised: a run of them may be a name and a verb. */
export function inHeadline(tokens: readonly Token[], run: NameRun): boolean {
  const line = shortLine(tokens, run.from);
  if (line === null) return false;
  const { from, to } = line;
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

/** A text's title has no more tokens before a name in it. */
const TITLE_TOKENS = 20;

/** "Minister Ann Hill Unveils Plan": in the title, as far as a verb the text never has again, where it has the name again. */
export function beforeTitlesVerb(passage: Passage, run: NameRun): NameRun {
  const { tokens, grammar } = passage;
  if (run.from >= TITLE_TOKENS || run.to - run.from < 2 || grammar.bareNominals || !inHeadline(tokens, run)) return run;
  for (let to = run.from + 1; to < run.to; to++) {
    const isVerb = looksLikeVerb(tokens[to]) && !passage.startsLine(to + 1) && isHeardOnce(passage, to);
    const isHeardAgain = passage.isLower(to - 1) || passage.timesCapital(to - 1) > 1;
    if (isVerb && isHeardAgain) return { ...run, to };
  }
  return run;
}
