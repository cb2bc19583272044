/** What stands behind an office word and belongs to the office: "Bộ Ngoại giao Chile", "Quốc phòng", "tỉnh Hà Nam". */
import type { Passage } from '../passage.ts';
import { isState } from '../affiliations.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { Word } from '../vocabulary.ts';
import { AIDES, aideQualityEnd, masterEnd, masterGoesOn, ownerGoesOn } from './aides.ts';
import { deskOwnerAt, isBureauHead, isDeskHead, isMinistryBeforeName, isPublicDesk } from './desks.ts';
import { endsInName, isAcronym, startsName } from './name-starts.ts';
import { HEADS_STATE, takeLink, takeMark } from './office-links.ts';
import {
  alsoSentEnd,
  areaLettersEnd,
  besidesEnd,
  bureauEnd,
  directedPlaceEnd,
  isOfHolder,
  isOtherWord,
  isPairOfStates,
  isPlaceBeforeName,
  isRepublic,
  patronAfter,
} from './office-parts.ts';
import { endAt, takeUpTo, type Behind, type Head, type Taken } from './office-so-far.ts';
import {
  endsInArea,
  HEADS_FIRMS,
  isLetters,
  isForcesLetters,
  isLettersOfBody,
  namesFirm,
  placeEnd,
  saysVerb,
  SENT_ABROAD,
  shownEnd,
  takesNumber,
} from './office-words.ts';
import { partyEnd } from './parties.ts';
import { chargeEnd, describedEnd, portfolioEnd } from './portfolio.ts';

/** The most tokens of an office behind its head. */
const MAX_TOKENS_AFTER = 24;

/** Reads rightwards from a Vietnamese head: its portfolio, its body and its state follow it. */
export function readBehind(passage: Passage, of: Head): Behind {
  const { head, end } = of;
  // "Trưởng phòng Khảo thí và Quản lý chất lượng, Sở Giáo dục"
  const owner = isDeskHead(passage, head) || isBureauHead(passage, head) ? deskOwnerAt(passage, end) : -1;
  const behind: Behind = {
    to: Math.max(end, owner),
    at: isMinistryBeforeName(passage, owner) ? owner + 1 : Math.max(end, owner),
    served: [],
    hasBody: false,
    hasTopic: owner > end,
    firstBody: '',
    isPrivate: false,
    isCity: false,
    isFormer: false,
    isOfSeveral: false,
    // "Bí thư Thành ủy Thủ Dầu Một", "Trưởng phòng Quản lý đô thị"
    isOpen: passage.plain(end - 1) === 'uy' || (isPublicDesk(passage, head) && passage.isCapital(end)),
    isArea: false,
    placeEnd: -1,
    patron: null,
  };
  while (takePart(passage, of, behind));
  return behind;
}

function takePart(passage: Passage, of: Head, behind: Behind): boolean {
  const token = passage.tokens[behind.at];
  if (token === undefined || token.gap === 'line' || behind.at - of.head >= MAX_TOKENS_AFTER) return false;
  return (
    takePlace(passage, of, behind) ??
    takeBeside(passage, of, behind) ??
    takeLetters(passage, of, behind) ??
    takeMark(passage, of, behind) ??
    takeTerm(passage, of, behind) ??
    takeOwner(passage, of, behind) ??
    takeLink(passage, of, behind) ??
    takeUnlisted(passage, of, behind)
  );
}

/** A state, a known place or body, an area by its figure or its letters: "Chile", "quận 1", "H.Long Thành". */
function takePlace(passage: Passage, { head, end, headClass }: Head, behind: Behind): Taken {
  const { at } = behind;
  const shown = shownEnd(passage, at, at > end);
  if (shown > at) return endAt(behind, shown);
  // "Ủy viên Trung ương Đảng Cộng sản Trung Quốc": the party's name begins inside the office's.
  const affiliation = passage.affiliationFrom(at) ?? (at === end ? passage.affiliations[at] : undefined);
  if (affiliation !== undefined) {
    const link = passage.key(at - 1);
    const isAt = /^(?:tại|ở|đến|cho)$/.test(link);
    const abroad = SENT_ABROAD.has(headClass) && isAt;
    // "Trưởng SOM ASEAN Việt Nam", "Bộ trưởng phụ trách ASEAN của Anh": a state's, for a body of states.
    const isStates =
      affiliation.kind === 'country' &&
      behind.served.length === 1 &&
      !isState(behind.served[0] ?? '') &&
      !isAt &&
      !/^(?:về|từ)$/.test(link);
    // "Vụ trưởng Vụ ASEAN": what a bureau at home is for.
    // "Vụ trưởng Vụ các vấn đề Mỹ"
    const isTopic = link === 'đề' || (isBureauHead(passage, head) && !isState(affiliation.code));
    if (affiliation.code !== '' && !abroad && !isTopic) {
      if (isStates) behind.served.unshift(affiliation.code);
      else behind.served.push(affiliation.code);
    }
    if (affiliation.kind === 'organisation') behind.hasBody = true;
    else behind.placeEnd = affiliation.end;
    behind.isCity ||= affiliation.kind === 'city';
    behind.isOpen = false;
    behind.isArea = false;
    return takeUpTo(behind, affiliation.end);
  }
  if (takesNumber(passage, at)) {
    behind.isArea = false;
    return takeUpTo(behind, at + 1);
  }
  if (passage.tokens[at]?.shape === 'number') return false;
  // "Thủ tướng T.May"
  const letters = HEADS_STATE.test(headClass) ? at : areaLettersEnd(passage, at);
  if (letters === at) return null;
  behind.hasBody = true;
  behind.isOpen = false;
  behind.isArea = false;
  return takeUpTo(behind, letters);
}

