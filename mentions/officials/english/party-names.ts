import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/*
 * Parties that are described before they are named: "the pro-Chilean Blue Gull party", "the separatist Gull Union".
 */

/** In lower case or not, the last word of a party's name. */
const OF_PARTIES = /^(?:party|movement|alliance|coalition|bloc|faction)$/;
/** Before the name of what takes part in politics. */
const GROUPS = /^(?:group|movement|party|militia|faction|organi[sz]ation|alliance|coalition)$/;
/** What a party is like, where nothing but its name follows. */
const POLITICAL =
  /^(?:(?:ultra)?nationalist|conservative|liberal|socialist|communist|islamist|populist|separatist|leftist|rightist|centrist|secessionist|(?:far|hard|cent(?:re|er))-(?:right|left)|(?:right|left)-wing)$/;
/** The most words of a description, and of a name. */
const DESCRIPTION = 4;
const NAME = 4;
const NO_NAME = Word.office | Word.post | Word.honorific | Word.rank;

/** What follows "of": see `complement.ts`. */
interface Party {
  readonly end: number;
  readonly served: string[];
  readonly bodies: number;
}

/** The party that begins at `at`, as far as words before its name would hide it; else `null`. */
export function partyAt(passage: Passage, at: number): Party | null {
  if (passage.plain(at) !== 'the') return ownedParty(passage, at);
  let name = at + 1;
  /** Words stand before the name that a reader of bodies stops at. */
  let isHidden = false;
  let isPolitical = false;
  let isGroup = false;
  for (let words = 0; words < DESCRIPTION && passage.isLower(name) && !passage.startsLine(name); words++) {
    // "pro-Chilean"
    const isGlued = passage.written(name + 1) === '-' && passage.tokens[name + 1]?.gap === 'none';
    if (passage.is(name, NO_NAME | Word.notName)) return null;
    isPolitical ||= POLITICAL.test(passage.plain(name)) || (isGlued && /^(?:pro|anti)$/.test(passage.plain(name)));
    isGroup = GROUPS.test(passage.plain(name));
    isHidden ||= isGlued || passage.plain(name).endsWith('ly');
    name += isGlued ? 3 : 1;
  }
  if (name === at + 1) return null;
  const end = nameEnd(passage, name);
  // "the ruling Servants of the Lake party"
  const behindOf = ofEnd(passage, end);
  if (behindOf !== null) return { end: behindOf, served: served(passage, name, behindOf), bodies: 1 };
  const isParty = OF_PARTIES.test(passage.plain(end - 1)) && end > name + 1;
  // "the militant group Hamas"
  const known = isGroup ? passage.affiliationFrom(name) : undefined;
  if (known?.kind === 'organisation') return { end: known.end, served: [known.code], bodies: 1 };
  if (isHidden && isParty) return { end, served: served(passage, name, end), bodies: 1 };
  // ", leader of the separatist Blue Gull,"
  const isClosed = /^[,.;]$/.test(passage.written(end)) && !passage.isLower(end - 1);
  return isPolitical && end > name && isClosed && isBehindName(passage, at - 1)
    ? { end, served: served(passage, name, end), bodies: 1 }
    : null;
}

/** "of Carver's Liberal Party": a person's, as it were. */
function ownedParty(passage: Passage, at: number): Party | null {
  let owner = at;
  while (owner < at + NAME && passage.isCapital(owner) && passage.affiliations[owner] === undefined) owner++;
  if (owner === at || !passage.isPossessive(owner) || !passage.isCapital(owner + 1)) return null;
  const end = nameEnd(passage, owner + 1);
  return OF_PARTIES.test(passage.plain(end - 1)) && /party/.test(passage.plain(end - 1)) && end > owner + 2
    ? { end, served: [], bodies: 1 }
    : null;
}

/** One past the capitalised words from `at` on, and "party" behind them. */
function nameEnd(passage: Passage, at: number): number {
  let end = at;
  while (
    end < at + NAME &&
    passage.isCapital(end) &&
    !passage.startsLine(end) &&
    !passage.is(end, NO_NAME | Word.privatePerson)
  )
    end++;
  return end > at && passage.isLower(end) && OF_PARTIES.test(passage.plain(end)) ? end + 1 : end;
}

/** One past "of the Lake party" at `of`; `null` where no party's name ends so. */
function ofEnd(passage: Passage, of: number): number | null {
  if (passage.plain(of) !== 'of') return null;
  const end = nameEnd(passage, passage.plain(of + 1) === 'the' ? of + 2 : of + 1);
  return OF_PARTIES.test(passage.plain(end - 1)) && passage.isLower(end - 1) ? end : null;
}

function served(passage: Passage, from: number, to: number): string[] {
  for (let at = from; at < to; at++) {
    const known = passage.affiliationFrom(at);
    if (known !== undefined && known.code !== '') return [known.code];
  }
  return [];
}

/** The office before "of" at `of` stands behind a comma and a name: it is no name's title. */
function isBehindName(passage: Passage, of: number): boolean {
  let at = of - 1;
  while (at > of - DESCRIPTION - 1 && !passage.isMark(at - 1) && !passage.startsLine(at)) at--;
  // "co-chair"
  if (passage.written(at - 1) === '-') at -= 2;
  return passage.written(at - 1) === ',' && passage.isCapital(at - 2);
}
