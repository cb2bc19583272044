/** What stands behind an office like a name, and is a body's: "Human Rights Watch", "AICEP", "Basketball League". */
import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** "Premier Basketball League": one word, and what clubs and firms are called. */
export function isOfClub(passage: Passage, name: NameRun): boolean {
  const isOne = name.to - name.from === 1 && !name.polite && !passage.startsLine(name.to);
  return isOne && passage.isCapital(name.to) && passage.is(name.to, Word.privateBody);
}

/** Those who lead, or belong to, what has a name of its own. */
const OF_BODIES = new Set(['director', 'leader', 'member', 'commander', 'head', 'adviser', 'official']);

/** Words for bodies right before their names. */
const NAMED =
  /^(?:agency|group|party|organi[sz]ation|charity|movement|alliance|coalition|militia|faction|network|bloc|union)$/;

/** "a spokeswoman for Human Rights Watch": one more word of the body's name, where a person's would be two or polite. */
export function isPartOfBody(passage: Passage, office: OfficePhrase, name: NameRun): boolean {
  const at = office.to - 1;
  if (goesOnAsBody(passage, office, name)) return true;
  const isOne = name.to - name.from === 1 && !name.polite && name.rank === '';
  // "president of Steam Turbine and Boiler Development Corp."
  const isJoined =
    passage.key(name.to) === 'and' && passage.is(name.to + 1, Word.topic) && passage.isCapital(name.to + 1);
  // "an official with the aid agency Misericordia"
  const isNamed = passage.isLower(at) && NAMED.test(passage.plain(at));
  // "director of the Harbour Fraud Prevention agency"
  const isBefore = passage.isLower(name.to) && NAMED.test(passage.plain(name.to));
  if (isOne && at > office.head && (((isJoined || isBefore) && passage.isCapital(at)) || isNamed)) return true;
  // "Senior Administration Official Travel"
  const isOnlyTitle = office.classes[0] === 'official' && office.capital && at === office.head;
  if (isOnlyTitle && isOne) return true;
  return (
    isOne &&
    (office.classes[0] === 'spokes' || (OF_BODIES.has(office.classes[0] ?? '') && !passage.is(at, Word.topic))) &&
    at > office.head &&
    passage.isCapital(at) &&
    passage.affiliations[at] === undefined
  );
}

/** "director of the Joint Psychological Operations Unit", "head of the Chilean Academy of Sciences": no name, but what follows "the". */
function goesOnAsBody(passage: Passage, office: OfficePhrase, name: NameRun): boolean {
  const isOne = name.to - name.from === 1 && !name.polite && name.rank === '' && name.from === office.to;
  if (!isOne || passage.plain(office.to - 2) !== 'the' || office.to - 2 <= office.head) return false;
  const at = passage.plain(name.to) === 'of' ? name.to + 1 : name.to;
  return (
    passage.isCapital(at) &&
    !passage.startsLine(at) &&
    passage.is(at, Word.topic | Word.body | Word.privateBody) &&
    !passage.is(at, Word.office | Word.post)
  );
}

/** "Chairman of the CPV CER": one short word in capitals, alone on a line that is not, is no name. */
export function isAcronym(passage: Passage, name: NameRun): boolean {
  const { tokens } = passage;
  const token = tokens[name.from];
  if (name.to - name.from !== 1 || token?.shape !== 'upper' || name.polite) return false;
  // "head of the trade agency AICEP"
  if (passage.isLower(name.from - 1) && passage.is(name.from - 1, Word.body)) return token.text.length <= 8;
  for (let index = name.from - 1; index >= name.from - 4; index--)
    if (tokens[index]?.shape === 'title') return token.text.length <= 6;
  return token.text.length <= 4;
}
