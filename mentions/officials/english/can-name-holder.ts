import { IN_CLAUSE } from '../clause-words.ts';
import { readName } from '../names.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { countedStart, followsOneOf } from '../words-before.ts';
import { isClauseOfHeadline, opensClause } from './headline-nominals.ts';
import { isPost } from './posts.ts';

/** What someone wants to be, or a body of those who are: "Chile's presidential candidate", "the mayor race". */
const ANOTHERS =
  /^(?:candidate|hopeful|contender|aspirant|frontrunner|race|debate|nominee|programme|program|show|podcast|character|duel|pub|format|maker|job|role|cake|roll)s?$/;
/** What belongs to an office whoever holds it: "the Prime Minister's Office". */
const OF_OFFICE = /^(?:office|residence|party|palace|house)$/;

/** What is called after an office: "the Prime Minister's Literary Awards". */
const CALLED_AFTER = /^(?:relief|fund|awards?|xi|literary|cup|questions|trophy|prize|scholarships?|club|choice|guard)$/;
/** Before an office that then is of no one. */
const OF_A_KIND = /^(?:average|ideal|typical|perfect|hypothetical)$/;

/** Before whom something is said or held, behind "of". */
const OF_WHAT =
  /^(?:accus|convict|acquit|warn|inform|strip|remind|convinc|suspect|assur|absolv|depriv|notif|clear|rid)/;
/** Offices of a place that no list knows: "Ulster's premier", not "Acme's president". */
const OF_PLACES = /^(?:deputy )?(?:pm|governor|mayor)$/;

/** True where an English office without a name beside it can name its holder: no predicate, post or possessor of a building. */
export function canNameHolder(passage: Passage, office: OfficePhrase): boolean {
  const { classes, capital, determiner, from, head, to, owner } = office;
  // "took the role of 32nd minister"
  const first = countedStart(passage, from);
  if (owner !== null && !OF_PLACES.test(classes[0] ?? '')) return false;
  // "Minister of Health", a line of its own in a list of a cabinet's
  if (determiner === 'none' && passage.startsLine(first) && passage.startsLine(to)) return false;
  if (isHeadOfBody(passage, office) || isAdjective(passage, office) || isPost(passage, { ...office, from: first }))
    return false;
  // "the minister's diplomatic adviser": whose, stands outside.
  if (isCutShort(passage, office) || (passage.isPossessive(from - 1) && !passage.startsLine(from))) return false;
  const after = passage.startsLine(to) ? '' : passage.plain(to);
  if (!passage.startsLine(first) && !isClause(passage, office) && after !== "'s")
    if (followsOneOf(passage, first, passage.grammar.predicates)) return false;
  // "the paper's leader column"
  const isOfPaper = classes[0] === 'leader' && /^(?:columns?|articles?|page|writers?)$/.test(after);
  if (ANOTHERS.test(after) || isOfPaper) return false;
  // "the president of the chess club", not "they accused the president of lies"
  if (after === 'of' && determiner === 'the' && !capital && !OF_WHAT.test(passage.plain(from - 1))) return false;
  if (isOfPart(passage, office)) return false;
  // "the Queen's Regiment"
  if (classes[0] === 'monarch' && after === "'s" && passage.isCapital(to + 1)) return false;
  // "the Prime Minister's Office", "the Judge Advocate General's Corps"
  const isName = passage.isCapital(to + 1) && passage.is(to + 1, Word.body | Word.namesake | Word.privateBody);
  const isCalledAfter = passage.isCapital(to + 1) && CALLED_AFTER.test(passage.plain(to + 1));
  if (capital && after === "'s" && (isName || isCalledAfter || OF_OFFICE.test(passage.plain(to + 1)))) return false;
  // "nicknamed the Emperor"
  if (/^(?:nicknamed|dubbed|entitled|titled|christened)$/.test(passage.plain(from - 1))) return false;
  // "the average Italian prime minister"
  for (let at = from; at < head; at++) if (OF_A_KIND.test(passage.plain(at))) return false;
  // "Jordan's Queen Alia Airport", "the Ambassador Bridge"
  const isThing =
    passage.is(to, Word.namesake | Word.privateBody) ||
    OF_OFFICE.test(passage.plain(to)) ||
    readName(passage, to, true)?.namesake === true;
  if ((capital || to > head + 1) && passage.isCapital(to) && !passage.startsLine(to) && isThing) return false;
  return determiner === 'none' ? opensClause(passage, office) : true;
}

