import { HEIR } from '../office-classes.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { Word } from '../vocabulary.ts';
import { isSpouse, masterEnd, ownerGoesOn, aideQualityEnd, servesOffice } from './aides.ts';
import { isAcronym, startsName } from './names.ts';
import { bracketBeforeName } from './brackets.ts';
import { classOf } from './office-class.ts';
import {
  endsInArea,
  isLettersOfBody,
  HEADS_FIRMS,
  isLetters,
  deskOwnerAt,
  isBureauHead,
  isDeskHead,
  isPublicDesk,
  joinsLetters,
  LINKS,
  goesOnWithTopic,
  listsTopics,
  mayBeFirms,
  namesFirm,
  placeEnd,
  readBefore,
  saysVerb,
  SENT_ABROAD,
  shownEnd,
  sitsInParliament,
  takesNumber,
  namesWhose,
  whoseEnd,
} from './office-words.ts';
import {
  ageEnd,
  areaLettersEnd,
  besidesEnd,
  beginsTopic,
  bureauEnd,
  isKnownByText,
  isOtherWord,
  isPairOfStates,
  isRepublic,
  isPlaceBeforeName,
  patronAfter,
} from './office-parts.ts';
import { linkGoesOn } from './office-links.ts';
import { partyEnd } from './parties.ts';
import { describedEnd, portfolioEnd } from './portfolio.ts';

const MAX_TOKENS_AFTER = 24;

