import type { AffiliationAt } from './affiliations.ts';
import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { portfolioShares } from './portfolio-shares.ts';
import type { NamedSighting } from './sighting.ts';
import { singularRole } from './singular-role.ts';
import { partyBracketEnd } from './vietnamese/after-office.ts';
import { Word } from './vocabulary.ts';

/*
 * Several names behind one office: "Presidents of Belarus and Russia A and B", "are A of Chile, B (Peru) and C".
 */

/** A name of a list, with what stands beside it. */
export interface Listed {
  readonly name: NameRun;
  readonly state: AffiliationAt | undefined;
  /** "Ann Hill (Finance)" */
  readonly portfolio: string;
  /** One past what belongs to the name. */
  readonly end: number;
}

/** Longer lists are no text. */
const MOST_LISTED = 24;
/** The most tokens of what is said of one who is listed, and of a party before a part of the list. */
const ASIDE_REACH = 16;
const PARTY_REACH = 7;
/** Begins what is said of one who is listed: "of Norway with residence in Lima", "a banker". */
const ASIDE =
  /^(?:of|from|for|with|in|at|based|resident|residing|accredited|who|whose|a|an|the|formerly|currently|both|as)$/;
/** "R-Texas", "D-Calif" */
export const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;

/** The names of a list that begins with the one at `first`, up to the next office, or none of its own. */
export function listFrom(passage: Passage, first: NameRun, next: OfficePhrase | undefined): Listed[] {
  const listed = [itemOf(passage, first, undefined)];
  const { bareNominals } = passage.grammar;
  let isLast = false;
  for (let last = listed[0]; last !== undefined && listed.length < MOST_LISTED;) {
    const end: number = bareNominals ? last.end : asideEnd(passage, last.end);
    let start = end;
    const isParted = /^[,;]$/.test(passage.written(start));
    if (isParted) start++;
    // "A, B and C; D of the Reform faction; and E": behind "and" only the next part goes on.
    if (isLast && !bareNominals && passage.written(end) !== ';' && isParted) break;
    const isJoined = /^(?:and|&|và)$/.test(passage.key(start));
    if (isJoined) start++;
    if (start === end) break;
    isLast = isJoined;
    start = bareNominals ? start : partyBefore(passage, start);
    // "Ivory Coast's Ann Hill"
    const owner = passage.affiliationFrom(start);
    const isOwner = owner?.kind === 'country' && passage.plain(owner.end) === "'s";
    if (isOwner) start = owner.end + 1;
    const name = readName(passage, start, true);
    if (name === null || name.namesake) break;
    if (next !== undefined && next.from <= name.from && next.to > last.end) break;
    last = itemOf(passage, name, isOwner ? owner : undefined);
    listed.push(last);
  }
  return listed;
}

function itemOf(passage: Passage, name: NameRun, owner: AffiliationAt | undefined): Listed {
  const state = owner ?? ownState(passage, name.to);
  const portfolio = portfolioEnd(passage, name.to);
  return {
    name,
    state,
    portfolio:
      portfolio === null
        ? ''
        : passage.slice(name.to + 1, passage.written(name.to) === '(' ? portfolio - 1 : portfolio),
    end: Math.max(
      partyEnd(passage, name.to),
      state === owner ? name.to : endOf(passage, state),
      passage.grammar.bareNominals ? partyBracketEnd(passage, name.to) : (portfolio ?? name.to),
    ),
  };
}

/** One past "of the Reform faction", "of Norway with residence in Lima, Peru", ", a banker", "(Unity)", up to the next mark. */
function asideEnd(passage: Passage, from: number): number {
  const isApposed = passage.written(from) === ',' && /^(?:a|an|the|who|\d+)$/.test(passage.key(from + 1));
  const isBracket = passage.written(from) === '(';
  const isAside = isApposed || isBracket || ASIDE.test(passage.key(from));
  if (!isAside || passage.startsLine(from)) return from;
  for (let at = from + 1; at < from + ASIDE_REACH && !passage.startsLine(at); at++) {
    const mark = passage.written(at);
    if (isBracket) {
      if (mark === ')') return at + 1;
      continue;
    }
    // "in Lima, Peru, and"
    const place = mark === ',' ? passage.affiliationFrom(at + 1) : undefined;
    if (place?.kind === 'country' && /^[,;.]$/.test(passage.written(place.end))) at = place.end - 1;
    else if (/^[,;.:]$/.test(mark)) return at;
    else if (passage.key(at) === 'and' && passage.isCapital(at + 1) && passage.affiliationFrom(at + 1) === undefined)
      return at;
  }
  return from;
}

