import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import type { Timeline } from './timeline.ts';
import { sentenceStart } from './words-before.ts';

/** Words for these offices name others of a class too. */
const OF_SEVERAL = /^(?:judge|lead|commissioner|director|commander)$/;

/** "the prosecutor" is the chief prosecutor named before. */
export function sameHead(passage: Passage, office: OfficePhrase, { recent }: Timeline): Person | null {
  const [own = ''] = office.classes;
  if (passage.grammar.bareNominals || office.determiner !== 'the' || office.specific || !OF_SEVERAL.test(own))
    return null;
  const word = passage.plain(office.head);
  return recent.find(({ roles }) => roles.some(({ text }) => text.toLowerCase().split(' ').includes(word))) ?? null;
}

/** The most tokens of the sentence before one that begins with "The former minister". */
const SENTENCE = 60;

/** "Prime Minister Ann Hill left. The former finance minister was …": who was named in that sentence, and no one else. */
export function formerBefore(passage: Passage, office: OfficePhrase, { recent }: Timeline): Person | null {
  const { from, former, determiner, served } = office;
  const [last, other] = recent;
  if (passage.grammar.bareNominals || !former || determiner !== 'the' || passage.tokens[from]?.opens !== true)
    return null;
  const start = sentenceStart(passage, from - 1, SENTENCE - 1);
  if (last === undefined || last.namedAt < start || (other?.seenAt ?? -1) >= start) return null;
  return served.every((code) => last.served.includes(code)) ? last : null;
}

/** "the new minister", "the outgoing minister" */
export function sideOf(passage: Passage, { from, head }: OfficePhrase): Person['side'] {
  for (let at = from; at < head; at++) {
    if (/^(?:new|incoming)$/.test(passage.plain(at))) return 'heir';
    if (/^(?:outgoing|departing|ousted|sacked|former)$/.test(passage.plain(at))) return 'former';
  }
  return null;
}

/** "President-elect", "Foreign Minister nominee", "tổng thống đắc cử" */
export const isElect = (role: string): boolean => /[- ](?:elect|designate)\b| nominee\b| đắc cử/i.test(role);