/** The Vietnamese office phrase whose office word stands at `head`: its portfolio and state follow it. */
export function readVietnameseOffice(passage: Passage, head: number, floor: number): OfficePhrase | null {
  const { tokens } = passage;
  const match = passage.term(head);
  if (match === null || match.value.office === null) return null;
  // "Bộ TT&TT": no president.
  if (isLetters(passage, head)) return null;
  const headClass = match.value.office;
  const key = (index: number) => passage.key(index);
  const joined = (index: number) => tokens[index] !== undefined && tokens[index]?.gap !== 'line';
  const before = readBefore(passage, head, floor, headClass);
  if (before === null) return null;
  const { from, core } = before;
  let { former, plural, determiner } = before;
  const served: string[] = [];
  let hasBody = false;
  let hasTopic = false;
  let firstBody = '';
  let isPrivate = false;
  let isCity = false;
  let to = match.end;
  let index = to;
  // "Bí thư Thành ủy Thủ Dầu Một"
  let open = passage.plain(match.end - 1) === 'uy';
  let area = false;
  let stateAt = -1;
  let patron: number | null = null;
  const owner = isDeskHead(passage, head) || isBureauHead(passage, head) ? deskOwnerAt(passage, to) : -1;
  if (owner > to) {
    // "Trưởng phòng Khảo thí và Quản lý chất lượng, Sở Giáo dục"
    index = owner;
    to = owner;
    hasTopic = true;
  }
  while (index - head < MAX_TOKENS_AFTER && joined(index)) {
    const token = tokens[index];
    if (token === undefined) break;
    const shown = shownEnd(passage, index, index > match.end);
    if (shown > index) {
      to = shown;
      break;
    }
    // "Ủy viên Trung ương Đảng Cộng sản Trung Quốc": the party's name begins inside the office's.
    const affiliation =
      passage.affiliationFrom(index) ?? (index === match.end ? passage.affiliations[index] : undefined);
    if (affiliation !== undefined) {
      const abroad = SENT_ABROAD.has(headClass) && /^(?:tại|ở|đến|cho)$/.test(key(index - 1));
      if (affiliation.code !== '' && !abroad) served.push(affiliation.code);
      if (affiliation.kind === 'organisation') hasBody = true;
      isCity ||= affiliation.kind === 'city';
      index = affiliation.end;
      to = index;
      if (affiliation.kind !== 'organisation') stateAt = index;
      open = false;
      area = false;
      continue;
    }
    if (takesNumber(passage, index)) {
      index++;
      to = index;
      area = false;
      continue;
    }
    if (token.shape === 'number') break;
    const letters = areaLettersEnd(passage, index);
    if (letters > index) {
      index = letters;
      to = letters;
      hasBody = true;
      open = false;
      area = false;
      continue;
    }
    const besides = besidesEnd(passage, index, headClass, firstBody);
    if (besides > index) {
      hasTopic ||= token.shape !== 'lower';
      index = besides;
      to = besides;
      continue;
    }
    if (isPairOfStates(passage, index)) {
      plural = true;
      determiner = 'indefinite';
      index++;
      to = index;
      break;
    }
    // "Thị trưởng Lviv Ann Hill"
    if (index === match.end && isPlaceBeforeName(passage, index, headClass)) {
      index++;
      to = index;
      hasTopic = true;
      continue;
    }
    // "Trợ lý Tổng thống Nga Yuri Reed"
    const master = masterEnd(passage, index, head, headClass);
    if (master > index) {
      const state = passage.affiliations[master - 1];
      if (state !== undefined) served.push(state.code);
      hasBody = true;
      to = master;
      break;
    }
    const term = passage.term(index);
    const flags = term?.value.flags ?? 0;
    const isShort =
      isLetters(passage, index) || (open && (isAcronym(passage, index) || isLettersOfBody(passage, index)));
    if ((flags & (Word.office | Word.post)) !== 0 && (flags & (Word.body | Word.topic)) === 0 && !isShort) break;
    const claimed =
      term !== null &&
      // "Bộ trưởng Năng lượng và Mỏ Ann Hill"
      (term.end > index + 1 ||
        token.shape === 'upper' ||
        !isVietnameseSyllable(token.plain) ||
        key(index - 1) === 'và') &&
      (flags & (Word.topic | Word.body | Word.privateBody)) !== 0;
    // "Chủ tịch FPT Lê Nam", "Chủ tịch Saigontech Lê Nam": what no list knows and a name follows is a firm.
    if (
      !claimed &&
      !area &&
      index === match.end &&
      HEADS_FIRMS.has(headClass) &&
      !isPublicDesk(passage, head) &&
      namesFirm(passage, index, /^[,(]$/.test(passage.written(from - 1)))
    ) {
      isPrivate = true;
      index++;
      to = index;
      continue;
    }
    if (!claimed && !area && !isShort && startsName(passage, index)) break;
    // "Thứ trưởng GTVT Lê Nam", "Bộ TT&TT"
    if ((flags & (Word.body | Word.privateBody)) === 0 && (isShort || isAcronym(passage, index))) {
      index++;
      to = index;
      hasTopic = true;
      continue;
    }
    if (token.shape === 'mark') {
      if (joinsLetters(passage, index)) {
        index++;
        continue;
      }
      const bracket = bracketBeforeName(passage, index);
      if (bracket !== null) {
        served.push(...bracket.served);
        index = bracket.end;
        to = index;
        continue;
      }
      if (
        (token.text === '-' || token.text === '–' || token.text === '/') &&
        (passage.affiliations[index + 1] !== undefined || beginsTopic(passage, index + 1, hasBody || hasTopic))
      ) {
        // "Tổng thống Mỹ - Pháp": of two states.
        if (
          stateAt === index &&
          passage.affiliations[index + 1] !== undefined &&
          !hasBody &&
          !SENT_ABROAD.has(headClass)
        ) {
          plural = true;
          determiner = 'indefinite';
        }
        index++;
        continue;
      }
      if (hasBody && goesOnWithTopic(passage, index)) {
        index++;
        continue;
      }
      break;
    }
    if (term !== null && (flags & (Word.topic | Word.body | Word.privateBody | Word.grade)) !== 0) {
      if ((flags & Word.body) !== 0 && isOtherWord(passage, index, term.end)) break;
      // "bộ trưởng quốc phòng Singapore thông tin": after the state a verb begins.
      const isNow = /^(?:đương|tạm)$/.test(token.key) || (token.key === 'hiện' && passage.isMark(term.end));
      const isStatus = (flags & Word.grade) !== 0 && (isNow || startsName(passage, term.end));
      if (saysVerb(passage, index)) break;
      if (stateAt === index && token.shape === 'lower' && !isStatus && (flags & (Word.body | Word.privateBody)) === 0)
        break;
      former ||= /^(?:tiền|mãn)$/.test(token.key) && key(index + 1) === 'nhiệm';
      if ((flags & Word.privateBody) !== 0) isPrivate = true;
      if ((flags & Word.topic) !== 0) hasTopic = true;
      if ((flags & Word.body) !== 0) {
        hasBody = true;
        firstBody ||= passage.slice(index, term.end).toLowerCase();
      }
      open = (flags & (Word.body | Word.privateBody)) !== 0;
      area = (flags & Word.body) !== 0 && (endsInArea(passage, term.end) || isRepublic(passage, index, headClass));
      index = passage.key(term.end - 1) === 'đảng' ? partyEnd(passage, term.end) : term.end;
      to = index;
      continue;
    }
    const quality = aideQualityEnd(passage, index, headClass);
    if (quality > index) {
      index = quality;
      to = quality;
      continue;
    }
    const whom = patronAfter(passage, index, { from, head, headClass });
    if (whom !== null) {
      patron = whom.patron;
      to = whom.end;
      break;
    }
    if (LINKS.has(token.key)) {
      // "Đặc phái viên của Tổng thống Mỹ về Trung Đông": whose, and still this office.
      if (token.key === 'của' && passage.termIs(index + 1, Word.office)) {
        const goesOn = ownerGoesOn(passage, index);
        if (goesOn === null) break;
        served.push(...goesOn.served);
        index = goesOn.end;
        to = goesOn.end;
        continue;
      }
      // "Giám đốc Công an các tỉnh"
      if (token.key === 'các' && passage.termIs(index + 1, Word.body) && key(index + 1) !== 'lực') {
        plural = true;
        determiner = 'indefinite';
      }
      const isBehindState = stateAt === index;
      if (!linkGoesOn(passage, index, { headClass, hasBody, hasTopic, open, isBehindState })) break;
      index++;
      continue;
    }
    // After "Ủy ban", "Cục": words no list knows still belong to the body's name while they are capitalised.
    if ((open || area) && (token.shape === 'title' || token.shape === 'upper') && !token.opens) {
      const end = area ? placeEnd(passage, index) : Math.max(index + 1, portfolioEnd(passage, index, false));
      if (end === index) break;
      open &&= !area;
      area = false;
      index = end;
      to = index;
      continue;
    }
    // "Cục An ninh mạng và phòng, chống tội phạm Lê Văn An": up to a name.
    // "điều phối viên cứu trợ của Liên hợp quốc Ann Hill": up to a state or a body before a name.
    const end =
      stateAt === index
        ? index
        : hasBody
          ? portfolioEnd(passage, index, true)
          : Math.max(describedEnd(passage, index, headClass), bureauEnd(passage, index, head));
    if (end === index) break;
    index = end;
    to = index;
  }
  // "người đồng cấp Chile của ông", "vị thủ tướng 37 tuổi"
  const whose = headClass === 'counterpart' || namesWhose(passage, to, headClass) ? whoseEnd(passage, to) : to;
  if (whose > to) determiner = 'pronoun';
  to = determiner === 'the' || key(from) === 'nữ' ? ageEnd(passage, to) : whose;
  // "Bộ trưởng Quốc phòng, Công an, Xây dựng": of each a minister.
  if (headClass === 'minister' && hasTopic && !hasBody && listsTopics(passage, to)) {
    plural = true;
    determiner = 'indefinite';
  }
  const first = tokens[head];
  const implied = served.length === 0 ? passage.telling(core, to) : null;
  if (implied !== null) served.push(implied);
  const office = (match.value.flags & Word.office) !== 0;
  // "thành viên đảng Cộng hòa"
  const isMember = headClass === 'member' && !office && /^đảng(?! (?:uỷ|ủy|bộ|đoàn))/.test(firstBody);
  return {
    from,
    start: from,
    core,
    head,
    to,
    classes: [classOf(passage, { core, head, to, headClass, served, hasBody, hasTopic, firstBody, isCity })],
    determiner,
    plural,
    former,
    isPublic:
      sitsInParliament(passage, head, to) ||
      (office && !(mayBeFirms(passage, head, to) && served[0] === undefined)) ||
      hasBody ||
      served.length > 0 ||
      isKnownByText(passage, { head, to, headClass }) ||
      servesOffice(passage, to, headClass),
    isPrivate: isPrivate || isMember || isSpouse(passage, from),
    capital: first !== undefined && first.shape !== 'lower',
    served,
    implied,
    owner: null,
    patron,
    counterpart: headClass === 'counterpart' || headClass === HEIR,
    // "Đại sứ tại Việt Nam"
    specific: served.length > 0 || hasBody || hasTopic || stateAt >= 0 || patron !== null,
  };
}
