import { listFrom } from './name-lists.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { NamedSighting } from './sighting.ts';

/** The most offices that one list of names follows. */
const MOST = 6;

/**
 * "the president and vice president of Chile, Ann Hill and Tom Reed,": as many whole names behind the last of several
 * offices as there are offices, each its holder's in order. `end` is the index of the office behind the last one;
 * empty where the text goes on otherwise.
 */
export function holdersInOrder(passage: Passage, offices: readonly OfficePhrase[], end: number): NamedSighting[] {
  const last = offices[end - 1];
  if (last === undefined || passage.grammar.bareNominals || !/^[,–-]$/.test(passage.written(last.to))) return [];
  const isJoined = (place: number, by: RegExp) => {
    const [before, office] = [offices[place - 1], offices[place]];
    if (before === undefined || office === undefined || before.plural || office.plural) return false;
    const apart = passage.slice(before.to, office.from);
    return office.determiner !== 'indefinite' && by.test(apart) && !passage.startsLine(office.from);
  };
  let start = end - 1;
  while (start > 0 && end - start < MOST && isJoined(start, start === end - 1 ? /^(?:,? ?(?:and|&))$/ : /^,$/)) start--;
  const joined = offices.slice(start, end);
  if (joined.length < 2 || joined.some((office) => !office.isPublic && !office.capital)) return [];
  const name = readName(passage, last.to + 1, true);
  if (name === null || name.namesake) return [];
  const listed = listFrom(passage, name, offices[end]);
  const behind = listed[listed.length - 1]?.end ?? name.to;
  const isClosed = passage.isMark(behind) || passage.startsLine(behind);
  if (listed.length !== joined.length || !isClosed || listed.some((one) => one.name.to - one.name.from < 2)) return [];
  const served = joined.find((office) => office.served.length > 0)?.served ?? [];
  return joined.flatMap((office, place) => {
    const own = office.served.length > 0 ? office : { ...office, served };
    const holder = listed[place]?.name;
    return holder === undefined ? [] : [{ offices: [own], name: holder, rule: 'title-comma' }];
  });
}
