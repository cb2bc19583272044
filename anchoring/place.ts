/**
 * Where a passage stands in the new text, by its matched words, and what
 * speaks for that place. `trust.ts` weighs the evidence; nothing is decided
 * here.
 */
import { bestChain, keptIn } from './chain.ts';
import { agreeOnFacts, countNames } from './guard.ts';
import { charactersOf, mapRange } from './map-range.ts';
import { NEIGHBOURHOOD, neighbourOf, type Neighbour } from './neighbours.ts';
import type { OldText } from './old-text.ts';
import type { Span } from '../text/span.ts';
import { sentenceRange, type Block, type Range, type WordMatch } from './word-match.ts';
import { textOf, wordRange, type Words } from './words.ts';

/** A place in the new text, and how well the old statement fits it. */
export interface Place extends Span {
  readonly words: number;
  /** The passage reaches from one sentence into another. */
  readonly isAcross: boolean;
  /** Share of the passage's letters that stand there still, 0 to 1. */
  readonly passageKept: number;
  /** The words next to the passage on both sides stand next to it still. */
  readonly isHeld: boolean;
  /** Likeness of the statement (the sentences the passage stands in) then and now, 0 to 1. */
  readonly statementLikeness: number;
  readonly statementWords: number;
  /** How many names and figures the statement had. */
  readonly names: number;
  /** Its names, figures, dates, negations and offices are the same still. */
  readonly agreesOnFacts: boolean;
  readonly left: Neighbour;
  readonly right: Neighbour;
}

/** A statement is its sentences, but no more than this many words on each side of the passage. */
const WIDEST_STATEMENT = 60;
/** Fewer words beside a statement, or words less alike, frame it by chance. */
const SHORTEST_FRAME = 6;
const SAME_FRAME = 0.85;
/** A statement with fewer names and figures may be about something else elsewhere. */
export const NAMES_OF_ITS_OWN = 2;

/** The likeliest place of a passage of the old text; `null` when nothing of it is found. */
export function placeOf(span: OldText, match: WordMatch): Place | null {
  const { old } = match;
  const touched = wordRange(old, span.start, span.end);
  const passage: Range = { first: touched.first, end: touched.last };
  if (passage.first === passage.end) return null;
  const sentences = sentencesOf(old, passage);
  const chain = bestChain(match, passage, sentences, {
    first: Math.max(0, sentences.first - NEIGHBOURHOOD),
    end: Math.min(old.length, sentences.end + NEIGHBOURHOOD),
  });
  const characters = charactersOf(match, span, chain);
  const asSentences = statementAt(match, sentences, chain);
  if (characters === null || asSentences === null) return null;
  const frame = span.isWhole ? 'unneeded' : frameOf(match, span, sentences, chain);
  const speaksForItself =
    span.isWhole || frame === 'same' || (asSentences.agreesOnFacts && asSentences.names >= NAMES_OF_ITS_OWN);
  const statement = speaksForItself ? sentences : paragraphOf(span, old, passage);
  const { region, ...evidence } = speaksForItself ? asSentences : (statementAt(match, statement, chain) ?? asSentences);
  return {
    ...characters,
    ...evidence,
    words: passage.end - passage.first,
    isAcross: old.sentences[passage.first] !== old.sentences[passage.end - 1],
    passageKept: keptIn(match, passage, chain) / match.weightOf(old, passage),
    isHeld: isHeld(match, passage, characters, chain),
    statementWords: statement.end - statement.first,
    ...(frame === 'same' ? FRAMED : neighboursOf(match, span, statement, region)),
  };
}

function neighboursOf(match: WordMatch, span: OldText, was: Range, is: Range): Pick<Place, 'left' | 'right'> {
  const startsText = span.startsText && was.first === 0;
  const endsText = span.endsText && was.end === match.old.length;
  return {
    left: startsText ? 'edge' : neighbourOf(match, was.first, is.first, -1),
    right: endsText ? 'edge' : neighbourOf(match, was.end, is.end, 1),
  };
}

const FRAMED = { left: 'same', right: 'same' } as const;

/**
 * What a target alone remembers around its statement, the rest of its paragraph and its context: `same` when it stands
 * around the place too, on both sides and with names that a sibling sentence would not have beside it.
 */
function frameOf(match: WordMatch, span: OldText, statement: Range, chain: readonly Block[]): 'same' | 'other' {
  const { old } = match;
  // The outermost words may be cut by the context's length.
  const left = { first: Math.max(1, statement.first - WIDEST_STATEMENT), end: statement.first };
  const right = { first: statement.end, end: Math.min(old.length - 1, statement.end + WIDEST_STATEMENT) };
  let names = 0;
  for (const [side, isEdge] of [
    [left, span.startsText && statement.first === 0],
    [right, span.endsText && statement.end === old.length],
  ] as const) {
    if (isEdge) continue;
    if (side.end - side.first < SHORTEST_FRAME) return 'other';
    const there = statementAt(match, side, chain);
    if (there === null || there.statementLikeness < SAME_FRAME || !there.agreesOnFacts) return 'other';
    names += there.names;
  }
  return names >= NAMES_OF_ITS_OWN ? 'same' : 'other';
}

/** A statement beside what stands in its place now. */
function statementAt(match: WordMatch, statement: Range, chain: readonly Block[]) {
  const { old, now } = match;
  const region = mapRange(match, statement, chain);
  if (region === null) return null;
  const [was, is] = [textOf(old, statement), textOf(now, region)];
  return {
    region,
    statementLikeness:
      (2 * keptIn(match, statement, chain)) / (match.weightOf(old, statement) + match.weightOf(now, region)),
    names: countNames(was),
    agreesOnFacts: agreeOnFacts(was, is),
  };
}

/** The sentences a passage stands in. */
function sentencesOf(words: Words, passage: Range): Range {
  const firstSentence = words.sentences[passage.first] ?? 0;
  const lastSentence = words.sentences[passage.end - 1] ?? firstSentence;
  return near(passage, {
    first: sentenceRange(words, firstSentence).first,
    end: sentenceRange(words, lastSentence).end,
  });
}

/** The paragraph a passage stands in: what tells siblings apart when the rest of the old text is unknown. */
function paragraphOf({ paragraph }: OldText, words: Words, passage: Range): Range {
  const { first, last } = wordRange(words, paragraph.start, paragraph.end);
  return near(passage, { first, end: last });
}

function near(passage: Range, { first, end }: Range): Range {
  return {
    first: Math.max(first, passage.first - WIDEST_STATEMENT),
    end: Math.min(end, passage.end + WIDEST_STATEMENT),
  };
}

function isHeld({ now }: WordMatch, passage: Range, characters: Span, chain: readonly Block[]): boolean {
  const region = wordRange(now, characters.start, characters.end);
  const stands = (word: number, place: number): boolean =>
    chain.some((block) => block.first <= word && word < block.end && block.place + word - block.first === place);
  return stands(passage.first - 1, region.first - 1) && stands(passage.end, region.last);
}
