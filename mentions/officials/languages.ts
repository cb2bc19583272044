import type { Grammar } from './passage.ts';
import type { Token } from './tokens.ts';

/** Of the lower-case words of a Vietnamese line at least so many bear diacritics; of an English one hardly any do. */
const DIACRITICS = 0.25;

/** A text's tokens in the languages they are written in, one list a language, in text order. */
export function splitByLanguage(
  tokens: readonly Token[],
  language: string | null,
  grammars: readonly Grammar[],
): { grammar: Grammar; tokens: readonly Token[] }[] {
  const stated = grammars.find((grammar) => grammar.language === language);
  const fallback = stated ?? grammars[0];
  if (fallback === undefined) return [];
  const lines: { from: number; to: number; language: string | null }[] = [];
  let from = 0;
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.gap !== 'line') continue;
    lines.push({ from, to: index, language: languageOf(tokens, from, index) });
    from = index;
  }
  const told = lines.find((line) => line.language !== null);
  let before = stated?.language ?? told?.language ?? fallback.language;
  const languages = lines.map((line) => (before = line.language ?? stated?.language ?? before));
  const [only] = languages;
  if (languages.every((one) => one === only))
    return grammars.flatMap((grammar) => (grammar.language === only ? [{ grammar, tokens }] : []));
  return grammars.flatMap((grammar) => {
    const group = lines.flatMap(({ from: first, to }, line) =>
      languages[line] === grammar.language ? tokens.slice(first, to) : [],
    );
    return group.length === 0 ? [] : [{ grammar, tokens: group }];
  });
}

/** The language of one line, or `null` when it has too few common words to tell. */
function languageOf(tokens: readonly Token[], from: number, to: number): string | null {
  let words = 0;
  let vietnamese = 0;
  for (let index = from; index < to && words < 200; index++) {
    const token = tokens[index];
    if (token === undefined || token.shape !== 'lower') continue;
    words++;
    if (token.spelling.isMarked) vietnamese++;
  }
  if (words < 4) return null;
  return vietnamese / words >= DIACRITICS ? 'vi' : 'en';
}
