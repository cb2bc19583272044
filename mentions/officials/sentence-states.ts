import { isState } from './affiliations.ts';
import type { Passage } from './passage.ts';
import { inDateline } from './provenance.ts';
import { sentenceStart } from './words-before.ts';

/*
 * States that a sentence tells of the official it names, without saying that he serves them.
 */

/** The most words from a title to its name, or from a name to its verb. */
const LONGEST_TITLE = 7;
const SENTENCE_TOKENS = 30;
/** The most tokens of a title and the state before it. */
const TITLE_TOKENS = 6;
/** Where a sentence names whom it is about, in tokens. */
const SUBJECT_TOKENS = 6;
/** The most words from an agency to its verb: "Xinhua News Agency said". */
const AGENCY_TOKENS = 5;
/** Who is sent. */
const SENT = /^(?:ambassador|envoy|representative|affaires)$/;
/** How far from an envoy's name the state stands that the envoy is sent to. */
const SENT_REACH = 8;
/** Words for organisations of states. */
const BODY = /^(?:body|organi[sz]ation|agency|bloc|alliance|watchdog|mission|tribunal)$/;
/** Verbs of states. */
const ACTS = /^(?:will|would|has|had|is|was|could|can|may|must|wants|hopes|plans|expects|needs|aims|intends)$/;

/** A place where things happen: "in Manila", a dateline's. */
export const isWhere = (passage: Passage, at: number): boolean =>
  /^(?:in|at|from|to|near|tại|ở|đến|tới)$/.test(passage.key(at - 1)) || inDateline(passage, at);

/**
 * "Chile will sell ships to Peru, Trade Minister Ann Hill said": the state such a sentence begins with.
 *
 * @param at token the name begins at
 */
export function subjectState(passage: Passage, at: number, accept: (code: string) => boolean): string | null {
  const { tokens, grammar, affiliations } = passage;
  let comma = at - 1;
  while (comma > at - LONGEST_TITLE && !passage.isMark(comma)) comma--;
  if (passage.written(comma) !== ',' || /^["”’']$/.test(passage.written(comma + 1))) return null;
  let saying = at + 1;
  while (saying < at + LONGEST_TITLE && !grammar.sayings.has(passage.plain(saying))) saying++;
  if (saying === at + LONGEST_TITLE) return null;
  let from = comma;
  while (from > 0 && comma - from < SENTENCE_TOKENS && tokens[from]?.opens !== true) {
    if (/^["“”]$/.test(passage.written(from))) return null;
    from--;
  }
  for (let index = from; index < Math.min(comma, from + SUBJECT_TOKENS); index++) {
    const found = affiliations[index];
    if (found === undefined || !isState(found.code)) break;
    // "Chinese ships have …" is about ships.
    const acts = index === found.end - 1 && ACTS.test(passage.plain(found.end));
    if (acts && accept(found.code)) return found.code;
  }
  return null;
}

/** "Xinhua said Foreign Minister Chen Bo …": the state of the agency at `at` that reports; `undefined` for no agency. */
export function reporterState(passage: Passage, at: number): string | undefined {
  const { vocabulary, sayings } = passage.grammar;
  const isReport = passage.isCapital(at) && !/^(?:told|to|by|with|the)$/.test(passage.plain(at - 1));
  const code = isReport ? vocabulary.agencies.get(passage.written(at)) : undefined;
  if (code === undefined) return undefined;
  for (let index = at + 1; index < at + AGENCY_TOKENS; index++)
    if (sayings.has(passage.plain(index)) || /^report(?:s|ed)$/.test(passage.plain(index))) return code;
  return undefined;
}

/** True when a state stands right before the title at hand, or in its sentence a body of one: "Egyptian General", "Hamas's top general". */
export function isBesideState(passage: Passage, at: number): boolean {
  let isTitle = true;
  for (let index = at - 1; index > at - SENTENCE_TOKENS && !passage.startsLine(index + 1); index--) {
    const found = passage.affiliations[index];
    isTitle &&= index > at - TITLE_TOKENS && (!passage.isMark(index) || passage.isPossessive(index));
    if (isState(found?.code ?? '') && (isTitle || found?.kind === 'organisation')) return true;
    if (passage.tokens[index]?.opens === true) return false;
  }
  return false;
}

/** "Deputy Ambassador to the UK Ann Hill", "Ann Hill, the envoy to the UK": whom she is sent to. */
export function sentTo(passage: Passage, at: number): string | null {
  for (const step of [-1, 1])
    for (let index = at; Math.abs(index - at) < SENT_REACH && passage.tokens[index] !== undefined; index += step) {
      const found = passage.affiliations[index];
      const before = passage.key((found?.start ?? 0) - 1) === 'the' ? 2 : 1;
      const to = (found?.start ?? 0) - before;
      if (found !== undefined && passage.key(to) === 'to' && SENT.test(passage.plain(to - 1))) return found.code;
      if (passage.startsLine(step < 0 ? index : index + 1)) break;
    }
  return null;
}

/** "The body's spokesman Ann Hill", "the agency's chief": of an organisation named before. */
export function isOfBody(passage: Passage, at: number): boolean {
  for (let index = at - 1; index > at - TITLE_TOKENS && !passage.startsLine(index + 1); index--)
    if (passage.isPossessive(index)) return BODY.test(passage.plain(index - 1));
  return false;
}

/** The most words before the place a sentence begins with: "During her two-day official visit to". */
const VISIT_TOKENS = 7;

/** "In Fiji, she met the prime minister", "While in Fiji, she", "During her visit to Fiji,": the state a sentence begins with, as the place. */
export function openingState(passage: Passage, at: number): string | null {
  const { tokens } = passage;
  const found = passage.affiliationFrom(placeAfter(passage, sentenceStart(passage, at, SENTENCE_TOKENS)));
  return found !== undefined && isState(found.code) && tokens[found.end]?.text === ',' ? found.code : null;
}

/** Where the place stands that the sentence at `from` begins with; `-1` where none does. */
function placeAfter(passage: Passage, from: number): number {
  const first = passage.key(from);
  if (/^(?:in|tại|ở)$/.test(first)) return from + 1;
  if (first === 'while') return /^(?:in|visiting)$/.test(passage.key(from + 1)) ? from + 2 : -1;
  if (first !== 'during' && first !== 'on') return -1;
  for (let at = from + 1; at < from + VISIT_TOKENS; at++)
    if (/^(?:visit|trip|tour|stay)$/.test(passage.key(at)))
      return /^(?:to|of|in)$/.test(passage.key(at + 1)) ? at + 2 : -1;
  return -1;
}

/** The state named next in the sentence. */
export function stateAfter(passage: Passage, at: number, accept: (code: string) => boolean): string | null {
  const { tokens, affiliations } = passage;
  for (let index = at + 1; index < at + SENTENCE_TOKENS && tokens[index]?.opens === false; index++) {
    const found = affiliations[index];
    if (found !== undefined && isState(found.code) && accept(found.code)) return found.code;
  }
  return null;
}
