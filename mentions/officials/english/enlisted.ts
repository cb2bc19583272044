import type { Passage } from '../passage.ts';
import type { NamedSighting } from '../sighting.ts';

/** Titles that firms and societies give as well. */
const OF_ANYONE = /^(?:chair(?:man|woman|person)?|director|commissioner|administrator|chief|president|secretary)$/;
/** So many holders of public offices make a list of officials. */
const ENOUGH = 2;

const holdsPublicOffice = ({ offices }: NamedSighting): boolean =>
  offices.length > 0 && offices.every(({ isPublic, isPrivate }) => isPublic && !isPrivate);

/** "Director Haines": a title alone, before a name. */
function isBare({ offices: [office, second], rule }: NamedSighting): boolean {
  if (office === undefined || second !== undefined || rule !== 'title') return false;
  return (
    office.capital &&
    !office.isPrivate &&
    !office.plural &&
    office.determiner === 'none' &&
    office.to === office.from + 1
  );
}

/** True where `next` follows `last` in a list: a comma, "and", or both stand between. */
function goesOn(passage: Passage, last: NamedSighting, next: NamedSighting): boolean {
  const from = next.offices[0]?.from ?? next.name.from;
  const apart = from - last.name.to;
  if (next.rule !== 'title' || apart < 1 || apart > 2 || passage.startsLine(from)) return false;
  return (passage.written(last.name.to) === ',' || apart === 1) && (passage.plain(from - 1) === 'and' || apart === 1);
}

/**
 * "Secretary Hill, Chairman Reed, Director Carver and Ambassador Poe": among holders of public offices a title that
 * firms give too is a public one.
 *
 * @param titled in text order
 */
export function enlisted(passage: Passage, titled: readonly NamedSighting[]): NamedSighting[] {
  const found = [...titled];
  for (let from = 0; from < titled.length;) {
    let to = from + 1;
    for (let last = titled[from], next = titled[to]; last && next && goesOn(passage, last, next); next = titled[to]) {
      last = next;
      to++;
    }
    const list = titled.slice(from, to);
    if (list.filter(holdsPublicOffice).length >= ENOUGH)
      for (const [place, one] of list.entries())
        if (isBare(one) && OF_ANYONE.test(passage.plain(one.offices[0]?.head ?? -1)))
          found[from + place] = { ...one, offices: one.offices.map((office) => ({ ...office, isPublic: true })) };
    from = to;
  }
  return found;
}
