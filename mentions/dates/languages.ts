/** The grammars there are, and which of them reads which paragraph. */
import { english } from './en/grammar.ts';
import type { Grammar } from './grammar.ts';
import type { Tokens } from './tokens.ts';
import { vietnamese } from './vi/grammar.ts';

/** A further language is a folder and a line here. */
export const GRAMMARS: readonly Grammar[] = [english, vietnamese];

const LONGEST_FUNCTION_WORD = 5;

/**
 * The grammar of each paragraph, by the function words in it; a paragraph that
 * shows none has the text's language.
 *
 * @param language what the page says; decides only where the words do not
 */
export function grammarOfParagraphs(tokens: Tokens, language: string | null): readonly Grammar[] {
  const declared = GRAMMARS.find((grammar) => grammar.language === language);
  const counts: number[][] = [GRAMMARS.map(() => 0)];
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kinds[index];
    if (kind === '|') counts.push(GRAMMARS.map(() => 0));
    else if (kind === '') {
      const word = tokens.words[index] ?? '';
      if (word.length > LONGEST_FUNCTION_WORD) continue;
      const paragraph = counts.at(-1) ?? [];
      for (const [place, grammar] of GRAMMARS.entries()) {
        if (grammar.functionWords.has(word)) paragraph[place] = (paragraph[place] ?? 0) + 1;
      }
    }
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
