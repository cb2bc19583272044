import { isWhen, type Named } from './clause-subjects.ts';
import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';

/*
 * "The new finance minister is Ann Hill": an office first, and then who holds it.
 */

/** Before the first word of a clause. */
const OPENS_CLAUSE = /^(?:and|but|while|whose|where|that|whereas|because|as|,|;|:|—|–|-|"|“|”|\()$/;
/** "his replacement as speaker", "Carver's pick for speaker" */
const CHOSEN_AS = /^(?:successor|replacement|predecessor|stand-in|pick|nominee)$/;
/** Behind the office: when it is held, or for what. */
const THEN = ['at the time', 'at that time', 'of the day', 'at present', 'then', 'now', 'today'].map((words) =>
  words.split(' '),
);
const HELD_SINCE = /^(?:since|in|until|from|for|responsible|charge)$/;
/** The most words of that. */
const TERM_REACH = 6;
const COPULA = /^(?:is|was|remains|remained)$/;
const VERB = /^(?:is|was|remains|remained|will|would|has)$/;
/** Between the verb and the name. */
const ADVERB = /^(?:now|currently|still|also|again|once|instead|therefore|none|other|than|in|fact)$/;
/** Goes on behind a name that is no word for what someone is like. */
const GOES_ON = /^(?:who|whose|whom|of|from|and|but|while|since|until|with|in|on|at|for|after|as|then|now)$/;
/** What someone is like, in two words with capitals. */
const CREED =
  /^(?:catholic|orthodox|muslim|christian|jew|jewish|buddhist|hindu|sunni|shia|shiite|evangelical|lutheran|anglican|methodist|baptist|adventist|mormon|coptic|sikh|druze|maronite|kurdish|conservative|liberal|democrat|republican|labour|green|social|person|man|woman)$/;

/** Whom a clause names as the holder of the office it begins with, and whether he held it once; `null` for no one. */
export function namedAsHolder(named: Named, office: OfficePhrase): { name: NameRun; isPast: boolean } | null {
  const { passage } = named;
  // "The king was Ann Hill in the play."
  if (office.classes[0] === 'monarch' && office.served.length === 0) return null;
  const chosen = chosenAs(named, office);
  if (passage.isPossessive(office.to) || !opensClause(passage, chosen ?? office)) return null;
  const verb = verbAt(passage, office.to);
  if (verb === null) return null;
  const name = readName(passage, verb.end, false);
  if (name === null || name.namesake || !(closes(passage, name.to) && isName(passage, name))) return null;
  const isPredecessor = passage.plain(office.from - 2) === 'predecessor';
  return { name, isPast: (verb.isPast && !isAppointed(passage, office.from)) || (chosen !== null && isPredecessor) };
}

/** Where a clause begins, and what stands before its first noun. */
type Opening = Pick<OfficePhrase, 'from' | 'determiner'>;

/** "His replacement as", "The pick for" before the office, which the clause begins with; `null` where none does. */
function chosenAs({ passage, phraseTo }: Named, { from }: OfficePhrase): Opening | null {
  const noun = from - 2;
  if (!/^(?:as|for)$/.test(passage.key(from - 1)) || !CHOSEN_AS.test(passage.plain(noun))) return null;
  if (passage.key(noun - 1) === 'the') return { from: noun - 1, determiner: 'the' };
  return phraseTo.get(from - 1) ?? null;
}

/** "Appointed as" before "trade minister was Ann Hill", where a sentence begins. */
function isAppointed(passage: Passage, from: number): boolean {
  const verb = passage.key(from - 1) === 'as' ? from - 2 : from - 1;
  return passage.tokens[verb]?.opens === true && /^(?:appointed|named|elected|chosen)$/.test(passage.key(verb));
}

function opensClause(passage: Passage, { from, determiner }: Opening): boolean {
  if (determiner === 'indefinite') return false;
  const before = passage.key(from - 1);
  if (passage.tokens[from]?.opens === true) return true;
  // "Appointed as trade minister was Ann Hill"
  const verb = before === 'as' ? from - 2 : from - 1;
  if (passage.tokens[verb]?.opens === true && /^(?:appointed|named|elected|chosen)$/.test(passage.key(verb)))
    return true;
  return OPENS_CLAUSE.test(before) && (determiner !== 'none' || /^(?:whose|and|,|;)$/.test(before));
}

/** One past "is", "will be", "at the time was now"; `null` where no such verb stands. */
function verbAt(passage: Passage, from: number): { readonly end: number; readonly isPast: boolean } | null {
  let at = from;
  for (const words of THEN)
    if (at === from && words.every((word, place) => passage.key(from + place) === word)) at += words.length;
  // "since 2010", "responsible for trade"
  if (at === from && HELD_SINCE.test(passage.key(at)))
    while (at < from + TERM_REACH && !VERB.test(passage.key(at)) && !passage.isMark(at)) at++;
  const limit = at + TERM_REACH;
  if (passage.startsLine(at)) return null;
  const word = passage.key(at);
  if (COPULA.test(word)) at++;
  else if (/^(?:will|would|to)$/.test(word) && passage.key(at + 1) === 'be') at += 2;
  else if (word === 'has' && passage.key(at + 1) === 'been') at += 2;
  else return null;
  if (passage.key(at) === 'to' && passage.key(at + 1) === 'be') at += 2;
  while (at < limit && !passage.startsLine(at) && (ADVERB.test(passage.key(at)) || isWhen(passage, at))) at++;
  return passage.startsLine(at) ? null : { end: at, isPast: word === 'was' };
}

/** What follows is no more of the same words: "is Ann Hill, who", not "is Harvard educated". */
const closes = (passage: Passage, at: number): boolean =>
  passage.startsLine(at) ||
  GOES_ON.test(passage.key(at)) ||
  (passage.isMark(at) &&
    !passage.isPossessive(at) &&
    !(passage.written(at) === '-' && passage.tokens[at]?.gap === 'none'));

/** Two words or more, or one after "Mr", and no faith. */
function isName(passage: Passage, { from, to, polite }: NameRun): boolean {
  for (let at = from; at < to; at++) if (CREED.test(passage.plain(at))) return false;
  return polite || to - from > 1;
}
