import { isState } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';

/** Offices of which a state has one, as lists of talks name them. */
const LISTED = /^(?:president|pm|deputy pm|minister|speaker|monarch|chancellor)$/;

/** "Condolences to President and Prime Minister of Chile": the state behind the second is both's. */
function beforeAnother(passage: Passage, office: OfficePhrase, next: OfficePhrase | undefined): OfficePhrase {
  const isBare =
    /^(?:none|the)$/.test(office.determiner) && office.capital && office.served.length === 0 && !office.plural;
  if (!isBare || next?.from !== office.to + 1 || passage.plain(office.to) !== 'and') return office;
  const [own = '', other = ''] = [office.classes[0], next.classes[0]];
  const isOther = own !== other && LISTED.test(own) && LISTED.test(other) && next.determiner === 'none';
  return isOther && next.to > next.head + 1 && isState(next.served[0] ?? '')
    ? { ...office, served: next.served }
    : office;
}

/**
 * "the Dutch Prime Minister, Foreign Minister and Trade Minister": an office behind a comma or "and" has the
 * determiner and the state of the one before it, the last of `alone`, or the state of the one behind; any other is
 * given back as it is.
 */
export function listedWith(
  passage: Passage,
  alone: readonly Sighting[],
  first: OfficePhrase,
  next: OfficePhrase | undefined,
): OfficePhrase {
  const office = beforeAnother(passage, first, next);
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
