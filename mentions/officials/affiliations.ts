import type { Token } from './tokens.ts';
import type { Affiliation, Vocabulary } from './vocabulary.ts';

/** A country or organisation found in the tokens `[start, end)`. */
export interface AffiliationAt extends Affiliation {
  readonly start: number;
  readonly end: number;
}

/** The affiliation that covers each token, if any. */
export type AffiliationMap = readonly (AffiliationAt | undefined)[];

/**
 * Marks every token with the country or organisation it belongs to, left to right, the longest first.
 *
 * @param accept a language's veto, for names that are also common words or surnames
 */
export function mapAffiliations(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  accept: (tokens: readonly Token[], start: number, end: number) => boolean,
): AffiliationMap {
  const map = Array.from<AffiliationAt | undefined>({ length: tokens.length });
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.shape === 'lower' || token.shape === 'mark' || token.shape === 'number') continue;
    const match = vocabulary.affiliations.match(tokens, index);
    if (match === null || !accept(tokens, index, match.end)) continue;
    const found: AffiliationAt = { ...match.value, start: index, end: match.end };
    for (let position = index; position < match.end; position++) map[position] = found;
    index = match.end - 1;
  }
  return map;
}
