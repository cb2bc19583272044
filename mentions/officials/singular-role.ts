import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';

/** "secretaries-general" → "secretary-general", "Sens." → "Sen." */
const singular = (word: string): string =>
  word
    .replace(/men$/, 'man')
    .replace(/ies(?=-|$)/, 'y')
    .replace(/s(?=-general$|\.?$)/, '');

/** "Members of Parliament" → "Member of Parliament"; without its states when each holder has his own. */
export function singularRole({ tokens }: Passage, office: OfficePhrase, distributed: boolean): string {
  const words: string[] = [];
  // "Members", and the second word of "permanent secretaries"
  const isPlural = /(?:s|men)(?:$|\.$|-general$)/i.test(tokens[office.head]?.text ?? '');
  const plural = isPlural ? office.head : office.head + 1;
  for (let index = office.core; index < (distributed ? plural + 1 : office.to); index++) {
    const text = tokens[index]?.text ?? '';
    words.push(index === plural ? singular(text) : text);
  }
  return words
    .join(' ')
    .replaceAll(/ (?=['’,)])/g, '')
    .replaceAll('( ', '(');
}
