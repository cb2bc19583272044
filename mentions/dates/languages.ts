/** The grammars there are, and which of them reads which paragraph. */
import { english } from './en/grammar.ts';
import type { Grammar } from './grammar.ts';
import { Dictionary } from './dictionary.ts';
import { OUTSIDE, type Tokens } from '../tokens/tokens.ts';
import { wordNumber } from './reading.ts';
import { vietnamese } from './vi/grammar.ts';

/** A further language is a folder and a line here. */
export const GRAMMARS: readonly Grammar[] = [english, vietnamese];

/** Every word any grammar knows. */
export const DICTIONARY = new Dictionary(GRAMMARS);

/**
 * The grammar of each paragraph, by the function words in it; a paragraph that
 * shows none has the text's language.
 *
 * @param language what the page says; decides only where the words do not
 */
export function grammarOfParagraphs(tokens: Tokens, language: string | null): readonly Grammar[] {
  const declared = GRAMMARS.find((grammar) => grammar.language === language);
  const votes = DICTIONARY.meanings.map((meanings) => meanings.votes);
  const counts: number[][] = [GRAMMARS.map(() => 0)];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kinds[index] === OUTSIDE) counts.push(GRAMMARS.map(() => 0));
    const word = wordNumber(tokens, index);
    if (word === 0) continue;
    const paragraph = counts[counts.length - 1] ?? [];
    for (let place = 0; place < votes.length; place++)
      paragraph[place] = (paragraph[place] ?? 0) + (votes[place]?.[word] ?? 0);
  }
  const totals = GRAMMARS.map((_, place) => counts.reduce((sum, paragraph) => sum + (paragraph[place] ?? 0), 0));
  const byCount = (paragraph: readonly number[]) => {
    const most = Math.max(...paragraph);
    return most > 0 ? GRAMMARS[paragraph.indexOf(most)] : undefined;
  };
  const fallback = declared ?? byCount(totals) ?? english;
  return counts.map((paragraph) => {
    const found = byCount(paragraph);
    return found === undefined || (declared !== undefined && Math.max(...paragraph) < 2) ? fallback : found;
  });
}
