import type { AffiliationMap, Grammar } from './grammar.ts';
import type { People } from './link.ts';
import type { Token } from './tokens.ts';

/**
 * States left unsaid. In order: what the name's form tells; the state the news is
 * from, for a language or an agency that leaves its own unsaid; the state the text
 * names most.
 */
export function inferServed(
  tokens: readonly Token[],
  grammar: Grammar,
  affiliations: AffiliationMap,
  people: People,
): void {
  let home = grammar.homeOf;
  const counts = new Map<string, number>();
  for (const [index, affiliation] of affiliations.entries()) {
    if (affiliation === undefined || affiliation.start !== index || affiliation.kind !== 'country') continue;
    counts.set(affiliation.code, (counts.get(affiliation.code) ?? 0) + 1);
  }
  if (home === null) {
    for (const token of tokens) {
      const code = grammar.vocabulary.agencies.get(token.text);
      if (code !== undefined) {
        home = code;
        break;
      }
    }
  }
  let most: string | null = null;
  for (const [code, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = code;
  for (const person of people.all) {
    if (person.grammar !== grammar || person.served.length > 0) continue;
    const code = grammar.stateOfName(person.parts) ?? home ?? most;
    if (code !== null) person.served.push(code);
  }
}
