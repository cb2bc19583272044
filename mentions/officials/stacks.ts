import { isState } from './affiliations.ts';
import type { NameRun } from './grammar.ts';
import { EXCLUSIVE } from './office-classes.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { startsName } from './vietnamese/name-starts.ts';
import { isApposedTo } from './vietnamese/apposed-offices.ts';
import { areTwoHolders, lettersEnd } from './vietnamese/parted-offices.ts';
import { followsOneOf } from './words-before.ts';
import { termOfOfficeEnd } from './vietnamese/term-of-office.ts';

/** "Tổng Bí thư, Chủ tịch nước Lào": one holder; "Thủ tướng và Chủ tịch Quốc hội" are two. */
export function onlyCommas(passage: Passage, stack: readonly OfficePhrase[]): boolean {
  // "Bộ trưởng Bộ Y tế, Thống đốc, Bộ trưởng Bộ Xây dựng" are several.
  if (new Set(stack.map(({ classes }) => classes[0])).size < stack.length) return false;
  return stack.every(
    (office, place) =>
      place === 0 ||
      (office.from - (stack[place - 1]?.to ?? 0) === 1 && /^(?:[-,–]|kiêm)$/.test(passage.key(office.from - 1))),
  );
}

/** One past "(R-TN)" behind an office; `at` where none stands. */
function seatEnd(passage: Passage, at: number): number {
  const isSeat = /^[RDI]$/.test(passage.written(at + 1)) && passage.written(at) === '(';
  return isSeat && passage.written(at + 4) === ')' ? at + 5 : at;
}

/** "CPP President": no head of a state. */
function isOfBody({ affiliations }: Passage, { core, to }: OfficePhrase): boolean {
  for (let at = core; at < to; at++) {
    const found = affiliations[at];
    if (found?.kind === 'organisation' && isState(found.code)) return true;
  }
  return false;
}

/** "the Prime Minister and Minister of Trade": who governs, and has a portfolio besides; "the DPM/FM". */
export function isDouble(passage: Passage, { classes: [own = ''], to }: OfficePhrase, next: OfficePhrase): boolean {
  if (next.from !== to + 1 || !next.capital) return false;
  if (passage.written(to) === '/') return passage.tokens[to - 1]?.shape === 'upper';
  const isPortfolio = next.classes[0] === 'minister' && /^(?:of|for)$/.test(passage.plain(next.head + 1));
  return isPortfolio && /^(?:deputy )?pm$/.test(own) && passage.plain(to) === 'and';
}

