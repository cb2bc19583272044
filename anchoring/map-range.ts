/**
 * Where a range of old words stands in the new text: which words, and which
 * characters, by the blocks around it.
 */
import { acrossSameLetters } from './same-words.ts';
import type { Span } from '../text/span.ts';
import type { Block, Range, WordMatch } from './word-match.ts';
import { beginsParagraph, beginsSentence, textOf, wordRange, type Words } from './words.ts';

/** A sentence that lost its edge ends no farther than this many words beyond what is left of it. */
const LARGEST_OVERSHOOT = 30;
/** White space and marks beside the passage's edge are compared this much farther than the old edge reached. */
const LONGEST_EDGE = 16;

/** An edge of a range in the new text: before which word, and at which character where words were parted otherwise. */
interface Edge {
  readonly word: number;
  readonly character: number | null;
}

/** Where a range of the old words stands in the new text: between its neighbours, when its own edge words are gone. */
export function mapRange(match: WordMatch, range: Range, chain: readonly Block[]): Range | null {
  const first = mapEdge(match, range.first, 'start', null, chain)?.word ?? 0;
  const end = mapEdge(match, range.end, 'end', null, chain)?.word ?? 0;
  return first < end ? { first, end } : null;
}

function mapEdge(
  { old, now }: WordMatch,
  edge: number,
  side: 'start' | 'end',
  character: number | null,
  chain: readonly Block[],
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
    return edge === from.old ? { word: from.now, character: null } : snap(guess, from.now, guess + LARGEST_OVERSHOOT);
  }
  if (to !== null) {
    const guess = Math.max(0, to.now - (to.old - edge));
    return edge === to.old ? { word: to.now, character: null } : snap(guess, guess - LARGEST_OVERSHOOT, to.now);
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

/**
 * The characters of a passage in the new text, by the blocks around it, with
 * the punctuation at its edges that the old passage had at its own.
 */
export function charactersOf(match: WordMatch, span: Span, chain: readonly Block[]): Span | null {
  const { old, now } = match;
  const touched = wordRange(old, span.start, span.end);
  const passage: Range = { first: touched.first, end: touched.last };
  const firstStart = old.starts[passage.first] ?? 0;
  const lastEnd = old.ends[passage.end - 1] ?? 0;
  const first = mapEdge(match, passage.first, 'start', Math.max(span.start, firstStart), chain);
  const last = mapEdge(match, passage.end, 'end', Math.min(span.end, lastEnd), chain);
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
