import { DICTIONARY } from './dates/languages.ts';
import { compose, type ComposedText } from './tokens/compose.ts';
import { restoreSpaces, TELLING } from './tokens/lost-spaces.ts';
import { tokenize } from './tokens/tokenize.ts';
import type { Tokens } from './tokens/tokens.ts';

/** A text made ready for both jobs. Offsets are those of the composed text until `offset` leads them back. */
export interface ReadText extends ComposedText {
  readonly original: string;
  readonly tokens: Tokens;
}

const cut = (text: string): Tokens => tokenize(text, (word) => DICTIONARY.numberOf(word));

/** Composes a text and cuts it into tokens: once, for dates and for officials; again where it lost spaces. */
export function readText(original: string): ReadText {
  const composed = compose(original);
  const tokens = cut(composed.text);
  const spaced = tokens.glued < TELLING ? null : restoreSpaces(composed, tokens);
  return spaced === null ? { original, ...composed, tokens } : { original, ...spaced, tokens: cut(spaced.text) };
}
