import { DICTIONARY } from './dates/languages.ts';
import { compose, type ComposedText } from './tokens/compose.ts';
import { tokenize } from './tokens/tokenize.ts';
import type { Tokens } from './tokens/tokens.ts';

/** A text made ready for both jobs. Offsets are those of the composed text until `offset` leads them back. */
export interface ReadText extends ComposedText {
  readonly original: string;
  readonly tokens: Tokens;
}

/** Composes a text and cuts it into tokens: once, for dates and for officials. */
export function readText(original: string): ReadText {
  const { text, offset } = compose(original);
  return { original, text, offset, tokens: tokenize(text, (word) => DICTIONARY.numberOf(word)) };
}
