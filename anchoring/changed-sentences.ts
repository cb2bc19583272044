import { matchWords } from './match-words.ts';
import { prepareText } from './prepared-text.ts';
import { haveSameWords } from './same-words.ts';
import type { Span } from '../text/span.ts';
import { sentenceRange } from './word-match.ts';
import { readWords, Vocabulary, type Words } from './words.ts';

/** A sentence, or a few that were split or joined, as the old text has it and as the new one does. */
export interface SentenceChange {
  /** `null`: the sentence is new. */
  readonly old: Span | null;
  /** `null`: the sentence is gone. */
  readonly now: Span | null;
}

/** A sentence, or a few that were split or joined, as each of two texts has it. */
export interface AlignedSentence extends SentenceChange {
  /** In the same words, wherever it stands. */
  readonly same: boolean;
}

/** A sentence that keeps less of its letters than this is another sentence. */
const SAME_SENTENCE = 0.4;
/** A new sentence that gets less than this of an old one has only a word or two in common with it. */
const PART = 0.15;

/**
 * The sentences of an article that changed between two visits, in the order
 * of the new text, those that are gone after the one they followed. Sentences
 * that only moved, or were written with other spaces, marks or spelling of
 * diacritics, are not listed. The notes a change touches are those that overlap
 * its `old` span.
 */
export function changedSentences(before: string, after: string): SentenceChange[] {
  if (before === after) return [];
  return alignedSentences(before, after)
    .filter(({ same }) => !same)
    .map(({ old, now }) => ({ old, now }));
}

/**
 * All sentences of two texts, those that both have together, in the order of
 * the second text; those that only the first has after the one they follow
 * there. In a time that grows with the length of the texts, but for the bounded
 * tables of `align.ts`.
 */
export function alignedSentences(before: string, after: string): AlignedSentence[] {
  const vocabulary = new Vocabulary();
  const now = readWords(after, vocabulary);
  const old = readWords(before, vocabulary);
  const match = matchWords(old, prepareText(now, vocabulary), true);
  const aligned: { old: Span | null; now: Span | null; same: boolean; place: number }[] = [];
  let previous: (typeof aligned)[number] | undefined;
  const kept = new Set<number>();
  let place = -1;

  for (let sentence = 0; sentence + 1 < old.sentenceStarts.length; sentence++) {
    const span = spanOf(old, sentence, sentence);
    const parts = partsOf(sentence);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) {
      previous = { old: span, now: null, same: false, place: place + 0.5 };
      aligned.push(previous);
      continue;
    }
    place = last;
    for (let part = first; part <= last; part++) kept.add(part);
    const stands = spanOf(now, first, last);
    if (previous?.old && previous.now && previous.now.end > stands.start && previous.now.start < stands.end) {
      previous.old = { start: previous.old.start, end: span.end };
      previous.now = {
        start: Math.min(previous.now.start, stands.start),
        end: Math.max(previous.now.end, stands.end),
      };
    } else {
      const same = haveSameWords(before.slice(span.start, span.end), after.slice(stands.start, stands.end));
      const one = { old: span, now: stands, same, place: first };
      aligned.push(one);
      if (!same) previous = one;
    }
  }
  for (let sentence = 0; sentence + 1 < now.sentenceStarts.length; sentence++) {
    if (!kept.has(sentence))
      aligned.push({ old: null, now: spanOf(now, sentence, sentence), same: false, place: sentence });
  }
  return aligned.sort((a, b) => a.place - b.place).map(({ old: was, now: is, same }) => ({ old: was, now: is, same }));

  /** The new sentences an old one became, in order; none when it is gone. */
  function partsOf(sentence: number): number[] {
    const weights = match.lettersBySentence(sentence);
    const all = match.weightOf(old, sentenceRange(old, sentence));
    const matched = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    if (matched < all * SAME_SENTENCE) return [];
    const parts = [...weights].filter(([, weight]) => weight >= all * PART).map(([part]) => part);
    const sorted = parts.sort((a, b) => a - b);
    const isTogether = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) < sorted.length;
    return isTogether
      ? sorted
      : [...weights]
          .sort((a, b) => b[1] - a[1])
          .slice(0, 1)
          .map(([part]) => part);
  }
}

/** From the first word of one sentence to the last of another, with the mark that ends it. */
function spanOf(words: Words, first: number, last: number): Span {
  const start = words.starts[words.sentenceStarts[first] ?? 0] ?? 0;
  const end = words.ends[(words.sentenceStarts[last + 1] ?? 1) - 1] ?? 0;
  const marks = /^[^\s\p{L}\p{N}]*/u.exec(words.text.slice(end, end + 8))?.[0].length ?? 0;
  return { start, end: end + marks };
}
