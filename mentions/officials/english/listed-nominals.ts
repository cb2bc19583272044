import { isState } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';

/** Offices of which a state has one, as lists of talks name them. */
const LISTED = /^(?:president|pm|deputy pm|minister|speaker|monarch|chancellor)$/;

/**
 * "the Dutch Prime Minister, Foreign Minister and Trade Minister": an office behind a comma or "and" has the
 * determiner and the state of the one before it, the last of `alone`; any other is given back as it is.
 */
export function listedWith(passage: Passage, alone: readonly Sighting[], office: OfficePhrase): OfficePhrase {
  const before = alone[alone.length - 1]?.offices[0];
  if (before === undefined || office.determiner !== 'none' || !office.capital || office.plural) return office;
  const isDefinite = before.determiner === 'the' || before.determiner === 'possessor';
  if (!isDefinite || !before.capital || before.plural || !isState(before.served[0] ?? '')) return office;
  const [own = '', other = ''] = [office.classes[0], before.classes[0]];
  if (!LISTED.test(own) || !LISTED.test(other) || passage.startsLine(office.from)) return office;
  const isJoined =
    before.to === office.from - 1 && (passage.written(before.to) === ',' || passage.plain(before.to) === 'and');
  const isOther = own !== other || office.to - office.core > 1;
  if (!isJoined || !isOther) return office;
  return { ...office, determiner: 'the', served: office.served.length > 0 ? office.served : before.served };
}
