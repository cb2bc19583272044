/**
 * Where a passage stands in the new text, by its matched words, and what
 * speaks for that place. `trust.ts` weighs the evidence; nothing is decided
 * here.
 */
import { UNMATCHED, type Match } from './blocks.ts';
import { agreeOnFacts, countNames } from './guard.ts';
import { acrossSameLetters } from './same-words.ts';
import type { OldText } from './old-text.ts';
import type { Span } from '../text/span.ts';
import { beginsParagraph, beginsSentence, wordRange, type Vocabulary, type Words } from './words.ts';

/** What stands beside a statement: the same neighbour, none in sight, or the edge of the text. */
export type Neighbour = 'same' | 'other' | 'edge';

/** A place in the new text, and how well the old statement fits it. */
export interface Place extends Span {
  readonly words: number;
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

/** An old text, or a part of it, with the place of each of its words in the new one. */
export interface Comparison {
  readonly old: Words;
  readonly now: Words;
  readonly match: Match;
  readonly vocabulary: Vocabulary;
}

/** A range of word numbers, `end` exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A stretch of equal words: `[first, end)` of the old text stands at `place` in the new. */
export interface Block extends Range {
  readonly place: number;
}

/** A statement is its sentences, but no more than this many words on each side of the passage. */
const WIDEST_STATEMENT = 60;
/** How far around a statement its neighbours are looked for, in words. */
const NEIGHBOURHOOD = 60;
/** A passage may have grown by this many words in one spot; across sentences, by a paragraph put between. */
const LARGEST_INSERTION = 30;
const LARGEST_INSERTED_PARAGRAPH = 100;
/** Fewer equal words in a row than this are chance and show no neighbour. */
const SMALLEST_NEIGHBOUR = 4;
/** The most new words between a statement and its neighbour, and the most old ones among them. */
const LONGEST_INTERRUPTION = 600;
const LARGEST_STRAY = 25;
/** A statement with fewer names and figures may be about something else elsewhere. */
export const NAMES_OF_ITS_OWN = 2;
/** White space and marks beside the passage's edge are compared this much farther than the old edge reached. */
const LONGEST_EDGE = 16;

/** The likeliest place of a passage of the old text; `null` when nothing of it is found. */
export function placeOf(span: OldText, comparison: Comparison): Place | null {
  const { old } = comparison;
  const touched = wordRange(old, span.start, span.end);
  const passage: Range = { first: touched.first, end: touched.last };
  if (passage.first === passage.end) return null;
  const sentences = sentencesOf(old, passage);
  const chain = bestChain(passage, sentences, comparison);
  const characters = charactersOf(span, chain, comparison);
  const asSentences = statementAt(sentences, chain, comparison);
  if (characters === null || asSentences === null) return null;
  const speaksForItself = span.isWhole || (asSentences.agreesOnFacts && asSentences.names >= NAMES_OF_ITS_OWN);
  const statement = speaksForItself ? sentences : paragraphOf(span, old, passage);
  const { region, ...evidence } = speaksForItself
    ? asSentences
    : (statementAt(statement, chain, comparison) ?? asSentences);
  return {
    ...characters,
    ...evidence,
    words: passage.end - passage.first,
    passageKept: kept(passage, chain, comparison) / weightOf(old, passage, comparison.vocabulary),
    isHeld: isHeld(passage, characters, chain, comparison),
    statementWords: statement.end - statement.first,
    left:
      span.startsText && statement.first === 0 ? 'edge' : neighbourOf(statement.first, region.first, -1, comparison),
    right:
      span.endsText && statement.end === old.length ? 'edge' : neighbourOf(statement.end, region.end, 1, comparison),
  };
}

/** A statement beside what stands in its place now. */
function statementAt(statement: Range, chain: readonly Block[], comparison: Comparison) {
  const { old, now, vocabulary } = comparison;
  const region = mapRange(statement, chain, comparison);
  if (region === null) return null;
  const [was, is] = [textOf(old, statement), textOf(now, region)];
  const size = weightOf(old, statement, vocabulary) + weightOf(now, region, vocabulary);
  return {
    region,
    statementLikeness: (2 * kept(statement, chain, comparison)) / size,
    names: countNames(was),
    agreesOnFacts: agreeOnFacts(was, is),
  };
}

/** The sentences a passage stands in. */
function sentencesOf(words: Words, passage: Range): Range {
  const firstSentence = words.sentences[passage.first] ?? 0;
  const lastSentence = words.sentences[passage.end - 1] ?? firstSentence;
  return near(passage, {
    first: words.sentenceStarts[firstSentence] ?? 0,
    end: words.sentenceStarts[lastSentence + 1] ?? words.length,
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

/** The stretches of `[first, end)` whose words stand together in the new text. */
export function blocksIn(places: Int32Array, first: number, end: number): Block[] {
  const blocks: Block[] = [];
  for (let word = first; word < end; word++) {
    const place = places[word] ?? UNMATCHED;
    if (place === UNMATCHED) continue;
    let next = word + 1;
    while (next < end && places[next] === place + next - word) next++;
    blocks.push({ first: word, end: next, place });
    word = next - 1;
  }
  return blocks;
}

/**
 * The blocks around the passage that stand together in the new text, in order:
 * the chain that keeps most of the passage, then of its statement.
 */
function bestChain(passage: Range, statement: Range, { old, match, vocabulary }: Comparison): Block[] {
  const blocks = blocksIn(
    match.places,
    Math.max(0, statement.first - NEIGHBOURHOOD),
    Math.min(old.length, statement.end + NEIGHBOURHOOD),
  );
  const isAcrossSentences = old.sentences[passage.first] !== old.sentences[passage.end - 1];
  const slack = isAcrossSentences ? LARGEST_INSERTED_PARAGRAPH : LARGEST_INSERTION;
  const scores: number[] = [];
  const previous: number[] = [];
  let best = -1;
  blocks.forEach((block, index) => {
    let own = 0;
    for (let word = block.first; word < block.end; word++) {
      const isOfPassage = word >= passage.first && word < passage.end;
      const isOfStatement = word >= statement.first && word < statement.end;
      own += vocabulary.weight(old.ids[word] ?? 0) * (isOfPassage ? 1 : isOfStatement ? 0.5 : 0.05);
    }
    let bestBefore = -1;
    for (let before = 0; before < index; before++) {
      const earlier = blocks[before];
      if (earlier === undefined) continue;
      const inserted = block.place - (earlier.place + earlier.end - earlier.first);
      if (inserted < 0 || inserted > block.first - earlier.end + slack) continue;
      if ((scores[before] ?? 0) > (scores[bestBefore] ?? 0)) bestBefore = before;
    }
    previous.push(bestBefore);
    scores.push(own + (scores[bestBefore] ?? 0));
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  });
  const chain: Block[] = [];
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const block = blocks[index];
    if (block !== undefined) chain.push(block);
  }
  return chain.toReversed();
}

/** An edge of a range in the new text: before which word, and at which character where words were parted otherwise. */
interface Edge {
  readonly word: number;
  readonly character: number | null;
}

/** Where a range of the old words stands in the new text: between its neighbours, when its own edge words are gone. */
function mapRange(range: Range, chain: readonly Block[], comparison: Comparison): Range | null {
  const first = mapEdge(range.first, 'start', null, chain, comparison)?.word ?? 0;
  const end = mapEdge(range.end, 'end', null, chain, comparison)?.word ?? 0;
  return first < end ? { first, end } : null;
}

function mapEdge(
  edge: number,
  side: 'start' | 'end',
  character: number | null,
  chain: readonly Block[],
  { old, now }: Comparison,
): Edge | null {
  const touching = side === 'start' ? edge : edge - 1;
  const own = chain.find((block) => block.first <= touching && touching < block.end);
  if (own !== undefined) return { word: own.place + edge - own.first, character: null };
  const before = chain.findLast((block) => block.end <= edge);
  const after = chain.find((block) => block.first >= edge);
  const from = before === undefined ? null : { old: before.end, now: before.place + before.end - before.first };
  const to = after === undefined ? null : { old: after.first, now: after.place };
  const isSentenceEdge = beginsSentence(old, edge);
  const snap = (guess: number, low: number, high: number): Edge => ({
    word: (isSentenceEdge ? nearestSentence(now, guess, low, high) : null) ?? guess,
    character: null,
  });
  if (from !== null && to !== null) {
    if (character !== null) {
      const sameLetters = acrossSameLetters(
        character - (old.starts[from.old] ?? 0),
        textOf(old, { first: from.old, end: to.old }),
        textOf(now, { first: from.now, end: to.now }),
        side,
      );
      if (sameLetters !== null) {
        const place = (now.starts[from.now] ?? 0) + sameLetters;
        const touched = wordRange(now, place, place + 1);
        return { word: side === 'start' ? touched.first : wordRange(now, place - 1, place).last, character: place };
      }
    }
    if (from.old === edge && side === 'start') return { word: from.now, character: null };
    if (to.old === edge && side === 'end') return { word: to.now, character: null };
    const share = from.now + ((edge - from.old) / (to.old - from.old)) * (to.now - from.now);
    return snap(side === 'start' ? Math.floor(share) : Math.ceil(share), from.now, to.now);
  }
  // Beyond the chain: as far as the passage itself reached, and no farther than its sentence.
  if (from !== null) {
    const guess = Math.min(now.length, from.now + edge - from.old);
    return edge === from.old ? { word: from.now, character: null } : snap(guess, from.now, guess + LARGEST_INSERTION);
  }
  if (to !== null) {
    const guess = Math.max(0, to.now - (to.old - edge));
    return edge === to.old ? { word: to.now, character: null } : snap(guess, guess - LARGEST_INSERTION, to.now);
  }
  return null;
}

/** The word that begins a sentence nearest to `guess`, within `[from, to]`. */
function nearestSentence(words: Words, guess: number, from: number, to: number): number | null {
  let best: number | null = null;
  for (let word = Math.max(0, from); word <= Math.min(to, words.length); word++) {
    if (
      (beginsSentence(words, word) || beginsParagraph(words, word)) &&
      (best === null || Math.abs(word - guess) < Math.abs(best - guess))
    )
      best = word;
  }
  return best;
}

function weightOf(words: Words, { first, end }: Range, vocabulary: Vocabulary): number {
  let sum = 0;
  for (let word = first; word < end; word++) sum += vocabulary.weight(words.ids[word] ?? 0);
  return sum;
}

function kept({ first, end }: Range, chain: readonly Block[], { old, vocabulary }: Comparison): number {
  let sum = 0;
  for (const block of chain) {
    const common = { first: Math.max(first, block.first), end: Math.min(end, block.end) };
    sum += weightOf(old, common, vocabulary);
  }
  return sum;
}

function textOf(words: Words, { first, end }: Range): string {
  return words.text.slice(words.starts[first] ?? 0, words.ends[end - 1] ?? 0);
}

function isHeld(passage: Range, characters: Span, chain: readonly Block[], { now }: Comparison): boolean {
  const region = wordRange(now, characters.start, characters.end);
  const stands = (word: number, place: number): boolean =>
    chain.some((block) => block.first <= word && word < block.end && block.place + word - block.first === place);
  return stands(passage.first - 1, region.first - 1) && stands(passage.end, region.last);
}

/**
 * What stands beside a statement, looking from its edge to the left (-1) or to
 * the right (1): some words in a row, or the whole of a short sentence. Text
 * put between counts for nothing, if none of it is from the old text.
 */
function neighbourOf(edge: number, place: number, direction: -1 | 1, { old, now, match }: Comparison): Neighbour {
  const isLeft = direction < 0;
  const from = isLeft ? Math.max(0, edge - NEIGHBOURHOOD) : edge;
  const to = isLeft ? edge : Math.min(old.length, edge + NEIGHBOURHOOD);
  const sentence = old.sentences[isLeft ? edge - 1 : edge] ?? -1;
  const sentenceFirst = Math.max(from, old.sentenceStarts[sentence] ?? edge);
  const sentenceEnd = Math.min(to, old.sentenceStarts[sentence + 1] ?? edge);
  const blocks = blocksIn(match.places, from, to);
  const beside = (isLeft ? blocks.toReversed() : blocks).find(({ first, end }) => {
    const isWholeSentence = end - first > 1 && first <= sentenceFirst && end >= sentenceEnd;
    return end - first >= SMALLEST_NEIGHBOUR || isWholeSentence;
  });
  if (beside === undefined) return 'other';
  const stands = isLeft ? beside.place + beside.end - beside.first : beside.place;
  const distance = isLeft ? place - stands : stands - place;
  if (distance < 0 || distance > LONGEST_INTERRUPTION) return 'other';
  let between = 0;
  for (let word = Math.min(place, stands); word < Math.max(place, stands) && word < now.length; word++) {
    if (match.taken.has(word)) between++;
  }
  return between <= LARGEST_STRAY ? 'same' : 'other';
}

/**
 * The characters of a passage in the new text, by the blocks around it, with
 * the punctuation at its edges that the old passage had at its own.
 */
export function charactersOf(span: Span, chain: readonly Block[], comparison: Comparison): Span | null {
  const { old, now } = comparison;
  const touched = wordRange(old, span.start, span.end);
  const passage: Range = { first: touched.first, end: touched.last };
  const firstStart = old.starts[passage.first] ?? 0;
  const lastEnd = old.ends[passage.end - 1] ?? 0;
  const first = mapEdge(passage.first, 'start', Math.max(span.start, firstStart), chain, comparison);
  const last = mapEdge(passage.end, 'end', Math.min(span.end, lastEnd), chain, comparison);
  if (first === null || last === null || first.word >= last.word) return null;

  let start = first.character ?? now.starts[first.word] ?? 0;
  if (span.start < firstStart) {
    const gap = now.text.slice(now.ends[first.word - 1] ?? 0, start);
    start -= edgeLength(old.text.slice(span.start, firstStart), gap, -1);
  } else if (first.character === null && old.ids[passage.first] === now.ids[first.word]) {
    // A passage that begins within a word still does, if the word is the same.
    start = Math.min(start + span.start - firstStart, now.ends[first.word] ?? start);
  }

  let end = last.character ?? now.ends[last.word - 1] ?? 0;
  if (span.end > lastEnd) {
    const gap = now.text.slice(end, now.starts[last.word] ?? now.text.length);
    end += edgeLength(old.text.slice(lastEnd, span.end), gap, 1);
  } else if (last.character === null && old.ids[passage.end - 1] === now.ids[last.word - 1]) {
    end = Math.max(end - (lastEnd - span.end), now.starts[last.word - 1] ?? end);
  }
  return start < end ? { start, end } : null;
}

/** How much of the gap beside the new words belongs to the passage, given what stood there before. */
function edgeLength(was: string, gap: string, direction: -1 | 1): number {
  const longest = Math.min(gap.length, was.length + LONGEST_EDGE);
  const take = (length: number): string => (direction > 0 ? gap.slice(0, length) : gap.slice(gap.length - length));
  for (let length = 0; length <= longest; length++) if (take(length) === was) return length;
  const marks = was.trim();
  if (marks === '') return 0;
  for (let length = 1; length <= longest; length++) if (take(length).trim() === marks) return length;
  const adjacent = direction > 0 ? /^\S*/ : /\S*$/;
  return adjacent.exec(take(longest))?.[0].length ?? 0;
}