/** What stands beside body, portfolio and state: "thứ 47", "Nga-Mỹ", a town before a name, whose aide it is. */
function takeBeside(passage: Passage, { head, end, headClass }: Head, behind: Behind): Taken {
  const { at } = behind;
  const charge = chargeEnd(passage, at, headClass);
  if (charge > at) {
    behind.hasTopic = true;
    return endAt(behind, charge);
  }
  const besides = besidesEnd(passage, at, headClass, behind.firstBody);
  if (besides > at) {
    behind.hasTopic ||= passage.tokens[at]?.shape !== 'lower';
    return takeUpTo(behind, besides);
  }
  if (isPairOfStates(passage, at)) {
    behind.isOfSeveral = true;
    return endAt(behind, at + 1);
  }
  // "Thị trưởng Lviv Ann Hill"
  if (at === end && isPlaceBeforeName(passage, at, headClass)) {
    behind.hasTopic = true;
    return takeUpTo(behind, at + 1);
  }
  const also = SENT_ABROAD.has(headClass) ? alsoSentEnd(passage, at) : at;
  if (also > at) return takeUpTo(behind, also);
  const directed = at === end ? directedPlaceEnd(passage, at, headClass) : at;
  if (directed > at) {
    behind.hasTopic = true;
    return takeUpTo(behind, directed);
  }
  // "Giám đốc điều hành UNICEF"
  if (at === end && passage.key(at) === 'điều' && passage.key(at + 1) === 'hành') {
    const body = passage.affiliationFrom(at + 2);
    return body?.kind === 'organisation' && !isState(body.code) ? takeUpTo(behind, at + 2) : null;
  }
  // "Người đứng đầu chính quyền Đài Loan"
  if (headClass.startsWith('lead') && passage.key(at) === 'chính' && passage.key(at + 1) === 'quyền') {
    if (passage.affiliationFrom(at + 2) === undefined) return null;
    behind.hasBody = true;
    return takeUpTo(behind, at + 2);
  }
  // "Đặc phái viên Tổng thống Mỹ về khí hậu"
  const goesOn = masterGoesOn(passage, at, headClass);
  if (goesOn !== null) {
    behind.served.push(...goesOn.served);
    behind.hasBody = true;
    return takeUpTo(behind, goesOn.end);
  }
  // "Trợ lý Tổng thống Nga Yuri Reed"
  const master = masterEnd(passage, at, head, headClass);
  if (master === at) return null;
  const state = passage.affiliations[master - 1];
  if (state !== undefined) behind.served.push(state.code);
  behind.hasBody = true;
  return endAt(behind, master);
}

/** Letters of a portfolio, and firms: "GTVT", "FPT". The office ends where another one or a name begins. */
function takeLetters(passage: Passage, of: Head, behind: Behind): Taken {
  const { at, isOpen, isArea } = behind;
  const isShort = isLetters(passage, at) || (isOpen && (isAcronym(passage, at) || isLettersOfBody(passage, at)));
  if (isForcesLetters(passage, of, at)) {
    behind.hasTopic = true;
    return takeUpTo(behind, at + 1);
  }
  const isOffice = passage.termIs(at, Word.office | Word.post) && !passage.termIs(at, Word.body | Word.topic);
  if (isOffice && !isShort) return false;
  if (!isArea && !isListed(passage, at)) {
    if (isFirm(passage, of, at)) {
      behind.isPrivate = true;
      return takeUpTo(behind, at + 1);
    }
    if (!isShort && startsName(passage, at)) return false;
  }
  // "Thứ trưởng GTVT Lê Nam", "Bộ TT&TT"
  if (passage.termIs(at, Word.body | Word.privateBody) || !(isShort || isAcronym(passage, at))) return null;
  behind.hasTopic = true;
  return takeUpTo(behind, at + 1);
}

/** A body or a portfolio of the lists, where it cannot be a name's first syllable. */
function isListed(passage: Passage, at: number): boolean {
  const term = passage.term(at);
  if (term === null || !passage.termIs(at, Word.topic | Word.body | Word.privateBody)) return false;
  const isSyllable = isVietnameseSyllable(passage.plain(at)) && passage.tokens[at]?.shape !== 'upper';
  // "Đảng Fidesz cầm quyền"
  const isParty = passage.key(at) === 'đảng' && partyEnd(passage, term.end) > term.end;
  // "Năng lượng và Mỏ Ann Hill"
  return term.end > at + 1 || !isSyllable || isParty || passage.key(at - 1) === 'và';
}

