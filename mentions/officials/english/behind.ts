import type { Passage } from '../passage.ts';
import type { Before } from './before.ts';
import { isOfStrangers, restOfBody } from './body-rest.ts';
import { MAX_WORDS_AFTER, readComplement, type Complement } from './complement.ts';
import { COMPANIES_HAVE, isBeforeName } from './head-words.ts';
import { officeOfHead } from './office-of.ts';
import { compassPlaceEnd } from './possessions.ts';
import { PREPOSITIONS } from './unknown-words.ts';

/** These carry the other side in their "to" or "for": an ambassador to Hanoi does not serve Hanoi. */
export const SENT_ABROAD: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'diplomat']);
/** These work at a body. */
const STAFF = new Set(['director', 'official', 'adviser', 'deputy', 'secretary']);
/** Ministers of state are in these. */
const MINISTRIES = /^(?:ministry|department|office|secretariat)$/;
/** Nothing they are about follows. */
const ONLY_OF = new Set(['president', 'pm', 'minister', 'monarch', 'chancellor', 'governor', 'mayor']);
/** What a state or a body has elsewhere. */
const OFFICES_ABROAD = /^(?:section|office|mission|embassy|consulate|delegation|bureau)$/;
const TAKES_TO = /^(?:advis|aide|secretary|member|representative)/;

/** The head of an office phrase, and what stands before it. */
export interface Head {
  readonly head: number;
  /** Where what belongs to it can begin. */
  readonly at: number;
  readonly headClass: string;
  readonly counterpart: boolean;
  readonly before: Before;
  /** The states and bodies that stand before. */
  readonly served: readonly string[];
}

/** What belongs to an office phrase behind its head: "of Foreign Affairs of the Republic of Belarus". */
export interface Behind {
  /** One past it; where nothing belongs to the phrase, where it could begin. */
  to: number;
  /** States and bodies served, besides those that stand before. */
  served: string[];
  hasBody: boolean;
  hasTopic: boolean;
  isPrivate: boolean;
  complement: boolean;
  /** Another office stands in it, and is read by itself. */
  isNested: boolean;
  /** It tells where one is sent: "to Hanoi". */
  isSent: boolean;
  /** Of a body that no list knows. */
  isOfStranger: boolean;
}

/** Reads rightwards from an English head: "of Foreign Affairs of the Republic of Belarus", "for the Ukrainian military". */
export function readBehind(passage: Passage, of: Head): Behind {
  const behind: Behind = {
    to: of.at,
    served: [],
    hasBody: false,
    hasTopic: false,
    isPrivate: false,
    complement: false,
    isNested: false,
    isSent: false,
    isOfStranger: false,
  };
  while (takePart(passage, of, behind));
  // "president of the Michigan Chapter"
  const rest = behind.complement ? restOfBody(passage, behind.to, of.head + 1) : null;
  if (rest !== null) {
    behind.to = rest.end;
    behind.hasBody ||= rest.isPublic;
    behind.isPrivate ||= !rest.isPublic;
  }
  return behind;
}

/** Takes one preposition and what follows it into the phrase; false where the phrase ends. */
function takePart(passage: Passage, of: Head, behind: Behind): boolean {
  const { head, headClass, before } = of;
  const { to } = behind;
  const preposition = passage.plain(to);
  if (passage.startsLine(to) || !PREPOSITIONS.has(preposition) || to - head > MAX_WORDS_AFTER) return false;
  if (endsPhrase(passage, of, to, behind.complement)) return false;
  // "Minister in the Presidency", "Minister of State in the Office of the Vice President", "Head of the President's Office"
  const another = /^(?:in|at|of|for|to)$/.test(preposition) ? officeOfHead(passage, to + 1) : null;
  if (another !== null && (/^(?:in|at)$/.test(preposition) || !passage.isLower(another - 1))) {
    behind.to = another;
    behind.hasBody = true;
    behind.complement = true;
    return !/^(?:in|at)$/.test(preposition);
  }
  const part = readComplement(passage, to + 1, !passage.isLower(head), !COMPANIES_HAVE.has(headClass));
  if (part === null || isApart(passage, of, behind, part)) return false;
  const abroad = isAbroadOf(passage, of, behind, part);
  if (abroad) behind.isSent ||= part.served.length > 0;
  else behind.served.push(...part.served);
  behind.hasBody ||= part.bodies > 0;
  behind.hasTopic ||= part.topics > 0;
  behind.isOfStranger ||= part.strangers > 0;
  behind.isPrivate ||= part.isPrivate || (!before.hasBody && isOfStrangers(passage, headClass, part, to + 1));
  behind.complement = true;
  behind.isNested ||= part.nested;
  if (part.nested) return false;
  behind.to = part.end;
  // "the chief of the Interests Section in Havana"
  const isAway = passage.plain(part.end) === 'in' && OFFICES_ABROAD.test(passage.plain(part.end - 1));
  const place = isAway ? passage.affiliationFrom(part.end + 1) : undefined;
  if (place !== undefined && headClass === 'head') behind.to = place.end;
  return true;
}

