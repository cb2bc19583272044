import { isState } from './affiliations.ts';
import type { Grammar, Passage } from './passage.ts';
import { readPassage } from './read-passage.ts';
import { tokensOf } from './tokens.ts';

/*
 * Where a text comes from: its dateline, its signature, its agency, its paper.
 */

/** A text says within its first sentences what state it is about. */
export const OPENING_TOKENS = 150;
/** Title and lead. */
const LEAD_TOKENS = 60;
const DATELINE_TOKENS = 120;
/** The most tokens from a line's beginning to its agency. */
const LONGEST_DATELINE = 16;
/** Country domains that anyone may have, and often has. */
const WORLD_DOMAINS = new Set(['TV', 'CO', 'IO', 'ME', 'AI', 'FM', 'EU', 'CC', 'WS']);
const CLOSING_TOKENS = 12;

/** A line that is a state's name alone signs the text: "MINISTRY OF FOREIGN AFFAIRS / SINGAPORE". */
export function signedBy({ tokens, places }: Passage): string | null {
  for (const { start, end, kind, code } of places) {
    const first = tokens[start];
    const isLine = start > 0 && first?.gap === 'line' && (end >= tokens.length || tokens[end]?.gap === 'line');
    if (kind === 'country' && isLine && first.shape === 'upper') return code;
  }
  return null;
}

/** The state of the dateline, or `null`. */
export function dateline(passage: Passage): string | null {
  for (const { start, code } of passage.places) {
    if (start >= OPENING_TOKENS) break;
    if (isState(code) && inDateline(passage, start)) return code;
  }
  return null;
}

/** Posts abroad. */
const EMBASSY = /\b(?:Embassy|High Commission|Consulate|Permanent Mission)\b/;

/** "The Jakarta Post", "Korea Herald", "mfa.gov.sg", "Daily Star / BSS": the state of a publisher. Broadcasters to the world have none. */
export function stateOfOutlet(outlet: string, grammar: Grammar): string | null {
  if (/\b(?:France 24|Radio Free|Voice of)\b/.test(outlet)) return null;
  // "example.org.uk (Embassy of Chile in London)"
  if (EMBASSY.test(outlet)) {
    const { places } = readPassage(outlet, tokensOf(outlet), grammar);
    const state = places.find(({ code, kind }) => kind === 'country' && isState(code));
    if (state !== undefined) return state.code;
  }
  const domain = /\.([a-z]{2})(?![a-z.])/.exec(outlet)?.[1]?.toUpperCase();
  if (domain !== undefined && !WORLD_DOMAINS.has(domain)) return domain === 'UK' ? 'GB' : domain;
  if (/\.gov(?![a-z.])/.test(outlet)) return 'US';
  const passage = readPassage(outlet, tokensOf(outlet), grammar);
  const { tokens, places } = passage;
  const agency = tokens.map(({ text }) => grammar.vocabulary.agencies.get(text)).find((code) => code !== undefined);
  // "MOFA Pakistan": the state before a body that several have.
  const ofStates = places.filter(({ code }) => isState(code));
  return agency ?? (ofStates.find(({ kind }) => kind !== 'organisation') ?? ofStates[0])?.code ?? null;
}

/** The state of a publisher, by its name or as readers know it: "The Hindu". */
export function stateOfPublisher(outlet: string, grammar: Grammar): string | null {
  return stateOfOutlet(outlet, grammar) ?? stateOfPaper(outlet, grammar);
}

/** The state of a paper whose name does not tell it. */
export const stateOfPaper = (outlet: string, { vocabulary }: Grammar): string | null =>
  [...vocabulary.papers].find(([name]) => outlet.includes(name))?.[1] ?? null;

/** The agency of the dateline or the last line. "… told Xinhua" further down says nothing. */
export function agencyState({ tokens, capitals, vocabulary }: Passage): string | null {
  for (const index of capitals) {
    const isLast = index >= tokens.length - CLOSING_TOKENS;
    if (index >= DATELINE_TOKENS && !isLast) continue;
    const code = vocabulary.agencies.get(tokens[index]?.text ?? '');
    // "the Middle East and North Africa (MENA)" further in a line is no agency.
    const isFramed = /^[(/—–]$/.test(tokens[index - 1]?.text ?? '');
    if (code !== undefined && (isLast || (isFramed && lineLength(tokens, index) < LONGEST_DATELINE))) return code;
  }
  return null;
}

/** How many tokens stand before one in its line, as far as it matters here. */
function lineLength(tokens: Passage['tokens'], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_DATELINE && tokens[from]?.gap !== 'line') from--;
  return at - from;
}

/** "BUSAN, South Korea, Oct. 30 (AP) —": where the reporter sits. */
export function inDateline(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  let from = at;
  while (from > 0 && at - from < 8 && tokens[from]?.gap !== 'line') from--;
  if (opensWithAgency(passage, from)) return true;
  if (tokens[from]?.gap === 'line' ? tokens[from]?.shape !== 'upper' : from > 0 || tokens[from]?.shape !== 'upper')
    return false;
  // "LIMA: The minister …"
  const place = passage.affiliationFrom(from);
  if (place?.kind === 'city' && passage.written(place.end) === ':' && !passage.startsLine(place.end + 1)) return true;
  for (let index = at; index < at + 14 && tokens[index]?.gap !== 'line'; index++) {
    const text = tokens[index]?.text;
    if (text === '—' || text === '–' || text === '/') return true;
    if (text === '-' && tokens[index]?.gap === 'space') return true;
  }
  return false;
}

/** "Kathmandu, Aug 12 (UNI) Nepalese …": a city, a day and an agency in brackets. */
function opensWithAgency({ tokens, affiliations }: Passage, from: number): boolean {
  if (affiliations[from]?.kind !== 'city') return false;
  let hasDay = false;
  for (let index = from + 1; index < from + 12 && tokens[index]?.gap !== 'line'; index++) {
    hasDay ||= tokens[index]?.shape === 'number';
    const isBracket = tokens[index]?.text === '(' && tokens[index + 2]?.text === ')';
    if (isBracket && tokens[index + 1]?.shape === 'upper') return hasDay;
  }
  return false;
}

/** True when title and lead name one state, twice or more, and the text never the paper's own. */
export function isElsewhere(passage: Passage, papers: string): boolean {
  const lead = new Map<string, number>();
  for (const { start, code } of passage.places) {
    if (!isState(code) || inDateline(passage, start)) continue;
    if (code === papers) return false;
    if (start < LEAD_TOKENS) lead.set(code, (lead.get(code) ?? 0) + 1);
  }
  const [only] = lead.values();
  return lead.size === 1 && only !== undefined && only > 1;
}
