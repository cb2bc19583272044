import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/*
 * Offices of societies, clubs and institutes, which a state's name beside them makes no state's.
 */

/** Societies with words of states and ministries in their names. */
const SOCIETIES =
  /\b(?:refugee council|chambers? of commerce|council on foreign relations|crisis group|amnesty international|transparency international|atlantic council|eurasia group|labou?r congress|carnegie|brookings|chatham house|iiss|msf|asia society|german marshall fund|oxford economics|save the children)\b/;
const CONNECTORS = /^(?:of|the|on|for)$/;
/** What else one is in a society, behind "president and". */
const ALSO = /^(?:ceo|chief|founder|director)$/;
/** The most words of a society's name on either side of an office. */
const LEFT_REACH = 4;
const RIGHT_REACH = 8;
/** Leaders of no state and no party. */
const LED =
  /^(?:protest|cartel|union|gang|strike|mafia|cult|clan|student|scout|community|church|worship|business|band|team|expedition|project|choir|squad)$/;
/** Those who have spokesmen of no office. */
const PRIVATE_OWNERS = /^(?:family|diocese|archdiocese|parish|congregation|company|firm|airline|retailer|strike)$/;
/** Behind a state's name these are a society's. */
const PARTS = /^(?:affiliate|chapter|subsidiary|franchise)$/;
/** Those of a trade: "the Federation of American Scientists". */
const TRADES =
  /^(?:scientists|lawyers|engineers|physicians|surgeons|nurses|teachers|professors|jurists|writers|artists|actors|manufacturers|employers|bankers|broadcasters|publishers|farmers|growers|traders|exporters|importers|psychologists|economists|historians|librarians)$/;
/** The most words of what is done at an institute. */
const WORK_REACH = 6;

/** "American Chamber of Commerce president", "president and CEO of the International Crisis Group" */
function namesSociety(passage: Passage, from: number, to: number): boolean {
  const goesOn = (at: number) =>
    passage.isCapital(at) ||
    CONNECTORS.test(passage.written(at)) ||
    ALSO.test(passage.plain(at)) ||
    (passage.plain(at) === 'and' && ALSO.test(passage.plain(at + 1)));
  let start = from;
  while (start > from - LEFT_REACH && !passage.startsLine(start) && goesOn(start - 1)) start--;
  let end = to;
  while (end < to + RIGHT_REACH && !passage.startsLine(end) && goesOn(end)) end++;
  return SOCIETIES.test(passage.slice(start, end).toLowerCase());
}

/** "for studies at the Acme Endowment", "of Foreign Policy at Acme": at what no list knows, behind an office's head. */
function isAtStranger(passage: Passage, head: number): boolean {
  let at = head + 1;
  if (!/^(?:for|of)$/.test(passage.plain(at))) return false;
  while (at < head + WORK_REACH && passage.plain(at) !== 'at' && !passage.isMark(at) && !passage.startsLine(at)) at++;
  if (passage.plain(at) !== 'at' || passage.startsLine(at)) return false;
  const first = passage.plain(at + 1) === 'the' ? at + 2 : at + 1;
  if (!passage.isCapital(first) || passage.is(first, Word.topic | Word.office | Word.post)) return false;
  for (let index = first; index < first + LEFT_REACH && passage.isCapital(index); index++)
    if (passage.affiliations[index] !== undefined || passage.is(index, Word.body)) return false;
  return true;
}

/** "the campaign spokesman", "Carver campaign spokesman": of someone who runs, not of a party, "Labour campaign spokesman". */
function isOfCampaign(passage: Passage, at: number): boolean {
  if (passage.plain(at) !== 'campaign') return false;
  const owner = passage.isPossessive(at - 1) ? at - 1 : at;
  return passage.affiliationTo(owner, 0) === undefined && !passage.is(owner - 1, Word.body);
}

/** Whose presidents, secretaries and ambassadors have no public office. */
const PRIVATE_HOLDERS =
  /^(?:bank|club|firm|company|university|college|school|charity|tournament|festival|team|band|mosque|choir|guild|brewery)$/;
const PRIVATE_COMMITTEES = /^(?:strike|mosque|parents|festival|church|school|workers)$/;
/** What one can lead without an office, in small letters. */
const LED_PRIVATELY =
  /^(?:firm|club|school|company|university|college|hospital|church|orchestra|choir|business|retailer|brewery|restaurant|hotel|newspaper|magazine|start-up|agency|society)$/;

