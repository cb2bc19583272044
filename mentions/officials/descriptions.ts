import { VERB_AFTER } from './between-office-and-name.ts';
import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/*
 * What a text says of an office's holder besides, between the office and the name: "former banker", "61-year-old".
 */

/** These begin what is no description, or make a list or a clause of it. */
const NO_DESCRIPTION =
  /^(?:by|with|of|for|to|from|and|or|who|whom|whose|that|which|said|says|told|met|after|before|as|at|in|on|like|unlike|including|not|nor|but|while|when|where|than|via|per|near|is|was|has|had|are|were|have|will|would|also|then|if|because|since|until|under|over|against|about|into|his|her|their|its|both|all|plus)$/;
/** A participle is a clause's verb, but for these. */
const PARTICIPLE = /(?:ing|[^e]ed)$/;
const ADJECTIVE = /^(?:retired|celebrated|noted|respected|seasoned|experienced|self-styled|young|veteran|united)$/;
/** "Harvard-educated" */
const QUALIFIED = /-(?:educated|born|trained|appointed|elected|backed|based|year-old|old)$/;
const REACH = 6;

/** True for a word that can describe a person: "former", "banker", "61", "Harvard-educated". */
function describes(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token === undefined || passage.startsLine(at)) return false;
  if (token.shape === 'number' || (token.text === '-' && token.gap === 'none')) return true;
  if (QUALIFIED.test(token.plain)) return true;
  if (token.shape !== 'lower' || NO_DESCRIPTION.test(token.plain)) return false;
  return !PARTICIPLE.test(token.plain) || ADJECTIVE.test(token.plain);
}

/** Index of the first token from `at` on that describes no one; `at` itself where none does, or too many do. */
function descriptionEnd(passage: Passage, at: number): number {
  let end = at;
  while (end < at + REACH && describes(passage, end)) end++;
  return end < at + REACH ? end : at;
}

/** "the minister, former banker Ann Hill, said": the whole name behind a comma and a description, before a verb; else `null`. */
export function describedAfter(passage: Passage, at: number): NameRun | null {
  const from = descriptionEnd(passage, at);
  if (from === at) return null;
  // "the minister, a former banker, Ann Hill, said"
  const start = passage.written(from) === ',' && /^an?$/.test(passage.plain(at)) ? from + 1 : from;
  const name =
    passage.isCapital(start) || passage.termIs(start, Word.honorific) ? readName(passage, start, true) : null;
  if (name === null || name.namesake || name.to - name.from < 2) return null;
  const isClosed = passage.written(name.to) === ',' && VERB_AFTER.test(passage.plain(name.to + 1));
  return isClosed ? name : null;
}

/** What an official can be besides: the last word before the name. */
const ALSO =
  /^(?:winner|laureate|candidate|hopeful|contender|frontrunner|veteran|hero|tycoon|billionaire|stalwart|activist|critic|ally|loyalist|businessman|businesswoman|academic|lawyer|author|member|figure|founder)$/;
const ALSO_REACH = 7;
/** Before "of" and another. */
const KIN =
  /^(?:son|daughter|brother|sister|father|mother|husband|wife|widow|widower|nephew|niece|cousin|uncle|aunt|(?:grand|step)\w+|\w+-in-law|friend|ally|aide|partner|founder|heir)$/;

/** "the wife of the president, Ann Hill": the name behind the comma is hers, where the office begins at `at`. */
export const isOfKin = (passage: Passage, at: number): boolean =>
  /^(?:of|to)$/.test(passage.plain(at - 1)) && KIN.test(passage.plain(at - 2)) && !passage.startsLine(at - 1);

