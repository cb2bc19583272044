import { HEIR } from '../office-classes.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { isVietnameseSyllable } from '../syllables.ts';
import { Word } from '../vocabulary.ts';
import { isSpouse, servesOffice } from './aides.ts';
import { readBefore } from './before.ts';
import { readBehind } from './behind.ts';
import { mayBeClubs, mayBeFirms } from './desks.ts';
import { classOf } from './office-class.ts';
import { isNoOffice } from './no-office.ts';
import { ageEnd, isKnownByText } from './office-parts.ts';
import { ownerBehindName } from './owner-behind-name.ts';
import type { Behind } from './office-so-far.ts';
import { HEADS_FIRMS, isLetters, listsTopics, namesWhose, sitsInParliament, whoseEnd } from './office-words.ts';

/** The most syllables between a correspondent and whose he is. */
const NEWS_REACH = 8;

/** "Phái viên Ann Hill của đài VOA": no envoy. */
function isReporter(passage: Passage, head: number): boolean {
  if (passage.key(head) !== 'phái') return false;
  for (let at = head + 2; at < head + NEWS_REACH && !passage.isMark(at); at++)
    if (passage.key(at) === 'của') return /^(?:đài|báo|tờ|hãng|tạp)$/.test(passage.key(at + 1));
  return false;
}

/** "TT Ngãi Giao": letters of a town before a name that no president of another state has. */
const isTown = (passage: Passage, head: number): boolean =>
  passage.written(head) === 'TT' &&
  passage.tokens[head + 1]?.shape === 'title' &&
  passage.affiliations[head + 1] === undefined &&
  isVietnameseSyllable(passage.plain(head + 1));

/** "chủ tịch của Acme": of what no list knows. */
const isOfStranger = (passage: Passage, { to, hasBody, served }: Behind, headClass: string): boolean =>
  passage.key(to) === 'của' &&
  HEADS_FIRMS.has(headClass) &&
  !hasBody &&
  served.length === 0 &&
  passage.tokens[to + 1]?.shape === 'title' &&
  passage.flags(to + 1) === 0 &&
  passage.affiliations[to + 1] === undefined &&
  !isVietnameseSyllable(passage.plain(to + 1));

/** The Vietnamese office phrase whose office word stands at `head`: its portfolio and state follow it. */
export function readVietnameseOffice(passage: Passage, head: number, floor: number): OfficePhrase | null {
  const match = passage.term(head);
  if (match === null || match.value.office === null) return null;
  // "Bộ TT&TT": no president.
  if (isLetters(passage, head) || isTown(passage, head)) return null;
  const headClass = match.value.office;
  const before = readBefore(passage, head, floor, headClass);
  if (before === null) return null;
  const { from, core } = before;
  if (isNoOffice(passage, from, head, match.end, headClass)) return null;
  const behind = readBehind(passage, { from, head, end: match.end, headClass });
  const { hasBody, hasTopic, firstBody, isCity, patron } = behind;
  let { to, isOfSeveral } = behind;
  let determiner = isOfSeveral ? 'indefinite' : before.determiner;
  // "người đồng cấp Chile của ông", "vị thủ tướng 37 tuổi"
  const whose = headClass === 'counterpart' || namesWhose(passage, to, headClass) ? whoseEnd(passage, to) : to;
  if (whose > to) determiner = 'pronoun';
  const aged = ageEnd(passage, to);
  // "Lãnh đạo Chile 69 tuổi này"
  const isThis = aged > to && passage.key(aged) === 'này';
  to = isThis ? aged + 1 : determiner === 'the' || passage.key(from) === 'nữ' ? aged : whose;
  // "Bộ trưởng Quốc phòng, Công an, Xây dựng": of each a minister.
  if (headClass === 'minister' && hasTopic && !hasBody && listsTopics(passage, to)) {
    isOfSeveral = true;
    determiner = 'indefinite';
  }
  // "Hầu như thủ tướng Ý nào"
  if (passage.key(to) === 'nào' && !passage.startsLine(to)) determiner = 'indefinite';
  // "Chủ tịch Barcelona Tom Reed", "Chủ tịch Thanh Hóa FC": of a club.
  const isOfCity = headClass === 'chair' && isCity && !hasBody && behind.served[0] !== passage.grammar.homeOf;
  const isClubs = isOfCity || (HEADS_FIRMS.has(headClass) && /^F\.?C\.?$/.test(passage.written(to)));
  const implied = behind.served.length === 0 ? passage.telling(core, to) : null;
  const own = behind.served.length === 0 ? ownerBehindName(passage, to, headClass) : behind.served;
  const served = implied === null ? own : [implied];
  const office = (match.value.flags & Word.office) !== 0;
  // "thành viên đảng Cộng hòa"
  const isMember = headClass === 'member' && !office && /^đảng(?! (?:uỷ|ủy|bộ|đoàn))/.test(firstBody);
  const first = passage.tokens[head];
  return {
    from,
    start: from,
    core,
    head,
    to,
    classes: [classOf(passage, { core, head, to, headClass, served, hasBody, hasTopic, firstBody, isCity })],
    determiner,
    plural: before.plural || isOfSeveral,
    former: before.former || behind.isFormer,
    isPublic:
      sitsInParliament(passage, head, to) ||
      (office && !((mayBeFirms(passage, head, to) || mayBeClubs(passage, head, to)) && served[0] === undefined)) ||
      hasBody ||
      served.length > 0 ||
      isKnownByText(passage, { head, to, headClass }) ||
      servesOffice(passage, to, headClass),
    isPrivate:
      behind.isPrivate ||
      isMember ||
      isSpouse(passage, from) ||
      isReporter(passage, head) ||
      isClubs ||
      isOfStranger(passage, behind, headClass),
    capital: first !== undefined && first.shape !== 'lower',
    served,
    implied,
    owner: null,
    patron,
    counterpart: headClass === 'counterpart' || headClass === HEIR,
    // "Đại sứ tại Việt Nam"
    specific: served.length > 0 || hasBody || hasTopic || behind.placeEnd >= 0 || patron !== null,
  };
}
