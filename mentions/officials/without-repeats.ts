import type { OfficePhrase } from './office-phrase.ts';
import type { NamedSighting } from './sighting.ts';

const isPublicOffice = ({ isPublic, isPrivate }: OfficePhrase): boolean => isPublic && !isPrivate;

/** One sighting a name; an office counts before a rank alone. */
export function withoutRepeats(sorted: readonly NamedSighting[]): NamedSighting[] {
  const kept: NamedSighting[] = [];
  for (const sighting of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || sighting.name.from >= last.name.to) kept.push(sighting);
    else if (
      (last.offices.length === 0 && sighting.offices.length > 0) ||
      // "trợ lý đồng chí A, Phó Thủ tướng": whose assistant, and what he is.
      (last.offices.length > 0 && !last.offices.some(isPublicOffice) && sighting.offices.some(isPublicOffice)) ||
      (sighting.offices.length === 0 && last.offices.length > 0 && !last.offices.some(isPublicOffice)) ||
      (last.isKnown === true && sighting.isKnown !== true)
    )
      // A title stays one: "Đại tướng A được bầu làm Chủ tịch nước".
      kept[kept.length - 1] = withGiven(
        sighting.offices.length > 0 && last.isKnown !== true ? { ...sighting, isKnown: false } : sighting,
        last,
      );
    else kept[kept.length - 1] = withGiven(withMore(last, sighting), sighting);
  }
  return kept;
}

/** What office either says its holder is given. */
function withGiven(one: NamedSighting, other: NamedSighting): NamedSighting {
  return one.given === undefined && other.given !== undefined ? { ...one, given: other.given } : one;
}

/** What another sighting of the same name adds to the first. */
function withMore(first: NamedSighting, other: NamedSighting): NamedSighting {
  const also = other.offices.length > 0 ? [...(first.also ?? []), other.offices] : first.also;
  const side = first.side ?? other.side;
  const more = { ...first, ...(also === undefined ? {} : { also }), ...(side === undefined ? {} : { side }) };
  // "General A, the head of Chile's army": whom he serves.
  if (
    first.offices.length > 0 &&
    first.served === undefined &&
    first.offices.every(({ served }) => served.length === 0)
  ) {
    const served = other.offices.find((office) => office.served.length > 0 && office.implied === null)?.served[0];
    return served === undefined ? more : { ...more, served };
  }
  // "Lawmaker A won the presidency"
  return other.classes === undefined ? more : { ...more, classes: [...(first.classes ?? []), ...other.classes] };
}