/** "president of a small publishing firm", "vice-president of the handball club" */
function isOfSome(passage: Passage, head: number): boolean {
  if (passage.plain(head + 1) !== 'of' || !/^(?:an?|the)$/.test(passage.plain(head + 2))) return false;
  for (let at = head + 3; at < head + 3 + FOR_REACH && passage.isLower(at) && !passage.startsLine(at); at++)
    if (LED_PRIVATELY.test(passage.plain(at))) return passage.plain(at) !== 'agency';
  return false;
}

/** The most words from a spokesman to those of a trade he speaks for. */
const FOR_REACH = 5;

/** "the family's spokesman", "spokesman for the volunteer farmers" */
function isOfPrivate(passage: Passage, head: number): boolean {
  if (passage.isPossessive(head - 1) && PRIVATE_OWNERS.test(passage.plain(head - 2))) return true;
  if (!/^(?:for|of)$/.test(passage.plain(head + 1))) return false;
  for (let at = head + 2; at < head + 2 + FOR_REACH && passage.isLower(at) && !passage.startsLine(at); at++)
    if (TRADES.test(passage.plain(at)) || PRIVATE_OWNERS.test(passage.plain(at))) return true;
  return false;
}

/** True where an office, of `headClass`, is a society's, a club's or an institute's. */
export function isOfOthers(passage: Passage, head: number, headClass: string, from: number, to: number): boolean {
  // "the executive director of the New York State affiliate of Acme", "the campaign spokesman for Carver"
  if (to > head + 1 && PARTS.test(passage.plain(to)) && !passage.startsLine(to)) return true;
  const isOfTrade = (at: number) => at > head && TRADES.test(passage.plain(at)) && passage.isCapital(at);
  if (to > head + 1 && (isOfTrade(to - 1) || (isOfTrade(to) && !passage.startsLine(to)))) return true;
  if (/^(?:spokes|adviser|director)$/.test(headClass) && isOfCampaign(passage, head - 1)) return true;
  // "the bank's president", "the tournament's ambassador"
  const isTheirs =
    passage.isPossessive(head - 1) &&
    (PRIVATE_HOLDERS.test(passage.plain(head - 2)) ||
      // "the strike committee's spokeswoman"
      (passage.plain(head - 2) === 'committee' && PRIVATE_COMMITTEES.test(passage.plain(head - 3))));
  if (isTheirs && /^(?:deputy )?(?:president|chair|secretary|ambassador|director|spokes)$/.test(headClass)) return true;
  if (/^(?:deputy )?(?:president|chair|governor|director|secretary)$/.test(headClass) && isOfSome(passage, head))
    return true;
  // "the family's spokesman", "a spokeswoman for the growers"
  if (headClass === 'spokes' && isOfPrivate(passage, head)) return true;
  if (!/^(?:president|director|chair|head|leader|secretary-general|secretary|director-general)$/.test(headClass))
    return false;
  if (headClass === 'leader')
    return (passage.isLower(head - 1) || passage.tokens[head - 1]?.opens === true) && LED.test(passage.plain(head - 1));
  // "president of the African football confederation"
  const isOfClub = to > head + 1 && passage.isLower(to) && passage.affiliations[to - 1] !== undefined;
  if (isOfClub && passage.is(to, Word.privateBody) && !passage.is(to, Word.body) && !passage.startsLine(to))
    return true;
  return (passage.isLower(head) && isAtStranger(passage, head)) || namesSociety(passage, from, to);
}

/** The most words from a minister to the church he is at. */
const CHURCH_REACH = 6;

/** Whose ministers are at churches. */
const CREEDS =
  /^(?:methodist|baptist|presbyterian|lutheran|pentecostal|anglican|episcopal|unitarian|evangelical|ordained|lay|church|gospel)$/;

/** "the minister at St Ann Parish Church", "Methodist minister Ann Hill" */
export function isOfChurch(passage: Passage, head: number): boolean {
  if (passage.plain(head) === 'minister' && CREEDS.test(passage.plain(head - 1)) && !passage.startsLine(head))
    return true;
  if (passage.written(head) !== 'minister' || !/^(?:at|of|in)$/.test(passage.plain(head + 1))) return false;
  // "The Rev. Ann Hill, a minister in Lima"
  if (passage.plain(head - 1) === 'a' && passage.written(head - 2) === ',')
    for (let at = head - 3; at > head - 3 - CHURCH_REACH; at--)
      if (/^(?:rev\.?|reverend|pastor)$/.test(passage.plain(at))) return true;
  for (let at = head + 2; at < head + 2 + CHURCH_REACH && !passage.startsLine(at); at++) {
    if (/^(?:church|kirk|parish|chapel|congregation)$/.test(passage.plain(at))) return true;
    if (passage.isMark(at) && !passage.isPossessive(at)) return false;
  }
  return false;
}