/** "Chủ tịch FPT Lê Nam", "Chủ tịch Saigontech Lê Nam": what no list knows and a name follows is a firm. */
const isFirm = (passage: Passage, { from, head, end, headClass }: Head, at: number): boolean =>
  at === end &&
  HEADS_FIRMS.has(headClass) &&
  !isPublicDesk(passage, head) &&
  namesFirm(passage, at, /^(?:[,(]|làm|giữ|chức)$/.test(passage.key(from - 1)));

/** A body, a portfolio or a status of the lists: "Bộ Quốc phòng", "đương nhiệm". */
function takeTerm(passage: Passage, { headClass }: Head, behind: Behind): Taken {
  const { at } = behind;
  const term = passage.term(at);
  if (term === null || !passage.termIs(at, Word.topic | Word.body | Word.privateBody | Word.grade)) return null;
  const { end } = term;
  // "Phó Chủ tịch UBND tỉnh Đoàn Văn Phi": no "tỉnh đoàn"
  if (endsInName(passage, at, end)) {
    behind.hasBody = true;
    return endAt(behind, at + 1);
  }
  const isBody = passage.termIs(at, Word.body);
  const isPrivate = passage.termIs(at, Word.privateBody);
  const key = passage.key(at);
  if ((isBody && isOtherWord(passage, at, end)) || saysVerb(passage, at)) return false;
  // "bộ trưởng quốc phòng Singapore thông tin": after the state a verb begins.
  const isStatus = passage.termIs(at, Word.grade) && (isOfHolder(passage, at, end) || startsName(passage, end));
  if (behind.placeEnd === at && passage.isLower(at) && !isStatus && !isBody && !isPrivate) return false;
  behind.isFormer ||= /^(?:tiền|mãn)$/.test(key) && passage.key(at + 1) === 'nhiệm';
  behind.isPrivate ||= isPrivate;
  behind.hasTopic ||= passage.termIs(at, Word.topic);
  behind.hasBody ||= isBody;
  if (isBody) behind.firstBody ||= passage.slice(at, end).toLowerCase();
  behind.isOpen = isBody || isPrivate;
  behind.isArea = isBody && (endsInArea(passage, end) || isRepublic(passage, at, headClass));
  return takeUpTo(behind, passage.key(end - 1) === 'đảng' ? partyEnd(passage, end) : end);
}

/** Whose an aide is: "đặc biệt" before it, "của ông Reed", "của Tổng thống Mỹ" before "về Trung Đông". */
function takeOwner(passage: Passage, { from, head, headClass }: Head, behind: Behind): Taken {
  const { at } = behind;
  const quality = aideQualityEnd(passage, at, headClass);
  if (quality > at) return takeUpTo(behind, quality);
  const whom = patronAfter(passage, at, { from, head, headClass });
  if (whom !== null) {
    behind.patron = whom.patron;
    return endAt(behind, whom.end);
  }
  const owner = at + (passage.key(at + 1) === 'phó' ? 2 : 1);
  // "cố vấn cho Thủ tướng"
  const isOwners = passage.key(at) === 'của' || (headClass === 'adviser' && passage.key(at) === 'cho');
  if (!isOwners || !passage.termIs(owner, Word.office | Word.post)) return null;
  const goesOn = ownerGoesOn(passage, at);
  // "phát ngôn viên của Phó Thủ tướng Đức Ann Hill": Germany's too.
  const state = AIDES.test(headClass) ? passage.affiliationFrom(passage.term(owner)?.end ?? at) : undefined;
  if (goesOn === null && state !== undefined && behind.served.length === 0) behind.served.push(state.code);
  if (goesOn === null) return false;
  behind.served.push(...goesOn.served);
  return takeUpTo(behind, goesOn.end);
}

/** Words no list knows, of a body's name, a place's or a portfolio. */
function takeUnlisted(passage: Passage, { head, headClass }: Head, behind: Behind): boolean {
  const { at, isOpen, isArea } = behind;
  const token = passage.tokens[at];
  // After "Ủy ban", "Cục" they still belong to the body's name while they are capitalised.
  if ((isOpen || isArea) && (token?.shape === 'title' || token?.shape === 'upper') && !token.opens) {
    const end = isArea ? placeEnd(passage, at) : Math.max(at + 1, portfolioEnd(passage, at, false));
    if (end === at) return false;
    behind.isOpen &&= !isArea;
    behind.isArea = false;
    return takeUpTo(behind, end);
  }
  // "Tổng Thư ký ASEAN Kao Kim Hourn": behind an organisation's name a capital begins another's.
  const isBehindName = passage.affiliations[at - 1]?.kind === 'organisation' && token?.shape === 'title';
  if (behind.placeEnd === at || isBehindName) return false;
  // "Cục An ninh mạng và phòng, chống tội phạm Lê Văn An": up to a name.
  // "điều phối viên cứu trợ của Liên hợp quốc Ann Hill": up to a state or a body before a name.
  const end = behind.hasBody
    ? portfolioEnd(passage, at, true)
    : Math.max(describedEnd(passage, at, headClass), bureauEnd(passage, at, head));
  return end > at && takeUpTo(behind, end);
}
