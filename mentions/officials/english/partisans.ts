import { IN_CLAUSE } from '../clause-words.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { bodyAhead } from './body-rest.ts';

/** Behind one person, and before no noun: "the Texas Republican said", "the Texas Republican candidate". */
const AFTER_ONE = /^(?:says|adds|also|who|whose|and|but|in|on|to|from|with|did|does|could|can|may|might|should)$/;

/** "the top Senate Democrat", "the committee's ranking Republican" */
const RANKED = /^(?:top|ranking|senior|leading)$/;
const CHAMBERS = /^(?:house|senate)$/;
const PANELS = /^(?:panel|committee|subcommittee)$/;

/**
 * "the Texas Republican", "the top Democrat on the Senate Trade Committee": a member of Congress or a governor, by the
 * party and a state or a rank; `null` for a party and its members.
 */
export function readPartisan(passage: Passage, head: number): OfficePhrase | null {
  if (!/^(?:Republican|Democrat)$/.test(passage.written(head))) return null;
  const core = ofState(passage, head) ?? ofRank(passage, head);
  if (core === null) return null;
  const to = panelEnd(passage, head + 1);
  const after = passage.startsLine(to) ? '' : passage.plain(to);
  const isOne = after === '' || passage.isMark(to) || AFTER_ONE.test(after) || IN_CLAUSE.test(after);
  if (!isOne || (passage.isMark(to) && /^[-/]$/.test(passage.written(to)))) return null;
  const determiner = passage.plain(core - 1) === 'the' ? 'the' : 'possessor';
  const from = determiner === 'the' ? core - 1 : core - 3;
  return {
    from,
    start: from,
    core,
    head,
    to,
    classes: ['legislator', 'governor', 'speaker', 'leader', 'chair'],
    determiner,
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

/** Where the state begins that "the" stands before; `null` for none. */
function ofState(passage: Passage, head: number): number | null {
  const state = passage.affiliationTo(head, 0);
  // States of the union are known as cities are.
  const isOne = state?.kind === 'city' && state.code === 'US' && passage.plain(state.start - 1) === 'the';
  return isOne ? state.start : null;
}

/** Where the rank begins that "the" or "the panel's" stands before; `null` for none. */
function ofRank(passage: Passage, head: number): number | null {
  const rank = CHAMBERS.test(passage.plain(head - 1)) ? head - 2 : head - 1;
  if (!RANKED.test(passage.plain(rank))) return null;
  const isPanels = passage.isPossessive(rank - 1) && PANELS.test(passage.plain(rank - 2));
  return passage.plain(isPanels ? rank - 3 : rank - 1) === 'the' ? rank : null;
}

/** One past "on the panel", "on the Senate Trade Committee", "in the House" at `at`, or `at`. */
function panelEnd(passage: Passage, at: number): number {
  if (!/^(?:on|in)$/.test(passage.plain(at)) || passage.plain(at + 1) !== 'the' || passage.startsLine(at)) return at;
  if (PANELS.test(passage.plain(at + 2))) return at + 3;
  const known = passage.affiliationFrom(at + 2);
  if (known?.kind === 'organisation' && known.end > at + 3) return known.end;
  const first = CHAMBERS.test(passage.plain(at + 2)) ? at + 3 : at + 2;
  const body = bodyAhead(passage, first);
  if (body?.isPublic !== true) return first === at + 3 ? first : at;
  // "the Intelligence Committee"
  return passage.isCapital(body.end) && passage.is(body.end, Word.body) ? body.end + 1 : body.end;
}