/** One past "and Nobel prize winner": what else the one named next is; `at` where no such words stand. */
function alsoBefore(passage: Passage, at: number): number {
  if (passage.plain(at) !== 'and') return at;
  for (let index = at + 1; index < at + ALSO_REACH && !passage.startsLine(index); index++) {
    // 'congresswoman and "Squad" member Ann Hill'
    if (passage.isMark(index) && !/^["“”]$/.test(passage.written(index))) return at;
    // "a lawmaker and son of the tycoon Tom Reed"
    if (passage.plain(index) === 'of' && KIN.test(passage.plain(index - 1))) return at;
    if (passage.isLower(index) && ALSO.test(passage.plain(index))) return index + 1;
  }
  return at;
}

/** One past "and prize winner", "and former banker", "turned banker" before a name; `at` where no such words stand. */
export function descriptionBehind(passage: Passage, at: number): number {
  const also = alsoBefore(passage, at);
  if (also > at) return also;
  const isAnd = passage.plain(at) === 'and' && passage.is(at + 1, Word.status);
  if (!isAnd && passage.plain(at) !== 'turned') return at;
  const end = descriptionEnd(passage, at + 1);
  return end > at + 1 && passage.isCapital(end) && passage.isCapital(end + 1) ? end : at;
}

/** What stands between a name and an office that is only now or for long: the words before the office. */
const BESIDES = [
  'until recently',
  'until last week',
  'until last month',
  'until last year',
  'at the time',
  'at that time',
  'in his capacity as',
  'in her capacity as',
  'in his role as',
  'in her role as',
  'himself',
  'herself',
  'once',
  'then',
  'now',
  'also',
  'still',
  'currently',
  'formerly',
  'previously',
  'later',
  'both',
  'officially',
  'effectively',
].map((phrase) => phrase.split(' '));

/** Of these, the last word of those that say that it is over. */
const OVER = /^(?:recently|week|month|year|time|once|then|formerly|previously)$/;

/** "Ann Hill, formerly the minister", "Ann Hill, until recently minister": an office held no more. */
export const isOnce = (passage: Passage, { start }: OfficePhrase): boolean =>
  OVER.test(passage.plain(start - 1)) && !passage.startsLine(start);

/**
 * The comma behind the name of whom an office is said besides: "Ann Hill, himself a former minister", "Ann Hill, until
 * recently minister", "Ann Hill, a lawyer and foreign minister"; `null` where nothing stands between.
 */
export function besidesComma(passage: Passage, { start, determiner }: OfficePhrase, to: number): number | null {
  for (const words of BESIDES) {
    const at = start - words.length;
    if (words.every((word, place) => passage.plain(at + place) === word) && passage.written(at - 1) === ',')
      return at - 1;
  }
  if (passage.plain(start - 1) !== 'and' || passage.startsLine(start - 1)) return null;
  // "a lawyer and the minister" can be two, where nothing closes it.
  if (/^(?:the|possessor)$/.test(determiner) && passage.written(to) !== ',') return null;
  let at = start - 2;
  while (at > start - 2 - REACH && (describes(passage, at) || passage.isPossessive(at))) at--;
  const isNoun = at < start - 2 && passage.isLower(start - 2);
  if (isNoun && passage.written(at) === ',') return at;
  const comma = closes(passage, to) ? nounComma(passage, start - 1) : null;
  // "Ann Hill, 51, the daughter of a miner and a former minister,"
  const isAge = comma !== null && passage.tokens[comma - 1]?.shape === 'number' && passage.written(comma - 2) === ',';
  return isAge ? comma - 2 : comma;
}

/** The most words between an office and the comma behind it: "to the president". */
const CLOSE_REACH = 6;

/** A comma or a period behind the office, or behind "to the president". */
function closes(passage: Passage, to: number): boolean {
  let end = to;
  if (/^(?:to|of|for|at|in|under|from)$/.test(passage.plain(to)) && !passage.startsLine(to))
    while (end < to + CLOSE_REACH && !passage.isMark(end)) end++;
  return /^[,.]$/.test(passage.written(end)) && !passage.startsLine(end);
}

/** Makes a clause of what stands between a comma and "and". */
const NO_NOUN =
  /^(?:and|or|but|who|whom|whose|that|which|said|says|told|met|with|by|after|before|is|was|has|had|are|were|have|will|would|to)$/;
/** Opens what someone is. */
const OPENS_NOUN = /^(?:an?|the|his|her|their)$/;
/** The most words of it. */
const NOUN_REACH = 9;

/** The comma before "the founder of Blue Gull", "her sister", "Carver's son" that end before "and" at `end`; `null` for anything else. */
function nounComma(passage: Passage, end: number): number | null {
  let at = end - 1;
  while (at > end - NOUN_REACH && !passage.startsLine(at + 1) && passage.written(at) !== ',') {
    const isInside = !passage.isMark(at) || passage.isPossessive(at) || passage.tokens[at]?.gap === 'none';
    // "Tom Reed, Carver's chief of staff Ann Hill and the minister": a list.
    const isOffice = passage.is(at, Word.office | Word.post);
    if (!isInside || isOffice || NO_NOUN.test(passage.plain(at))) return null;
    at--;
  }
  if (passage.written(at) !== ',' || passage.startsLine(at + 1)) return null;
  const first = at + 1;
  // "co-founder of Blue Gull"
  const noun = passage.written(first + 1) === '-' ? first + 2 : first;
  if (passage.isLower(first))
    return OPENS_NOUN.test(passage.plain(first)) || passage.plain(noun + 1) === 'of' ? at : null;
  for (let owner = first; owner < end && passage.isCapital(owner); owner++)
    if (passage.isPossessive(owner + 1)) return passage.isLower(owner + 2) ? at : null;
  return null;
}
