import { nounBefore } from './english/modifiers.ts';
import { serviceStart } from './english/service-branches.ts';
import type { NameRun } from './grammar.ts';
import { besidesComma } from './descriptions.ts';
import { oneOfStart } from './clause-predicates.ts';
import { EXCLUSIVE } from './office-classes.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { beginsWithName } from './vietnamese/apposed-offices.ts';
import { Word } from './vocabulary.ts';

/** Who has an office in a place. */
const SITS_FOR = /^(?:deputy )?(?:legislator|mayor|governor|councillor)$/;
/** Before the name of one to whom something is done. */
const OBJECT_OF = /^(?:cho|với|gặp|tiếp|thăm|tới|đến|cùng|đón)$/;

/** Before what is no subject, so that the office behind it begins a clause: "trên Fox News, Thống đốc Florida nói". */
const NO_SUBJECT = /^(?:trên|tại|ở|từ|của|về|trước|sau)$/;
/** After an office in parentheses: when it was held. */
const TERM_FOLLOWS = /^(?:từ|giai|nhiệm|khóa|khoá|thời|hiện|nay|[-–;])$/;
/** What is said of a person between commas besides an office, and the most tokens of it. */
const BESIDES = /^(?:sinh (?:năm|ngày|tháng)|sn |quê |ngụ |trú |thường trú|nguyên quán)/;
const BESIDES_REACH = 12;

/** Where ", 56 tuổi", ", sinh năm 1960, quê Hà Nam" that end before `at` begin; else `at`. */
function besidesStart(passage: Passage, at: number): number {
  let start = at;
  for (let index = at - 1; index > start - BESIDES_REACH && !passage.startsLine(index); index--) {
    // "(SN 1965, nguyên Bí thư Tỉnh ủy)"
    const opens = passage.written(index) === '(';
    if (!opens && passage.written(index) !== ',') continue;
    const isAge = passage.tokens[index + 1]?.shape === 'number' && passage.key(index + 2) === 'tuổi';
    if (!isAge && !BESIDES.test(`${passage.key(index + 1)} ${passage.key(index + 2)}`)) break;
    start = index;
    if (opens) break;
  }
  return start;
}

/** Whom someone wants in an office. */
const CHOSEN = /^(?:nominee|pick|choice|appointee)$/;
/** The most words that say whose choice it is. */
const CHOSEN_REACH = 6;

/** Index of the word before a name and what is polite before it. */
function beforeName(passage: Passage, name: NameRun): number {
  let at = name.from - 1;
  while (at > name.from - 4 && passage.is(at, Word.honorific | Word.rank)) at--;
  return passage.key(at) === 'chí' && passage.key(at - 1) === 'đồng' ? at - 2 : at;
}

/** The comma of "Tom Reed, one of Chile's ministers"; `null` where none stands. */
function oneOfComma(passage: Passage, office: OfficePhrase): number | null {
  const start = oneOfStart(passage, office);
  return start !== null && passage.written(start - 1) === ',' ? start - 1 : null;
}

/** The tokens of "một", "một trong những" right before an office: "ông Nam, một nghị sĩ đảng Dân chủ". */
function oneOfWords(passage: Passage, at: number): number {
  if (passage.startsLine(at)) return 0;
  if (passage.key(at) === 'một') return 1;
  const isOneOf = /^(?:những|các|số)$/.test(passage.key(at)) && passage.key(at - 1) === 'trong';
  return isOneOf && passage.key(at - 2) === 'một' ? 3 : 0;
}

/** First token of "Carver's nominee for" before an office, or the office's own where no such words stand. */
function chosenFor(passage: Passage, { start: office, classes }: OfficePhrase): number {
  // Who is nominated for these is voted on.
  if (/^(?:deputy )?president$|^(?:governor|mayor|legislator)$/.test(classes[0] ?? '')) return office;
  const isToBe = passage.plain(office - 1) === 'be' && passage.plain(office - 2) === 'to';
  const chosen = isToBe ? office - 3 : office - 2;
  if (!(isToBe || /^(?:for|as)$/.test(passage.plain(office - 1))) || !CHOSEN.test(passage.plain(chosen))) return office;
  for (let at = chosen; at > chosen - CHOSEN_REACH && !passage.startsLine(at); at--)
    if (passage.written(at - 1) === ',') return at;
  return office;
}

