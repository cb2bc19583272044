import { IN_CLAUSE } from '../clause-words.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';

/** Behind one person, and before no noun: "the Texas Republican said", "the Texas Republican candidate". */
const AFTER_ONE = /^(?:says|adds|also|who|whose|and|but|in|on|to|from|with|did|does|could|can|may|might|should)$/;

/** "the Texas Republican": a member of Congress or a governor, by party and state; `null` for a party and its members. */
export function readPartisan(passage: Passage, head: number): OfficePhrase | null {
  if (!/^(?:Republican|Democrat)$/.test(passage.written(head))) return null;
  const state = passage.affiliationTo(head, 0);
  // States of the union are known as cities are.
  if (state?.kind !== 'city' || state.code !== 'US' || passage.plain(state.start - 1) !== 'the') return null;
  const after = passage.startsLine(head + 1) ? '' : passage.plain(head + 1);
  const isOne = after === '' || passage.isMark(head + 1) || AFTER_ONE.test(after) || IN_CLAUSE.test(after);
  if (!isOne || (passage.isMark(head + 1) && /^[-/]$/.test(passage.written(head + 1)))) return null;
  const from = state.start - 1;
  return {
    from,
    start: from,
    core: state.start,
    head,
    to: head + 1,
    classes: ['legislator', 'governor', 'speaker', 'leader', 'chair'],
    determiner: 'the',
    plural: false,
    former: false,
    isPublic: true,
    isPrivate: false,
    capital: true,
    served: ['US'],
    implied: null,
    owner: null,
    patron: null,
    counterpart: false,
    specific: true,
  };
}
