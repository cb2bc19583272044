import * as english from './english/can-name-holder.ts';
import { HEIR } from './office-classes.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import * as vietnamese from './vietnamese/can-name-holder.ts';

/** True where an office without a name beside it can name its holder: no predicate, post, plural or possessor of a building. */
export function canBeNominal(passage: Passage, office: OfficePhrase): boolean {
  if (office.plural || office.isPrivate || office.determiner === 'indefinite') return false;
  // "his official visit": an adjective.
  if (office.classes[0] === HEIR || (office.classes[0] === 'official' && office.served.length === 0)) return false;
  // "minister-level"
  if (passage.written(office.to) === '-' && passage.tokens[office.to]?.gap === 'none') return false;
  // "the ministry asked its Swedish counterpart": another ministry.
  if (office.counterpart && passage.key(office.from) === 'its') return false;
  // "his defence minister counterparts"
  if (/^counterparts?$/.test(passage.plain(office.to)) && !passage.startsLine(office.to)) return false;
  return (passage.grammar.bareNominals ? vietnamese : english).canNameHolder(passage, office);
}
