import { isAcronym, isOfClub, isPartOfBody } from './bodies-behind.ts';
import { isBehindAdverbial } from './clause-words.ts';
import type { NamedSighting } from './sighting.ts';
import type { NameRun } from './grammar.ts';
import {
  behindExamples,
  behindModifier,
  bracketEnd,
  dashedName,
  lineOfList,
  VERB_AFTER,
  isOfNextOffice,
} from './between-office-and-name.ts';
import { describedAfter, descriptionBehind, isOfKin } from './descriptions.ts';
import { isKnownName } from './leader-table.ts';
import { leadsOther } from './leads-other.ts';
import { listFrom, sharedTitle } from './name-lists.ts';
import { readName } from './names.ts';
import { inPast, type OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { nameKeys } from './people.ts';
import { statePairs } from './state-pairs.ts';
import {
  deputiesBehind,
  endsOpening,
  examplesEnd,
  holderThen,
  isPoliteBetweenCommas,
  isPoliteSubject,
  isSubjectBehindComma,
  isWhole,
  opensIndefinite,
} from './vietnamese/after-office.ts';
import { namesBehindStates } from './vietnamese/state-name-lists.ts';
import { Word } from './vocabulary.ts';

/** "the ambassador to Hanoi, Ann Hill later this week" */
const WHEN_OR_WHERE = /^(?:later|earlier|soon|this|next|last|on|in|at|before|after|during)$/;

/** "to be Secretary of the Army, vice Ann Hill": whom another is to follow; none behind "the Office of the Director". */
function predecessor(passage: Passage, stack: readonly OfficePhrase[], at: number): NamedSighting[] {
  const from = stack[0]?.from ?? 0;
  const name = readName(passage, at, true);
  if (name === null || name.namesake || /^office of$/.test(passage.slice(from - 2, from).toLowerCase())) return [];
  return [{ offices: stack.map(inPast), name, rule: 'title-comma' }];
}

/** The names an office or a stack of offices stands before: one, or several after a plural. */
export function namesAfter(
  passage: Passage,
  stack: readonly OfficePhrase[],
  last: OfficePhrase,
  nextOffice: OfficePhrase | undefined,
  isLone: (run: NameRun) => boolean,
): NamedSighting[] {
  const { tokens, grammar } = passage;
  let at = last.to;
  let token = tokens[at];
  if (token === undefined || token.gap === 'line') return [];
  const then = grammar.bareNominals ? holderThen(passage, at) : null;
  if (then !== null) return [{ offices: stack.map(inPast), name: then, rule: 'title' }];
  let rule = stack.length > 1 ? 'title-stack' : last.counterpart ? 'counterpart' : 'title';
  // 'rebel "foreign minister" Ann Hill'
  if (
    /^["”’']$/.test(token.text) &&
    token.gap === 'none' &&
    /^["“‘']$/.test(passage.written((stack[0]?.from ?? 0) - 1))
  ) {
    at++;
    // A headline may end in quotes.
    if (passage.startsLine(at)) return [];
  }
  const behind = behindModifier(passage, stack, last, nextOffice);
  if (behind !== null) return [{ offices: stack, name: behind, rule: 'title-comma' }];
  // "we met (Chile's leader) Ann Hill": an editor's word.
  if (token.text === ')' && passage.written((stack[0]?.from ?? 0) - 1) === '(' && !grammar.bareNominals) {
    token = tokens[++at];
    if (token === undefined || passage.startsLine(at)) return [];
  }
  const dashed = dashedName(passage, at);
  if (dashed !== null && isOfOne(stack[0], grammar.bareNominals))
    return [{ offices: stack, name: dashed, rule: 'title-comma' }];
  // "the National Security Adviser (NSA), Ann Hill,"
  // "Additional Secretary (Home) Ann Hill"
  const bracket = bracketEnd(passage, at);
  if (bracket > at) {
    at = bracket;
    token = tokens[at] ?? token;
  }
  // "Thủ tướng mới Ann Hill"
  if (grammar.bareNominals && token.key === 'mới' && passage.isCapital(at + 1) && passage.isCapital(at + 2))
    token = tokens[++at] ?? token;
  // "the defence minister [Ann Hill]"
  const close = token.text === '[' ? ']' : token.text === '(' ? ')' : null;
  const comma = close !== null || /^[,:–-]$/.test(token.text);
  if (comma) {
    if (token.text === ',' && passage.written(at + 1) === 'vice') return predecessor(passage, stack, at + 2);
    if (!grammar.bareNominals && isOfKin(passage, stack[0]?.from ?? 0)) return [];
    // "người phát ngôn Bộ Ngoại giao - bà Hà"
    const isDash = grammar.bareNominals && /^[-–]$/.test(token.text) && token.gap === 'space';
    if (isDash && !passage.termIs(at + 1, Word.honorific | Word.rank) && !closesName(passage, at + 1)) return [];
    if (token.text === ',' && grammar.bareNominals && !opensIndefinite(passage, stack[0], at + 1)) return [];
    const listed = stack[0] === undefined ? null : lineOfList(passage, stack[0], at);
    if (listed !== null) return [{ offices: stack, name: listed, rule: 'title-comma' }];
    const described =
      token.text === ',' && isOfOne(stack[0], grammar.bareNominals) ? describedAfter(passage, at + 1) : null;
    if (described !== null) return [{ offices: stack, name: described, rule: 'title-comma' }];
    const isListed = last.plural && (token.text === ':' || (!grammar.bareNominals && behindExamples(passage, at) > at));
    if (token.text !== ',' && !isDash && !isListed && close === null) return [];
    if (token.text === ',' || isDash || token.text === ':' || close !== null) at++;
    if (nextOffice !== undefined && nextOffice.from <= at && !last.plural) return [];
    rule = 'title-comma';
  }
  // "former president and prize winner Ann Hill"
  if (!last.plural && !comma && !grammar.bareNominals) at = descriptionBehind(passage, at);
  // "Một số nghị sĩ, trong đó có ông A"
  if (last.plural && grammar.bareNominals) at = Math.max(at, examplesEnd(passage, comma ? at - 1 : at));
  // "Ministers including A and B", "leaders such as A"
  else if (last.plural) at = behindExamples(passage, at);
  const byStates = last.plural && grammar.bareNominals ? namesBehindStates(passage, at) : [];
  if (byStates.length > 1) return sharedTitle(passage, stack, last, byStates);
  // "bốn phó thủ tướng là các ông A, B"
  if (last.plural && grammar.bareNominals && passage.key(at) === 'các') at++;
  const name = readName(passage, at, true);
  if (name === null || name.namesake || isAcronym(passage, name) || isOfClub(passage, name)) return [];
  // "MPs Ann Hill (MP for Birmingham Perry Barr)": where she sits.
  const isSeat = passage.written(last.from - 1) === '(' && passage.plain(last.head + 1) === 'for';
  if (isSeat && passage.written(name.to) === ')' && last.classes[0] === 'legislator') return [];
  if (!comma && isPartOfBody(passage, last, name)) return [];
  if (nextOffice !== undefined && nextOffice.core < name.to && nextOffice.from >= at) {
    if (nextOffice.from <= name.from) return [];
  }
  if (comma && !last.plural) {
    const after = tokens[name.to];
    if (!grammar.bareNominals && isOfNextOffice(passage, name, stack[0], nextOffice)) return [];
    // "by Foreign Minister, Ann Hill and senior officials"
    const isOfState = stack[0]?.determiner === 'the' && stack[0].served.length > 0;
    const isListed =
      after?.plain === 'and' && stack[0]?.capital === true && (stack[0].determiner === 'none' || isOfState);
    const closes =
      after === undefined ||
      after.shape === 'mark' ||
      after.gap === 'line' ||
      after.opens ||
      isListed ||
      isPeer(passage, name) ||
      // "Bộ trưởng Quốc phòng sắp mãn nhiệm, Ann Hill thuộc đảng Xã hội"
      (!name.polite && after.key === 'thuộc' && /^(?:đảng|phe)$/.test(passage.key(name.to + 1))) ||
      (isOfState && WHEN_OR_WHERE.test(after.plain));
    // "President (Jacques) Chirac"
    const goesOut = close !== null && passage.slice(name.from, name.to).includes(close);
    if (close !== null && after?.text !== close && !goesOut) return [];
    if (token.text !== ',') return [{ offices: stack, name, rule }];
    // "The region's military chief, Ann Hill said": a sentence's only subject.
    const begin = stack[0]?.from ?? -1;
    const isDefinite = stack[0]?.specific === true || (stack[0]?.isPublic === true && stack[0].determiner === 'the');
    // "There were no hits, the region's military chief, Ann Hill said."
    const isAttributed = /^[,”"]$/.test(passage.written(begin - 1)) && /^(?:said|says)$/.test(after?.plain ?? '');
    const isMain = (isAttributed || isBehindAdverbial(passage, begin)) && !grammar.bareNominals;
    const opensSentence = isDefinite && (tokens[begin]?.opens === true || isMain);
    // "The envoy to Peru, Ann Hill says, left" is another's word.
    const isUnclosed =
      opensSentence &&
      name.to - name.from > 1 &&
      VERB_AFTER.test(after?.plain ?? '') &&
      passage.written(name.to + 1) !== ',';
    const isPolite =
      grammar.bareNominals &&
      (isPoliteBetweenCommas(passage, name, nextOffice) || isPoliteSubject(passage, stack[0], name));
    // "Phó Thủ tướng, Đại tướng Phan Văn Giang phát biểu"
    const isRanked = grammar.bareNominals && name.rank !== '' && stack[0]?.isPublic === true;
    const definite = stack.some((office) => office.specific) || stack[0]?.determiner !== 'none' || isPolite || isRanked;
    // "The governor of Kunduz, Haqyar, left", and "Haqyar said"
    const isOfOne = stack[0]?.determiner === 'the' || stack[0]?.determiner === 'possessor';
    const isKnown = closes && isOfOne && stack[0]?.specific === true && isLone(name);
    // "Tổng tư lệnh quân đội Chile, tướng Tom-uz-Reed, nói"
    const isJoined = grammar.bareNominals && isRanked && passage.written(name.from).includes('-');
    const isShort = name.to - name.from < 2 && !name.polite && tokens[name.from]?.shape !== 'initial';
    if (isShort && !isKnown && !isJoined) return [];
    // "…, ông Scholz nói": a clause of its own.
    // "Bộ trưởng Quốc phòng, Đại tướng Hải tiếp khách": a rank goes on with the title.
    const goesOn = name.polite || (grammar.bareNominals && name.rank !== '');
    const isSubject = grammar.bareNominals && stack[0] !== undefined && isSubjectBehindComma(passage, stack[0], name);
    // "told the British foreign minister, Jack Straw about it": everyone knows who that is.
    const isLeader = isOfOne && !grammar.bareNominals && name.to - name.from > 1 && isKnownLeader(passage, name, stack);
    const isClause = !closes && !isUnclosed && !isSubject && !isLeader && (!goesOn || name.to - name.from === 1);
    // "ông A đảm nhận chức Bộ trưởng Y tế, bà B làm …": what the one before is.
    const isInOpening = endsOpening(passage, stack[0]);
    const isOver = isInOpening || isPredicate(passage, stack[0]);
    // "điện đàm với Tiểu vương Qatar, ông Donald Trump nói": the leader of another state.
    if (grammar.bareNominals && !closes && name.polite && leadsOther(passage, name, stack)) return [];
    if (grammar.bareNominals && !closes && name.polite && isOver && !hasKnownName(passage, name)) return [];
    if (grammar.bareNominals && !closes && name.rank !== '' && isInOpening) return [];
    // "a former minister, Ann Hill, said", "said a former minister, Ann Hill."
    const isOneOf =
      stack[0]?.determiner === 'indefinite' && !(/^[,.]$/.test(after?.text ?? '') && stack.some((one) => one.isPublic));
    // "theo quyết định của Chủ tịch tỉnh, ông A, Giám đốc Sở, nghỉ hưu": the name has an office of its own.
    const hasOwn = grammar.bareNominals && after?.text === ',' && nextOffice?.from === name.to + 1;
    const isOwner = /^(?:của|từ|do|bởi)$/.test(passage.key((stack[0]?.from ?? 0) - 1));
    if (!definite || isClause || isOneOf || (hasOwn && isOwner)) return [];
  }
  if (!last.plural) {
    // "ready for a President Ann Hill", who is vice president.
    const isWished = !comma && passage.key(stack[0]?.from ?? 0) === 'a' && last.classes[0] === 'president';
    if (isWished && last.capital && hasKnownName(passage, name)) return [];
    const others = grammar.bareNominals && !comma ? deputiesBehind(passage, last, name) : [];
    return [name, ...others].map((one) => ({ offices: stack, name: one, rule }));
  }
  // One title for several names: "Presidents of Belarus and Russia A and B".
  const pairs = comma && !grammar.bareNominals ? statePairs(passage, last, name) : [];
  const isInBracket = passage.written(name.to) === '(' && nextOffice?.from === name.to + 1;
  const listed = pairs.length > 1 ? pairs : listFrom(passage, name, isInBracket ? undefined : nextOffice);
  // "Lawmakers Mull Budget", "leaders of Historically Black Colleges": one name is too few for several.
  const isAlone = listed.length === 1 && at === last.to && !name.polite && !grammar.bareNominals;
  // "Ministers were Ann Hill's friends"
  const isOwner = at > last.to && passage.isPossessive(listed[listed.length - 1]?.name.to ?? 0) && !comma;
  // "Ministers, Ann Hill said, are late"
  const isSaid = comma && listed.length === 1 && !grammar.bareNominals && VERB_AFTER.test(passage.plain(name.to));
  if (isAlone || isOwner || isSaid || (listed.length === 1 && name.to - name.from === 1 && !name.polite)) return [];
  return sharedTitle(passage, stack, last, listed);
}

/** "the then Lord Chancellor, Lord Hill of Oakley." */
const isPeer = (passage: Passage, { to, polite }: NameRun): boolean =>
  polite && passage.plain(to) === 'of' && passage.isCapital(to + 1) && passage.isMark(to + 2);

/** A leader of the office's state: "welcoming the Chilean leader, Ann Hill said" is another's clause. */
const isKnownLeader = (passage: Passage, name: NameRun, stack: readonly OfficePhrase[]): boolean =>
  hasKnownName(passage, name) && !leadsOther(passage, name, stack);

const hasKnownName = ({ tokens }: Passage, name: NameRun): boolean => isKnownName(nameKeys(tokens, name).keys);

/** Before an office that is said of someone. */
const OF_SUBJECT = /^(?:làm|là|giữ|chức|nhiệm|thành|vụ|danh|trí|ghế)$/;

const isPredicate = (passage: Passage, office: OfficePhrase | undefined): boolean =>
  office !== undefined && !passage.startsLine(office.from) && OF_SUBJECT.test(passage.key(office.from - 1));

/** "the minister", "Chile's minister": one person's, as English says it. */
const isOfOne = (office: OfficePhrase | undefined, isBare: boolean): boolean =>
  office !== undefined && !isBare && !office.plural && office.isPublic && !office.isPrivate;

/** "Bí thư Thành đoàn - Nguyễn Thị Nga, …": a whole name and a mark. */
function closesName(passage: Passage, at: number): boolean {
  const name = readName(passage, at, false);
  if (name === null || name.namesake || name.to - name.from < 2) return false;
  // "Bộ trưởng Y tế - Nguyễn Thị Nga đã nói"
  const isSubject = passage.isLower(name.to) && isWhole(passage, name);
  return isSubject || passage.isMark(name.to) || passage.startsLine(name.to);
}
