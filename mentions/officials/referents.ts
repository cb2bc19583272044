import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import { orAll } from './those-meant.ts';
import { nearest, type Timeline } from './timeline.ts';
import { Word } from './vocabulary.ts';
import { sentenceStart } from './words-before.ts';

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
/** Behind the one who is quoted. */
const SAID = /^(?:said|says|added|told|noted|stated|explained)$/;
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
  // "The Prime Minister" of the text's own state, before it names another state's.
  const servesHome = (one: Person) => one.served.length === 0 || one.served.includes(home ?? '');
  const isOthers = home !== null && first.seenAt < 0 && !people.some(servesHome);
  if (!bareNominals && capital && isOthers && HOME_LEADS.test(kind)) return null;
  // A headline's "Thủ tướng tiếp Thủ tướng Chile Ann Hill": the home's, whom the text does not name.
  if (new Set(people).size < 2)
    return behind !== null && isOfHome && passage.startsLine(from) && !isMeant(first) ? null : first;
  const all = orAll(people, isMeant);
  const named = nearest(all);
  if (named === null) return null;
  // "Tom Reed will leave, the minister said.": another.
  const isSaid = !bareNominals && passage.written(from - 1) === ',' && SAID.test(passage.plain(office.to));
  const speakers = isSaid ? all.filter((one) => !isInSentence(passage, one.seenAt, from) || one.seenAt < 0) : [];
  const last = nearest(speakers) ?? named;
  const isNear = last.seenAt >= 0 && from - last.seenAt <= SENTENCE;
  const isWithin = isNear && isInSentence(passage, last.seenAt, from);
  // In one sentence with it, as a rule the one named last; not in "beside Minister Ann Hill, the Minister said".
  if (isWithin && bareNominals && passage.written(from - 1) !== ',') return last;
  // In English one the text names only further on is no one's "the President" while another stands before.
  const isSeen = (one: Person) => bareNominals || one.seenAt >= 0 || last.seenAt < 0;
  const own = home === null || !capital ? [] : all.filter((one) => one.served.includes(home) && isSeen(one));
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
function subjectOf(passage: Passage, last: Person, people: readonly Person[], timeline: Timeline): Person | null {
  const start = sentenceStart(passage, last.seenAt, SENTENCE);
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
