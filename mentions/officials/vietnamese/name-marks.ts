import type { Person } from '../people.ts';
import type { Token } from '../tokens.ts';

/** Parts of the name that are the word but for diacritics. */
const alike = ({ parts }: Person, { spelling }: Token) =>
  parts.filter((part) => part.spelling.plain === spelling.plain);

/** "Dục" is not "Đức"; of two spellings one may lack its diacritics. */
function agrees(person: Person, word: Token): boolean {
  const parts = alike(person, word);
  return parts.length === 0 || parts.some(({ spelling }) => !spelling.isMarked || spelling.key === word.spelling.key);
}

/**
 * Whom a word can name for its diacritics: those whose name has the same, or else those whose surname or given name it
 * can be misspelt; in English all.
 */
export function fittingMarks(people: readonly Person[], word: Token | undefined): readonly Person[] {
  if (word === undefined || !word.spelling.isMarked || people[0]?.grammar.bareNominals !== true) return people;
  const sure = people.filter((person) => agrees(person, word));
  if (sure.length > 0) return sure;
  return people.filter((person) =>
    alike(person, word).some((part) => part === person.parts[0] || part === person.parts[person.parts.length - 1]),
  );
}