/** True where the preposition at `to` says something else than what the office is over, whatever follows. */
function endsPhrase(passage: Passage, { head, headClass, before }: Head, to: number, isFull: boolean): boolean {
  const preposition = passage.plain(to);
  // "thanked the president for the support", "hosts the Minister of Trade of Chile for talks", "the Premier of Chile to NATO Headquarters"
  const isBare = headClass === 'president' ? before.core === head : headClass !== 'minister';
  if (ONLY_OF.has(headClass) && (isBare || isFull)) {
    const first = passage.plain(to + 1) === 'the' ? to + 2 : to + 1;
    if (preposition === 'for' && passage.isLower(first)) return true;
    if (preposition === 'to' && isFull) return true;
  }
  // "talks with Iraqi FM on Bilateral Ties"
  if (preposition === 'on') return ONLY_OF.has(headClass);
  if (preposition === 'to') {
    // "asked the Foreign Secretary to lead the talks"
    if (/^(?:lead|head|chair|host)$/.test(passage.plain(to + 1))) return true;
    // "President To Lam"
    return passage.tokens[to]?.shape === 'title' && passage.affiliationFrom(to + 1) === undefined;
  }
  // "the provincial office in East Nusa Tenggara"
  if (preposition === 'in') return compassPlaceEnd(passage, to + 1) !== null;
  // "president for the first time", "minister for a second term"
  return preposition === 'for' && /^(?:time|term|stint|spell)$/.test(passage.plain(to + 3));
}

/** Where the preposition tells where one is sent: "to Hanoi", "the UN commander in Sierra Leone". */
function isAbroadOf(passage: Passage, { headClass, served }: Head, behind: Behind, part: Complement): boolean {
  const preposition = passage.plain(behind.to);
  // "chargé d'affaires at the Chilean Embassy": Chile's.
  if (preposition === 'at' && /\b(?:embassy|consulate)\b/i.test(passage.slice(behind.to, part.end))) return false;
  const isPosted = headClass === 'commander' && preposition === 'in' && served.length + behind.served.length > 0;
  return isPosted || (SENT_ABROAD.has(headClass) && preposition !== 'of' && preposition !== 'from');
}

/** True for what follows the preposition and belongs to the sentence, not to the office. */
function isApart(passage: Passage, of: Head, behind: Behind, part: Complement): boolean {
  const { head, headClass, before } = of;
  const { to } = behind;
  const preposition = passage.plain(to);
  const isServed = of.served.length + behind.served.length > 0;
  if (preposition === 'for') {
    // "thanked the ambassador for Japan's support"
    if (passage.isPossessive(part.end) && part.served.length > 0) return true;
    // "the envoy of the UN Secretary-General for Chile"
    if (headClass === 'secretary-general' && part.served.length > 0) return true;
    // "dispatched the foreign minister for the Rome Summit"
    const hasTopic = before.hasTopic || behind.hasTopic;
    if (headClass !== 'legislator' && hasTopic && part.served.length === 0 && part.topics === 0) return true;
  }
  const abroad = isAbroadOf(passage, of, behind, part);
  if (preposition === 'to') return !abroad && !TAKES_TO.test(passage.plain(head)) && part.bodies === part.strangers;
  if (!/^(?:in|at|on|from|with)$/.test(preposition)) return false;
  // "senior director for Asia at the National Security Council", "an official in the interior ministry", "Minister in
  // the Ministry of Finance"
  const first = passage.plain(to + 1) === 'the' ? to + 2 : to + 1;
  const isInMinistry = headClass === 'minister' && MINISTRIES.test(passage.plain(first));
  const isAtHome = SENT_ABROAD.has(headClass) && !abroad;
  const isOfBody =
    /^(?:in|at|with)$/.test(preposition) && part.bodies > 0 && (STAFF.has(headClass) || isInMinistry || isAtHome);
  if (isOfBody || isOrigin(passage, of, part, to, isServed)) return false;
  if (part.topics > 0 && passage.tokens[to + 1]?.shape !== 'lower') return false;
  // "the ambassador in Hanoi" names where, "Secretary on Migration" what about; "the president in Hanoi" neither.
  // "the US envoy on Sudan"
  // "Consul General of Chile in Nanning Ann Hill": a town that no list knows.
  const isTown = part.strangers === 1 && part.bodies === 1 && isServed && isBeforeName(passage, part.end);
  if (preposition === 'in' && isTown && passage.plain(head) === 'consul' && !passage.isLower(head)) return false;
  const isPlace = preposition === 'in' || preposition === 'at' || (preposition === 'on' && headClass === 'envoy');
  if (!isPlace || !abroad || part.served.length === 0) return true;
  // "meets Chile's top diplomat in Laos": where they meet.
  return headClass === 'diplomat' && isServed;
}

/** "his counterpart from Chile", "a deputy from the governing party", "her counterpart from tourism", "in Peru, Tom Reed" */
function isOrigin(passage: Passage, of: Head, part: Complement, to: number, isServed: boolean): boolean {
  const { headClass, counterpart } = of;
  const preposition = passage.plain(to);
  const hasOrigin = counterpart || SENT_ABROAD.has(headClass) || headClass === 'legislator' || headClass === 'deputy';
  if (hasOrigin && preposition === 'from' && part.served.length + part.bodies > 0) return true;
  if (!counterpart) return false;
  if (part.topics > 0 && /^(?:from|at|in)$/.test(preposition)) return true;
  return (
    preposition === 'in' &&
    !isServed &&
    part.served.length > 0 &&
    passage.affiliationFrom(to + 1)?.kind === 'country' &&
    isBeforeName(passage, passage.plain(part.end) === ',' ? part.end + 1 : part.end)
  );
}