/** One past "from the Unity party," before a part of a list; `at` where no such words stand. */
export function partyBefore(passage: Passage, at: number): number {
  if (!/^(?:from|for)$/.test(passage.key(at))) return at;
  for (let end = at + 1; end < at + PARTY_REACH && !passage.startsLine(end); end++) {
    if (/^[,:]$/.test(passage.written(end))) return end + 1;
    if (passage.isMark(end) && !passage.isPossessive(end) && passage.written(end) !== '-') return at;
  }
  return at;
}

/** One past "(Foreign Affairs)", ", Finance" behind a name; `null` where anything else stands there. */
function portfolioEnd(passage: Passage, at: number): number | null {
  if (!/^[(,]$/.test(passage.written(at)) || passage.startsLine(at) || passage.grammar.bareNominals) return null;
  const isBracket = passage.written(at) === '(';
  for (let end = at + 1; end < at + PARTY_REACH; end++) {
    if (isBracket && passage.written(end) === ')') return end > at + 1 ? end + 1 : null;
    if (!isBracket && /^[;.]$/.test(passage.written(end))) return end > at + 1 ? end : null;
    const isTopic = passage.is(end, Word.topic | Word.body) && (isBracket || passage.isCapital(end));
    if (!isTopic && !/^(?:and|&|,|of)$/.test(passage.key(end))) return null;
  }
  return null;
}

/** What a title for several says of each one who is listed behind it. */
export function sharedTitle(
  passage: Passage,
  stack: readonly OfficePhrase[],
  last: OfficePhrase,
  listed: readonly Listed[],
): NamedSighting[] {
  const { served } = last;
  const portfolios = portfolioShares(passage, last, listed.length);
  return listed.map(({ name, state, portfolio }, place) => {
    // "Các Đại sứ Lê Văn Nam (Chile)": where he is sent to.
    const parts = passage.grammar.bareNominals ? passage.tokens.slice(name.from, name.to) : [];
    const isHomes = parts.length > 0 && passage.grammar.stateOfName(parts)?.sure === true;
    const code = isHomes ? undefined : state?.code;
    const share =
      code !== undefined
        ? [code]
        : served.length === listed.length && served.length > 1
          ? [served[place] ?? '']
          : served.length === 1
            ? served
            : [];
    const isAnothers = code !== undefined && served[0] !== code;
    const role = singularRole(passage, last, share.length > 0 && (served.length > 1 || isAnothers));
    return {
      // "the two leaders, A of Chile and B of Peru"
      offices: stack.map((office) => ({ ...office, served: share, isPublic: office.isPublic || code !== undefined })),
      name,
      role: portfolio === '' ? (portfolios[place] ?? role) : `${portfolio} ${role}`,
      rule: 'shared-title',
    };
  });
}

/** One past "(R-Texas)", ", D-Calif." behind a name. */
function partyEnd(passage: Passage, at: number): number {
  if (!/^[(,]$/.test(passage.written(at)) || !PARTY_AND_STATE.test(passage.written(at + 1))) return at;
  let end = at + 2;
  // "(D-N.C.)", ", D-N.Y.", "(R-South Carolina)"
  const goesOn = () =>
    passage.written(end) === '.' ||
    (passage.isCapital(end) && (passage.written(at) === '(' || passage.tokens[end]?.gap === 'none'));
  while (end < at + 5 && goesOn()) end++;
  return passage.written(end) === ')' ? end + 1 : end;
}

/** One past a state behind a name, and past its bracket. */
function endOf(passage: Passage, state: AffiliationAt | undefined): number {
  const end = state?.end ?? 0;
  return passage.written(end) === ')' && passage.written((state?.start ?? 0) - 1) === '(' ? end + 1 : end;
}

/** "Foreign Ministers A of Russia and B (China)": the state behind a name. */
function ownState(passage: Passage, at: number): AffiliationAt | undefined {
  if (passage.written(at) === '(') {
    const inside = passage.affiliationFrom(at + 1);
    return inside?.kind === 'country' && passage.written(inside.end) === ')' ? inside : undefined;
  }
  if (passage.key(at) !== 'of' || passage.startsLine(at)) return undefined;
  const found = passage.affiliationFrom(passage.key(at + 1) === 'the' ? at + 2 : at + 1);
  return found?.kind === 'country' ? found : undefined;
}