/** Offices that a firm can be said to have too: "Acme, leader of the market". */
const OF_FIRMS = /^(?:leader|chair)$/;
/** Of these a firm is the head. */
const OF_MARKETS = /^(?:industry|market|sector|business|trade)$/;
/** The most words of an office behind a comma. */
const APPOSED_REACH = 8;

/** "Sutopo, head of Chile's search agency, said", "Gul, a police chief in Kabul, said": between two marks, and a person's. */
function isApposed(passage: Passage, first: OfficePhrase, { to }: OfficePhrase): boolean {
  const { isPublic, isPrivate, classes, determiner } = first;
  if (!isPublic || isPrivate || OF_MARKETS.test(passage.plain(to - 1))) return false;
  // "Kani, the DMK leader"; "Acme, the market leader"
  const isOfOne = determiner === 'the' && nounBefore(passage, first) === null;
  if (OF_FIRMS.test(classes[0] ?? '') && !isOfOne) return false;
  let end = to;
  while (end < to + APPOSED_REACH && !passage.startsLine(end) && !passage.isMark(end)) {
    if (passage.is(end, Word.privateBody)) return false;
    end++;
  }
  // "a spokesman of Chile's disaster agency"
  return end === to || (end < to + APPOSED_REACH && /^(?:of|in|at|for)$/.test(passage.plain(to)));
}

/** The most tokens of "from 2010 to 2014". */
const TERM_REACH = 7;

/** "2010–2014)", "since 2010)", "from 2010 until 2014)": when an office in brackets was held. */
function termCloses(passage: Passage, at: number): boolean {
  for (let index = at; index < at + TERM_REACH; index++) {
    if (passage.written(index) === ')') return index > at;
    const isNumber = passage.tokens[index]?.shape === 'number';
    if (!isNumber && !/^(?:from|since|until|till|to|in|and|[-–,])$/.test(passage.key(index))) return false;
  }
  return false;
}

/** "RAO UES": letters of bodies. */
const isOfLetters = ({ tokens }: Passage, { from, to }: NameRun): boolean =>
  to - from === 2 && tokens.slice(from, to).every(({ shape, text }) => shape === 'upper' && text.length < 4);

/** The most words of a body's name that no list knows, in brackets. */
const BODY_REACH = 10;

/** ")", in Vietnamese behind the rest of a body's name: "(Giám đốc Ủy ban tác động học thuật)". */
function closesBracket(passage: Passage, at: number): boolean {
  let end = at;
  const limit = passage.grammar.bareNominals ? at + BODY_REACH : at;
  while (end < limit && !passage.isMark(end) && !passage.startsLine(end)) end++;
  return passage.written(end) === ')';
}

/** Where "of Ohio" begins that ends before `at`: "Senator Ann Hill of Ohio, the chairman of …"; else `at`. */
function originStart(passage: Passage, at: number): number {
  const state = passage.affiliationTo(at, 0);
  const of = state === undefined ? -1 : passage.plain(state.start - 1) === 'the' ? state.start - 2 : state.start - 1;
  return passage.plain(of) === 'of' && !passage.startsLine(of) ? of : at;
}

/** The most words of what is polite before a name. */
const POLITE_REACH = 5;

/** "Ms Ann Hill", and on the line below "Minister of Trade" alone, as at the foot of a statement: the whole name above. */
function nameAbove(
  passage: Passage,
  { start, from, capital, isPublic, isPrivate, determiner, plural }: OfficePhrase,
  { to }: OfficePhrase,
  endingAt: ReadonlyMap<number, NameRun>,
): NameRun | null {
  // A column of its own
  const before = passage.text.slice(passage.tokens[from - 1]?.end ?? 0, passage.tokens[from]?.start ?? 0);
  const isApart = passage.startsLine(from) || /\t| {3}/.test(before);
  const isAlone = start === from && isApart && (passage.startsLine(to) || passage.written(to) === ',');
  if (!isAlone || !capital || !isPublic || isPrivate || determiner !== 'none' || plural) return null;
  const name = passage.grammar.bareNominals ? undefined : endingAt.get(from);
  if (name === undefined || name.namesake || name.to - name.from < 2) return null;
  let first = name.from;
  while (
    first > name.from - POLITE_REACH &&
    passage.is(first - 1, Word.honorific | Word.rank) &&
    !passage.startsLine(first)
  )
    first--;
  return passage.startsLine(first) ? name : null;
}

