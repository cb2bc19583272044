import type { Vocabulary, Words } from './words.ts';

/** The place of a word that stands nowhere in the new text. */
export const UNMATCHED = -1;

/** A range of word numbers, `end` exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A stretch of equal words: `[first, end)` of the old text stands at `place` in the new. */
export interface Block extends Range {
  readonly place: number;
}

/**
 * Which words of an old text stand where in a new one.
 *
 * A word of the new text belongs to one word of the old. This is what keeps a
 * note on a deleted sentence from settling on its twin: the twin's words are
 * taken by the twin.
 */
export class WordMatch {
  readonly old: Words;
  readonly now: Words;
  readonly vocabulary: Vocabulary;
  readonly #places: Int32Array;
  readonly #taken = new Set<number>();

  constructor(old: Words, now: Words, vocabulary: Vocabulary) {
    this.old = old;
    this.now = now;
    this.vocabulary = vocabulary;
    this.#places = new Int32Array(old.length).fill(UNMATCHED);
  }

  /** The number in the new text of an old word, or `UNMATCHED`; words beyond the text's ends stand nowhere. */
  placeOf(word: number): number {
    return this.#places[word] ?? UNMATCHED;
  }

  /** Whether a word of the new text belongs to one of the old. */
  isTaken(place: number): boolean {
    return this.#taken.has(place);
  }

  /** Whether both are the same word, and neither belongs to another. */
  canJoin(word: number, place: number): boolean {
    return (
      word >= 0 &&
      place >= 0 &&
      word < this.old.length &&
      place < this.now.length &&
      this.#places[word] === UNMATCHED &&
      this.old.ids[word] === this.now.ids[place] &&
      !this.#taken.has(place)
    );
  }

  join(word: number, place: number): void {
    this.#places[word] = place;
    this.#taken.add(place);
  }

  /** Keeps a new word from every old one: two have as good a claim to it. */
  close(place: number): void {
    this.#taken.add(place);
  }

  part(word: number): void {
    this.#taken.delete(this.placeOf(word));
    this.#places[word] = UNMATCHED;
  }

  /** The stretches of an old range whose words stand together in the new text. */
  blocksIn({ first, end }: Range): Block[] {
    const blocks: Block[] = [];
    for (let word = Math.max(0, first); word < end; word++) {
      const place = this.placeOf(word);
      if (place === UNMATCHED) continue;
      let next = word + 1;
      while (next < end && this.#places[next] === place + next - word) next++;
      blocks.push({ first: word, end: next, place });
      word = next - 1;
    }
    return blocks;
  }

  /** The letters of a range, long words capped: what "most of a sentence" is measured in. */
  weightOf(words: Words, { first, end }: Range): number {
    let sum = 0;
    for (let word = first; word < end; word++) sum += this.vocabulary.weight(words.ids[word] ?? 0);
    return sum;
  }

  /** Share of an old sentence's letters that stand somewhere in the new text, 0 to 1. */
  keptOf(sentence: number): number {
    const range = sentenceRange(this.old, sentence);
    const all = this.weightOf(this.old, range);
    let there = 0;
    for (const block of this.blocksIn(range)) there += this.weightOf(this.old, block);
    return all === 0 ? 0 : there / all;
  }

  /** Letters of an old sentence that stand in each new sentence. */
  lettersBySentence(sentence: number): Map<number, number> {
    const letters = new Map<number, number>();
    const { first, end } = sentenceRange(this.old, sentence);
    for (let word = first; word < end; word++) {
      const place = this.placeOf(word);
      if (place === UNMATCHED) continue;
      const there = this.now.sentences[place] ?? 0;
      letters.set(there, (letters.get(there) ?? 0) + this.vocabulary.weight(this.old.ids[word] ?? 0));
    }
    return letters;
  }
}

/** The words of a sentence. */
export function sentenceRange(words: Words, sentence: number): Range {
  return { first: words.sentenceStarts[sentence] ?? 0, end: words.sentenceStarts[sentence + 1] ?? 0 };
}

/** How many sentences a text has. */
export function countSentences(words: Words): number {
  return words.sentenceStarts.length - 1;
}
