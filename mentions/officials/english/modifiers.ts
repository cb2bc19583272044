import type { AffiliationAt } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/*
 * A noun before an office makes another of it: "the market leader", "the goodwill ambassador"; an adjective does not.
 */

/** Offices that a noun makes private. */
const CAN_BE_PRIVATE =
  /^(?:leader|head|director|judge|governor|ambassador|secretary|speaker|member|commissioner|chair|president|deputy|adviser|commander|councillor|official|spokes)$/;
const ADJECTIVE =
  /(?:ed|ing|ous|ful|ive|al|ic|ish|less|able|ible|ant|ent|ary|ory|ern|some|ular|born|ian|ate|[^aeiou]y)$/;
/** Nouns that look like adjectives, and adjectives of leaders who govern nothing. */
const NO_ADJECTIVE =
  /^(?:student|parent|agent|client|regiment|hospital|capital|festival|journal|tribal|spiritual|industrial|clinic|music|building|meeting|training|wedding|banking|trading|shipping|mining|restaurant|assistant|table|library|factory|keynote|drug|motivational|native|dissident|artistic|creative|commercial|editorial|family|charity|gallery|academy|society|comedy|corporate)$/;
const PLAIN =
  /^(?:young|old|aged|strong|frail|ill|sick|tough|weak|brash|bold|quiet|proud|angry|furious|blunt|calm|tall|great|wise|sole|fellow|junior|secular|devout|maverick|rookie|novice|firebrand|billionaire|millionaire|female|male|black|white|gay|late|then|rebel|strongman|separatist|nationalist|populist|islamist|communist|socialist|marxist|maoist|kurdish|state|city|country|island|world|majority|minority|floor|bench|overall|top|main|real|true|own|foremost|key|actual)$/;
/** Of the topics of ministries those that no one in office leads. */
const OF_OTHERS = /^(?:business|religious|youth|union|industry|sports?|small|women|community)$/;
/** Bodies whose presidents and governors say so. */
const SAYING_SO = /^(?:bank|council|board|union|committee|commission|chamber|court|fund)$/;

/** The noun that the holder's own office has to have too; `null` where none stands before the office. */
export function nounBefore(passage: Passage, office: OfficePhrase): string | null {
  const { classes, head, from, determiner } = office;
  const own = (classes[0] ?? '').replace('deputy ', '');
  if (!CAN_BE_PRIVATE.test(own)) return null;
  const at = head - 1;
  // "the bank's president"
  if (determiner === 'possessor' && passage.isPossessive(at) && /^(?:president|governor)$/.test(own)) {
    const owner = passage.plain(at - 1);
    return passage.isLower(at - 1) && SAYING_SO.test(owner) ? owner : null;
  }
  if (at <= from || !passage.isLower(at) || passage.affiliations[at] !== undefined) return null;
  const word = passage.plain(at);
  if (own === 'leader' && OF_OTHERS.test(word)) return word;
  if (own === 'president' && SAYING_SO.test(word)) return word;
  const isUnknown = (passage.flags(at) & ~Word.namesake) === 0;
  if (!isUnknown || word.includes('-') || PLAIN.test(word)) return null;
  return ADJECTIVE.test(word) && !NO_ADJECTIVE.test(word) ? null : word;
}

/** Before a state that something happens in, or to. */
const HAPPENS = /^(?:in|to|with|on|from|over|into|against|for|about)$/;
const HEADS_STATE = /^(?:president|premier|pm|king|queen)$/;

/** "seeks influence in Yemen British Prime Minister Ann Hill", "would meet Iran US President Tom Reed": what a lost full stop left. */
export function endsSentence(
  passage: Passage,
  { kind, code, start }: AffiliationAt,
  index: number,
  head: number,
): boolean {
  const next = passage.affiliations[index];
  if (kind !== 'country' || next?.kind !== 'country' || next.start !== index || next.code === code) return false;
  const isHead = HEADS_STATE.test(passage.plain(head)) || passage.plain(head - 1) === 'prime';
  return isHead || HAPPENS.test(passage.plain(start - 1));
}