/** What several do, in headlines. */
const TOGETHER =
  /^(?:discuss|hold|sign|review|meet|agree|explore|exchange|stress|affirm|reaffirm|vow|pledge|call|inaugurate|launch|attend|witness|open|talk|welcome|condemn|urge|mark|co-chair|chair|tackle|eye|seek|praise|hail)$/;

/** "Ann Hill, Chilean foreign minister discuss trade": in a headline the comma stands for "and". */
const doTogether = (passage: Passage, { from }: NameRun, { determiner, served }: OfficePhrase, { to }: OfficePhrase) =>
  passage.startsLine(from) &&
  served.length > 0 &&
  /^(?:none|possessor)$/.test(determiner) &&
  passage.isLower(to) &&
  TOGETHER.test(passage.plain(to)) &&
  !passage.grammar.bareNominals;

/** The name an office or a stack of offices stands behind, or `null`. */
export function nameBefore(
  passage: Passage,
  first: OfficePhrase,
  last: OfficePhrase,
  endingAt: ReadonlyMap<number, NameRun>,
  isLone: (run: NameRun) => boolean,
): { name: NameRun; rule: string } | null {
  const { tokens, grammar } = passage;
  // "Ann Hill, the minister's aunt"
  const oneOf = first.plural ? oneOfComma(passage, first) : null;
  const words = grammar.bareNominals ? oneOfWords(passage, first.from - 1) : 0;
  if ((first.plural && oneOf === null && words < 3) || passage.isPossessive(last.to)) return null;
  let at = oneOf ?? chosenFor(passage, first) - 1 - words;
  // "Ann Hill, Nayapur MLA, said": a place that no list knows.
  const place = !grammar.bareNominals && SITS_FOR.test(first.classes[0] ?? '') ? endingAt.get(first.from) : undefined;
  const holder = place === undefined ? undefined : endingAt.get(place.from - 1);
  const isSeat = holder !== undefined && holder.to - holder.from > 1 && passage.written((place?.from ?? 0) - 1) === ',';
  if (isSeat && place !== undefined) at = place.from - 1;
  const isPublic = first.isPublic && !first.isPrivate && !grammar.bareNominals;
  const comma = isPublic ? besidesComma(passage, first, last.to) : null;
  if (comma !== null && endingAt.has(comma)) at = comma;
  // "ông A, Đoàn đại biểu Quốc hội Hà Nội"
  if (grammar.bareNominals && passage.key(at) === 'đoàn' && first.classes[0] === 'legislator') at--;
  const separator = tokens[at];
  const above = nameAbove(passage, first, last, endingAt);
  if (above !== null) return { name: above, rule: 'apposition' };
  if (separator === undefined || tokens[first.start]?.gap === 'line' || separator.gap === 'line') return null;
  let rule = 'apposition';
  // "… — Russian envoy" at a headline's end says who said it.
  if (/^[—–-]$/.test(separator.text) && passage.startsLine(last.to) && !passage.grammar.bareNominals) return null;
  // "Reed [the former minister]": an editor's word.
  const isEdited = separator.text === '[' && tokens[last.to]?.text === ']';
  if (separator.text === '(' || isEdited) {
    rule = 'parenthesis';
    const goesOn = grammar.bareNominals && TERM_FOLLOWS.test(passage.key(last.to));
    // "(prime minister 2010–2014)", "(minister since 2010)"
    const isTerm = !grammar.bareNominals && termCloses(passage, last.to);
    const isClosed = closesBracket(passage, last.to);
    if (!isEdited && !goesOn && !isTerm && !isClosed && tokens[last.to]?.text !== ',') return null;
  } else if (separator.text === ',' || separator.text === '–' || separator.text === '—' || separator.text === '-') {
    // "ông Ánh- ĐBQH TP.HCM"
    const isSpaced = separator.gap === 'space' || (grammar.bareNominals && tokens[at + 1]?.gap === 'space');
    if (separator.text !== ',' && !isSpaced) return null;
    // "trao quyết định cho ông Nam, Chủ tịch nước nêu rõ", "trước mộ Nguyễn Trãi, Chủ tịch nước nói": the next clause's subject.
    const known = endingAt.get(at);
    const isObject = known !== undefined && OBJECT_OF.test(passage.key(beforeName(passage, known)));
    const isBehind = known !== undefined && !known.polite && NO_SUBJECT.test(passage.key(known.from - 1));
    if (grammar.bareNominals && isBehind && first === last && passage.isLower(last.to)) return null;
    if (
      grammar.bareNominals &&
      (isObject || !first.specific) &&
      first === last &&
      EXCLUSIVE.has(first.classes[0] ?? '') &&
      passage.isLower(last.to) &&
      (isObject || known === undefined || !beginsWithName(passage, known, beforeName(passage, known)))
    )
      return null;
  } else if (/^(?:MP|MEP|MSP)$/.test(passage.written(first.head)) && first.from === first.head) {
    // "Ann Hill MP said"
    at++;
    rule = 'letters-after';
  } else return null;
  // "Natalia Eismont, 40, spokeswoman"
  if (tokens[at - 1]?.shape === 'number' && tokens[at - 2]?.text === ',') at -= 2;
  if (separator.text === ',') at = grammar.bareNominals ? besidesStart(passage, at) : serviceStart(passage, at);
  let name = endingAt.get(at) ?? (grammar.bareNominals ? undefined : endingAt.get(originStart(passage, at)));
  if (name === undefined && tokens[at - 1]?.text === ')') {
    // "Le Quoc Hung (L), member of …"
    for (let position = at - 2; position > at - 8; position--) {
      if (tokens[position]?.text === '(') {
        name = endingAt.get(position);
        break;
      }
    }
  }
  if (name === undefined || name.namesake || isOfLetters(passage, name)) return null;
  // "Writing in the Daily Bell, the minister said"
  const isThing = !grammar.bareNominals && passage.plain(name.from - 1) === 'the' && !name.polite && name.rank === '';
  if (isThing && passage.isLower(name.from - 1)) return null;
  // "Like Ann Hill, the Chilean minister is not named."
  const isCompared = !grammar.bareNominals && /^(?:like|unlike)$/.test(passage.plain(name.from - 1));
  if (isCompared && separator.text === ',' && passage.isLower(last.to)) return null;
  // "ở trại Moss Reed, Tư lệnh lính dù Nga, Thượng tướng Ann Hill": the next one's.
  const next = grammar.bareNominals && tokens[last.to]?.text === ',' ? readName(passage, last.to + 1, true) : null;
  if (separator.text === ',' && next !== null && next.rank !== '' && !name.polite && name.rank === '') return null;
  if (separator.text === ',' && doTogether(passage, name, first, last)) return null;
  // "Sultan Ibrahim, King of Malaysia"
  const isKing = first.classes[0] === 'monarch' && passage.termIs(name.from - 1, Word.office | Word.post);
  if (
    name.to - name.from < 2 &&
    !name.polite &&
    !isKing &&
    name.rank === '' &&
    !isEdited &&
    // "Jong-un, the leader", not "On ISIS-K, the president"
    (tokens[name.from]?.shape === 'upper' || !tokens[name.from]?.text.includes('-'))
  ) {
    // "Hasina, the ousted prime minister, …": one word will do when the apposition is closed.
    const definite = first.determiner === 'the' || first.determiner === 'possessor';
    const after = tokens[last.to]?.text;
    const isClosed = definite && first.specific && (after === ',' || after === '.');
    if (rule !== 'apposition' || !(isClosed || (isLone(name) && isApposed(passage, first, last)))) return null;
  }
  for (let position = first.from; position < last.to; position++) {
    const isLady = passage.plain(position - 1) === 'first';
    if (position !== first.head && passage.is(position, Word.privatePerson) && !isLady) return null;
  }
  return { name, rule };
}
