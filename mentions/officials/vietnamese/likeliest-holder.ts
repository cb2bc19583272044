/** Of several who hold an office of a kind, the one a Vietnamese clause means by its bare words. */
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import type { Person } from '../people.ts';
import { nearest } from '../timeline.ts';
import { Word } from '../vocabulary.ts';
import { titleWords } from '../title-words.ts';

/** The most tokens of a sentence that is looked through. */
const SENTENCE = 60;
/** The most tokens of a title before its holder's name. */
const TITLE = 24;
/** The most syllables of a verb between two offices. */
const VERB = 5;
/** How far before bare words the home's holder is looked for, in tokens. */
const HOME_REACH = 250;
/** Before the title of a clause's subject. */
const BEFORE_SUBJECT = /^(?:[,:;"“”'‘–-]|và|khi|rằng|nhưng|còn|song|nếu|thì|do|theo)$/;
/** Before the title of whom someone meets. */
const MEETS = /^(?:với|gặp|tiếp|đón|thăm|mời|tới|đến|cùng|mừng)$/;

/** The first token of the sentence around `at`. */
function sentenceStart({ tokens }: Passage, at: number): number {
  let start = at;
  while (start > at - SENTENCE && tokens[start]?.opens === false) start--;
  return start;
}

/** Where the title before a name at `at` begins: "Phó Thủ tướng, Bộ trưởng Ngoại giao". */
function titleStart(passage: Passage, at: number): number {
  const isTitle = (index: number) =>
    (titleWords().has(passage.key(index)) && passage.tokens[index]?.shape !== 'number') ||
    passage.affiliations[index] !== undefined;
  let start = at;
  while (start > at - TITLE && passage.tokens[start]?.opens === false) {
    const isStack = passage.written(start - 1) === ',' && isTitle(start - 2);
    if (!isStack && !isTitle(start - 1)) break;
    start--;
  }
  return start;
}

/** Who is named at `at` begins a clause: "Thủ tướng Chile Ann Hill nói", and is no object of "với", "của". */
function isSubjectAt(passage: Passage, at: number): boolean {
  const start = titleStart(passage, at);
  return passage.tokens[start]?.opens === true || BEFORE_SUBJECT.test(passage.key(start - 1));
}

const isEnd = (passage: Passage, at: number): boolean =>
  passage.key(at) === 'của' || passage.startsLine(at) || passage.termIs(at, Word.office | Word.post);

/** The most tokens of an office before its state. */
const STATE_REACH = 8;

/**
 * "Thủ tướng cảm ơn Thủ tướng Ann Hill", "Thủ tướng và Thủ tướng Ann Hill": she is another. So is whose state follows in
 * "Bộ trưởng Bộ Y tế gặp Bộ trưởng Bộ Y tế Chile", and whom a headline's first word meets.
 */
function isOtherInClause(passage: Passage, { classes, from, to }: OfficePhrase, person: Person): boolean {
  if (!person.classes.has(classes[0] ?? '')) return false;
  let end = to;
  while (end < to + VERB && passage.isLower(end) && !isEnd(passage, end)) end++;
  if (end === to || passage.startsLine(end)) return isMetInHeadline(passage, from, person);
  if (person.places.some(({ token, form }) => form === 'titled' && token > end && titleStart(passage, token) === end))
    return true;
  // "Thủ tướng và Ngoại trưởng Chile" are both of Chile.
  if (passage.key(to) !== 'và' && passage.termIs(end, Word.office) && passage.isCapital(end))
    for (let at = end; at < end + STATE_REACH && !passage.isMark(at) && !passage.startsLine(at); at++) {
      const state = passage.affiliationFrom(at);
      if (state?.kind === 'country') return person.served.includes(state.code);
    }
  return isMetInHeadline(passage, from, person);
}

/** "Thủ tướng dự hội nghị, tiếp Thủ tướng Chile Ann Hill", on a line of its own. */
const isMetInHeadline = (passage: Passage, from: number, { places }: Person): boolean =>
  passage.startsLine(from) &&
  places.some(({ token, form }) => {
    if (form !== 'titled' || token < from || token > from + SENTENCE) return false;
    for (let at = from + 1; at <= token; at++) if (passage.startsLine(at)) return false;
    return MEETS.test(passage.key(titleStart(passage, token) - 1));
  });

/** "Tại cuộc gặp với Thủ tướng Ann Hill, Thủ tướng nói": whom someone meets is another, where there is one. */
const isMet = (passage: Passage, from: number, start: number, { places }: Person): boolean =>
  passage.written(from - 1) === ',' &&
  places.some(({ token, form }) => {
    if (form !== 'titled' || token < start || token > from) return false;
    return MEETS.test(passage.key(titleStart(passage, token) - 1));
  });

/**
 * The one named last who can be meant. Where that one was an object of a clause, the home's own holder: "Thủ tướng Lê
 * Văn Nam tiếp Thủ tướng Chile Ann Hill. Thủ tướng đề nghị …"; the other way round only right behind the sentence.
 *
 * @param rest asked where none of `people` can be meant
 */
export function likeliest(
  passage: Passage,
  office: OfficePhrase,
  people: readonly Person[],
  rest: readonly Person[],
): Person | null {
  const { bareNominals, homeOf } = passage.grammar;
  const isShown = /^(?:này|tôi|ta)$/.test(passage.key(office.to - 1));
  if (!bareNominals || homeOf === null || office.served.length > 0 || isShown) return nearest(people);
  const isAnother = (person: Person) => isOtherInClause(passage, office, person);
  const first = people.filter((person) => !isAnother(person));
  const others = first.length > 0 ? first : rest.filter((person) => !isAnother(person));
  const own = sentenceStart(passage, office.from);
  const unmet = others.filter((person) => person.seenAt >= 0 && !isMet(passage, office.from, own, person));
  // "mong Ngài Bộ trưởng quan tâm": the guest.
  const guests = unmet.filter(({ served }) => !served.includes(homeOf));
  if (passage.key(office.from - 1) === 'ngài' && guests.length > 0) return nearest(guests);
  const last = nearest(unmet.length > 0 ? unmet : others);
  // "Bộ trưởng Ngoại giao và Bộ trưởng Kinh tế Chile": hers too.
  const isJoined = passage.key(office.to) === 'và';
  if (last === null || last.seenAt < 0 || isJoined || isSubjectAt(passage, last.seenAt)) return last;
  const rivals = unmet.filter((person) => person !== last);
  if (!last.served.includes(homeOf)) {
    const homes = rivals.filter(
      ({ name, served, seenAt }) => name !== null && served.includes(homeOf) && seenAt > office.from - HOME_REACH,
    );
    return nearest(homes) ?? last;
  }
  const start = sentenceStart(passage, last.seenAt);
  const isNext = own === office.from && !passage.startsLine(own) && sentenceStart(passage, own - 1) === start;
  const subjects = rivals.filter(({ seenAt }) => seenAt >= start && isSubjectAt(passage, seenAt));
  return (isNext ? nearest(subjects) : null) ?? last;
}
