import { isFormer } from './best-role.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import { nearest, type Timeline } from './timeline.ts';
import { Word } from './vocabulary.ts';

/*
 * Whom an office alone means, where several named before hold it.
 */

/** The most tokens of a sentence, and of the words between it and the office. */
const SENTENCE = 60;
/** The most tokens before a sentence's subject: a dateline, a title. */
const SUBJECT = 14;
/** Offices of which a Vietnamese text leaves out whose they are only where they are the home's; of others it may be. */
const HOME_LEADS = /^(?:deputy )?(?:pm|general-secretary|president)$/;
const HOME_POSTS = /^(?:deputy )?(?:minister|secretary|spokes|speaker|ambassador|commander)$/;
/** Words for a monarch: a king is no queen, nor a crown prince. */
const MONARCHS = [
  /\bkings?\b/,
  /\bqueens?\b/,
  /\b[ae]m(?:i|ee)r\b/,
  /\bsultan\b/,
  /\bempero/,
  /\bempress/,
  /\bprince\b/,
];
/** "Senate President", "president of the National Assembly" */
const CHAMBER = /\b(?:senate|parliament|assembly|congress|council|chamber|house|bundestag)\b/i;

/**
 * Of several who hold the office, those of whom its words are true: "the king" is no queen, "the president" heads the
 * state before a chamber, "the Secretary-General" no executive secretary, and an office in force is no former holder's.
 */
export function thoseMeant(passage: Passage, office: OfficePhrase, people: readonly Person[]): readonly Person[] {
  const { classes, core, to, former } = office;
  if (people.length === 0) return people;
  if (passage.grammar.bareNominals) return thoseSo(passage, office, people);
  const words = passage.slice(core, to).toLowerCase();
  const own = MONARCHS.find((one) => one.test(words));
  const isCrown = words.includes('crown');
  if (classes[0] === 'monarch' && own !== undefined)
    return people.filter(({ roles }) =>
      roles.some(({ text }) => own.test(text.toLowerCase()) && /crown/i.test(text) === isCrown),
    );
  if (classes[0] === 'secretary-general')
    return people.filter(
      ({ roles }) => roles.length === 0 || !roles.every(({ text }) => /secretary(?![- ]general)/i.test(text)),
    );
  const isBare = office.determiner === 'the' && office.from === office.head - 1;
  const now = former || !isBare ? people : orAll(people, (person) => !isFormer(person));
  // "the Attorney-General" is no prosecutor general, where there is one.
  if (classes[0] === 'lead')
    return orAll(now, ({ roles }) => roles.some(({ text }) => text.toLowerCase().includes(words)));
  const isOfState = ({ roles }: Person) => roles.length === 0 || roles.some(({ text }) => !CHAMBER.test(text));
  return classes[0] === 'president' && !CHAMBER.test(words) ? orAll(now, isOfState) : now;
}

/** Those that are so, or all where none is. */
function orAll(people: readonly Person[], isSo: (person: Person) => boolean): readonly Person[] {
  const found = people.filter(isSo);
  return found.length > 0 ? found : people;
}

/** "Chủ tịch Quốc hội" heads no senate, "Quyền Bộ trưởng" is acting, where one of them is called so. */
function thoseSo(passage: Passage, { classes, core, to }: OfficePhrase, people: readonly Person[]): readonly Person[] {
  const words = passage.slice(core, to).toLowerCase();
  if (classes[0] !== 'speaker' && !words.startsWith('quyền ')) return people;
  return orAll(people, ({ roles }) => roles.some(({ text }) => text.toLowerCase().includes(words)));
}

/**
 * The one of them whom the office means: one the text's own state has, as it writes of its own; else whom the last
 * sentence that names any of them names first, as its subject; else the one named last.
 *
 * @param home the state the text is from
 */
export function referent(
  passage: Passage,
  office: OfficePhrase,
  people: readonly Person[],
  timeline: Timeline,
  home: string | null,
): Person | null {
  const { from, capital, determiner, served, counterpart } = office;
  const { bareNominals } = passage.grammar;
  const isPlain = served.length === 0 && (bareNominals ? determiner === 'none' && !counterpart : determiner === 'the');
  const first = nearest(people);
  if (first === null || !isPlain) return first;
  const behind = bareNominals && capital ? namedBehind(passage, office, timeline) : null;
  const isMeant = (one: Person) => behind?.has(one) !== true || one.served.includes(home ?? '');
  const [kind = ''] = office.classes;
  const isOfHome = HOME_LEADS.test(kind) || HOME_POSTS.test(kind);
  // A headline's "Thủ tướng tiếp Thủ tướng Chile Ann Hill": the home's, whom the text does not name.
  if (new Set(people).size < 2)
    return behind !== null && isOfHome && passage.startsLine(from) && !isMeant(first) ? null : first;
  const all = orAll(people, isMeant);
  const last = nearest(all);
  if (last === null) return null;
  const isNear = last.seenAt >= 0 && from - last.seenAt <= SENTENCE;
  const isWithin = isNear && isInSentence(passage, last.seenAt, from);
  // In one sentence with it, as a rule the one named last; not in "beside Minister Ann Hill, the Minister said".
  if (isWithin && bareNominals && passage.written(from - 1) !== ',') return last;
  const own = home === null || !capital ? [] : all.filter((one) => one.served.includes(home));
  const subject = isNear && !isWithin ? subjectOf(passage, last, all, timeline) : null;
  // "Thủ tướng" is the home's; of ministers and envoys it is who speaks.
  const isHomes = !bareNominals || HOME_LEADS.test(kind) || (subject === null && HOME_POSTS.test(kind));
  if (isHomes && own.length > 0 && (bareNominals || new Set(own).size === 1)) return nearest(own);
  return subject ?? last;
}

/** No sentence begins from behind the token `at` to `to`. */
function isInSentence({ tokens }: Passage, at: number, to: number): boolean {
  let end = at + 1;
  while (end <= to && tokens[end]?.opens !== true) end++;
  return end > to;
}

/** Whom the sentence names first, near its beginning, that names `last`. */
function subjectOf({ tokens }: Passage, last: Person, people: readonly Person[], timeline: Timeline): Person | null {
  let start = last.seenAt;
  while (start > 0 && last.seenAt - start < SENTENCE && tokens[start]?.opens !== true) start--;
  return timeline.firstIn(start, start + SUBJECT, new Set(people));
}

/** "Thủ tướng cảm ơn Thủ tướng Ann Hill": whom the sentence names behind with an office of their own. */
function namedBehind(passage: Passage, { to }: OfficePhrase, timeline: Timeline): ReadonlySet<Person> {
  const { tokens } = passage;
  let end = to;
  while (end < tokens.length && end - to < SENTENCE && tokens[end]?.opens !== true) end++;
  let office = to + 1;
  while (office < end && !(passage.isCapital(office) && passage.termIs(office, Word.office | Word.post))) office++;
  return timeline.namedIn(office, end);
}
