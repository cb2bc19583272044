import { acronymsOfBodies } from './acronyms.ts';
import { Passage, type Grammar } from './passage.ts';
import { placesInNames } from './places-in-names.ts';
import type { Token } from './tokens.ts';

/**
 * One language's share of a text, with what its acronyms stand for.
 *
 * @param writers the state of the text's publisher, which decides between states the text names as often
 */
export function readPassage(
  text: string,
  tokens: readonly Token[],
  grammar: Grammar,
  writers: string | null = null,
): Passage {
  const passage = new Passage(text, tokens, grammar, writers);
  if (!grammar.bareNominals) passage.forgetPlaces(placesInNames(passage, passage.places));
  passage.knowAcronyms(acronymsOfBodies(passage));
  return passage;
}