/** True where two offices that follow each other are one holder's. */
export function joins(passage: Passage, last: OfficePhrase, next: OfficePhrase): boolean {
  const { tokens, grammar } = passage;
  // "hai Phó Thủ tướng kiêm Bộ trưởng Ngoại giao": what one word joins is one person's.
  if (next.from === last.to + 1 && passage.key(last.to) === 'kiêm' && !passage.startsLine(next.from)) return true;
  if (next.plural !== last.plural && next.plural) return false;
  // "Bí thư Thành ủy; lãnh đạo thành phố": those who lead, not what someone is.
  if (next.classes[0] === 'leadership' && /^[,;]$/.test(passage.written(last.to))) return false;
  if (grammar.bareNominals && areTwoHolders(passage, last, next)) return false;
  // "Chính ủy Bộ Tư lệnh Bảo vệ Lăng Chủ tịch …": a place's name.
  if (grammar.namesakeBefore(tokens, next.from)) return false;
  // No one is president and prime minister at once.
  const [own = '', other = ''] = [last.classes[0], next.classes[0]];
  if (own !== other && EXCLUSIVE.has(own) && EXCLUSIVE.has(other) && !isOfBody(passage, last)) return false;
  // "who doubles as governor, and co-leader Ann Hill": what is said of one before, and another's title.
  const isApart = passage.written(last.to) === ',' && passage.plain(last.to + 1) === 'and';
  if (isApart && !grammar.bareNominals && followsOneOf(passage, last.from, grammar.predicates)) return false;
  // "Ann Hill MP, and Minister for Trade, Tom Reed"
  if (isApart && /^M[EHS]?Ps?$/.test(passage.written(last.from)) && passage.isCapital(last.from - 1)) return false;
  // "Sultan Tom, King of Chile and President Ann Hill"; a crown prince can be prime minister
  const isKing = own === 'monarch' && /^(?:king|queen|sultan|emir|amir|emperor)$/.test(passage.plain(last.head));
  if (isKing && EXCLUSIVE.has(other)) return false;
  // "the crown prince and King Harald"
  if (own === 'monarch' && other === 'monarch' && /^(?:and|và)$/.test(passage.key(last.to))) return false;
  // "Cố vấn Tổng thống Trump": whose adviser.
  if (
    grammar.bareNominals &&
    next.from === last.to &&
    /^(?:adviser|spokes|envoy|head)$/.test(own) &&
    (EXCLUSIVE.has(other) || other === 'secretary-general')
  )
    return false;
  // "Theo người đứng đầu Bộ Ngoại giao Philippines, Tổng thống Duterte nói": the next clause's subject.
  if (grammar.bareNominals && passage.key(last.head) === 'người' && EXCLUSIVE.has(other)) return false;
  // "Sau khi sa thải Giám đốc FBI, Tổng thống Mỹ nói": no president is that besides.
  const isBelow = /^(?:director|spokes|ambassador|envoy|adviser|minister)$/.test(own);
  if (isBelow && passage.key(next.head) === 'tổng' && passage.key(next.head + 1) === 'thống') return false;
  // "Thay mặt Chủ tịch nước, Phó Chủ tịch nước …"
  if (EXCLUSIVE.has(own) && other === `deputy ${own}`) return false;
  // "cố vấn của Quốc vương, Quốc vụ khanh": the king is not the secretary.
  if (passage.key(last.from - 1) === 'của' && own === 'monarch') return false;
  if (
    next.determiner !== 'none' ||
    last.determiner === 'indefinite' ||
    last.plural ||
    last.counterpart ||
    next.counterpart
  )
    return false;
  // "the top US diplomat and Prime Minister Ann Hill" are two.
  const isOfOther = /^(?:diplomat|minister|secretary|ambassador|envoy)$/.test(own) && EXCLUSIVE.has(other);
  if (isOfOther && last.determiner === 'the' && !last.capital && next.capital && passage.plain(last.to) === 'and')
    return false;
  // "The Secretary and Secretary-General Lim" are two, "the Prime Minister and Minister of Trade Ann Hill" is one.
  if (last.determiner === 'the' && !last.specific && !isDouble(passage, last, next) && tokens[last.to]?.text !== ',')
    return false;
  // "Ủy viên Trung ương Đảng khóa XII, Bí thư Tỉnh ủy"
  const letters = next.capital ? lettersEnd(passage, last.to) : last.to;
  // "United States Senator (R-TN) and Former Ambassador"
  const start = grammar.bareNominals ? termOfOfficeEnd(passage, letters) : Math.max(letters, seatEnd(passage, last.to));
  const distance = next.from - start;
  if (distance < 0 || distance > 3) return false;
  for (let position = start; position < next.from; position++) {
    const token = tokens[position];
    if (token === undefined || token.gap === 'line') return false;
    if (!grammar.joiners.has(token.key) && !grammar.joiners.has(token.text)) return false;
  }
  // "Prime Minister of Japan, and President of …": two states, two persons.
  const [mine, theirs] = [last.served, next.served.filter((code) => code !== next.implied)];
  if (mine.length > 0 && theirs.length > 0 && !theirs.some((code) => mine.includes(code))) {
    if (isState(mine[0] ?? '') && isState(theirs[0] ?? '')) return false;
  }
  // "Foreign Minister Senator Ann Hill"
  const isAgain = next.classes[0] === own && own === 'monarch';
  // "member of the Cabinet Prince Turki", "Permanent Representative to the UN Ambassador Ann Hill"
  const isTitle = /^(?:legislator|monarch|ambassador)$/.test(next.classes[0] ?? '');
  const isSeat = isAgain || (isTitle && next.to === next.head + 1 && next.capital);
  return tokens[next.from]?.gap !== 'line' && (distance > 0 || isSeat || grammar.language === 'vi');
}

