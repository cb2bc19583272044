import { IN_CLAUSE } from '../clause-words.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { followsOneOf } from '../words-before.ts';
import { opensClause } from './headline-nominals.ts';
import { isPost } from './posts.ts';

/** What someone wants to be, or a body of those who are: "Chile's presidential candidate", "the mayor race". */
const ANOTHERS = /^(?:candidate|hopeful|contender|aspirant|frontrunner|race)s?$/;
/** What belongs to an office whoever holds it: "the Prime Minister's Office". */
const OF_OFFICE = /^(?:office|residence|party|palace|house)$/;

/** Offices of a place that no list knows: "Ulster's premier", not "Acme's president". */
const OF_PLACES = /^(?:deputy )?(?:pm|governor|mayor)$/;

/** True where an English office without a name beside it can name its holder: no predicate, post or possessor of a building. */
export function canNameHolder(passage: Passage, office: OfficePhrase): boolean {
  const { classes, capital, determiner, from, to, owner } = office;
  if (owner !== null && !OF_PLACES.test(classes[0] ?? '')) return false;
  if (isHeadOfBody(passage, office) || isPost(passage, office)) return false;
  const after = passage.startsLine(to) ? '' : passage.plain(to);
  if (!passage.startsLine(from) && !isClause(passage, office) && after !== "'s")
    if (followsOneOf(passage, from, passage.grammar.predicates)) return false;
  if (ANOTHERS.test(after)) return false;
  // "the Queen's Regiment"
  if (classes[0] === 'monarch' && after === "'s" && passage.isCapital(to + 1)) return false;
  if (capital && after === "'s" && OF_OFFICE.test(passage.plain(to + 1))) return false;
  return determiner === 'none' ? opensClause(passage, office) : true;
}

/** "patted them on the head", "the president's head" */
function isHeadOfBody(passage: Passage, { from, to, head, core, specific, determiner }: OfficePhrase): boolean {
  const isBare = to === head + 1 && core === head && !specific;
  if (!isBare || passage.plain(head) !== 'head') return false;
  const isPlace = !passage.startsLine(from) && /^(?:on|over|in|to|by)$/.test(passage.plain(from - 1));
  return isPlace || determiner === 'possessor' || determiner === 'pronoun';
}

/** "… as the supreme leader has said", "rather than the minister resigning": a clause of its own. */
function isClause(passage: Passage, { from, to, determiner }: OfficePhrase): boolean {
  if (determiner !== 'the') return false;
  const before = passage.plain(from - 1);
  if (before === 'than') return passage.plain(from - 2) === 'rather';
  return before === 'as' && IN_CLAUSE.test(passage.plain(to));
}