/** Behind one who is an official, and before no noun. */
const AFTER_OFFICIAL =
  /^(?:says|adds|tells|warns|who|whose|in|at|to|from|with|of|on|by|and|for|also|then|later|did|does|can|could|may|might|must|should)$/;

/** A complement cannot end with these: "the leader of Chile's national fencing team". */
const UNFINISHED = /^(?:national|international|regional|local|foreign|military|external|internal|royal|own)$/;

/** "the leader of Chile's national fencing team" */
const isCutShort = (passage: Passage, { head, to }: OfficePhrase): boolean =>
  to > head + 1 &&
  // "the president of a Chinese firm"
  (passage.affiliations[to - 1] === undefined
    ? UNFINISHED.test(passage.plain(to - 1)) && passage.plain(to - 2) !== 'the'
    : /^an?$/.test(passage.plain(to - 2))) &&
  passage.isLower(to) &&
  !passage.startsLine(to) &&
  !AFTER_OFFICIAL.test(passage.plain(to)) &&
  !IN_CLAUSE.test(passage.plain(to));

/** "Chile's official news agency", "the chief economist"; "the party whip was withdrawn", and no chief whip's. */
function isAdjective(passage: Passage, { classes, core, head, to, determiner }: OfficePhrase): boolean {
  const word = passage.plain(head);
  if (word === 'whip') return !/^(?:chief|majority|minority|deputy|government)$/.test(passage.plain(head - 1));
  // "the chief economist", "member states"
  const isBare = core === head && determiner !== 'none' && /^(?:chief|head|member|lead|deputy)$/.test(word);
  const isNoun = classes[0] === 'official' || isBare;
  if (!isNoun || to > head + 1 || passage.startsLine(to) || passage.isMark(to)) return false;
  const after = passage.plain(to);
  return !(AFTER_OFFICIAL.test(after) || IN_CLAUSE.test(after));
}

/** "the head of Chile's rocket forces", "the leader of the bakers' union": of something that stands further on, or is private. */
function isOfPart(passage: Passage, { classes, head, to }: OfficePhrase): boolean {
  for (let at = head + 1; at < to; at++)
    if (passage.isLower(at) && passage.is(at, Word.privateBody) && passage.plain(at) !== 'group') return true;
  if (to === head + 1 || passage.affiliations[to - 1] === undefined) return false;
  if (!passage.isPossessive(to) || passage.startsLine(to)) return false;
  const [own = ''] = classes;
  return (
    /^(?:head|director|commander|chair|spokes|official)$/.test(own) ||
    (own === 'leader' && passage.is(to + 1, Word.body))
  );
}

/** "patted them on the head", "the president's head" */
function isHeadOfBody(passage: Passage, { from, to, head, core, specific, determiner }: OfficePhrase): boolean {
  const isBare = to === head + 1 && core === head && !specific;
  // "sitting in that chair"
  if (isBare && passage.plain(head) === 'chair' && /^(?:in|on|from|into)$/.test(passage.plain(from - 1))) return true;
  if (!isBare || passage.plain(head) !== 'head') return false;
  const isPlace = !passage.startsLine(from) && /^(?:on|over|in|to|by)$/.test(passage.plain(from - 1));
  return isPlace || determiner === 'possessor' || determiner === 'pronoun';
}

/** A verb behind "as the president". */
const AS_CLAUSE =
  /^(?:(?:do|did|does|has|had|is|was|would|could)(?:n't|n’t)?|can|may|might|must|should|[a-z]{2,}[^su\W]s)$/;

/** "… as the supreme leader has said", "rather than the minister resigning": a clause of its own. */
function isClause(passage: Passage, office: OfficePhrase): boolean {
  const { from, to, determiner } = office;
  const before = passage.plain(from - 1);
  if (before === 'than') return determiner === 'the' && passage.plain(from - 2) === 'rather';
  if (before !== 'as') return false;
  if (determiner === 'none') return isClauseOfHeadline(passage, office);
  const after = passage.startsLine(to) ? '' : passage.plain(to);
  return determiner !== 'pronoun' && (IN_CLAUSE.test(after) || (AS_CLAUSE.test(after) && passage.isLower(to)));
}