/**
 * Where a stack between two names parts: "Kishida, Prime Minister of Japan, and
 * President Thuong" has the first office behind its holder, the others before theirs.
 */
export function partedStack(
  passage: Passage,
  stack: readonly OfficePhrase[],
  endingAt: ReadonlyMap<number, NameRun>,
): number {
  const { tokens } = passage;
  const [first] = stack;
  if (stack.length < 2 || first === undefined || !endingAt.has(first.from - 1)) return 0;
  const isNamedNext = passage.grammar.bareNominals && startsName(passage, stack[stack.length - 1]?.to ?? 0);
  for (let index = 1; index < stack.length; index++) {
    const [last, next] = [stack[index - 1], stack[index]];
    if (last === undefined || next === undefined) continue;
    const word = tokens[last.to + 1];
    if (tokens[last.to]?.text === ',' && (word?.plain === 'and' || word?.key === 'và') && next.from === last.to + 2)
      return index;
    // "Lê Văn Nam, Thứ trưởng Bộ Y tế và Đại sứ Chile Ann Hill"
    if (isNamedNext && tokens[last.to]?.key === 'và' && next.from === last.to + 1) return index;
  }
  return 0;
}

/** "Nhiều chủ tịch, bí thư xã": of several, as the one before. */
export const isInPlural = (passage: Passage, before: OfficePhrase | undefined, office: OfficePhrase): boolean =>
  before?.plural === true &&
  passage.grammar.bareNominals &&
  office.from === before.to + 1 &&
  /^(?:,|và)$/.test(passage.key(before.to)) &&
  passage.isLower(office.from);

/** How many offices without names stand between one and its name at most. */
const RESUMED_REACH = 6;

/** "Chile's press adviser said … The adviser, Ann Hill, …": the office is the one without a name before. */
export function resumed(
  { grammar }: Passage,
  offices: readonly OfficePhrase[],
  alone: readonly Sighting[],
): readonly OfficePhrase[] {
  const [own] = offices;
  if (own === undefined || offices.length > 1 || own.determiner !== 'the' || own.specific || grammar.bareNominals)
    return offices;
  for (let at = alone.length - 1; at >= 0 && at >= alone.length - RESUMED_REACH; at--) {
    const before = alone[at]?.offices[0];
    if (before === undefined || before.classes[0] !== own.classes[0]) continue;
    if (!before.isPublic || before.isPrivate || before.plural) continue;
    return [{ ...own, isPublic: true, served: before.served, implied: before.implied }];
  }
  return offices;
}

/**
 * True when the stack after a name can be its holder's who has an office before the name already: of the
 * same state, and closed. "President A, Prime Minister of Japan B", "after talks with President A, the minister said".
 */
export function goesOn(passage: Passage, own: readonly OfficePhrase[], stack: readonly OfficePhrase[]): boolean {
  const [mine, theirs] = [own, stack].map((offices) => offices.flatMap((office) => office.served));
  const last = stack[stack.length - 1];
  // "Chủ tịch AMM 57,"
  const isNumbered = last !== undefined && passage.grammar.bareNominals && passage.tokens[last.to]?.shape === 'number';
  const end = isNumbered ? last.to + 1 : (last?.to ?? 0);
  const isClosed = last === undefined || passage.isMark(end) || passage.startsLine(end);
  if (passage.grammar.bareNominals && isApposedTo(passage, own, stack)) return true;
  return (
    isClosed && (mine?.length === 0 || theirs?.length === 0 || theirs?.some((code) => mine?.includes(code)) === true)
  );
}

/** An office of the same class, and of no other state. */
export function isSameOffice(own: readonly OfficePhrase[], office: OfficePhrase): boolean {
  const mine = own.flatMap(({ served }) => served);
  const isOther = mine.length > 0 && office.served.length > 0 && !office.served.some((code) => mine.includes(code));
  return !isOther && own.some(({ classes }) => classes[0] === office.classes[0]);
}
