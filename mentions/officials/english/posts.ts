import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';

/*
 * An office that is spoken of, and not who holds it.
 */

/** "the office of the president", "the powers of the president" */
const POSTS =
  /^(?:office|post|position|role|title|rank|job|seat|functions|powers?|duties|institution|selection|election)$/;
/** What an office is called with, or is had by. */
const THINGS =
  /^(?:positions?|posts?|jobs?|roles?|seats?|slots?|portfolios?|vacancy|nominees?|nominations?|race|elections?|candidacy|candidates?|ballot|hopefuls?)$/;
const RACES = /^(?:race|elections?|vacancy|portfolio|ballot)$/;
/** "a candidate for mayor of Lima" */
const WANTING = /^(?:candidates?|nominees?|runs?|running|ran|race|bid|campaign|stands?|stood|standing|vying|contest)$/;
/** Who or what has an office with these can be another one each time. */
const IS = /^(?:be|is|was|are|were|been|being|became|become|becomes|becoming|remain|remains|remained)$/;
/** Between "was" and an office: when, or how much so. */
const ADVERB =
  /^(?:once|now|also|again|still|not|never|long|only|just|today|first|soon|\w{3,}ly|himself|herself|perhaps)$/;
const MAX_ADVERBS = 2;
/** Behind an office: "is elected by", what the law says of it. */
const FILLED = /^(?:elected|chosen|appointed|selected|named)$/;
/** Words that go on with an office's own name: "the first minister". */
const GRADED = /^(?:minister|deputy|vice|secretary|lord|lady|assistant|under|counsellor|in)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|last)$/;
/** No superlatives: "the west German chancellor". */
const SUPERLATIVE = /^(?!hon|mod|inter|for|gu|pri|prot|lat|mid|ear|manif|north|south)[a-z]{3,}est(?:-[a-z]+)?$/;
/** What those are compared with of whom one is the youngest. */
const COMPARED = /^(?:since|to|ever|in|among|for)$/;

/** True where an office is spoken of, and not who holds it: "the next chairperson", "the post of minister". */
export function isPost(passage: Passage, office: OfficePhrase): boolean {
  const { from, to } = office;
  const word = (at: number) => passage.plain(at);
  if (isOneInARow(passage, office)) return true;
  // "The prime minister is elected by parliament."
  if (!passage.startsLine(to) && word(to) === 'is' && FILLED.test(word(to + 1)) && word(to + 2) === 'by') return true;
  // "his deputy speaker position", "the governor's race"
  if (!passage.startsLine(to) && THINGS.test(word(to))) return true;
  if (passage.isPossessive(to) && RACES.test(word(to + 1))) return true;
  if (passage.startsLine(from)) return false;
  const before = word(from - 1);
  // "God Save the King"
  if (before === 'next' || (before === 'save' && word(from - 2) === 'god')) return true;
  // "Ann Hill — then the trade minister — left"
  if (before === 'then' && passage.isMark(from - 2)) return true;
  if (before === 'of') return POSTS.test(word(from - 2));
  if (before === 'for') return WANTING.test(word(from - 2));
  return isSaid(passage, from);
}

/** "she was once Chile's minister", "he is now also the mayor" */
function isSaid(passage: Passage, from: number): boolean {
  let at = from - 1;
  while (at >= from - MAX_ADVERBS && passage.isLower(at) && ADVERB.test(passage.plain(at))) at--;
  return at < from - 1 && passage.isLower(at) && IS.test(passage.plain(at));
}

/** "the first woman president", "Chile's youngest premier since 1920": one of those who held the office. */
function isOneInARow(passage: Passage, { from, head, to }: OfficePhrase): boolean {
  for (let at = from; at < head; at++) {
    if (!passage.isLower(at)) continue;
    const word = passage.plain(at);
    if (ORDINAL.test(word) && !GRADED.test(passage.plain(at + 1))) return true;
    const isMost = word === 'most' && passage.plain(at + 1) !== 'senior';
    if (isMost || SUPERLATIVE.test(word)) return !passage.startsLine(to) && COMPARED.test(passage.plain(to));
  }
  return false;
}
