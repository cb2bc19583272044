import type { Passage } from './passage.ts';
import type { People } from './people-index.ts';
import {
  agencyState,
  dateline,
  isElsewhere,
  OPENING_TOKENS,
  signedBy,
  stateOfOutlet,
  stateOfPaper,
} from './provenance.ts';
import { saysItsOwn } from './state-counts.ts';

/** Agencies whose reporters' own state tells nothing. */
const WORLD_AGENCIES = new Set(['AP', 'AFP', 'Reuters', 'UPI', 'BBC']);

/** The states a text can be from; `null` for those that nothing tells. */
export interface WhereFrom {
  /** The writers' own, whose officials the text leaves without their state. */
  readonly home: string | null;
  /** The writers' own, where they say of its officials that they are its. */
  readonly said: string | null;
  /** Of the dateline. */
  readonly place: string | null;
  /** No agency that writes for all the world signs: the dateline's state is the writer's own. */
  readonly isLocal: boolean;
  /** Of a paper that writes of all the world: when nothing else tells. */
  readonly paper: string | null;
}

/** Where a text is from: its outlet, its agency, who signs it and its dateline. */
export function whereFrom(passage: Passage, people: People, outlet: string | null): WhereFrom {
  const { grammar } = passage;
  const outlets = outlet === null ? null : stateOfOutlet(outlet, grammar);
  const papers = outlets !== null && saysItsOwn(people, outlets) ? null : outlets;
  // What a paper writes of another state's affairs is about that state's officials.
  const agency = agencyState(passage);
  const isSaid = agency !== null && saysItsOwn(people, agency);
  const writers = (isSaid ? null : agency) ?? (papers !== null && isElsewhere(passage, papers) ? null : papers);
  // An agency that writes from elsewhere says so of its own officials too.
  const place = dateline(passage);
  const paper = outlet === null ? null : stateOfPaper(outlet, grammar);
  // A paper that writes from home does so of the home's officials.
  const atHome = place === paper ? place : null;
  return {
    home: grammar.homeOf ?? signedBy(passage) ?? (place === null || place === writers ? writers : null) ?? atHome,
    said: isSaid ? agency : outlets === papers ? null : outlets,
    place,
    isLocal: !passage.capitals.some((at) => at < OPENING_TOKENS && WORLD_AGENCIES.has(passage.written(at))),
    paper,
  };
}
